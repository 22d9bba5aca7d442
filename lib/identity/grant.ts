// Internal: a permission on one resource, limited to its OCID or name.

import { type Known, type Located } from "../core/resource/known";
import { type Access } from "./access";
import { PolicyCondition } from "./condition";
import { PolicyLocation } from "./policy-location";
import { PolicyStatement } from "./policy-statement";
import { type Subject } from "./subject";

/** The resource that a statement is limited to. */
export interface Granted {
  readonly known: Known<Located>;
  /** The variable that identifies it, for example "target.stream.id". */
  readonly variable: string;
  /** The value that the variable must have: an OCID, or the name of a bucket. */
  readonly value: string;
}

export function allow(subject: Subject, access: Access, { known, variable, value }: Granted): PolicyStatement {
  const location = PolicyLocation.compartment(known.need("compartment", "a grant"));
  return PolicyStatement.allow({ subject, access, location, condition: PolicyCondition.isEqual(variable, value) });
}
