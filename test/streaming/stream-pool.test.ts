import { DataOciStreamingStreamPool } from "@cdktf/provider-oci/lib/data-oci-streaming-stream-pool";
import { StreamingStreamPool } from "@cdktf/provider-oci/lib/streaming-stream-pool";
import { TerraformOutput, TerraformVariable, type TerraformStack } from "cdktf";
import {
  Compartment,
  Duration,
  NetworkSecurityGroup,
  Partitions,
  PoolAccess,
  PoolEncryption,
  SecurityAttribute,
  SecurityAttributeMode,
  StreamPool,
  type StreamPoolProps,
  Subnet,
  Tags,
} from "../../lib";
import { GROUP_ID, SUBNET_ID } from "../network/ocids";
import { COMPARTMENT_ID, STREAM_POOL_ID } from "../support/ocids";
import { dataSource, newStack, outputs, resource, synthesize } from "../support/synthesis";
import { use } from "../support/use";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);

const PUBLIC = {
  condition: "${self.is_private != true}",
  error_message:
    "This stream pool is declared public but is private: declare it private, or create a public pool next to it and move its streams there.",
};

const PRIVATE = {
  condition: "${self.is_private != false}",
  error_message:
    "This stream pool is declared private but is public: declare it public, or create a private pool next to it and move its streams there.",
};

const ORACLE_KEY = { condition: expect.any(String) as string, error_message: expect.any(String) as string };

function poolOf(props: Partial<StreamPoolProps>, stack: TerraformStack = newStack()): unknown {
  new StreamPool(stack, "pool", { compartment, name: "bookings", ...props });
  return resource(synthesize(stack), StreamingStreamPool);
}

test("minimal: named after its id, protected, and checked to be public and to have Oracle's key", () => {
  expect(poolOf({ name: undefined })).toEqual({
    compartment_id: COMPARTMENT_ID,
    name: "pool",
    lifecycle: { prevent_destroy: true, create_before_destroy: true, postcondition: [PUBLIC, ORACLE_KEY] },
  });
});

test("maximal: every prop has its place in the resource", () => {
  const stack = newStack();
  const subnet = Subnet.fromSubnetId(stack, "subnet", SUBNET_ID);
  const group = NetworkSecurityGroup.fromNetworkSecurityGroupId(stack, "group", GROUP_ID);
  const all: Required<StreamPoolProps> = {
    compartment,
    name: "bookings",
    access: PoolAccess.privateEndpoint(subnet, { networkSecurityGroups: [group] }),
    encryption: PoolEncryption.oracleManaged(),
    kafka: { autoCreateTopics: true, retention: Duration.days(2), partitions: Partitions.of(3) },
    securityAttributes: [
      SecurityAttribute.of({ namespace: "zpr", key: "data", value: "bookings" }),
      SecurityAttribute.of({ namespace: "zpr", key: "app", value: "booking", mode: SecurityAttributeMode.AUDIT }),
    ],
    tags: Tags.of({ freeform: { team: "booking" } }),
    deletionProtection: false,
    timeouts: { create: Duration.minutes(30), update: Duration.minutes(31), delete: Duration.hours(1) },
  };
  expect(poolOf(all, stack)).toEqual({
    compartment_id: COMPARTMENT_ID,
    name: "bookings",
    private_endpoint_settings: { subnet_id: SUBNET_ID, nsg_ids: [GROUP_ID] },
    kafka_settings: { auto_create_topics_enable: true, log_retention_hours: 48, num_partitions: 3 },
    security_attributes: {
      "zpr.data.value": "bookings",
      "zpr.data.mode": "enforce",
      "zpr.app.value": "booking",
      "zpr.app.mode": "audit",
    },
    freeform_tags: { team: "booking" },
    timeouts: { create: "30m", update: "31m", delete: "1h" },
    lifecycle: { create_before_destroy: true, postcondition: [PRIVATE, ORACLE_KEY] },
  });
});

test("the defaults of Kafka settings are those of the service", () => {
  expect(poolOf({ kafka: {} })).toMatchObject({
    kafka_settings: { auto_create_topics_enable: false, log_retention_hours: 24, num_partitions: 1 },
  });
});

test("its attributes are references to what the service reports", () => {
  const stack = newStack();
  const pool = new StreamPool(stack, "pool", { compartment, name: "bookings" });
  new TerraformOutput(stack, "id", { value: pool.streamPoolId });
  new TerraformOutput(stack, "kafka", { value: pool.bootstrapServers });
  new TerraformOutput(stack, "host", { value: pool.endpointFqdn });
  expect(outputs(synthesize(stack))).toEqual({
    id: { value: "${oci_streaming_stream_pool.pool_056F3F7E.id}" },
    kafka: { value: "${oci_streaming_stream_pool.pool_056F3F7E.kafka_settings[0].bootstrap_servers}" },
    host: { value: "${oci_streaming_stream_pool.pool_056F3F7E.endpoint_fqdn}" },
  });
});

test("tokens are rendered as references and expressions", () => {
  const stack = newStack();
  const text = (name: string): TerraformVariable => new TerraformVariable(stack, name, { type: "string" });
  const number = (name: string): TerraformVariable => new TerraformVariable(stack, name, { type: "number" });
  const props: StreamPoolProps = {
    compartment: Compartment.fromCompartmentId(text("compartment").stringValue),
    name: `${text("prefix").stringValue}-pool`,
    kafka: {
      autoCreateTopics: text("auto").booleanValue,
      retention: Duration.days(number("days").numberValue),
      partitions: Partitions.of(number("partitions").numberValue),
    },
  };
  expect(poolOf(props, stack)).toMatchObject({
    compartment_id: "${var.compartment}",
    name: "${var.prefix}-pool",
    kafka_settings: {
      auto_create_topics_enable: "${var.auto}",
      log_retention_hours: "${(var.days * 24)}",
      num_partitions: "${var.partitions}",
    },
    lifecycle: {
      precondition: [
        {
          error_message:
            "The retention of the topics that Kafka clients create in this stream pool must be a whole number from 24 to 168 hours: correct the value that it refers to.",
        },
        {
          condition: "${((floor(var.partitions) == tonumber(var.partitions)) && (var.partitions >= 1))}",
          error_message:
            "The partitions of the topics that Kafka clients create in this stream pool must be a whole number of at least 1: correct the value that it refers to.",
        },
      ],
    },
  });
});

test("an imported pool accepts streams and is not a resource of the stack", () => {
  const stack = newStack();
  const pool = StreamPool.fromStreamPoolId(stack, "pool", STREAM_POOL_ID);
  pool.addStream("bookings", { partitions: Partitions.of(1) });
  expect(synthesize(stack)).toMatchObject({
    resource: { oci_streaming_stream: { pool_bookings_92BA7EA7: { stream_pool_id: STREAM_POOL_ID } } },
  });
  expect(synthesize(stack)).not.toHaveProperty("resource.oci_streaming_stream_pool");
});

test("an imported pool knows its compartment if it is given", () => {
  const pool = StreamPool.fromStreamPoolAttributes(newStack(), "pool", { streamPoolId: STREAM_POOL_ID, compartment });
  expect(pool._known.find("compartment")).toBe(compartment);
  const byId = StreamPool.fromStreamPoolId(newStack(), "pool", STREAM_POOL_ID);
  expect(byId._known.find("compartment")).toBeUndefined();
});

test("a pool that is looked up knows its compartment and its bootstrap servers as references", () => {
  const stack = newStack();
  const pool = StreamPool.fromLookup(stack, "pool", { streamPoolId: STREAM_POOL_ID });
  new TerraformOutput(stack, "compartment", { value: pool._known.find("compartment")?.compartmentId });
  new TerraformOutput(stack, "kafka", { value: pool.bootstrapServers });
  const document = synthesize(stack);
  expect(dataSource(document, DataOciStreamingStreamPool)).toEqual({ stream_pool_id: STREAM_POOL_ID });
  const found = "data.oci_streaming_stream_pool.pool_056F3F7E";
  expect(outputs(document)).toEqual({
    compartment: { value: `\${${found}.compartment_id}` },
    kafka: { value: `\${${found}.kafka_settings[0].bootstrap_servers}` },
  });
  expect(pool.streamPoolId).toBe(STREAM_POOL_ID);
});

const zpr = (key: string): SecurityAttribute => SecurityAttribute.of({ namespace: "zpr", key, value: "low" });

test("a private pool can have three security attributes", () => {
  const stack = newStack();
  const group = NetworkSecurityGroup.fromNetworkSecurityGroupId(stack, "group", GROUP_ID);
  const subnet = Subnet.fromSubnetId(stack, "subnet", SUBNET_ID);
  const access = PoolAccess.privateEndpoint(subnet, { networkSecurityGroups: [group] });
  expect(poolOf({ access, securityAttributes: ["a", "b", "c"].map(zpr) }, stack)).toMatchObject({
    security_attributes: { "zpr.a.value": "low", "zpr.b.value": "low", "zpr.c.value": "low" },
  });
});

test.each(["a.b", "", "a b"])("fails for a security attribute called '%s'", (key) => {
  expect(() => use(zpr(key))).toThrow(
    `the key of a security attribute must be one word without dots, got '${key}'; give namespace and key separately`,
  );
});
