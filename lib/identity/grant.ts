// Internal: a permission on one resource, limited to its OCID or name.

import { type IConstruct } from "constructs";
import { type Compartment } from "../core/compartment";
import { requireCompartment } from "../core/resource/known-compartment";
import { type Access } from "./access";
import { PolicyCondition } from "./condition";
import { PolicyLocation } from "./policy-location";
import { PolicyStatement } from "./policy-statement";
import { type Subject } from "./subject";

/** The resource that a statement is limited to. */
export interface Granted {
  readonly construct: IConstruct;
  readonly compartment: Compartment | undefined;
  /** The variable that holds its OCID, "target.stream.id" for example. */
  readonly variable: string;
  readonly ocid: string;
  /** The import that knows the compartment, for the refusal of one that does not. */
  readonly importer: string;
}

export function allow(subject: Subject, access: Access, granted: Granted): PolicyStatement {
  const { construct, compartment, variable, ocid, importer } = granted;
  const known = requireCompartment(construct, compartment, "a grant", importer);
  const condition = PolicyCondition.isEqual(variable, ocid);
  return PolicyStatement.allow({ subject, access, location: PolicyLocation.compartment(known), condition });
}
