// What all parts of the stack are made in.

import { type IResolvable } from "cdktf";
import * as oci from "cdktf-oci-streaming";
import { addFunctionsService } from "./functions";
import * as inputs from "./inputs";
import { IotDatabase } from "./iot-database";
import { type BoundNetwork, IotNetwork, once } from "./iot-network";
import { IotAccess, type IotProps } from "./props";
import { SecurityGroups } from "./security-groups";

export interface IotSite {
  readonly stack: oci.OciStack;
  readonly props: IotProps;
  readonly network: BoundNetwork;
  readonly groups: SecurityGroups;
  readonly encryption: oci.EncryptionInStack;
  readonly logs: oci.LogGroup;
  readonly images: oci.ProgramImages;
  /** What the service of functions is allowed; undefined where the tenancy has that already. */
  readonly functionsService: oci.Policy | undefined;
  /** Who device gateways log in as. */
  readonly kafkaUser: oci.IKafkaUser | undefined;
  /** Whether connectors move data, an input that a stack without connectors does not have. */
  readonly active: () => IResolvable;
  readonly database: IotDatabase;
  /** Whether functions work messages off. */
  readonly isProcessed: boolean;
  readonly hasPrivatePool: boolean;
  readonly hasWeb: boolean;
}

export function prepare(stack: oci.OciStack, props: IotProps): IotSite {
  const { compartment, namePrefix: name } = stack;
  const { database = IotDatabase.create() } = props;
  const isPrivateApi = props.apiAccess === IotAccess.PRIVATE;
  const network = (props.network ?? IotNetwork.create())._bind(stack, { isPrivateApi });
  const { vcn, services } = network;
  return {
    stack,
    props,
    network,
    database,
    groups: new SecurityGroups(stack, "groups", { vcn, services, compartment, name }),
    encryption: (props.encryption ?? oci.StackEncryption.oracleManaged()).addTo(stack, "telemetry"),
    functionsService: props.functionsServicePolicy === true ? addFunctionsService(stack) : undefined,
    kafkaUser: props.kafkaUser?.addTo(stack, "gateway"),
    logs: new oci.LogGroup(stack, "logs", { compartment, name }),
    images: oci.ProgramImages.of(stack, "iot"),
    active: once(() => stack.input.boolean("connectors_active", inputs.CONNECTORS_ACTIVE)),
    isProcessed: database.isThere || props.fireAlarm === true,
    hasPrivatePool: props.streamAccess === IotAccess.PRIVATE,
    hasWeb: props.web ?? database.isThere,
  };
}
