// Resources that cannot be adopted or moved as written.

import { DataOciStreamingStream } from "@cdktf/provider-oci/lib/data-oci-streaming-stream";
import { OciProvider } from "@cdktf/provider-oci/lib/provider";
import { QueueQueue } from "@cdktf/provider-oci/lib/queue-queue";
import { Sleep } from "@cdktf/provider-oci/lib/time-sleep";
import {
  App,
  Fn,
  TerraformHclModule,
  TerraformIterator,
  TerraformLocal,
  TerraformOutput,
  TerraformStack,
  TerraformVariable,
} from "cdktf";
import { Construct } from "constructs";
import {
  AdoptedPart,
  Adoption,
  Bucket,
  Group,
  Key,
  KafkaClientUser,
  LogGroup,
  NetworkSecurityGroup,
  NetworkPeer,
  OciStack,
  Partitions,
  Policy,
  PolicyStatement,
  Ports,
  ResourceManagerBundle,
  Stream,
  StreamAlarms,
  StreamPlacement,
  type StreamPool,
  Topic,
  Vault,
} from "../../lib";
import { mainResource } from "../support/main-resource";
import { compartment, GROUP_ID, notify, pool, POOL_ID, type Row, rows, stream, STREAM_ID, VCN_ID, vcn } from "./row";

const QUEUE_ID = "ocid1.queue.oc1.eu-frankfurt-1.aaaaqueue";
const USER_ID = "ocid1.user.oc1..aaaauser";

function queue(stack: OciStack, more: object = {}): QueueQueue {
  return new QueueQueue(stack, "queue", { compartmentId: compartment.compartmentId, displayName: "queue", ...more });
}

function inPhoenix(stack: OciStack): QueueQueue {
  return queue(stack, { provider: new OciProvider(stack, "phoenix", { alias: "phoenix", region: "us-phoenix-1" }) });
}

function user(stack: OciStack): KafkaClientUser {
  return new KafkaClientUser(stack, "kafka", { authToken: true });
}

function network(stack: OciStack): TerraformHclModule {
  return new TerraformHclModule(stack, "network", { source: "acme/network/oci" });
}

function streamOf(made: StreamPool, id: string): Stream {
  return made.addStream(id, { partitions: Partitions.of(1) });
}

export const adoption: readonly Row[] = rows([
  {
    title: "the adoption of a construct of another stack",
    make: (stack) => {
      new OciStack(App.of(stack), "other").adopt(stream(stack), STREAM_ID);
    },
    message: "shop/orders: an adopted construct must be one of the stack other; call it on the construct's own stack",
  },
  {
    title: "the adoption of the stack itself",
    make: (stack) => {
      stack.adopt(stack, STREAM_ID);
    },
    message: "shop: an adopted construct must be a resource, but this is a stack; adopt the resources in it one by one",
  },
  {
    title: "the adoption of the app",
    make: (stack) => {
      stack.adopt(App.of(stack), STREAM_ID);
    },
    message: "shop: an adopted construct must be a resource, but this is an app; adopt the resources in it one by one",
  },
  {
    title: "the adoption of a module",
    make: (stack) => {
      stack.adopt(network(stack), VCN_ID);
    },
    message:
      'shop/network: an adopted construct must be a resource, but this is a module; write one addOverride("import", [...]) on the stack, with { to: "module.network.<type>.<name>", id: "<id>" } for each resource in it',
  },
  {
    title: "the adoption of a construct that has a module only",
    make: (stack) => {
      const around = new Construct(stack, "around");
      new TerraformHclModule(around, "network", { source: "acme/network/oci" });
      stack.adopt(around, VCN_ID);
    },
    message:
      'shop/around/network: an adopted construct must be a resource, but this is a module; write one addOverride("import", [...]) on the stack, with { to: "module.around_network_D79A3618.<type>.<name>", id: "<id>" } for each resource in it',
  },
  {
    title: "the adoption of an output",
    make: (stack) => {
      stack.adopt(new TerraformOutput(stack, "out", { value: 1 }), STREAM_ID);
    },
    message:
      "shop/out: an adopted construct must be a resource, but this is an output, which Terraform computes; remove the call",
  },
  {
    title: "the adoption of a variable",
    make: (stack) => {
      stack.adopt(new TerraformVariable(stack, "ocid", {}), STREAM_ID);
    },
    message:
      "shop/ocid: an adopted construct must be a resource, but this is a variable, whose value is given with each plan; remove the call",
  },
  {
    title: "the adoption of a local value",
    make: (stack) => {
      stack.adopt(new TerraformLocal(stack, "name", "orders"), STREAM_ID);
    },
    message:
      "shop/name: an adopted construct must be a resource, but this is a local value, which Terraform computes; remove the call",
  },
  {
    title: "the adoption of a data source",
    make: (stack) => {
      stack.adopt(new DataOciStreamingStream(stack, "found", { streamId: STREAM_ID }), STREAM_ID);
    },
    message:
      "shop/found: an adopted construct must be a resource, but this is a data source, which only reads what exists; create the resource with new, and adopt that",
  },
  {
    title: "the adoption of a provider",
    make: (stack) => {
      stack.adopt(new OciProvider(stack, "second", { alias: "second" }), STREAM_ID);
    },
    message:
      "shop/second: an adopted construct must be a resource, but this is a provider, through which Terraform accesses the service; remove the call",
  },
  {
    title: "the adoption of a backend",
    make: (stack) => {
      stack.adopt(stack.ensureBackendExists(), STREAM_ID);
    },
    message:
      "shop/backend: an adopted construct must be a resource, but this is a backend, where Terraform keeps the state; remove the call",
  },
  {
    title: "an adopted construct with a module that nobody named",
    make: (stack) => {
      const around = new Construct(stack, "around");
      const placement = StreamPlacement.inDefaultPool(compartment);
      new Stream(around, "orders", { placement, partitions: Partitions.of(1) });
      new TerraformHclModule(around, "network", { source: "acme/network/oci" });
      stack.adopt(around, STREAM_ID);
    },
    message:
      "shop/around: an adopted construct must name all of its parts, but these are missing: network (only new); give adopt AdoptedPart.of(path, id) for each that exists, and AdoptedPart.madeNew(path) for the others",
  },
  {
    title: "an id for a part that is a module",
    make: (stack) => {
      const around = new Construct(stack, "around");
      const placement = StreamPlacement.inDefaultPool(compartment);
      new Stream(around, "orders", { placement, partitions: Partitions.of(1) });
      new TerraformHclModule(around, "network", { source: "acme/network/oci" });
      stack.adopt(around, STREAM_ID, [AdoptedPart.of("network", VCN_ID)]);
    },
    message:
      'shop/around/network: an adopted construct must be a resource, but this is a module; write one addOverride("import", [...]) on the stack, with { to: "module.around_network_D79A3618.<type>.<name>", id: "<id>" } for each resource in it',
  },
  {
    title: "the adoption of an import",
    make: (stack) => {
      stack.adopt(Stream.fromStreamId(stack, "orders", STREAM_ID), STREAM_ID);
    },
    message:
      "shop/orders: an adopted construct must make a resource, but an import or a look-up only refers to one that is managed elsewhere; create it with new, with the arguments that the resource has",
  },
  {
    title: "the adoption of a look-up",
    make: (stack) => {
      stack.adopt(Topic.fromLookup(stack, "found", { compartment, name: "alerts" }), STREAM_ID);
    },
    message:
      "shop/found: an adopted construct must make a resource, but an import or a look-up only refers to one that is managed elsewhere; create it with new, with the arguments that the resource has",
  },
  {
    title: "the adoption of a set of alarms, which are several resources",
    make: (stack) => {
      const alarms = new StreamAlarms(stack, "alarms", { streams: [stream(stack)], notify: notify(stack) });
      stack.adopt(alarms, "ocid1.alarm.oc1.eu-frankfurt-1.aaaaalarm");
    },
    message:
      "shop/alarms: an adopted construct must have a main resource, but none of its 7 is one; adopt the resources in it one by one: put-latency, get-latency, put-throttled, get-throttled, put-faults, get-faults, write-throughput",
  },
  {
    title: "two adoptions of one stream",
    make: (stack) => {
      const orders = stream(stack);
      stack.adopt(orders, STREAM_ID);
      Adoption.of(stack).adopt(orders, `${STREAM_ID}2`);
    },
    message: "shop/orders: an adopted construct must be adopted once, but was adopted before; remove one of the calls",
  },
  {
    title: "one id for two streams, in two stacks",
    make: (stack) => {
      const other = new OciStack(App.of(stack), "other");
      other.adopt(stream(other), STREAM_ID);
      stack.adopt(stream(stack), STREAM_ID);
    },
    message:
      "shop/orders: the id of an adopted oci_streaming_stream must be that of one resource, but is that of other/orders already, got 'ocid1.stream.oc1.eu-frankfurt-1.aaaastream'; give each its own id",
  },
  {
    title: "one input as the id of two streams",
    make: (stack) => {
      const id = stack.input.text("stream_ocid", { title: "Stream" });
      stack.adopt(stream(stack, "first"), id);
      stack.adopt(stream(stack, "second"), id);
    },
    message:
      "shop/second: the id of an adopted oci_streaming_stream must be that of one resource, but is that of shop/first already, got '${...}'; give each its own id",
  },
  {
    title: "one id for the two resources of a policy",
    make: (stack) => {
      const statements = ["ocid1.compartment.oc1..aaaa", "ocid1.compartment.oc1..bbbb"].map((id) =>
        PolicyStatement.parse(`Allow group Ops to use stream-push in compartment id ${id}`),
      );
      const policy = new Policy(stack, "access", { compartment, statements });
      stack.adopt(policy, "ocid1.policy.oc1..aaaa", [AdoptedPart.of("Resource2", "ocid1.policy.oc1..aaaa")]);
    },
    message:
      "shop/access/Resource2: the id of an adopted oci_identity_policy must be that of one resource, but is that of shop/access already, got 'ocid1.policy.oc1..aaaa'; give each its own id",
  },
  {
    title: "one id for the memberships of two users",
    make: (stack) => {
      const id = "ocid1.groupmembership.oc1..aaaa";
      const around = new Construct(stack, "around");
      const member = new KafkaClientUser(around, "one");
      stack.adopt(member, USER_ID, [
        AdoptedPart.of("Group", "ocid1.group.oc1..aaaa"),
        AdoptedPart.of("Membership", id),
      ]);
      const other = new KafkaClientUser(around, "two");
      stack.adopt(other, `${USER_ID}2`, [AdoptedPart.madeNew("Group"), AdoptedPart.of("Membership", id)]);
    },
    message:
      "shop/around/two/Membership: the id of an adopted oci_identity_user_group_membership must be that of one resource, but is that of shop/around/one/Membership already, got 'ocid1.groupmembership.oc1..aaaa'; give each its own id",
  },
  {
    title: "the OCID of a pool as the id of a stream",
    make: (stack) => {
      stack.adopt(stream(stack), POOL_ID);
    },
    message:
      "shop/orders: the id of an adopted oci_streaming_stream must be ocid1.stream.<realm>.[region].<unique id>, got 'ocid1.streampool.oc1.eu-frankfurt-1.aaaapool' (a stream pool); copy it from the resource's page in the console",
  },
  {
    title: "the name of a stream as its id",
    make: (stack) => {
      stack.adopt(stream(stack), "orders");
    },
    message:
      "shop/orders: the id of an adopted oci_streaming_stream must be ocid1.stream.<realm>.[region].<unique id>, got 'orders'; copy it from the resource's page in the console",
  },
  {
    title: "the OCID of a key as its id, which is composed",
    make: (stack) => {
      const key = new Key(stack, "key", { vault: new Vault(stack, "vault", { compartment }) });
      stack.adopt(key, "ocid1.key.oc1.eu-frankfurt-1.aaaavault.aaaakey");
    },
    message:
      "shop/key: the id of an adopted oci_kms_key must be managementEndpoint/<https://...>/keys/<ocid1.key...>, got 'ocid1.key.oc1.eu-frankfurt-1.aaaavault.aaaakey' (a key); compose it from the values that the console shows",
  },
  {
    title: "the OCID of a bucket as its id",
    make: (stack) => {
      stack.adopt(new Bucket(stack, "archive", { compartment }), "ocid1.bucket.oc1.eu-frankfurt-1.aaaa");
    },
    message:
      "shop/archive: the id of an adopted oci_objectstorage_bucket must be n/<namespace>/b/<bucket>, got 'ocid1.bucket.oc1.eu-frankfurt-1.aaaa'; compose it from the values that the console shows",
  },
  {
    title: "the id of a bucket's lifecycle as that of the bucket",
    make: (stack) => {
      stack.adopt(new Bucket(stack, "archive", { compartment }), "n/acme/b/archive/l");
    },
    message:
      "shop/archive: the id of an adopted oci_objectstorage_bucket must be n/<namespace>/b/<bucket>, got 'n/acme/b/archive/l'; compose it from the values that the console shows",
  },
  {
    title: "the OCID of a log as its id",
    make: (stack) => {
      const log = new LogGroup(stack, "logs", { compartment }).addCustomLog("log");
      stack.adopt(log, "ocid1.log.oc1.eu-frankfurt-1.aaaalog");
    },
    message:
      "shop/logs/log: the id of an adopted oci_logging_log must be logGroupId/<ocid1.loggroup...>/logId/<ocid1.log...>, got 'ocid1.log.oc1.eu-frankfurt-1.aaaalog' (a log); compose it from the values that the console shows",
  },
  {
    title: "the rule of a group by the OCID of a subnet",
    make: (stack) => {
      const group = new NetworkSecurityGroup(stack, "web", { compartment, vcn: vcn(stack) });
      group.allowIngress(NetworkPeer.cidr("10.0.0.0/16"), Ports.tcp(443));
      const id = `networkSecurityGroups/${VCN_ID}/securityRules/4ED6D1`;
      stack.adopt(group, GROUP_ID, [AdoptedPart.of("ingress-10-0-0-0-16-tcp-443", id)]);
    },
    message:
      "shop/web/ingress-10-0-0-0-16-tcp-443: the id of an adopted oci_core_network_security_group_security_rule must be networkSecurityGroups/<ocid1.networksecuritygroup...>/securityRules/<rule>, got 'networkSecurityGroups/ocid1.vcn.oc1.eu-frankfurt-1.aaaavcn/securityRules/4ED6D1'; compose it from the values that the console shows",
  },
  {
    title: "a group by an OCID in the old form, which tenancies and users alone have",
    make: (stack) => {
      stack.adopt(new Group(stack, "writers"), "ocidv1:group:oc1:phx:1460406592660:aaaabbbb");
    },
    message:
      "shop/writers: the id of an adopted oci_identity_group must be ocid1.group.<realm>.[region].<unique id>, got 'ocidv1:group:oc1:phx:1460406592660:aaaabbbb'; copy it from the resource's page in the console",
  },
  {
    title: "the OCID of a user as the id of a membership",
    make: (stack) => {
      stack.adopt(user(stack), USER_ID, [AdoptedPart.madeNew("Group"), AdoptedPart.of("Membership", `${USER_ID}2`)]);
    },
    message:
      "shop/kafka/Membership: the id of an adopted oci_identity_user_group_membership must be ocid1.groupmembership.<realm>.[region].<unique id>, got 'ocid1.user.oc1..aaaauser2' (a user); use the OCID of the membership, which ListUserGroupMemberships of the IAM API returns",
  },
  {
    title: "an OCID of a known type for a type whose word nobody knows",
    make: (stack) => {
      const raw = queue(stack);
      Object.assign(raw, { terraformResourceType: "oci_golden_gate_connection_assignment" });
      stack.adopt(raw, "ocid1.goldengateconnection.oc1..aaaa");
    },
    message:
      "shop/queue: the id of an adopted oci_golden_gate_connection_assignment must be the OCID of the resource, got 'ocid1.goldengateconnection.oc1..aaaa'; copy it from the resource's page in the console",
  },
  {
    title: "an OCID of a known type for a type that is not known at all",
    make: (stack) => {
      const raw = queue(stack);
      Object.assign(raw, { terraformResourceType: "oci_core_volume" });
      stack.adopt(raw, QUEUE_ID);
    },
    message:
      "shop/queue: the id of an adopted oci_core_volume must be the id that the provider's page about the resource shows under Import, got 'ocid1.queue.oc1.eu-frankfurt-1.aaaaqueue' (a queue); copy it from the resource's page in the console",
  },
  {
    title: "an empty id of a type that is not known at all",
    make: (stack) => {
      const raw = queue(stack);
      Object.assign(raw, { terraformResourceType: "oci_core_volume" });
      stack.adopt(raw, " ");
    },
    message:
      "shop/queue: the id of an adopted oci_core_volume must be the id that the provider's page about the resource shows under Import, got ' '; copy it from the resource's page in the console",
  },
  {
    title: "the adoption of an auth token, whose value is gone",
    make: (stack) => {
      const id = `users/${USER_ID}/authTokens/ocid1.credential.oc1..aaaa`;
      stack.adopt(user(stack), USER_ID, [AdoptedPart.of("AuthToken", id)]);
    },
    message:
      "shop/kafka/AuthToken: an adopted oci_identity_auth_token cannot be taken over: OCI shows its value only when it is created, so everything that reads it here would be empty; leave it out and keep the value in Vault, or have Terraform create a new one",
  },
  {
    title: "the adoption of a wait",
    make: (stack) => {
      const wait = new Sleep(stack, "wait", { createDuration: "60s" });
      stack.adopt(wait, "2026-01-01T00:00:00Z");
    },
    message:
      "shop/wait: an adopted time_sleep is a wait within an apply, so there is nothing in OCI to take over; leave it out: Terraform waits once, and changes nothing",
  },
  {
    title: "the adoption of a resource with a count",
    make: (stack) => {
      stack.adopt(queue(stack, { count: 2 }), QUEUE_ID);
    },
    message:
      "shop/queue: an adopted construct must be one resource, without count or for_each, got 'count'; write an import block for each of them with addOverride on the stack",
  },
  {
    title: "the adoption of a resource for each of a list",
    make: (stack) => {
      const forEach = TerraformIterator.fromList(["a", "b"]);
      stack.adopt(queue(stack, { forEach }), QUEUE_ID);
    },
    message:
      "shop/queue: an adopted construct must be one resource, without count or for_each, got 'for_each'; write an import block for each of them with addOverride on the stack",
  },
  {
    title: "a count that comes after the adoption",
    make: (stack) => {
      const raw = queue(stack);
      stack.adopt(raw, QUEUE_ID);
      raw.count = 2;
    },
    message:
      "shop/queue: an adopted construct must be one resource, without count or for_each, got 'count'; write an import block for each of them with addOverride on the stack",
  },
  {
    title: "a list for each of which an adopted resource is made, which comes after the adoption",
    make: (stack) => {
      const raw = queue(stack);
      stack.adopt(raw, QUEUE_ID);
      raw.forEach = TerraformIterator.fromList(["a", "b"]);
    },
    message:
      "shop/queue: an adopted construct must be one resource, without count or for_each, got 'for_each'; write an import block for each of them with addOverride on the stack",
  },
  {
    title: "a count of an adopted resource by an override",
    make: (stack) => {
      const raw = queue(stack);
      stack.adopt(raw, QUEUE_ID);
      raw.addOverride("count", 2);
    },
    message:
      "shop/queue: an adopted construct must be one resource, without count or for_each, got 'count'; write an import block for each of them with addOverride on the stack",
  },
  {
    title: "instances of an adopted resource by an override before the adoption",
    make: (stack) => {
      const raw = queue(stack);
      raw.addOverride("for_each", ["a", "b"]);
      stack.adopt(raw, QUEUE_ID);
    },
    message:
      "shop/queue: an adopted construct must be one resource, without count or for_each, got 'for_each'; write an import block for each of them with addOverride on the stack",
  },
  {
    title: "a count of an adopted resource by an override of the stack",
    make: (stack) => {
      stack.adopt(queue(stack), QUEUE_ID);
      stack.addOverride("resource.oci_queue_queue.queue.count", 2);
    },
    message:
      "shop/queue: an adopted construct must be one resource, without count or for_each, got 'count'; write an import block for each of them with addOverride on the stack",
  },
  {
    title: "an override that takes out what an adoption ignores",
    make: (stack) => {
      const raw = queue(stack, { purgeType: "NORMAL" });
      stack.adopt(raw, QUEUE_ID);
      raw.addOverride("lifecycle.ignore_changes", null);
    },
    message:
      "shop/queue: the ignore_changes of an adopted resource must have purge_type, which the service does not return, but an override removes it; remove the override, or remove the call of adopt once it is applied",
  },
  {
    title: "an override that takes out the lifecycle of an adopted resource",
    make: (stack) => {
      const raw = queue(stack, { purgeType: "NORMAL" });
      stack.adopt(raw, QUEUE_ID);
      raw.addOverride("lifecycle", null);
    },
    message:
      "shop/queue: the ignore_changes of an adopted resource must have purge_type, which the service does not return, but an override removes it; remove the override, or remove the call of adopt once it is applied",
  },
  {
    title: "an override of the stack that takes out what an adoption ignores",
    make: (stack) => {
      stack.adopt(queue(stack, { purgeType: "NORMAL" }), QUEUE_ID);
      stack.addOverride("resource.oci_queue_queue.queue.lifecycle.ignore_changes", null);
    },
    message:
      "shop/queue: the ignore_changes of an adopted resource must have purge_type, which the service does not return, but an override removes it; remove the override, or remove the call of adopt once it is applied",
  },
  {
    title: "an adopted resource that is moved away",
    make: (stack) => {
      const raw = queue(stack);
      stack.adopt(raw, QUEUE_ID);
      raw.moveToId("oci_queue_queue.other");
    },
    message:
      "shop/queue: an adopted resource must be in the stack, but is moved to another address; adopt the resource at that address",
  },
  {
    title: "a provider of another region that an adopted resource gets after the adoption",
    make: (stack) => {
      const raw = queue(stack);
      stack.adopt(raw, QUEUE_ID);
      raw.provider = new OciProvider(stack, "phoenix", { alias: "phoenix", region: "us-phoenix-1" });
    },
    message:
      "shop/queue: the id of an adopted oci_queue_queue must name the region us-phoenix-1, that of its provider, but names eu-frankfurt-1, got 'ocid1.queue.oc1.eu-frankfurt-1.aaaaqueue'; adopt it in a stack that is deployed there, or correct the id",
  },
  {
    title: "a provider of another region by an override",
    make: (stack) => {
      const raw = queue(stack);
      stack.adopt(raw, QUEUE_ID);
      new OciProvider(stack, "phoenix", { alias: "phoenix", region: "us-phoenix-1" });
      raw.addOverride("provider", "oci.phoenix");
    },
    message:
      "shop/queue: the id of an adopted oci_queue_queue must name the region us-phoenix-1, that of its provider, but names eu-frankfurt-1, got 'ocid1.queue.oc1.eu-frankfurt-1.aaaaqueue'; adopt it in a stack that is deployed there, or correct the id",
  },
  {
    title: "another region of the provider after the adoption",
    make: (stack) => {
      const provider = new OciProvider(stack, "phoenix", { alias: "phoenix", region: "eu-frankfurt-1" });
      stack.adopt(queue(stack, { provider }), QUEUE_ID);
      provider.region = "us-phoenix-1";
    },
    message:
      "shop/queue: the id of an adopted oci_queue_queue must name the region us-phoenix-1, that of its provider, but names eu-frankfurt-1, got 'ocid1.queue.oc1.eu-frankfurt-1.aaaaqueue'; adopt it in a stack that is deployed there, or correct the id",
  },
  {
    title: "a region of the provider by an override after the adoption",
    make: (stack) => {
      const provider = new OciProvider(stack, "phoenix", { alias: "phoenix" });
      stack.adopt(queue(stack, { provider }), QUEUE_ID);
      provider.addOverride("region", "us-phoenix-1");
    },
    message:
      "shop/queue: the id of an adopted oci_queue_queue must name the region us-phoenix-1, that of its provider, but names eu-frankfurt-1, got 'ocid1.queue.oc1.eu-frankfurt-1.aaaaqueue'; adopt it in a stack that is deployed there, or correct the id",
  },
  {
    title: "a default provider of another region that comes after the adoption",
    make: (stack) => {
      const plain = new TerraformStack(App.of(stack), "plain");
      const { compartmentId } = compartment;
      const raw = new QueueQueue(plain, "queue", { compartmentId, displayName: "queue" });
      Adoption.of(plain).adopt(raw, QUEUE_ID);
      new OciProvider(plain, "oci", { region: "us-phoenix-1" });
    },
    message:
      "plain/queue: the id of an adopted oci_queue_queue must name the region us-phoenix-1, that of its provider, but names eu-frankfurt-1, got 'ocid1.queue.oc1.eu-frankfurt-1.aaaaqueue'; adopt it in a stack that is deployed there, or correct the id",
  },
  {
    title: "an id of another region than the provider's",
    make: (stack) => {
      stack.adopt(inPhoenix(stack), QUEUE_ID);
    },
    message:
      "shop/queue: the id of an adopted oci_queue_queue must name the region us-phoenix-1, that of its provider, but names eu-frankfurt-1, got 'ocid1.queue.oc1.eu-frankfurt-1.aaaaqueue'; adopt it in a stack that is deployed there, or correct the id",
  },
  {
    title: "an id of another realm than the provider's",
    make: (stack) => {
      stack.adopt(inPhoenix(stack), "ocid1.queue.oc2..aaaaqueue");
    },
    message:
      "shop/queue: the id of an adopted oci_queue_queue must name the realm oc1, that of its provider, but names oc2, got 'ocid1.queue.oc2..aaaaqueue'; adopt it in a stack that is deployed there, or correct the id",
  },
  {
    title: "ids of two regions in one stack",
    make: (stack) => {
      stack.adopt(stream(stack, "first"), STREAM_ID);
      stack.adopt(stream(stack, "second"), "ocid1.stream.oc1.iad.aaaastream");
    },
    message:
      "shop/second: the id of an adopted oci_streaming_stream must name the region eu-frankfurt-1, that of shop/first, but names us-ashburn-1, got 'ocid1.stream.oc1.iad.aaaastream'; adopt it in a stack that is deployed there, or correct the id",
  },
  {
    title: "ids of two realms in one stack",
    make: (stack) => {
      stack.adopt(stream(stack, "first"), "ocid1.stream.oc1..aaaastream");
      stack.adopt(stream(stack, "second"), "ocid1.stream.oc2..aaaastream");
    },
    message:
      "shop/second: the id of an adopted oci_streaming_stream must name the realm oc1, that of shop/first, but names oc2, got 'ocid1.stream.oc2..aaaastream'; adopt it in a stack that is deployed there, or correct the id",
  },
  {
    title: "an adopted user whose group, membership and token nobody named",
    make: (stack) => {
      stack.adopt(user(stack), USER_ID);
    },
    message:
      "shop/kafka: an adopted construct must name all of its parts, but these are missing: Group (ocid1.group.<realm>.[region].<unique id>), Membership (ocid1.groupmembership.<realm>.[region].<unique id>), AuthToken (only new); give adopt AdoptedPart.of(path, id) for each that exists, and AdoptedPart.madeNew(path) for the others",
  },
  {
    title: "a part that is none",
    make: (stack) => {
      stack.adopt(user(stack), USER_ID, [AdoptedPart.madeNew("Groups")]);
    },
    message:
      "shop/kafka: the path of an adopted part must be one of Group, Membership, AuthToken, got 'Groups'; name one of these",
  },
  {
    title: "a part of one resource below which there are none",
    make: (stack) => {
      stack.adopt(stream(stack), STREAM_ID, [AdoptedPart.madeNew("Group")]);
    },
    message:
      "shop/orders: the path of an adopted part must not be given for a construct of one resource, got 'Group'; leave out the parts",
  },
  {
    title: "an id for a part that is a construct without a resource",
    make: (stack) => {
      const group = new NetworkSecurityGroup(stack, "web", { compartment, vcn: vcn(stack) });
      group.allowIngress(NetworkPeer.cidr("10.0.0.0/16"), Ports.tcp(443));
      stack.adopt(group, GROUP_ID, [AdoptedPart.of("ingress", GROUP_ID)]);
    },
    message:
      "shop/web: the path of an adopted part must be ingress-10-0-0-0-16-tcp-443, got 'ingress'; name one of these",
  },
  {
    title: "a part that is named twice",
    make: (stack) => {
      const group = AdoptedPart.of("Group", "ocid1.group.oc1..aaaa");
      stack.adopt(user(stack), USER_ID, [group, group]);
    },
    message:
      "shop/kafka: the path of an adopted part must be that of a part that is named once, and is not the main resource, got 'Group'; leave it out",
  },
  {
    title: "the main resource as a part",
    make: (stack) => {
      stack.adopt(user(stack), USER_ID, [AdoptedPart.of("Resource", USER_ID)]);
    },
    message:
      "shop/kafka: the path of an adopted part must be that of a part that is named once, and is not the main resource, got 'Resource'; leave it out",
  },
  {
    title: "a part without a path",
    make: () => AdoptedPart.madeNew(" "),
    message:
      "the path of an adopted part must not be empty, got ' '; write its path below the construct, for example Group",
  },
  {
    title: "an adoption where a construct has the id of its blocks",
    make: (stack) => {
      new Construct(stack, "adoption-blocks");
      stack.adopt(stream(stack), STREAM_ID);
    },
    message:
      "shop/adoption-blocks: the id 'adoption-blocks' must be free for the import and moved blocks of the stack; give this construct another id",
  },
  {
    title: "an adoption of what an override imports too",
    make: (stack) => {
      stack.adopt(stream(stack), STREAM_ID);
      stack.addOverride("import", [{ to: "oci_streaming_stream.other", id: STREAM_ID }]);
    },
    message:
      "shop/orders: an adopted resource must be in one import block, but an override or importFrom has another for it, got 'oci_streaming_stream.other'; leave out one of the two",
  },
  {
    title: "an override of one import block, without a list, in a stack that adopts",
    make: (stack) => {
      stack.adopt(stream(stack), STREAM_ID);
      stack.addOverride("import", { to: "oci_streaming_stream.other", id: `${STREAM_ID}2` });
    },
    message:
      "shop: the override 'import' of a stack that adopts or renames must be a list of blocks, because an object would be lost; write addOverride(\"import\", [{ ... }])",
  },
  {
    title: "an override within the moved blocks of a stack that renames",
    make: (stack) => {
      stack.renamed(stream(stack), "bookings");
      stack.addOverride("moved.0.from", "oci_streaming_stream.other");
    },
    message:
      "shop: the override 'moved' of a stack that adopts or renames must be a list of blocks, because an object would be lost; write addOverride(\"moved\", [{ ... }])",
  },
  {
    title: "an adoption at an address to which an override imports something else",
    make: (stack) => {
      const orders = stream(stack);
      const { friendlyUniqueId: name } = mainResource(orders);
      stack.adopt(orders, STREAM_ID);
      stack.addOverride("import", [{ to: `oci_streaming_stream.${name}`, id: `${STREAM_ID}2` }]);
    },
    message:
      "shop/orders: an adopted resource must be in one import block, but an override or importFrom has another for it, got 'oci_streaming_stream.orders_46FA7C19'; leave out one of the two",
  },
  {
    title: "a package of a stack that adopts what an input names",
    make: (stack) => {
      stack.adopt(stream(stack), stack.input.text("stream_ocid", { title: "Stream" }));
      ResourceManagerBundle.of(stack);
    },
    message:
      "shop: the configuration must be compatible with Terraform 1.5, which Resource Manager runs, got 'an import block whose id is an expression, supported since 1.6'; write the id as a literal",
  },
  {
    title: "the renaming of a construct of another stack",
    make: (stack) => {
      new OciStack(App.of(stack), "other").renamed(stream(stack), "old");
    },
    message: "shop/orders: a renamed construct must be one of the stack other; call it on the construct's own stack",
  },
  {
    title: "the renaming of an import",
    make: (stack) => {
      stack.renamed(Stream.fromStreamId(stack, "orders", STREAM_ID), "old");
    },
    message:
      "shop/orders: a renamed construct must make a resource, but an import makes none, so the state does not contain it; remove the call",
  },
  {
    title: "the path that a renamed construct has now",
    make: (stack) => {
      stack.renamed(stream(stack), "orders");
    },
    message:
      "shop/orders: the old address of a renamed construct must not exist in the stack any more, but is that of shop/orders, got 'oci_streaming_stream.orders_46FA7C19'; write the former path of the construct",
  },
  {
    title: "the path that a renamed construct of several resources has now",
    make: (stack) => {
      stack.renamed(user(stack), "kafka");
    },
    message:
      "shop/kafka: the old address of a renamed construct must not exist in the stack any more, but is that of shop/kafka, got 'oci_identity_user.kafka_5BADF433'; write the former path of the construct",
  },
  {
    title: "one old address for a construct of two resources",
    make: (stack) => {
      stack.renamed(vcn(stack).addSubnet("hosts", { cidrBlock: "10.0.1.0/24" }), "oci_core_subnet.hosts");
    },
    message:
      "shop/net/hosts: the old path of a renamed construct must be a path, because the construct has 2 resources, got 'oci_core_subnet.hosts'; write its ids below the stack, for example pool/orders",
  },
  {
    title: "the path of another construct as that of a renamed one",
    make: (stack) => {
      streamOf(pool(stack), "orders");
      stack.renamed(stream(stack, "now"), "pool/orders");
    },
    message:
      "shop/now: the old address of a renamed construct must not exist in the stack any more, but is that of shop/pool/orders, got 'oci_streaming_stream.pool_orders_46B99F52'; write the former path of the construct",
  },
  {
    title: "the address of another construct as that of a renamed one",
    make: (stack) => {
      stream(stack);
      stack.renamed(stream(stack, "now"), "oci_streaming_stream.orders_46FA7C19");
    },
    message:
      "shop/now: the old address of a renamed construct must not exist in the stack any more, but is that of shop/orders, got 'oci_streaming_stream.orders_46FA7C19'; write the former path of the construct",
  },
  {
    title: "the address that a renamed construct has now",
    make: (stack) => {
      stack.renamed(stream(stack), "oci_streaming_stream.orders_46FA7C19");
    },
    message:
      "shop/orders: the old address of a renamed construct must not exist in the stack any more, but is that of shop/orders, got 'oci_streaming_stream.orders_46FA7C19'; write the former path of the construct",
  },
  {
    title: "a path that a construct gets after another one was renamed from it",
    make: (stack) => {
      stack.renamed(stream(stack, "now"), "orders");
      stream(stack);
    },
    message:
      "shop/now: the old address of a renamed construct must not exist in the stack any more, but is that of shop/orders, got 'oci_streaming_stream.orders_46FA7C19'; write the former path of the construct",
  },
  {
    title: "an old path that is given twice",
    make: (stack) => {
      stack.renamed(stream(stack, "first"), "orders");
      stack.renamed(stream(stack, "second"), "orders");
    },
    message:
      "shop/second: the old path of a renamed construct must be given once, but was given before, got 'oci_streaming_stream.orders_46FA7C19'; remove one of the calls",
  },
  {
    title: "a copied path that begins with the stack's own id",
    make: (stack) => {
      stack.renamed(stream(stack), "shop/old");
    },
    message:
      'shop/orders: the old path of a renamed construct must be the ids below the stack, without its own, got \'shop/old\'; write "old", or "./shop/old" if a construct with the id shop was around it',
  },
  {
    title: "a copied path of a construct that has the id of its stack",
    make: (stack) => {
      stack.renamed(stream(stack), "shop/shop/old");
    },
    message:
      'shop/orders: the old path of a renamed construct must be the ids below the stack, without its own, got \'shop/shop/old\'; write "./shop/old", or "./shop/shop/old" if a construct with the id shop was around it',
  },
  {
    title: "a copied path in a stack that is below a construct",
    make: (stack) => {
      const inner = new OciStack(new Construct(App.of(stack), "outer"), "inner");
      inner.renamed(stream(inner), "outer/inner/old");
    },
    message:
      'outer/inner/orders: the old path of a renamed construct must be the ids below the stack, without its own, got \'outer/inner/old\'; write "old", or "./outer/inner/old" if a construct with the id outer was around it',
  },
  {
    title: "a path with the id of a stack that is below a construct",
    make: (stack) => {
      const inner = new OciStack(new Construct(App.of(stack), "outer"), "inner");
      inner.renamed(stream(inner), "inner/old");
    },
    message:
      'outer/inner/orders: the old path of a renamed construct must be the ids below the stack, without its own, got \'inner/old\'; write "old", or "./inner/old" if a construct with the id inner was around it',
  },
  {
    title: "a path in another stack",
    make: (stack) => {
      new OciStack(App.of(stack), "data");
      stack.renamed(stream(stack), "data/old");
    },
    message:
      "shop/orders: the old path of a renamed construct must be in the stack shop, but data is another stack with its own state, got 'data/old'; adopt the resource from there, or write \"./data/old\" if a construct with the id data was around it",
  },
  {
    title: "an old path that begins with a slash",
    make: (stack) => {
      stack.renamed(stream(stack), "/old");
    },
    message:
      "shop/orders: the old path of a renamed construct must be ids with a slash between them, got '/old'; write \"old\"",
  },
  {
    title: "an old path that ends with a slash",
    make: (stack) => {
      stack.renamed(stream(stack), "pool/orders/");
    },
    message:
      "shop/orders: the old path of a renamed construct must be ids with a slash between them, got 'pool/orders/'; write \"pool/orders\"",
  },
  {
    title: "an old path with blanks around it",
    make: (stack) => {
      stack.renamed(stream(stack), " pool/orders ");
    },
    message:
      "shop/orders: the old path of a renamed construct must be ids with a slash between them, got ' pool/orders '; write \"pool/orders\"",
  },
  {
    title: "an old path with a blank after a slash",
    make: (stack) => {
      stack.renamed(stream(stack), "pool/ orders");
    },
    message:
      "shop/orders: the old path of a renamed construct must be ids with a slash between them, got 'pool/ orders'; write \"pool/orders\"",
  },
  {
    title: "an old path that begins with a slash and the id of the stack",
    make: (stack) => {
      stack.renamed(stream(stack), "/shop/old/");
    },
    message:
      "shop/orders: the old path of a renamed construct must be ids with a slash between them, got '/shop/old/'; write \"old\"",
  },
  {
    title: "an empty old path",
    make: (stack) => {
      stack.renamed(stream(stack), "");
    },
    message:
      "shop/orders: the old path of a renamed construct must be ids with a slash between them, got ''; write the ids below the stack, for example pool/orders",
  },
  {
    title: "an old path of slashes only",
    make: (stack) => {
      stack.renamed(stream(stack), "//");
    },
    message:
      "shop/orders: the old path of a renamed construct must be ids with a slash between them, got '//'; write the ids below the stack, for example pool/orders",
  },
  {
    title: "an old path that is marked as one and empty",
    make: (stack) => {
      stack.renamed(stream(stack), "./");
    },
    message:
      "shop/orders: the old path of a renamed construct must be ids with a slash between them, got './'; write the ids below the stack, for example pool/orders",
  },
  {
    title: "the path of a main resource for its construct",
    make: (stack) => {
      stack.renamed(stream(stack), "pool/orders/Resource");
    },
    message:
      "shop/orders: the old path of a renamed construct must end with the id of the construct, without that of its main resource, got 'pool/orders/Resource'; write \"pool/orders\"",
  },
  {
    title: "the whole path of a main resource for its construct",
    make: (stack) => {
      stack.renamed(stream(stack), "shop/pool/orders/Resource");
    },
    message:
      "shop/orders: the old path of a renamed construct must end with the id of the construct, without that of its main resource, got 'shop/pool/orders/Resource'; write \"pool/orders\"",
  },
  {
    title: "an old path that is the id of a main resource only",
    make: (stack) => {
      stack.renamed(stream(stack), "Resource");
    },
    message:
      "shop/orders: the old path of a renamed construct must end with the id of the construct, without that of its main resource, got 'Resource'; write the ids below the stack, for example pool/orders",
  },
  {
    title: "the name of an old address without its type",
    make: (stack) => {
      stack.renamed(stream(stack), "orders_46FA7C19");
    },
    message:
      'shop/orders: the old path of a renamed construct must be a path or an address, but this looks like the name in an address, got \'orders_46FA7C19\'; write "oci_streaming_stream.orders_46FA7C19", or "./orders_46FA7C19" if the construct had that id',
  },
  {
    title: "the name of an old address for a construct of several resources",
    make: (stack) => {
      stack.renamed(user(stack), "kafka_5BADF433");
    },
    message:
      "shop/kafka: the old path of a renamed construct must be a path or an address, but this looks like the name in an address, got 'kafka_5BADF433'; write the ids of its path, or \"./kafka_5BADF433\" if the construct had that id",
  },
  {
    title: "an old path that Terraform knows later",
    make: (stack) => {
      stack.renamed(stream(stack), Fn.join("/", ["pool", stack.region]));
    },
    message:
      "shop/orders: the old path of a renamed construct must be plain text without a reference, got '${...}'; write it out",
  },
  {
    title: "the old address of a data source",
    make: (stack) => {
      stack.renamed(stream(stack), "data.oci_streaming_stream.old");
    },
    message:
      "shop/orders: the old address of a renamed construct must be that of a resource, because Terraform reads a data source again, got 'data.oci_streaming_stream.old'; copy that of the resource from terraform state list",
  },
  {
    title: "the old address of a data source in a module",
    make: (stack) => {
      stack.renamed(stream(stack), 'module.a["x"].data.oci_streaming_stream.old[0]');
    },
    message:
      "shop/orders: the old address of a renamed construct must be that of a resource, because Terraform reads a data source again, got 'module.a[\"x\"].data.oci_streaming_stream.old[0]'; copy that of the resource from terraform state list",
  },
  {
    title: "an attribute in the place of an address",
    make: (stack) => {
      stack.renamed(stream(stack), "oci_streaming_stream.old.id");
    },
    message:
      "shop/orders: the old address of a renamed construct must be whole, such as oci_streaming_stream.orders, got 'oci_streaming_stream.old.id'; copy it from terraform state list, or write \"./oci_streaming_stream.old.id\" if it is a path",
  },
  {
    title: "an old address whose index lost its quotes",
    make: (stack) => {
      stack.renamed(stream(stack), "oci_streaming_stream.old[eu]");
    },
    message:
      "shop/orders: the old address of a renamed construct must be whole, such as oci_streaming_stream.orders, got 'oci_streaming_stream.old[eu]'; copy it from terraform state list, or write \"./oci_streaming_stream.old[eu]\" if it is a path",
  },
  {
    title: "an old address of all instances",
    make: (stack) => {
      stack.renamed(stream(stack), "oci_streaming_stream.old[*]");
    },
    message:
      "shop/orders: the old address of a renamed construct must be whole, such as oci_streaming_stream.orders, got 'oci_streaming_stream.old[*]'; copy it from terraform state list, or write \"./oci_streaming_stream.old[*]\" if it is a path",
  },
  {
    title: "an old address with a bracket that is not closed",
    make: (stack) => {
      stack.renamed(stream(stack), "oci_streaming_stream.old[0");
    },
    message:
      "shop/orders: the old address of a renamed construct must be whole, such as oci_streaming_stream.orders, got 'oci_streaming_stream.old[0'; copy it from terraform state list, or write \"./oci_streaming_stream.old[0\" if it is a path",
  },
  {
    title: "an old address without a name",
    make: (stack) => {
      stack.renamed(stream(stack), "oci_streaming_stream.");
    },
    message:
      "shop/orders: the old address of a renamed construct must be whole, such as oci_streaming_stream.orders, got 'oci_streaming_stream.'; copy it from terraform state list, or write \"./oci_streaming_stream.\" if it is a path",
  },
  {
    title: "an old address in a module without a name",
    make: (stack) => {
      stack.renamed(stream(stack), "module.streams.oci_streaming_stream");
    },
    message:
      "shop/orders: the old address of a renamed construct must be whole, such as oci_streaming_stream.orders, got 'module.streams.oci_streaming_stream'; copy it from terraform state list, or write \"./module.streams.oci_streaming_stream\" if it is a path",
  },
  {
    title: "an old address with the word resource",
    make: (stack) => {
      stack.renamed(stream(stack), "resource.oci_streaming_stream.old");
    },
    message:
      "shop/orders: the old address of a renamed construct must be whole, such as oci_streaming_stream.orders, got 'resource.oci_streaming_stream.old'; copy it from terraform state list, or write \"./resource.oci_streaming_stream.old\" if it is a path",
  },
  {
    title: "an old address in a module without an index of its own",
    make: (stack) => {
      stack.renamed(stream(stack), "module.streams[].oci_streaming_stream.old");
    },
    message:
      "shop/orders: the old address of a renamed construct must be whole, such as oci_streaming_stream.orders, got 'module.streams[].oci_streaming_stream.old'; copy it from terraform state list, or write \"./module.streams[].oci_streaming_stream.old\" if it is a path",
  },
  {
    title: "an old address with a slash",
    make: (stack) => {
      stack.renamed(stream(stack), "oci_streaming_stream.old/orders");
    },
    message:
      "shop/orders: the old address of a renamed construct must be whole, such as oci_streaming_stream.orders, got 'oci_streaming_stream.old/orders'; copy it from terraform state list, or write \"./oci_streaming_stream.old/orders\" if it is a path",
  },
  {
    title: "an old address with blanks around it",
    make: (stack) => {
      stack.renamed(stream(stack), " oci_streaming_stream.old ");
    },
    message:
      "shop/orders: the old address of a renamed construct must be whole, such as oci_streaming_stream.orders, got ' oci_streaming_stream.old '; write \"oci_streaming_stream.old\"",
  },
  {
    title: "an old address of another provider",
    make: (stack) => {
      stack.renamed(stream(stack), "aws_kinesis_stream.orders");
    },
    message:
      "shop/orders: the old address of a renamed construct must be one of the type oci_streaming_stream, got 'aws_kinesis_stream.orders'; name the address of the same type, as terraform state list shows it, or write \"./aws_kinesis_stream.orders\" if it is a path",
  },
  {
    title: "an old id with an underscore and a dot for a construct of several resources",
    make: (stack) => {
      stack.renamed(user(stack), "kafka_user.v1");
    },
    message:
      "shop/kafka: the old path of a renamed construct must be a path, because the construct has 4 resources, got 'kafka_user.v1'; write its ids below the stack, \"./kafka_user.v1\" if this is one",
  },
  {
    title: "the old address of a resource for a module",
    make: (stack) => {
      stack.renamed(network(stack), "oci_core_vcn.network");
    },
    message:
      "shop/network: the old address of a renamed construct must be one of the type module, got 'oci_core_vcn.network'; name the address of the same type, as terraform state list shows it",
  },
  {
    title: "an instance as the old address of a resource with a count",
    make: (stack) => {
      stack.renamed(queue(stack, { count: 2 }), "oci_queue_queue.old[0]");
    },
    message:
      "shop/queue: the old address of a renamed construct must be without an index, because the resource has count, got 'oci_queue_queue.old[0]'; write a moved block for each instance with addOverride on the stack",
  },
  {
    title: "an instance as the old address of a resource that gets a count later",
    make: (stack) => {
      const raw = queue(stack);
      stack.renamed(raw, "oci_queue_queue.old[0]");
      raw.count = 2;
    },
    message:
      "shop/queue: the old address of a renamed construct must be without an index, because the resource has count, got 'oci_queue_queue.old[0]'; write a moved block for each instance with addOverride on the stack",
  },
  {
    title: "an instance as the old address of a module for each of a list",
    make: (stack) => {
      const forEach = TerraformIterator.fromList(["a", "b"]);
      const made = new TerraformHclModule(stack, "network", { source: "acme/network/oci", forEach });
      stack.renamed(made, "module.old[0]");
    },
    message:
      "shop/network: the old address of a renamed construct must be without an index, because the module has for_each, got 'module.old[0]'; write a moved block for each instance with addOverride on the stack",
  },
  {
    title: "an old path of what is added later, which was given by itself before",
    make: (stack) => {
      const made = pool(stack);
      stack.renamed(stream(stack), "old/orders");
      stack.renamed(made, "old");
      streamOf(made, "orders");
    },
    message:
      "shop/pool/orders: the old path of a renamed construct must be given once, but was given before, got 'oci_streaming_stream.old_orders_B38149AE'; remove one of the calls",
  },
  {
    title: "the renaming of an output",
    make: (stack) => {
      stack.renamed(new TerraformOutput(stack, "out", { value: 1 }), "old");
    },
    message:
      "shop/out: a renamed construct must make a resource, but this is an output, which Terraform computes; remove the call",
  },
  {
    title: "the renaming of a variable",
    make: (stack) => {
      stack.renamed(new TerraformVariable(stack, "ocid", {}), "old");
    },
    message:
      "shop/ocid: a renamed construct must make a resource, but this is a variable, whose value is given with each plan; remove the call",
  },
  {
    title: "the renaming of a data source",
    make: (stack) => {
      stack.renamed(new DataOciStreamingStream(stack, "found", { streamId: STREAM_ID }), "old");
    },
    message:
      "shop/found: a renamed construct must make a resource, but this is a data source, which only reads what exists; remove the call",
  },
  {
    title: "the renaming of a provider",
    make: (stack) => {
      stack.renamed(new OciProvider(stack, "second", { alias: "second" }), "old");
    },
    message:
      "shop/second: a renamed construct must make a resource, but this is a provider, through which Terraform accesses the service; remove the call",
  },
  {
    title: "the renaming of the stack itself",
    make: (stack) => {
      stack.renamed(stack, "old");
    },
    message:
      "shop: a renamed construct must make a resource, but this is a stack, whose id is not part of addresses in cdktf; remove the call, and point the backend to the old state",
  },
  {
    title: "an old path with nothing between two slashes",
    make: (stack) => {
      stack.renamed(stream(stack), "pool//orders");
    },
    message:
      "shop/orders: the old path of a renamed construct must be ids with a slash between them, got 'pool//orders'; write \"pool/orders\"",
  },
  {
    title: "an old address of another type",
    make: (stack) => {
      stack.renamed(stream(stack), "oci_streaming_stream_pool.orders");
    },
    message:
      "shop/orders: the old address of a renamed construct must be one of the type oci_streaming_stream, got 'oci_streaming_stream_pool.orders'; name the address of the same type, as terraform state list shows it",
  },
  {
    title: "the old address of a module for a stream",
    make: (stack) => {
      stack.renamed(stream(stack), "module.orders");
    },
    message:
      "shop/orders: the old address of a renamed construct must be one of the type oci_streaming_stream, got 'module.orders'; name the address of the same type, as terraform state list shows it",
  },
  {
    title: "one old address for a construct of several resources",
    make: (stack) => {
      stack.renamed(user(stack), "oci_identity_user.kafka");
    },
    message:
      "shop/kafka: the old path of a renamed construct must be a path, because the construct has 4 resources, got 'oci_identity_user.kafka'; write its ids below the stack, for example pool/orders",
  },
  {
    title: "a renaming of what cdktf moves too",
    make: (stack) => {
      const orders = stream(stack);
      mainResource(orders).moveFromId("oci_streaming_stream.older");
      stack.renamed(orders, "old");
    },
    message:
      "shop/orders: a renamed resource must be in one moved block, but an override or a move of cdktf has another for it, got 'oci_streaming_stream.older'; leave out one of the two",
  },
  {
    title: "a renaming from where an override moves something else",
    make: (stack) => {
      stack.renamed(new TerraformHclModule(stack, "module", { source: "acme/network/oci" }), "module.old");
      stack.addOverride("moved", [{ from: "module.old", to: "module.other" }]);
    },
    message:
      "shop/module: a renamed resource must be in one moved block, but an override or a move of cdktf has another for it, got 'module.old'; leave out one of the two",
  },
]);
