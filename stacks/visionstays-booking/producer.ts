// Who the Booking service is, to IAM.

import * as oci from "cdktf-oci-streaming";

/**
 * The identity under which the Booking service writes.
 */
export class BookingProducer {
  /** Any instance of the stack's compartment, through a dynamic group: as in the VisionStays workshop. */
  public static instances(): BookingProducer {
    const ruleIn = ({ compartment }: oci.OciStack): oci.MatchingRule =>
      oci.MatchingRule.all(oci.MatchingRule.instancesIn(compartment));
    return new BookingProducer((stack) => members(stack, ruleIn(stack)), oci.KafkaPrincipal.INSTANCE);
  }

  /** Any function of the stack's compartment, through a dynamic group. */
  public static functions(): BookingProducer {
    const ruleIn = ({ compartment }: oci.OciStack): oci.MatchingRule => oci.MatchingRule.functionsIn(compartment);
    return new BookingProducer((stack) => members(stack, ruleIn(stack)), oci.KafkaPrincipal.RESOURCE);
  }

  /** What a rule says, through a dynamic group: instances of another compartment, or those with a tag. */
  public static dynamicGroup(rule: oci.MatchingRule): BookingProducer {
    return new BookingProducer((stack) => members(stack, rule));
  }

  /** The pods of one service account in an enhanced OKE cluster; three inputs say which. */
  public static okeWorkload(): BookingProducer {
    return new BookingProducer(({ input }) =>
      oci.Subject.okeWorkload({
        clusterId: input.cluster("cluster_ocid", { title: "OKE cluster of the Booking service", group: GROUP }),
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
    /** What a Kafka client of the service can log in as; undefined where it is none of these. @internal */
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

const GROUP = "Booking service";

const NAME = { group: GROUP, pattern: "^[a-z0-9][a-z0-9-]*$", meaning: "lower-case letters, digits and hyphens" };
