// E2: the audit logs of a whole tenancy, and all logs of further compartments, in a stream.

import { type Construct } from "constructs";
import {
  AuditLogs,
  Compartment,
  ConnectorPolicy,
  ConnectorSource,
  ConnectorTarget,
  LogSelection,
  OciStack,
  Partitions,
  ServiceConnector,
  Stream,
  StreamPlacement,
  Tags,
} from "../../lib";

export class LandingZone extends OciStack {
  public constructor(scope: Construct, id: string) {
    super(scope, id, { tags: Tags.of({ freeform: { "ocilz-terraform-module": "service-connectors/0.1.9" } }) });
    const { compartment } = this;
    const further = ["logs_compartment_ocid", "more_logs_compartment_ocid"].map((name) =>
      Compartment.fromCompartmentId(this.input.compartment(name, { title: "Compartment with logs" })),
    );
    const stream = new Stream(this, "stream", {
      name: "sample-stream",
      placement: StreamPlacement.inDefaultPool(compartment),
      partitions: Partitions.of(1),
    });
    new ServiceConnector(this, "connector", {
      compartment,
      name: "sample-service-connector",
      description: "sample-service-connector",
      source: ConnectorSource.logs([
        LogSelection.audit(AuditLogs.of(this.tenancy, { includeSubcompartments: true })),
        ...further.map((one) => LogSelection.compartment(one)),
      ]),
      target: ConnectorTarget.stream(stream),
      active: false,
      policy: ConnectorPolicy.own({ name: "service-connector-streaming-policy" }),
    });
  }
}
