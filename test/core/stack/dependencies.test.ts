import { DataOciObjectstorageNamespace } from "@cdktf/provider-oci/lib/data-oci-objectstorage-namespace";
import { IdentityPolicy } from "@cdktf/provider-oci/lib/identity-policy";
import { StreamingStream } from "@cdktf/provider-oci/lib/streaming-stream";
import { StreamingStreamPool } from "@cdktf/provider-oci/lib/streaming-stream-pool";
import { App, dependable, Lazy, TerraformHclModule } from "cdktf";
import { Construct } from "constructs";
import {
  Access,
  Bucket,
  Compartment,
  Duration,
  OciStack,
  Partitions,
  Policy,
  PolicyLocation,
  PolicyStatement,
  StreamPool,
  Subject,
} from "../../../lib";
import { COMPARTMENT_ID } from "../../support/ocids";
import { addresses, dataSource, newStack, resource, resources, synthesize, testApp } from "../../support/synthesis";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const location = PolicyLocation.compartment(compartment);
const subject = Subject.group({ name: "writers" });
const statement = PolicyStatement.allow({ subject, access: Access.use("stream-push"), location });

const policyIn = (scope: Construct): Policy => new Policy(scope, "access", { compartment, statements: [statement] });
const poolIn = (scope: Construct): StreamPool => new StreamPool(scope, "pool", { compartment, name: "pool" });

test("in an OciStack, the resources of a construct depend on those of its dependencies", () => {
  const stack = new OciStack(testApp(), "test");
  const [pool, policy] = [poolIn(stack), policyIn(stack)];
  pool.addStream("orders", { partitions: Partitions.of(1) });
  policy.inForce(Duration.seconds(30));
  pool.node.addDependency(policy);
  const document = synthesize(stack);
  const needed = addresses(document).filter((address) => /^(?:oci_identity_policy|time_sleep)\./.test(address));
  expect(needed).toHaveLength(2);
  for (const type of [StreamingStreamPool, StreamingStream]) {
    expect([...(resource(document, type).depends_on as string[])].sort()).toEqual(needed);
  }
  expect(resource(document, IdentityPolicy)).not.toHaveProperty("depends_on");
});

test("a dependency is not written twice, and a resource does not depend on itself", () => {
  const stack = new OciStack(testApp(), "test");
  const service = new Construct(stack, "service");
  const [pool, policy] = [poolIn(service), policyIn(service)];
  pool.node.addDependency(policy);
  pool.node.addDependency(policy);
  service.node.addDependency(policy);
  const document = synthesize(stack);
  expect(resource(document, StreamingStreamPool).depends_on).toHaveLength(1);
  expect(resource(document, IdentityPolicy)).not.toHaveProperty("depends_on");
  expect(synthesize(stack)).toEqual(document);
});

test("data sources do not get dependencies, because Terraform would then read them only at apply", () => {
  const stack = new OciStack(testApp(), "test");
  new Bucket(stack, "archive", { compartment, name: "archive" }).node.addDependency(policyIn(stack));
  expect(dataSource(synthesize(stack), DataOciObjectstorageNamespace)).not.toHaveProperty("depends_on");
});

test("a dependency on a construct of another stack makes the stack depend on that stack", () => {
  const app = testApp();
  const [first, second] = [new OciStack(app, "first"), new OciStack(app, "second")];
  poolIn(second).node.addDependency(policyIn(first));
  const document = synthesize(second);
  expect(resource(document, StreamingStreamPool)).not.toHaveProperty("depends_on");
  expect(App.of(second).manifest.forStack(second).dependencies).toEqual(["first"]);
});

test("modules can depend on resources, and resources on modules", () => {
  const stack = new OciStack(testApp(), "test");
  const module = new TerraformHclModule(stack, "module", { source: "example/module/oci", version: "1.0.0" });
  module.node.addDependency(policyIn(stack));
  poolIn(stack).node.addDependency(module);
  const document = synthesize(stack);
  expect(document.module).toMatchObject({ module: { depends_on: ["oci_identity_policy.access_85AB777E"] } });
  expect(resource(document, StreamingStreamPool).depends_on).toEqual(["module.module"]);
});

test("a dependency on a construct without resources changes nothing", () => {
  const stack = new OciStack(testApp(), "test");
  poolIn(stack).node.addDependency(new Construct(stack, "nothing"));
  expect(resource(synthesize(stack), StreamingStreamPool)).not.toHaveProperty("depends_on");
});

test("the existing dependencies of a resource are kept, even in a lazy list", () => {
  const stack = new OciStack(testApp(), "test");
  const [first, second] = [policyIn(new Construct(stack, "a")), policyIn(new Construct(stack, "b"))];
  const config = { compartmentId: COMPARTMENT_ID, name: "s", partitions: 1 };
  const stream = new StreamingStream(stack, "stream", config);
  stream.dependsOn = Lazy.listValue({
    produce: () => first.inForce(Duration.seconds(0)).map((one) => dependable(one)),
  });
  stream.node.addDependency(second);
  expect(resource(synthesize(stack), StreamingStream).depends_on).toHaveLength(2);
});

test("a nested stack writes its own dependencies, and depends on the outer one if that is named", () => {
  const outer = new OciStack(testApp(), "outer");
  const inner = new OciStack(outer, "inner");
  const pool = poolIn(outer);
  const within = new StreamingStream(inner, "a", { name: "a", partitions: 1, streamPoolId: pool.streamPoolId });
  const policy = policyIn(inner);
  within.node.addDependency(policy);
  policy.node.addDependency(pool);
  const [outerDocument, innerDocument] = [synthesize(outer), synthesize(inner)];
  expect(resource(innerDocument, StreamingStream).depends_on).toHaveLength(1);
  expect(resource(innerDocument, IdentityPolicy)).not.toHaveProperty("depends_on");
  expect(resource(outerDocument, StreamingStreamPool)).not.toHaveProperty("depends_on");
});

test("the dependencies of a stack also apply to its nested stacks", () => {
  const app = testApp();
  const first = new OciStack(app, "first");
  policyIn(first);
  const outer = new OciStack(app, "outer");
  const inner = new OciStack(outer, "inner");
  poolIn(inner);
  outer.node.addDependency(first);
  synthesize(inner);
  for (const stack of [outer, inner]) {
    expect(App.of(stack).manifest.forStack(stack).dependencies).toEqual(["first"]);
  }
});

test("fails for a dependency on a construct outside all stacks, and for a cycle", () => {
  const stack = new OciStack(testApp(), "test");
  poolIn(stack).node.addDependency(App.of(stack));
  expect(() => synthesize(stack)).toThrow(
    "test/pool: a dependency must be on a stack, or on a construct in one, got 'the app'; name the construct that it needs",
  );
  const app = testApp();
  const [first, second] = [new OciStack(app, "first"), new OciStack(app, "second")];
  const [pool, policy] = [poolIn(first), policyIn(second)];
  pool.node.addDependency(policy);
  policy.node.addDependency(pool);
  expect(() => synthesize(first)).toThrow(
    "second/access: a dependency must not be on a stack that waits for it, got 'first/pool'; name the construct that it needs",
  );
});

test("fails for dependsOn across stacks, which Terraform does not accept", () => {
  const app = testApp();
  const [first, second] = [new OciStack(app, "first"), new OciStack(app, "second")];
  const dependsOn = policyIn(first).inForce(Duration.seconds(0));
  new StreamingStream(second, "s", { compartmentId: COMPARTMENT_ID, name: "s", partitions: 1, dependsOn });
  expect(() => synthesize(second)).toThrow(
    "second/s: dependsOn must name resources of its own stack; use node.addDependency, which makes the stack wait",
  );
});

test("a plain TerraformStack does not write dependencies of constructs, like cdktf", () => {
  const stack = newStack();
  poolIn(stack).node.addDependency(policyIn(stack));
  expect(resources(synthesize(stack), StreamingStreamPool)[0]).not.toHaveProperty("depends_on");
});
