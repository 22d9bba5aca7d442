// Internal: what the ends and tasks of a connector hand to it: their configuration, and what is needed there, in one value.

import {
  type SchServiceConnectorSource,
  type SchServiceConnectorTarget,
  type SchServiceConnectorTasks,
} from "@cdktf/provider-oci/lib/sch-service-connector";
import { type IConstruct } from "constructs";
import { type Known, type Located } from "../core/resource/known";
import { resolvedText } from "../core/token/tokens";
import { type Access } from "../identity/access";
import { type PolicyCondition } from "../identity/condition";
import { PolicyLocation } from "../identity/policy-location";
import { PolicyStatement } from "../identity/policy-statement";
import { type Subject } from "../identity/subject";
import { type PoolConnections } from "../streaming/pool-connections";
import { type IStream } from "../streaming/stream";
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
  /** What the connector must be allowed; statements where somebody says that it needs them. */
  readonly ofConnector: readonly (Need | PolicyStatement)[];
  /** The permissions needed to create the connector, in addition to managing connectors. */
  readonly ofDeployer: readonly Need[];
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
export interface Placed extends IConstruct {
  readonly _known: Known<Located>;
}

/**
 * The statements that give somebody what is needed, each once.
 *
 * @param what - what asks for it, for the refusal of an import that does not know its compartment
 */
export function statementsOf(
  connector: IConstruct,
  needs: readonly (Need | PolicyStatement)[],
  subject: Subject,
  what: string,
): PolicyStatement[] {
  const statements = needs.map((need) => {
    if (need instanceof PolicyStatement) return need;
    const { access, where, condition } = need;
    return PolicyStatement.allow({ subject, access, location: locationOf(where, what), condition });
  });
  return [...new Map(statements.map((one) => [resolvedText(connector, one.text), one])).values()];
}

function locationOf(where: PolicyLocation | Placed, what: string): PolicyLocation {
  if (where instanceof PolicyLocation) return where;
  return PolicyLocation.compartment(where._known.need("compartment", what));
}

/** Who lets somebody into the private endpoint of a stream; undefined where there is none, or none is known. */
export function connectionsOf(stream: IStream | undefined): PoolConnections | undefined {
  return stream?._known.find("pool")?._known.find("connections");
}
