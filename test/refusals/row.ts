// The rows of the corpus, and the constructs that their configurations use.

import {
  AlarmDestination,
  Bucket,
  Compartment,
  FunctionApplication,
  type IBucket,
  type IFunction,
  type IFunctionApplication,
  type IStream,
  type ISubnet,
  type ITopic,
  Key,
  type OciStack,
  OciFunction,
  Partitions,
  Stream,
  StreamPlacement,
  StreamPool,
  Subnet,
  Topic,
  Vault,
  Vcn,
} from "../../lib";

export interface Row {
  /** The mistake, which ends the sentence "fails for ...". */
  readonly title: string;
  /** Writes it to a stack called `shop`. */
  readonly make: (stack: OciStack) => unknown;
  /** The whole message; it begins with the path of the construct if there is one. */
  readonly message: string;
}

/** Rows, typed so that their configurations do not need a type. */
export function rows(all: readonly Row[]): readonly Row[] {
  return all;
}

export const COMPARTMENT_ID = "ocid1.compartment.oc1..aaaacompartment";
export const OTHER_COMPARTMENT_ID = "ocid1.compartment.oc1..aaaaother";
export const TENANCY_ID = "ocid1.tenancy.oc1..aaaatenancy";
export const VCN_ID = "ocid1.vcn.oc1.eu-frankfurt-1.aaaavcn";
export const OTHER_VCN_ID = "ocid1.vcn.oc1.eu-frankfurt-1.aaaaother";
export const SUBNET_ID = "ocid1.subnet.oc1.eu-frankfurt-1.aaaasubnet";
export const GROUP_ID = "ocid1.networksecuritygroup.oc1.eu-frankfurt-1.aaaagroup";
export const POOL_ID = "ocid1.streampool.oc1.eu-frankfurt-1.aaaapool";
export const STREAM_ID = "ocid1.stream.oc1.eu-frankfurt-1.aaaastream";
export const KEY_ID = "ocid1.key.oc1.eu-frankfurt-1.aaaavault.aaaakey";
export const VAULT_ID = "ocid1.vault.oc1.eu-frankfurt-1.aaaavault";
export const FUNCTION_ID = "ocid1.fnfunc.oc1.eu-frankfurt-1.aaaafunction";
export const APPLICATION_ID = "ocid1.fnapp.oc1.eu-frankfurt-1.aaaaapplication";
export const TOPIC_ID = "ocid1.onstopic.oc1.eu-frankfurt-1.aaaatopic";
export const LOG_GROUP_ID = "ocid1.loggroup.oc1.eu-frankfurt-1.aaaagroup";
export const CONNECTOR_ID = "ocid1.serviceconnector.oc1.eu-frankfurt-1.aaaaconnector";

export const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
export const elsewhere = Compartment.fromCompartmentId(OTHER_COMPARTMENT_ID);

export function pool(stack: OciStack): StreamPool {
  return new StreamPool(stack, "pool", { compartment, name: "orders", kafka: { autoCreateTopics: false } });
}

export function stream(stack: OciStack, id = "orders"): Stream {
  const placement = StreamPlacement.inDefaultPool(compartment);
  return new Stream(stack, id, { placement, partitions: Partitions.of(1) });
}

/** A stream whose OCID alone is known. */
export function unknownStream(stack: OciStack): IStream {
  return Stream.fromStreamId(stack, "known-by-id", STREAM_ID);
}

export function subnet(stack: OciStack): ISubnet {
  const attributes = { subnetId: SUBNET_ID, vcnId: VCN_ID, cidrBlock: "10.0.1.0/24", compartment };
  return Subnet.fromSubnetAttributes(stack, "subnet", attributes);
}

export function vcn(stack: OciStack): Vcn {
  return new Vcn(stack, "net", { compartment, name: "net", cidrBlocks: ["10.0.0.0/16"] });
}

/** A key that a plan may delete, in a protected vault. */
export function unprotectedKey(stack: OciStack): Key {
  const vault = new Vault(stack, "vault", { compartment, name: "vault" });
  return new Key(stack, "key", { vault, deletionProtection: false });
}

export function bucket(stack: OciStack): IBucket {
  return Bucket.fromBucketAttributes(stack, "bucket", { bucketName: "archive", namespace: "acme", compartment });
}

export function application(stack: OciStack): IFunctionApplication {
  const attributes = { functionApplicationId: APPLICATION_ID, compartment };
  return FunctionApplication.fromFunctionApplicationAttributes(stack, "application", attributes);
}

export function fn(stack: OciStack): IFunction {
  return OciFunction.fromFunctionAttributes(stack, "fn", { functionId: FUNCTION_ID, compartment });
}

export function topic(stack: OciStack, id = "topic"): ITopic {
  return Topic.fromTopicAttributes(stack, id, { topicId: TOPIC_ID, compartment });
}

export function notify(stack: OciStack): AlarmDestination[] {
  return [AlarmDestination.topic(topic(stack))];
}
