// What a host must be allowed, and who writes that.

import { Access } from "../identity/access";
import { PolicyCondition } from "../identity/condition";
import { PolicyLocation } from "../identity/policy-location";
import { PolicyStatement } from "../identity/policy-statement";
import { type Subject } from "../identity/subject";
import { type IBucket } from "../object-storage/bucket";
import { type HostPlan } from "./host-scripts";
import { type KafkaHostOptions } from "./kafka-host";
import { HOST_NAMESPACE } from "./kafka-host-base";

/** Who writes the statements without which a host does not start: it waits, and tries again, until they are in force. */
export class HostPolicy {
  /** The host: a policy of its own. */
  public static own(): HostPolicy {
    return new HostPolicy(true);
  }

  /** Somebody else, with `host.statements()` or by hand. */
  public static none(): HostPolicy {
    return new HostPolicy(false);
  }

  private constructor(
    /** @internal */
    public readonly _isOwn: boolean,
  ) {}
}

/** To read its secrets and its software, and to report. @internal */
export function statementsOfHost(
  subject: Subject,
  { secrets = [], kafka, libraries = [], compartment }: KafkaHostOptions,
  plan: Pick<HostPlan, "plugins" | "statements">,
): PolicyStatement[] {
  const archives = [kafka, ...plan.plugins.flatMap((plugin) => plugin.archives), ...libraries];
  const buckets = archives.flatMap((archive) => archive._render().bucket ?? []);
  const report = PolicyStatement.allow({
    subject,
    access: Access.use("metrics"),
    location: PolicyLocation.compartment(compartment),
    condition: PolicyCondition.isEqual("target.metrics.namespace", HOST_NAMESPACE),
  });
  return [
    ...[...new Set(secrets.map(({ secret }) => secret))].map((secret) => secret.allowRead(subject)),
    ...[...new Set<IBucket>(buckets)].map((bucket) => bucket.allowRead(subject)),
    report,
    ...plan.statements(subject),
  ];
}
