// E3: logs of another cloud, through a stream into Log Analytics.

import { DataOciLogAnalyticsNamespaces } from "@cdktf/provider-oci/lib/data-oci-log-analytics-namespaces";
import { LogAnalyticsLogAnalyticsLogGroup } from "@cdktf/provider-oci/lib/log-analytics-log-analytics-log-group";
import { Fn, type IResolvable, Op, Token } from "cdktf";
import { type Construct } from "constructs";
import {
  ConnectorSource,
  ConnectorTarget,
  Duration,
  LogAnalyticsLogGroup,
  type ILogAnalyticsLogGroup,
  OciStack,
  Partitions,
  ServiceConnector,
  StreamPool,
  StreamStart,
} from "../../lib";

export class GcpLogs extends OciStack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    const { compartment } = this;
    const partitions = Partitions.of(this.input.integer("stream_partitions", PARTITIONS));
    const retention = Duration.hours(this.input.integer("stream_retention_in_hours", RETENTION));
    const pool = new StreamPool(this, "pool", {
      compartment,
      name: this.name("stream_pool_name", "MultiCloud_Log_Pool"),
      kafka: { autoCreateTopics: false, partitions, retention },
    });
    const stream = pool.addStream("stream", {
      name: this.name("stream_name", "gcp-inbound-stream"),
      partitions,
      retention,
    });
    new ServiceConnector(this, "bridge", {
      compartment,
      name: this.name("sch_name", "GCP-Stream-to-LogAnalytics"),
      description: this.input.text("sch_description", { title: "Description", defaultValue: "Forwards GCP logs" }),
      source: ConnectorSource.stream(stream, { start: StreamStart.OLDEST }),
      target: ConnectorTarget.logAnalytics(this.logGroup(), { logSourceIdentifier: "GCP Cloud Logging Logs" }),
    });
  }

  private name(input: string, defaultValue: string): string {
    return this.input.text(input, { title: "Name", defaultValue });
  }

  /** A resource of the bindings, because the library does not create such a log group. */
  private logGroup(): ILogAnalyticsLogGroup {
    const { compartment, tenancy } = this;
    const found = new DataOciLogAnalyticsNamespaces(this, "namespaces", { compartmentId: tenancy.compartmentId });
    const given = this.input.text("log_analytics_namespace", { title: "Log Analytics namespace", defaultValue: "" });
    const detected: unknown = Fn.try([found.namespaceCollection.get(0).items.get(0).namespace, ""]);
    const namespace = Token.asString(Fn.conditional(isNotEmpty(given), given, detected));
    const group = new LogAnalyticsLogAnalyticsLogGroup(this, "log-group", {
      compartmentId: compartment.compartmentId,
      namespace,
      displayName: this.name("log_group_name", "GCPLogs"),
      description: this.input.text("log_group_description", { title: "Description", defaultValue: "GCP log imports" }),
      lifecycle: {
        precondition: [
          { condition: isNotEmpty(namespace), errorMessage: "Onboard Log Analytics, or give log_analytics_namespace." },
        ],
      },
    });
    const attributes = { logAnalyticsLogGroupId: group.id, compartment };
    return LogAnalyticsLogGroup.fromLogAnalyticsLogGroupAttributes(this, "analytics", attributes);
  }
}

/** Not `Op.neq(text, "")`: cdktf 0.21 writes an empty string or a zero in an operation as `undefined`. */
function isNotEmpty(text: string): IResolvable {
  return Op.gte(Fn.lengthOf(text), 1);
}

const PARTITIONS = { title: "Number of partitions", min: 1, defaultValue: 1 };

const RETENTION = { title: "Hours that messages are kept", min: 24, max: 168, defaultValue: 24 };
