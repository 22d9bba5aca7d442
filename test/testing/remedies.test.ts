// The constructs and props that the remedies of rules name, which fix the findings.

import {
  AlarmDestination,
  Bucket,
  BucketEncryption,
  ConnectorAlarms,
  ConnectorSource,
  ConnectorTarget,
  Duration,
  Key,
  LifecycleRule,
  LogGroup,
  OciStack,
  Partitions,
  PoolAccess,
  PoolEncryption,
  ServiceConnector,
  StreamPool,
  StreamStart,
  Topic,
  Vault,
  Vcn,
} from "../../lib";
import { RuleLevel, Rules } from "../../lib/testing";
import { testApp } from "../support/synthesis";

/** The rules whose remedies are applied, in the order of their ids. */
const MENDED = [
  "OCI-STR-001",
  "OCI-STR-002",
  "OCI-STR-003",
  "OCI-STR-006",
  "OCI-CON-003",
  "OCI-CON-004",
  "OCI-BKT-002",
  "OCI-BKT-004",
  "OCI-BKT-005",
];

function found(isMended: boolean): string[] {
  const stack = new OciStack(testApp(), "shop");
  const { compartment } = stack;
  const key = new Key(stack, "key", { name: "shop", vault: new Vault(stack, "vault", { compartment, name: "shop" }) });
  const subnet = new Vcn(stack, "net", { compartment, cidrBlocks: ["10.0.0.0/16"] }).addSubnet("streams", {
    cidrBlock: "10.0.0.0/24",
  });
  const pool = new StreamPool(stack, "pool", {
    compartment,
    name: "shop",
    kafka: { autoCreateTopics: false },
    deletionProtection: false,
    ...(isMended && {
      access: PoolAccess.privateEndpoint(subnet, { clients: [] }),
      encryption: PoolEncryption.customerManaged(key),
      deletionProtection: true,
    }),
  });
  const stream = pool.addStream("orders", {
    partitions: Partitions.of(1),
    retention: Duration.hours(isMended ? 25 : 24),
    deletionProtection: isMended,
  });
  const bucket = new Bucket(stack, "archive", {
    compartment,
    ...(isMended && {
      encryption: BucketEncryption.customerManaged(key),
      lifecycle: { rules: [LifecycleRule.deleteAfter(Duration.days(90))] },
    }),
  });
  const connector = new ServiceConnector(stack, "to-archive", {
    compartment,
    source: ConnectorSource.stream(stream, { start: StreamStart.OLDEST }),
    target: ConnectorTarget.bucket(bucket),
  });
  const notify = [AlarmDestination.topic(new Topic(stack, "on-call", { compartment }))];
  if (isMended) {
    new LogGroup(stack, "logs", { compartment }).addLog("writes", { source: bucket.writeLog() });
    new ConnectorAlarms(stack, "flow", { connectors: [connector], notify, freshness: { above: Duration.minutes(30) } });
  }
  return Rules.of(stack, { level: RuleLevel.INFO, only: MENDED }).findings.map(({ id }) => id);
}

test("a stack with the remedies has none of the findings", () => {
  expect(found(true)).toEqual([]);
});

test("a stack without the remedies has all of the findings", () => {
  expect(found(false).sort()).toEqual([...MENDED].sort());
});
