// Internal: what the ends and tasks of a connector hand to it: their configuration, and what is needed there, in one value.

import {
  type SchServiceConnectorSource,
  type SchServiceConnectorTarget,
  type SchServiceConnectorTasks,
} from "@cdktf/provider-oci/lib/sch-service-connector";
import { type IConstruct } from "constructs";
import { type Compartment } from "../core/compartment";
import { requireCompartment } from "../core/resource/known-compartment";
import { type Access } from "../identity/access";
import { type PolicyCondition } from "../identity/condition";
import { PolicyLocation } from "../identity/policy-location";
import { PolicyStatement } from "../identity/policy-statement";
import { type Subject } from "../identity/subject";
import { type IStream } from "../streaming/stream-base";
import { type ConnectorFeature, type ConnectorSourceKind, type ConnectorTargetKind } from "./connector-rules";

/** What a connector reads from. */
export interface SourceEnd extends Needs {
  readonly kind: ConnectorSourceKind;
  readonly config: SchServiceConnectorSource;
}

/** What a connector does on the way. */
export interface TaskStep extends Needs {
  readonly feature: ConnectorFeature;
  readonly config: SchServiceConnectorTasks;
}

/** What a connector writes to. */
export interface TargetEnd extends Needs {
  readonly kind: ConnectorTargetKind;
  readonly config: SchServiceConnectorTarget;
  readonly features: readonly ConnectorFeature[];
}

/** What is needed at an end. */
export interface Needs {
  /** What the connector must be allowed. */
  readonly ofConnector: readonly Need[];
  /** What whoever creates the connector must be allowed, beside managing connectors. */
  readonly ofDeployer: readonly Need[];
  /** What somebody says that the connector needs besides. */
  readonly statements?: readonly PolicyStatement[];
  /** The stream that is read or written. */
  readonly stream?: IStream;
}

/** Something that must be allowed to somebody. */
export interface Need {
  readonly access: Access;
  readonly where: PolicyLocation | Placed;
  readonly condition?: PolicyCondition;
}

/** A resource that says where it is, if it knows. */
export interface Placeable extends IConstruct {
  readonly _compartment: Compartment | undefined;
}

/** A resource that may not know where it is. */
export interface Placed {
  readonly construct: IConstruct;
  readonly compartment: Compartment | undefined;
  /** The import that knows. */
  readonly importer: string;
}

/**
 * The statement that gives somebody what is needed.
 *
 * @param what - what asks for it, for the refusal of an import that does not know its compartment
 */
export function statementOf({ access, where, condition }: Need, subject: Subject, what: string): PolicyStatement {
  return PolicyStatement.allow({ subject, access, location: locationOf(where, what), condition });
}

function locationOf(where: PolicyLocation | Placed, what: string): PolicyLocation {
  if (where instanceof PolicyLocation) return where;
  const { construct, compartment, importer } = where;
  return PolicyLocation.compartment(requireCompartment(construct, compartment, what, importer));
}
