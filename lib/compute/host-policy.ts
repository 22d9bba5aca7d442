// The permissions that a host needs, and who writes them.

import { Access } from "../identity/access";
import { PolicyCondition } from "../identity/condition";
import { PolicyLocation } from "../identity/policy-location";
import { PolicyStatement } from "../identity/policy-statement";
import { type Subject } from "../identity/subject";
import { type IBucket } from "../object-storage/bucket";
import { type HostPlan } from "./host-scripts";
import { type KafkaHostOptions } from "./kafka-host";
import { HOST_NAMESPACE } from "./kafka-host-base";

/** Who writes the statements that a host needs to start. Until they are in force, it waits and tries again. */
export class HostPolicy {
  /** The host, in its own policy. */
  public static own(): HostPolicy {
    return new HostPolicy(true);
  }

  /** You, with `host.statements()` or manually. */
  public static none(): HostPolicy {
    return new HostPolicy(false);
  }

  private constructor(
    /** @internal */
    public readonly _isOwn: boolean,
  ) {}
}

/** To read the host's secrets and software, and to report metrics. @internal */
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
