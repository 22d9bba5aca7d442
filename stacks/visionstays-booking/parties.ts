// The producer of bookings, and their consumers: a function, a Kafka consumer group, or an OKE workload.

import { type IResolvable } from "cdktf";
import * as oci from "cdktf-oci-streaming";

/**
 * The identity under which the Booking service writes.
 */
export class BookingProducer {
  /** Any instance in the stack's compartment, through a dynamic group, as in the VisionStays workshop. */
  public static instances(): BookingProducer {
    const ruleIn = ({ compartment }: oci.OciStack): oci.MatchingRule =>
      oci.MatchingRule.all(oci.MatchingRule.instancesIn(compartment));
    return new BookingProducer((stack) => members(stack, ruleIn(stack)), oci.KafkaPrincipal.INSTANCE);
  }

  /** Any function in the stack's compartment, through a dynamic group. */
  public static functions(): BookingProducer {
    const ruleIn = ({ compartment }: oci.OciStack): oci.MatchingRule => oci.MatchingRule.functionsIn(compartment);
    return new BookingProducer((stack) => members(stack, ruleIn(stack)), oci.KafkaPrincipal.RESOURCE);
  }

  /** Resources that match a rule, through a dynamic group: for example, instances in another compartment or with a tag. */
  public static dynamicGroup(rule: oci.MatchingRule): BookingProducer {
    return new BookingProducer((stack) => members(stack, rule));
  }

  /** The pods of one service account in an enhanced OKE cluster; three inputs identify it. */
  public static okeWorkload(): BookingProducer {
    return new BookingProducer(({ input }) =>
      oci.Subject.okeWorkload({
        clusterId: input.cluster("cluster_ocid", { title: "OKE cluster of the Booking service", group: SERVICE }),
        namespace: input.text("booking_namespace", { title: "Kubernetes namespace", defaultValue: "default", ...NAME }),
        serviceAccount: input.text("booking_service_account", {
          title: "Kubernetes service account",
          defaultValue: "booking-service",
          ...NAME,
        }),
      }),
    );
  }

  /** A group of IAM users, for a service that runs outside OCI. */
  public static group(name: string): BookingProducer {
    return new BookingProducer(() => oci.Subject.group({ name }));
  }

  private constructor(
    private readonly subjectIn: (stack: oci.OciStack) => oci.Subject,
    /** The principal of the service's Kafka clients; undefined for other producers. @internal */
    public readonly _principal?: oci.KafkaPrincipal,
  ) {}

  /** @internal */
  public _bind(stack: oci.OciStack): oci.Subject {
    return this.subjectIn(stack);
  }
}

function members(stack: oci.OciStack, rule: oci.MatchingRule): oci.Subject {
  return oci.Subject.dynamicGroup(new oci.DynamicGroup(stack, "booking-service", { rule }));
}

const SERVICE = "Booking service";

const NAME = { group: SERVICE, pattern: "^[a-z0-9][a-z0-9-]*$", meaning: "lowercase letters, digits and hyphens" };

/** The parts that a consumer uses. */
export interface BookingBus {
  readonly stack: oci.OciStack;
  readonly pool: oci.StreamPool;
  readonly bookings: oci.Stream;
  /** The stream for bookings that a consumer could not process. */
  readonly deadLetters: oci.Stream | undefined;
  readonly kafkaUser: oci.IKafkaUser | undefined;
  /** Whether connectors move data: an input. */
  readonly active: IResolvable;
  /** The list for the consumer's connector. */
  readonly connectors: oci.ServiceConnector[];
}

/** How a function gets the bookings. */
export interface FunctionConsumerOptions {
  /**
   * The maximum number of bookings in a call.
   *
   * @default 100
   */
  readonly messages?: number;

  /**
   * The maximum time that a booking waits for others.
   *
   * @default Duration.minutes(1)
   */
  readonly batchTime?: oci.Duration;
}

/** A service that reads the bookings as a Kafka client. */
export interface KafkaConsumer {
  /**
   * The name of the IAM group whose users read the bookings.
   *
   * @default - the group of the stack's Kafka user
   */
  readonly group?: string;

  /** The consumer group, `group.id`. It must be unique, because each booking goes to only one member of a group. */
  readonly consumerGroup: string;
}

/**
 * A consumer of the bookings.
 */
export class BookingConsumer {
  /** A function, which a connector calls with a batch of bookings; input `<name>_function_ocid`. */
  public static function(name: string, batch: FunctionConsumerOptions = {}): BookingConsumer {
    const { messages = 100, batchTime = oci.Duration.minutes(1) } = batch;
    return new BookingConsumer(name, ({ stack, bookings, deadLetters, active, connectors }) => {
      const title = `Function that processes bookings: ${name}`;
      const functionId = stack.input.ocid(`${snake(name)}_function_ocid`, {
        kind: oci.OcidKind.FUNCTION,
        title,
        group: GROUP,
      });
      const attributes = { functionId, compartment: stack.compartment };
      const target = oci.OciFunction.fromFunctionAttributes(stack, `${name}-function`, attributes);
      const options = { batch: oci.FunctionBatch.ofMessages(messages), batchTime };
      const connector = new oci.ServiceConnector(stack, `to-${name}`, {
        compartment: stack.compartment,
        source: oci.ConnectorSource.stream(bookings),
        target: oci.ConnectorTarget.function(target, options),
        active,
      });
      connectors.push(connector);
      if (deadLetters === undefined) return [];
      const rule = oci.MatchingRule.resource(functionId);
      const subject = oci.Subject.dynamicGroup(new oci.DynamicGroup(stack, `${name}-function-group`, { rule }));
      return [deadLetters.allowProduce(subject)];
    });
  }

  /** A Kafka consumer group, with its properties file if the stack has a Kafka user. */
  public static kafka(name: string, { group, consumerGroup }: KafkaConsumer): BookingConsumer {
    const bind = ({ stack, pool, bookings, deadLetters, kafkaUser: user }: BookingBus): oci.PolicyStatement[] => {
      if (user !== undefined) {
        const login = oci.KafkaLogin.user({ pool, user });
        const file = oci.KafkaClient.consumer({ login, groupId: consumerGroup });
        file.addOutput(stack, `consumer_properties_${snake(name)}`);
      }
      return grants(readerOf(stack, name, { group, user }), bookings, deadLetters);
    };
    return new BookingConsumer(name, bind, consumerGroup);
  }

  /** The pods of a service account; inputs `<name>_cluster_ocid`, `<name>_namespace` and `<name>_service_account`. */
  public static okeWorkload(name: string): BookingConsumer {
    return new BookingConsumer(name, ({ stack: { input }, bookings, deadLetters }) => {
      const of = `of the consumer ${name}`;
      const prefix = snake(name);
      const subject = oci.Subject.okeWorkload({
        clusterId: input.cluster(`${prefix}_cluster_ocid`, { title: `OKE cluster ${of}`, group: GROUP }),
        namespace: input.text(`${prefix}_namespace`, {
          title: `Namespace ${of}`,
          defaultValue: "default",
          group: GROUP,
        }),
        serviceAccount: input.text(`${prefix}_service_account`, {
          title: `Service account ${of}`,
          defaultValue: name,
          group: GROUP,
        }),
      });
      return grants(subject, bookings, deadLetters);
    });
  }

  private constructor(
    /** Its name in ids, inputs and outputs. */
    public readonly name: string,
    private readonly connect: (bus: BookingBus) => oci.PolicyStatement[],
    /** The consumer group of a Kafka client. @internal */
    public readonly _consumerGroup?: string,
  ) {}

  /** Connects it, and returns its statements. @internal */
  public _bind(bus: BookingBus): oci.PolicyStatement[] {
    return this.connect(bus);
  }
}

/**
 * Refuses consumers without a name, which is the prefix of ids, inputs and outputs, consumers with the same name, and consumers in the
 * same consumer group, which would each get only a part of the bookings.
 */
export function checkConsumers(stack: oci.OciStack, consumers: readonly BookingConsumer[]): void {
  checkGroups(stack, consumers);
  const names = consumers.map(({ name }) => snake(name));
  const wrong = consumers.find(({ name }, index) => name.trim() === "" || names.indexOf(snake(name)) !== index);
  if (wrong === undefined) return;
  throw oci.ConfigurationError.of(stack, {
    what: "the name of a consumer",
    rule: "must not be empty and must be unique",
    got: wrong.name,
    remedy: "name each consumer after its task",
  });
}

function checkGroups(stack: oci.OciStack, consumers: readonly BookingConsumer[]): void {
  const groups = consumers.map(({ _consumerGroup }) => _consumerGroup);
  const twin = consumers.find(({ _consumerGroup: group }, at) => group !== undefined && groups.indexOf(group) !== at);
  if (twin === undefined) return;
  throw oci.ConfigurationError.of(stack, {
    what: `the consumer group of the consumer '${twin.name}'`,
    rule: "must be unique, because each booking goes to only one member of a group",
    got: twin._consumerGroup,
    remedy: "give each consumer its own group",
  });
}

const GROUP = "Consumers";

interface Reader {
  readonly group: string | undefined;
  readonly user: oci.IKafkaUser | undefined;
}

function readerOf(stack: oci.OciStack, name: string, { group, user }: Reader): oci.Subject {
  if (group !== undefined) return oci.Subject.group({ name: group });
  if (user !== undefined) return user.subject;
  throw oci.ConfigurationError.of(stack, {
    what: `the Kafka consumer '${name}'`,
    rule: "needs a group or a user",
    remedy: "give its group, or give the stack a kafkaUser",
  });
}

/** Permissions to read bookings, to read the stream's metadata, and to put aside bookings that fail. */
function grants(
  subject: oci.Subject,
  bookings: oci.Stream,
  deadLetters: oci.Stream | undefined,
): oci.PolicyStatement[] {
  const aside = deadLetters === undefined ? [] : [deadLetters.allowProduce(subject)];
  return [bookings.allowConsume(subject), bookings.allowInspect(subject), ...aside];
}

/** A name as the beginning of an input's or the end of an output's name. */
function snake(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, "_");
}
