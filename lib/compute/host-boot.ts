// Internal: the user data of a host, and the conditions under which its programs start.

import { refusal } from "../core/checks";
import { type CloudInitProps } from "./cloud-init";
import { type HostArchive } from "./host-archive";
import { reportFiles } from "./host-report";
import { installScript, secretsScript, serviceUnit, settingsScript } from "./host-scripts";
import { type HostPlan } from "./host-scripts";
import { type KafkaHostOptions } from "./kafka-host";
import { HOST_NAMESPACE } from "./kafka-host-base";

/** The first archive must have all of its content in one folder. */
export function checkKafka(at: string, kafka: HostArchive): void {
  const { bucket, location } = kafka._render();
  if (!/\.(?:zip|jar)$/.test(bucket === undefined ? location.replace(/#.*$/, "") : location)) return;
  const remedy = "use the .tgz that Apache distributes";
  throw refusal(at, { what: "kafka", rule: "must be a .tgz or .tar.gz", got: location, remedy });
}

/** Oracle's library has the login modules. Kafka looks for them on its class path. */
export function checkPrincipal(at: string, settings: string, libraries: readonly HostArchive[] = []): void {
  const [, principal] = /com\.oracle\.bmc\.auth\.sasl\.(\w+)PrincipalsLoginModule/.exec(settings) ?? [];
  if (principal === undefined) return;
  if (principal !== "Instance") {
    const remedy = "log in as KafkaPrincipal.INSTANCE, or as a user";
    throw refusal(at, {
      what: "the principal of a host",
      rule: "must be the instance",
      got: principal.toUpperCase(),
      remedy,
    });
  }
  if (libraries.length > 0) return;
  const remedy = "add the archive of oci-java-sdk-addons-sasl and its dependencies to libraries";
  throw refusal(at, {
    what: "a login as the instance",
    rule: "needs Oracle's login modules on the class path",
    remedy,
  });
}

/** The files and commands of a host. */
export function bootOf(plan: HostPlan, props: KafkaHostOptions, host: string): CloudInitProps {
  const { secrets = [], kafka, libraries = [], compartment } = props;
  const { pluginFolder, plugins, unit, settingsName, settings } = plan;
  const report = { namespace: HOST_NAMESPACE, compartmentId: compartment.compartmentId, host };
  return {
    files: [
      { path: `/etc/${unit}/${settingsName}`, content: settings },
      ...plan.files,
      installScript({ kafka, pluginFolder, plugins, libraries }),
      ...(secrets.length > 0 ? [secretsScript(secrets)] : []),
      settingsScript(plan),
      serviceUnit(plan, secrets.length > 0, plan.hasConnectors),
      ...reportFiles(plan, report),
    ],
    commands: [
      "useradd --system --home-dir /opt/kafka --no-create-home --shell /sbin/nologin kafka",
      "install --directory --owner kafka --group kafka /opt/kafka /var/log/kafka",
      "systemctl daemon-reload",
      "systemctl enable --now --no-block kafka-report.timer",
      `systemctl enable --now --no-block ${unit}`,
    ].map((command) => ({ words: command.split(" ") })),
  };
}
