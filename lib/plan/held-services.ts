// Internal: the part of the table of held.ts for instances, notebooks and integration services.
// The provider's pages (8.28.0) do not document what is deleted with them. The source for each is Oracle's other documentation, as of
// November 2026.

import { PlanLevel } from "./plan-finding";
import { type Held } from "./held";

const { LOSS, INTERRUPTION } = PlanLevel;

export const HELD_BY_SERVICES: { readonly [type: string]: Held } = {
  // Documented: termination deletes the boot volume unless it is preserved. Its addresses: inferred.
  oci_core_instance: {
    noun: "instance",
    level: LOSS,
    loses: "would be terminated with its boot volume and the data on it, and lose its addresses",
  },
  // Inferred from what it is: a template.
  oci_core_instance_configuration: {
    noun: "instance configuration",
    level: INTERRUPTION,
    loses: "would be deleted, and could no longer be used to create instances",
  },
  // Documented (TerminateInstancePool): its instances and their boot volumes are deleted for good.
  oci_core_instance_pool: {
    noun: "instance pool",
    level: LOSS,
    loses: "would be terminated with its instances, their boot volumes and the data on them",
  },
  // Documented ("Deleting a Notebook Session"): all changes in the file system and on the block volume are lost.
  oci_datascience_notebook_session: {
    noun: "notebook session",
    level: LOSS,
    loses: "would lose the notebooks and files on its volume",
    instead: "back up its files, for example to a bucket or a Git repository, and create a second session first",
  },
  // Inferred from what it is: a folder of other resources.
  oci_datascience_project: { noun: "Data Science project", level: INTERRUPTION, loses: "would be deleted" },
  // Inferred from what it is: a catalog entry with its archive.
  oci_datascience_model: {
    noun: "model",
    level: LOSS,
    loses: "would be deleted with its archive",
    instead: "create a second model, and switch deployments to it before you delete this one",
  },
  // Documented: its OCID is in the address that callers use (model_deployment_url).
  oci_datascience_model_deployment: {
    noun: "model deployment",
    level: INTERRUPTION,
    loses: "would lose its address, and requests for predictions fail",
  },
  // Documented: a workspace holds projects, tasks and applications, and none of these can be restored once it is deleted; a deleted
  // workspace is listed for 15 days and then removed for good. That it cannot be restored until then is inferred: a way to do so is not
  // documented.
  oci_dataintegration_workspace: {
    noun: "Data Integration workspace",
    level: LOSS,
    loses: "would lose its projects, tasks and applications",
  },
  // Inferred: its program is in a bucket.
  oci_dataflow_application: { noun: "Data Flow application", level: INTERRUPTION, loses: "would be deleted" },
  // Inferred from what it is: a connection to a VCN.
  oci_dataflow_private_endpoint: {
    noun: "Data Flow private endpoint",
    level: INTERRUPTION,
    loses: "would be deleted, and jobs would no longer reach its hosts",
  },
  // Documented: trail files and processes belong to the deployment; Oracle advises a backup before a deletion and keeps daily backups for
  // 12 days. It is not documented whether those outlive the deployment.
  oci_golden_gate_deployment: {
    noun: "GoldenGate deployment",
    level: LOSS,
    loses: "would lose its processes, their checkpoints and its trail files",
    instead: "create a second deployment, and delete this one when the other has caught up",
  },
  // Inferred: it is the address and the credentials of a database, which the code has.
  oci_golden_gate_connection: { noun: "GoldenGate connection", level: INTERRUPTION, loses: "would be deleted" },
  oci_golden_gate_connection_assignment: {
    noun: "GoldenGate connection assignment",
    level: INTERRUPTION,
    loses: "would be deleted, and the deployment could not use the connection",
  },
  // Inferred. Documented: it cannot be restored to an earlier state, and you keep integrations by exporting them. Documented for the
  // related service Process Automation: a deletion permanently removes all design-time and runtime data.
  oci_integration_integration_instance: {
    noun: "integration instance",
    level: LOSS,
    loses: "would lose its integrations, connections and history",
    instead: "export its integrations, and import them into a second instance before you delete this one",
  },
};
