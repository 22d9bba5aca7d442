// The cost of each type of resource; amounts are calculated by hand from the list prices.

import { amountOf, BUSY, estimate, gapsOf, STREAM } from "./document";

const one = (address: string, config: object): { readonly resources: Readonly<Record<string, object>> } => ({
  resources: { [address]: config },
});

test.each<[what: string, address: string, config: object, part: string, amount: number]>([
  ["a virtual private vault", "oci_kms_vault.v", { vault_type: "VIRTUAL_PRIVATE" }, "B90328", 2770.66],
  ["a key that is external", "oci_kms_key.k", { protection_mode: "EXTERNAL" }, "B98100", 3],
  ["21 keys of an HSM, of which 20 are free", "oci_kms_key.k", { count: 21 }, "B92092", 0.53],
  ["an OLTP database", "oci_database_autonomous_database.d", DATABASE({}), "B95702", 499.97],
  ["its storage", "oci_database_autonomous_database.d", DATABASE({}), "B95706", 2.31],
  [
    "with a license of one's own",
    "oci_database_autonomous_database.d",
    DATABASE({ license_model: BYOL() }),
    "B95704",
    120.08,
  ],
  [
    "and no license named",
    "oci_database_autonomous_database.d",
    DATABASE({ license_model: undefined }),
    "B95704",
    120.08,
  ],
  ["a Lakehouse", "oci_database_autonomous_database.d", DATABASE({ db_workload: "DW" }), "B95701", 499.97],
  [
    "a Lakehouse by its newer name",
    "oci_database_autonomous_database.d",
    DATABASE({ db_workload: "LH" }),
    "B95701",
    499.97,
  ],
  ["its storage of 1 TB", "oci_database_autonomous_database.d", TERABYTE(), "B95754", 24.4],
  [
    "a JSON database",
    "oci_database_autonomous_database.d",
    DATABASE({ db_workload: "AJD", license_model: undefined }),
    "B99708",
    120.08,
  ],
  ["an A1 instance within the free part", "oci_core_instance.i", MACHINE("VM.Standard.A1.Flex", 4, 24), "B93297", 0],
  ["OCPUs of A1 beyond the free part", "oci_core_instance.i", MACHINE("VM.Standard.A1.Flex", 8, 24), "B93297", 29.52],
  ["memory of E5", "oci_core_instance.i", MACHINE("VM.Standard.E5.Flex", 1, 16), "B97385", 23.81],
  ["a boot volume of 100 GB", "oci_core_instance.i", MACHINE("VM.Standard.E5.Flex", 1, 16), "B91961", 2.55],
  ["its performance", "oci_core_instance.i", MACHINE("VM.Standard.E5.Flex", 1, 16), "B91962", 1.7],
  ["a volume", "oci_core_volume.v", { size_in_gbs: "200" }, "B91961", 5.1],
  ["a volume's performance", "oci_core_volume.v", { size_in_gbs: 200, vpus_per_gb: 20 }, "B91962", 6.8],
  ["a first load balancer", "oci_load_balancer_load_balancer.l", BALANCER(10), "B93030", 0],
  ["its bandwidth beyond the free part", "oci_load_balancer_load_balancer.l", BALANCER(100), "B93031", 6.7],
  ["write units of a table", "oci_nosql_table.t", TABLE(), "B89737", 6.27],
  ["read units of a table", "oci_nosql_table.t", TABLE(), "B89738", 0.64],
  ["storage of a table", "oci_nosql_table.t", TABLE(), "B89739", 1.65],
  ["GoldenGate", "oci_golden_gate_deployment.g", GOLDEN_GATE({}), "B92992", 2000.02],
  [
    "GoldenGate with a license",
    "oci_golden_gate_deployment.g",
    GOLDEN_GATE({ license_model: BYOL() }),
    "B92993",
    480.03,
  ],
  ["Stream Analytics", "oci_golden_gate_deployment.g", GOLDEN_GATE({ deployment_type: "GGSA" }), "B92695", 1413.3],
  ["a workspace", "oci_dataintegration_workspace.w", {}, "B92598", 119.04],
  ["Integration", "oci_integration_integration_instance.i", INTEGRATION("STANDARDX", false), "B89639", 480.03],
  [
    "Integration, enterprise",
    "oci_integration_integration_instance.i",
    INTEGRATION("ENTERPRISE", false),
    "B89640",
    959.98,
  ],
  [
    "Integration with a license",
    "oci_integration_integration_instance.i",
    INTEGRATION("STANDARD", true),
    "B89643",
    240.01,
  ],
  [
    "enterprise with a license",
    "oci_integration_integration_instance.i",
    INTEGRATION("ENTERPRISEX", true),
    "B89644",
    240.01,
  ],
  [
    "managed Kafka",
    "oci_managed_kafka_kafka_cluster.k",
    { broker_shape: [{ node_count: 3, ocpu_count: 2 }] },
    "B110500",
    446.4,
  ],
])("%s", (_, address, config, part, amount) => {
  expect(amountOf(estimate(one(address, config)), part)).toBe(amount);
});

function BYOL(): string {
  return "BRING_YOUR_OWN_LICENSE";
}

function DATABASE(more: object): object {
  const common = {
    compute_model: "ECPU",
    compute_count: 2,
    data_storage_size_in_gb: 20,
    license_model: "LICENSE_INCLUDED",
  };
  return { db_workload: "OLTP", ...common, ...more };
}

function TERABYTE(): object {
  return DATABASE({ db_workload: "DW", data_storage_size_in_gb: undefined, data_storage_size_in_tbs: 1 });
}

function MACHINE(shape: string, ocpus: number, memory: number): object {
  return { shape, shape_config: { ocpus, memory_in_gbs: memory }, source_details: { boot_volume_size_in_gbs: "100" } };
}

function BALANCER(mbps: number): object {
  return { shape_details: { minimum_bandwidth_in_mbps: mbps, maximum_bandwidth_in_mbps: 200 } };
}

function TABLE(): object {
  return { table_limits: { max_write_units: 50, max_read_units: 100, max_storage_in_gbs: 25 } };
}

function GOLDEN_GATE(more: object): object {
  return { deployment_type: "DATABASE_ORACLE", license_model: "LICENSE_INCLUDED", cpu_core_count: 2, ...more };
}

function INTEGRATION(type: string, isByol: boolean): object {
  return { integration_instance_type: type, message_packs: 1, is_byol: isByol };
}

test("the machines of a pool cost once for each machine", () => {
  const resources = {
    "oci_core_instance_configuration.c": {
      instance_details: { launch_details: MACHINE("VM.Standard.E4.Flex", 2, 8) },
    },
    "oci_core_instance_pool.p": { size: 3, instance_configuration_id: "${oci_core_instance_configuration.c.id}" },
  };
  const found = estimate({ resources });
  expect(amountOf(found, "B93113")).toBe(111.6);
  expect(amountOf(found, "B93114")).toBe(26.78);
  expect(found.free.map(({ address }) => address)).toEqual(["oci_core_instance_configuration.c"]);
  expect(gapsOf(found)).toEqual([
    "no-load oci_core_instance_pool.p: the boot volumes of its instances are not counted",
  ]);
});

test("a further version of a key costs according to the protection of the key", () => {
  const version = (mode: string): object => ({
    "oci_kms_key.k": { protection_mode: mode },
    "oci_kms_key_version.v": { key_id: "${oci_kms_key.k.id}" },
  });
  expect(estimate({ resources: version("EXTERNAL") as Record<string, object> }).total).toBe(6);
  const free = estimate({ resources: version("SOFTWARE") as Record<string, object> }).free;
  expect(free.map(({ address }) => address)).toEqual(["oci_kms_key.k", "oci_kms_key_version.v"]);
});

test.each<[what: string, address: string, config: object, gap: string]>([
  [
    "a shape without a price",
    "oci_core_instance.x",
    MACHINE("BM.Standard3.64", 64, 1024),
    "this package has no price for the shape BM.Standard3.64",
  ],
  [
    "a shape that is not flexible",
    "oci_core_instance.x",
    MACHINE("VM.Standard2.1", 1, 15),
    "this package has no price for the shape VM.Standard2.1",
  ],
  [
    "a database of a workload without a price",
    "oci_database_autonomous_database.x",
    DATABASE({ db_workload: "APEX" }),
    "this package has no price for the workload APEX in ECPUs with LICENSE_INCLUDED",
  ],
  [
    "a database in OCPUs",
    "oci_database_autonomous_database.x",
    DATABASE({ compute_model: "OCPU" }),
    "this package has no price for the workload OLTP in OCPUs with LICENSE_INCLUDED",
  ],
  [
    "a JSON database with a license of one's own",
    "oci_database_autonomous_database.x",
    DATABASE({ db_workload: "AJD", license_model: BYOL() }),
    "this package has no price for the workload AJD in ECPUs with BRING_YOUR_OWN_LICENSE",
  ],
  [
    "GoldenGate of another type",
    "oci_golden_gate_deployment.x",
    GOLDEN_GATE({ deployment_type: "DATA_TRANSFORMS" }),
    "this package has no price for the type DATA_TRANSFORMS",
  ],
  [
    "Integration of another edition",
    "oci_integration_integration_instance.x",
    INTEGRATION("HEALTHCARE", false),
    "this package has no price for the edition HEALTHCARE",
  ],
  [
    "a table on demand",
    "oci_nosql_table.x",
    { table_limits: { capacity_mode: "ON_DEMAND" } },
    "this package has no price for an on-demand table",
  ],
  [
    "a type that is not known",
    "oci_datascience_notebook_session.x",
    {},
    "this package has no price for oci_datascience_notebook_session",
  ],
  ["another provider", "aws_kinesis_stream.x", {}, "this package has no price for aws_kinesis_stream"],
])("%s is listed, and is not zero", (_, address, config, gap) => {
  const found = estimate(one(address, config));
  expect(gapsOf(found).filter((text) => text.startsWith("no-price"))).toEqual([`no-price ${address}: ${gap}`]);
  expect(found.lines.filter(({ what }) => !what.startsWith("boot volume"))).toEqual([]);
});

test.each<[what: string, address: string, config: object, gap: string]>([
  ["a volume", "oci_core_volume.x", { size_in_gbs: -5 }, "the size of the volume is -5, which is not valid"],
  ["a retention", STREAM, { partitions: 1, retention_in_hours: "-1" }, "the retention is -1, which is not valid"],
])("%s below zero is listed, and earns nothing", (_, address, config, gap) => {
  const found = estimate(one(address, config), address === STREAM ? BUSY : {});
  expect(gapsOf(found)).toEqual([`unknown-value ${address}: ${gap}`]);
  expect(found.lines.every(({ amount }) => amount > 0)).toBe(true);
});

test.each<[what: string, address: string, config: object]>([
  ["an Always Free database", "oci_database_autonomous_database.x", DATABASE({ is_free_tier: "true" })],
  ["a default vault", "oci_kms_vault.x", { vault_type: "DEFAULT" }],
  ["a key of software", "oci_kms_key.x", { protection_mode: "SOFTWARE" }],
  ["a NAT gateway", "oci_core_nat_gateway.x", {}],
  ["a user", "oci_identity_domains_user.x", {}],
  ["a wait", "time_sleep.x", {}],
])("%s is listed as free, with the reason", (_, address, config) => {
  const { free, lines, gaps } = estimate(one(address, config));
  expect([lines, gaps]).toEqual([[], []]);
  expect(free).toEqual([{ address, reason: expect.stringMatching(/\w{5}/) as string }]);
});
