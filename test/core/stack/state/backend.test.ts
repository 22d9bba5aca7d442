import {
  CloudBackend,
  DataTerraformRemoteStateHttp,
  HttpBackend,
  LocalBackend,
  NamedCloudWorkspace,
  S3Backend,
  TerraformOutput,
  TerraformStack,
} from "cdktf";
import { Construct } from "constructs";
import {
  Backend,
  BackendAuth,
  BackendKey,
  Compartment,
  type ObjectStorageBackendProps,
  OciStack,
  type OciStackProps,
  ResourceManagerBundle,
  type S3BackendProps,
  StreamPool,
  Vcn,
} from "../../../../lib";
import { COMPARTMENT_ID } from "../../../support/ocids";
import { synthesize, testApp } from "../../../support/synthesis";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);

const KEY_ID = "ocid1.key.oc1.eu-frankfurt-1.aaaavault.aaaakey";
const PLACE = { bucket: "states", namespace: "acme", region: "eu-frankfurt-1" };

function terraformOf(backend: Backend, id = "shop"): unknown {
  return synthesize(new OciStack(testApp(), id, { backend })).terraform;
}

/** A stack that reads an attribute from another one, which has the props. */
function readerOf(props: OciStackProps): { readonly read: OciStack; readonly reader: OciStack } {
  const app = testApp();
  const read = new OciStack(app, "shop", props);
  const { streamPoolId } = new StreamPool(read, "pool", { compartment, name: "orders" });
  const reader = new OciStack(app, "blog");
  new TerraformOutput(reader, "pool", { value: streamPoolId });
  return { read, reader };
}

const NAME = "cross-stack-reference-input-shop";

test("the Object Storage backend is that of Terraform 1.12", () => {
  expect(terraformOf(Backend.objectStorage(PLACE))).toMatchObject({
    backend: { oci: { ...PLACE, key: "terraform.shop.tfstate" } },
    required_version: ">= 1.12.0",
  });
});

test("maximal: every prop of the Object Storage backend has its place", () => {
  const all: Required<ObjectStorageBackendProps> = {
    ...PLACE,
    key: "shop/prod.tfstate",
    auth: BackendAuth.securityToken("CI"),
    encryptionKey: BackendKey.fromKeyId(KEY_ID),
  };
  expect(terraformOf(Backend.objectStorage(all))).toMatchObject({
    backend: {
      oci: {
        ...PLACE,
        key: "shop/prod.tfstate",
        auth: "SecurityToken",
        config_file_profile: "CI",
        kms_key_id: KEY_ID,
      },
    },
  });
});

test.each([
  [BackendAuth.apiKey(), { auth: "ApiKey" }],
  [BackendAuth.apiKey("CI"), { auth: "ApiKey", config_file_profile: "CI" }],
  [BackendAuth.instancePrincipal(), { auth: "InstancePrincipal" }],
  [BackendAuth.instancePrincipalWithCerts(), { auth: "InstancePrincipalWithCerts" }],
  [BackendAuth.resourcePrincipal(), { auth: "ResourcePrincipal" }],
])("the login %# has the name that the backend uses", (auth, expected) => {
  const { backend } = terraformOf(Backend.objectStorage({ ...PLACE, auth })) as { backend: { oci: object } };
  expect(backend.oci).toEqual({ ...PLACE, key: "terraform.shop.tfstate", ...expected });
});

const FLAGS = {
  use_path_style: true,
  skip_region_validation: true,
  skip_credentials_validation: true,
  skip_metadata_api_check: true,
  skip_requesting_account_id: true,
  skip_s3_checksum: true,
};

test("the S3 backend has the address that Object Storage requires, and locks its state", () => {
  const { backend, required_version } = terraformOf(Backend.s3(PLACE)) as { backend: object; required_version: string };
  expect(backend).toEqual({
    s3: {
      bucket: "states",
      key: "terraform.shop.tfstate",
      region: "eu-frankfurt-1",
      endpoints: { s3: "https://acme.compat.objectstorage.eu-frankfurt-1.oraclecloud.com" },
      ...FLAGS,
      use_lockfile: true,
    },
  });
  expect(required_version).toBe(">= 1.10.0");
});

test("maximal: every prop of the S3 backend has its place, and without a lock an older Terraform is enough", () => {
  const all: Required<S3BackendProps> = {
    ...PLACE,
    bucket: "acme.states",
    key: "shop/prod.tfstate",
    profile: "states",
    locking: false,
    endpoint: "http://127.0.0.1:4568",
  };
  expect(terraformOf(Backend.s3(all))).toMatchObject({
    backend: {
      s3: {
        bucket: "acme.states",
        key: "shop/prod.tfstate",
        region: "eu-frankfurt-1",
        endpoints: { s3: "http://127.0.0.1:4568" },
        profile: "states",
        ...FLAGS,
      },
    },
    required_version: ">= 1.6.3",
  });
});

test.each([
  ["us-phoenix-1", "oraclecloud.com"],
  ["us-langley-1", "oraclegovcloud.com"],
  ["us-gov-ashburn-1", "oraclegovcloud.com"],
  ["uk-gov-london-1", "oraclegovcloud.uk"],
  ["ap-chiyoda-1", "oraclecloud8.com"],
  ["eu-frankfurt-2", "oraclecloud.eu"],
  ["eu-jovanovac-1", "oraclecloud20.com"],
])("in %s the S3 backend has the domain %s", (region, domain) => {
  expect(terraformOf(Backend.s3({ ...PLACE, region }))).toMatchObject({
    backend: { s3: { endpoints: { s3: `https://acme.compat.objectstorage.${region}.${domain}` } } },
  });
});

test.each([
  ["state/shop.tfstate", "../../../state/shop.tfstate"],
  ["./shop.tfstate", "../../../shop.tfstate"],
  ["../shop.tfstate", "../../../../shop.tfstate"],
  ["/var/lib/shop.tfstate", "/var/lib/shop.tfstate"],
  ["cdktf.output/shop.tfstate", "../../../cdktf.output/shop.tfstate"],
])("a file %s has the path %s from the folder of the stack, with any Terraform", (path, expected) => {
  expect(terraformOf(Backend.local(path))).toMatchObject({
    backend: { local: { path: expected } },
    required_version: ">= 1.5.0",
  });
});

test.each<[string, Backend, object, string]>([
  ["oci", Backend.objectStorage(PLACE), { ...PLACE, key: "terraform.shop.tfstate" }, ">= 1.12.0"],
  [
    "s3",
    Backend.s3(PLACE),
    {
      bucket: "states",
      key: "terraform.shop.tfstate",
      region: "eu-frankfurt-1",
      endpoints: { s3: "https://acme.compat.objectstorage.eu-frankfurt-1.oraclecloud.com" },
      ...FLAGS,
    },
    ">= 1.10.0",
  ],
  ["local", Backend.local("state/shop.tfstate"), { path: "../../../state/shop.tfstate" }, ">= 1.5.0"],
])(
  "another stack reads from the backend %s, and requires a Terraform that supports it",
  (kind, backend, config, version) => {
    const { reader } = readerOf({ backend });
    expect(synthesize(reader)).toMatchObject({
      data: {
        terraform_remote_state: { [NAME]: { backend: kind, config, workspace: "${terraform.workspace}" } },
      },
      terraform: { required_version: version },
    });
  },
);

test("a plain stack that reads the state requires a Terraform that supports its backend", () => {
  const app = testApp();
  const read = new OciStack(app, "shop", { backend: Backend.objectStorage(PLACE) });
  const { streamPoolId } = new StreamPool(read, "pool", { compartment, name: "orders" });
  const reader = new TerraformStack(app, "blog");
  new TerraformOutput(reader, "pool", { value: streamPoolId });
  expect(synthesize(reader)).toMatchObject({ terraform: { required_version: ">= 1.12.0" } });
});

test("other stacks read from a cdktf backend of the stack", () => {
  const { read, reader } = readerOf({});
  new S3Backend(read, { bucket: "states", key: "shop" });
  expect(synthesize(read)).toHaveProperty("terraform.backend", { s3: { bucket: "states", key: "shop" } });
  expect(synthesize(reader)).toMatchObject({
    data: { terraform_remote_state: { [NAME]: { backend: "s3", config: { bucket: "states", key: "shop" } } } },
  });
});

test("other stacks use the overrides of a cdktf backend, except for the lock", () => {
  const { read, reader } = readerOf({});
  const backend = new S3Backend(read, { bucket: "states", key: "shop" });
  backend.addOverride("key", "shop/prod");
  backend.addOverride("endpoints.s3", "http://127.0.0.1:4568");
  backend.addOverride("use_lockfile", true);
  const config = { bucket: "states", key: "shop/prod", endpoints: { s3: "http://127.0.0.1:4568" } };
  expect(synthesize(read)).toHaveProperty("terraform.backend", { s3: { ...config, use_lockfile: true } });
  expect(synthesize(reader)).toMatchObject({ data: { terraform_remote_state: { [NAME]: { backend: "s3" } } } });
  expect(synthesize(reader)).toHaveProperty(["data", "terraform_remote_state", NAME, "config"], config);
});

test("a cloud workspace is a backend as well", () => {
  const stack = new OciStack(testApp(), "shop");
  new CloudBackend(stack, { organization: "acme", workspaces: new NamedCloudWorkspace("shop") });
  expect(synthesize(stack)).toMatchObject({ terraform: { cloud: { organization: "acme" } } });
});

test("one backend serves many stacks, each by its own id, and a second synthesis changes nothing", () => {
  const app = testApp();
  const backend = Backend.objectStorage(PLACE);
  const stacks = ["shop", "blog"].map((id) => new OciStack(app, id, { backend, namePrefix: id }));
  const first = stacks.map(synthesize);
  expect(first).toMatchObject([
    { terraform: { backend: { oci: { key: "terraform.shop.tfstate" } } } },
    { terraform: { backend: { oci: { key: "terraform.blog.tfstate" } } } },
  ]);
  expect(stacks.map(synthesize)).toEqual(first);
});

test.each([
  ["another bucket", Backend.objectStorage({ ...PLACE, bucket: "others", key: "k" })],
  ["another namespace", Backend.objectStorage({ ...PLACE, namespace: "other", key: "k" })],
  ["another region", Backend.objectStorage({ ...PLACE, region: "us-phoenix-1", key: "k" })],
  ["another key", Backend.objectStorage({ ...PLACE, key: "l" })],
])("a state in %s is another state", (_, backend) => {
  const app = testApp();
  new OciStack(app, "blog", { backend: Backend.objectStorage({ ...PLACE, key: "k" }), namePrefix: "blog" });
  expect(() => synthesize(new OciStack(app, "shop", { backend, namePrefix: "shop" }))).not.toThrow();
});

test("an override of the required version still applies", () => {
  const stack = new OciStack(testApp(), "shop", { backend: Backend.objectStorage(PLACE) });
  stack.addOverride("terraform.required_version", ">= 1.9.0, < 2.0.0");
  expect(synthesize(stack)).toMatchObject({ terraform: { required_version: "< 2.0.0, >= 1.12.0" } });
  const newer = new OciStack(testApp(), "shop", { backend: Backend.s3(PLACE) });
  newer.addOverride("terraform.required_version", ">= 1.14");
  expect(synthesize(newer)).toMatchObject({ terraform: { required_version: ">= 1.14" } });
});

test("a package without the backend requires the version that the stack requires without it", () => {
  const stack = new OciStack(testApp(), "shop", { backend: Backend.objectStorage(PLACE) });
  new StreamPool(stack, "pool", { compartment, name: "orders" });
  const { files } = ResourceManagerBundle.of(stack, { dropBackend: true });
  const text = files.map((file) => file.text).join("\n");
  expect(text).toContain('required_version = ">= 1.5.0"');
  expect(text).not.toContain("1.12");
  expect(synthesize(stack)).toMatchObject({ terraform: { required_version: ">= 1.12.0" } });
});

test("a stack that keeps its state in a file can be packaged", () => {
  const stack = new OciStack(testApp(), "shop", { backend: Backend.local("state/shop.tfstate") });
  new StreamPool(stack, "pool", { compartment, name: "orders" });
  expect(() => ResourceManagerBundle.of(stack)).not.toThrow();
});

test("two plain stacks with the same state do not affect a third one", () => {
  const app = testApp();
  new LocalBackend(new TerraformStack(app, "a"), { path: "x" });
  new LocalBackend(new TerraformStack(app, "b"), { path: "x" });
  expect(() => synthesize(new OciStack(app, "shop"))).not.toThrow();
});

test("fails for two stacks with the same id, whose states would be the same file", () => {
  const app = testApp();
  new OciStack(app, "shop");
  const twin = new OciStack(new TerraformStack(app, "blog"), "shop", { namePrefix: "blog" });
  expect(() => synthesize(twin)).toThrow(/shop/);
});

test.each(["input", "output", "construct"])("another element can be called backend: %s", (what) => {
  const stack = new OciStack(testApp(), "shop");
  if (what === "input") stack.input.text("backend", { title: "Backend" });
  if (what === "output") stack.output.text("backend", "x", { title: "Backend" });
  if (what === "construct") new Construct(stack, "backend");
  expect(synthesize(stack)).toHaveProperty("terraform.backend.local.path", "../../../terraform.shop.tfstate");
});

test("the same bucket name and key in another region or tenancy are another state, with S3 too", () => {
  const app = testApp();
  const place = { ...PLACE, key: "terraform.tfstate" };
  const stack = new OciStack(app, "one", { backend: Backend.objectStorage(place) });
  new OciStack(app, "two", { backend: Backend.s3({ ...place, region: "us-ashburn-1" }) });
  new OciStack(app, "three", { backend: Backend.s3({ ...place, namespace: "other" }) });
  new OciStack(app, "four", { backend: Backend.s3({ ...place, endpoint: "https://minio.example.com" }) });
  expect(() => synthesize(stack)).not.toThrow();
});

test.each([
  { address: "https://states.example.com:8443/shop@1" },
  { address: "https://ci@states.example.com/p/n/shop" },
  { address: "https://states.example.com/p/shop?team=a" },
])("an address without a secret is accepted: $address", ({ address }) => {
  const stack = new OciStack(testApp(), "shop");
  new HttpBackend(stack, { address });
  expect(synthesize(stack)).toMatchObject({ terraform: { backend: { http: { address } } } });
});

test("the address of a state that is read can be a secret input", () => {
  const stack = new OciStack(testApp(), "shop");
  const address = stack.input.secretText("state_address", { title: "Address of the network's state" });
  new DataTerraformRemoteStateHttp(stack, "network", { address });
  const config = { address: "${var.state_address}" };
  expect(synthesize(stack)).toMatchObject({ data: { terraform_remote_state: { network: { config } } } });
});

test("a value that Terraform would read as a template is escaped for reading a state, but not in the backend", () => {
  const app = testApp();
  const network = new OciStack(app, "network", { backend: Backend.local("states/50%{.tfstate") });
  const { vcnId } = new Vcn(network, "net", { compartment: network.compartment, cidrBlocks: ["10.0.0.0/16"] });
  const shop = new OciStack(app, "shop");
  shop.output.text("vcn", vcnId, { title: "VCN" });
  expect(synthesize(network)).toMatchObject({
    terraform: { backend: { local: { path: "../../../states/50%{.tfstate" } } },
  });
  const state = ["data", "terraform_remote_state", "cross-stack-reference-input-network", "config", "path"];
  expect(synthesize(shop)).toHaveProperty(state, "../../../states/50%%{.tfstate");
});

test("fails for a required version that does not support the backend of a state that is read", () => {
  const app = testApp();
  const network = new OciStack(app, "network", {
    backend: Backend.objectStorage(PLACE),
  });
  const { vcnId } = new Vcn(network, "net", { compartment: network.compartment, cidrBlocks: ["10.0.0.0/16"] });
  const shop = new OciStack(app, "shop");
  shop.addOverride("terraform.required_version", "~> 1.5.0");
  shop.output.text("vcn", vcnId, { title: "VCN" });
  expect(() => synthesize(shop)).toThrow(
    "shop: required_version must allow a Terraform >= 1.12.0, as the state that it reads needs, got '~> 1.5.0'; " +
      "change the override of terraform.required_version to allow it, or remove the feature that needs it",
  );
});

test.each(["~> 1.5", ">= 1.13, < 2", "1.14.2", "what Terraform refuses"])(
  "a required version that allows a Terraform with the backend is accepted: %s",
  (version) => {
    const stack = new OciStack(testApp(), "shop", { backend: Backend.objectStorage(PLACE) });
    stack.addOverride("terraform.required_version", version);
    expect(() => synthesize(stack)).not.toThrow();
  },
);

test("a state can have the key of another state's lock if that one is not locked", () => {
  const app = testApp();
  new OciStack(app, "shop", { backend: Backend.s3({ ...PLACE, key: "shop", locking: false }), namePrefix: "shop" });
  const other = new OciStack(app, "blog", {
    backend: Backend.s3({ ...PLACE, key: "shop.tflock" }),
    namePrefix: "blog",
  });
  expect(other.node.validate()).toEqual([]);
});
