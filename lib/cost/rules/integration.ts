// Internal: the cost of GoldenGate, Data Integration, Integration and managed Kafka.

import { type Bill } from "../bill";
import { type Resource } from "../document";
import { CostGapKind } from "../entries";
import { HOURS, numberShown } from "../numbers";

/** The deployment types that replicate. The price list has a separate product for Stream Analytics (GGSA), and none for other types. */
const REPLICATES = /^(?:OGG|DATABASE_\w+|BIGDATA)$/;

export function goldenGateCost(bill: Bill, deployment: Resource): void {
  const type = bill.text(deployment, "the type of the deployment", ["deployment_type"]);
  if (type === undefined) return;
  const part = type === "GGSA" ? "B92695" : replicationPart(bill, deployment, type);
  const ocpus = bill.number(deployment, "the number of OCPUs", ["cpu_core_count"]);
  if (part === undefined || ocpus === undefined) return;
  const scales = bill.flag(deployment, "whether it scales automatically", ["is_auto_scaling_enabled"]);
  bill.charge(deployment, {
    what: "OCPUs",
    part,
    quantity: ocpus * HOURS,
    from: `${numberShown(ocpus)} OCPU x ${HOURS} h`,
    assumption: scales ? "It runs continuously, and does not scale." : "It runs continuously.",
  });
}

function replicationPart(bill: Bill, deployment: Resource, type: string): string | undefined {
  if (!REPLICATES.test(type)) {
    bill.gap(deployment.address, CostGapKind.NO_PRICE, `this package has no price for the type ${type}`);
    return undefined;
  }
  const license = bill.text(deployment, "the license model", ["license_model"]);
  if (license === undefined) return undefined;
  return license === "BRING_YOUR_OWN_LICENSE" ? "B92993" : "B92992";
}

export function workspaceCost(bill: Bill, workspace: Resource): void {
  const assumption = "It runs continuously; data and pipelines are not counted.";
  bill.charge(workspace, { what: "workspace", part: "B92598", quantity: HOURS, from: `${HOURS} h`, assumption });
  bill.noLoad(workspace, "the amount of data that it processes is not known, and no kind of load covers it");
}

/** The part numbers with an included license and with your own license, by edition. */
const EDITIONS: { readonly [edition: string]: readonly [licensed: string, byol: string] } = {
  STANDARD: ["B89639", "B89643"],
  STANDARDX: ["B89639", "B89643"],
  ENTERPRISE: ["B89640", "B89644"],
  ENTERPRISEX: ["B89640", "B89644"],
};

export function integrationCost(bill: Bill, instance: Resource): void {
  const edition = bill.text(instance, "the edition", ["integration_instance_type"]);
  const packs = bill.number(instance, "the number of message packs", ["message_packs"]);
  const isByol = bill.flag(instance, "whether you bring your own license", ["is_byol"]);
  if (edition === undefined || packs === undefined) return;
  const part = EDITIONS[edition]?.[isByol ? 1 : 0];
  if (part === undefined) {
    bill.gap(instance.address, CostGapKind.NO_PRICE, `this package has no price for the edition ${edition}`);
    return;
  }
  const from = `${numberShown(packs)} message packs x ${HOURS} h`;
  bill.charge(instance, {
    what: "message packs",
    part,
    quantity: packs * HOURS,
    from,
    assumption: "It runs continuously.",
  });
}

export function kafkaClusterCost(bill: Bill, cluster: Resource): void {
  const nodes = bill.number(cluster, "the number of brokers", ["broker_shape", "node_count"]);
  const ocpus = bill.number(cluster, "the OCPUs of a broker", ["broker_shape", "ocpu_count"]);
  if (nodes === undefined || ocpus === undefined) return;
  const from = `${nodes} brokers x ${numberShown(ocpus)} OCPU x ${HOURS} h`;
  bill.charge(cluster, { what: "OCPUs", part: "B110500", quantity: nodes * ocpus * HOURS, from });
  bill.gap(cluster.address, CostGapKind.NO_PRICE, "the cost of the storage of its brokers is not established");
}
