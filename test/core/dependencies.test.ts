import { DataOciObjectstorageNamespace } from "@cdktf/provider-oci/lib/data-oci-objectstorage-namespace";
import { IdentityPolicy } from "@cdktf/provider-oci/lib/identity-policy";
import { StreamingStream } from "@cdktf/provider-oci/lib/streaming-stream";
import { StreamingStreamPool } from "@cdktf/provider-oci/lib/streaming-stream-pool";
import { App } from "cdktf";
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
} from "../../lib";
import { COMPARTMENT_ID } from "../support/ocids";
import { addresses, dataSource, newStack, resource, resources, synthesize, testApp } from "../support/synthesis";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const location = PolicyLocation.compartment(compartment);
const subject = Subject.group({ name: "writers" });
const statement = PolicyStatement.allow({ subject, access: Access.use("stream-push"), location });

const policyIn = (scope: Construct): Policy => new Policy(scope, "access", { compartment, statements: [statement] });
const poolIn = (scope: Construct): StreamPool => new StreamPool(scope, "pool", { compartment, name: "pool" });

test("in an OciStack the resources of a construct depend on those of what it was told to depend on", () => {
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

test("what depends already is not named twice, and nothing depends on itself", () => {
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

test("data sources depend on nothing, or Terraform would read them at apply only", () => {
  const stack = new OciStack(testApp(), "test");
  new Bucket(stack, "archive", { compartment, name: "archive" }).node.addDependency(policyIn(stack));
  expect(dataSource(synthesize(stack), DataOciObjectstorageNamespace)).not.toHaveProperty("depends_on");
});

test("a construct of another stack makes the stack depend on that one", () => {
  const app = testApp();
  const [first, second] = [new OciStack(app, "first"), new OciStack(app, "second")];
  poolIn(second).node.addDependency(policyIn(first));
  const document = synthesize(second);
  expect(resource(document, StreamingStreamPool)).not.toHaveProperty("depends_on");
  expect(App.of(second).manifest.forStack(second).dependencies).toEqual(["first"]);
});

test("a plain TerraformStack leaves it out, as cdktf does", () => {
  const stack = newStack();
  poolIn(stack).node.addDependency(policyIn(stack));
  expect(resources(synthesize(stack), StreamingStreamPool)[0]).not.toHaveProperty("depends_on");
});
