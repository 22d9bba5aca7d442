// Backends that Terraform would refuse, that could not be shared, and that would show a secret.

import {
  App,
  DataTerraformRemoteStateHttp,
  GcsBackend,
  HttpBackend,
  LocalBackend,
  S3Backend,
  TerraformStack,
  TerraformVariable,
} from "cdktf";
import { Construct } from "constructs";
import { Backend, BackendAuth, BackendKey, OciStack, OcidKind, ResourceManagerBundle, Topic } from "../../lib";
import { compartment, type Row, rows, STREAM_ID } from "./row";

const PLACE = { bucket: "states", namespace: "acme", region: "eu-frankfurt-1" };

/** Anyone who has it can read and write the state. */
const REQUEST = "https://objectstorage.eu-frankfurt-1.oraclecloud.com/p/aB3x/n/acme/b/states/o/shop.tfstate";

const VERSION = "terraform.required_version";

function topicOf(stack: OciStack): Topic {
  return new Topic(stack, "topic", { compartment });
}

/** A stack of the same app, whose name comes first, so that `shop` is the later one if a row creates both. */
function another(stack: OciStack, id: string, backend: Backend): OciStack {
  return new OciStack(App.of(stack), id, { namePrefix: id, backend });
}

export const backend: readonly Row[] = rows([
  {
    title: "a bucket with a period in the oci backend",
    make: () => Backend.objectStorage({ ...PLACE, bucket: "acme.states" }),
    message:
      "bucket of Backend.objectStorage must be 1 to 256 letters, digits, hyphens and underscores; Terraform's backend rejects a period, which a bucket can have, got 'acme.states'; keep the state in another bucket, or use Backend.s3",
  },
  {
    title: "a bucket of 257 characters in the oci backend",
    make: () => Backend.objectStorage({ ...PLACE, bucket: "b".repeat(257) }),
    message: `bucket of Backend.objectStorage must be 1 to 256 letters, digits, hyphens and underscores; Terraform's backend rejects a period, which a bucket can have, got '${"b".repeat(80)}...'; keep the state in another bucket, or use Backend.s3`,
  },
  {
    title: "a bucket for S3 with a slash",
    make: () => Backend.s3({ ...PLACE, bucket: "acme/states" }),
    message:
      "bucket of Backend.s3 must be 1 to 256 letters, digits, hyphens, underscores and periods, got 'acme/states'; put the part after a slash into key",
  },
  {
    title: "a bucket for S3 by its OCID",
    make: () => Backend.s3({ ...PLACE, bucket: "ocid1.bucket.oc1.eu-frankfurt-1.aaaabucket" }),
    message:
      "bucket of Backend.s3 must not be an OCID, got 'ocid1.bucket.oc1.eu-frankfurt-1.aaaabucket'; write the bucket's name",
  },
  {
    title: "an empty bucket for S3",
    make: () => Backend.s3({ ...PLACE, bucket: "" }),
    message:
      "bucket of Backend.s3 must be 1 to 256 letters, digits, hyphens, underscores and periods, got ''; put the part after a slash into key",
  },
  {
    title: "a bucket that is an input",
    make: (stack) => {
      const bucket = new TerraformVariable(stack, "bucket", { type: "string" }).stringValue;
      return Backend.objectStorage({ ...PLACE, bucket });
    },
    message:
      "bucket of Backend.objectStorage must be written out, because Terraform reads a backend before inputs and resources, got '${...}'; write a literal in the code of each stack",
  },
  {
    title: "a namespace that is not one",
    make: () => Backend.objectStorage({ ...PLACE, namespace: "acme corp" }),
    message:
      "namespace of Backend.objectStorage must be letters, digits, hyphens and underscores, got 'acme corp'; copy it from the page of the tenancy in the console, or from the output of oci os ns get",
  },
  {
    title: "a namespace with a host for S3",
    make: () => Backend.s3({ ...PLACE, namespace: "acme.compat" }),
    message:
      "namespace of Backend.s3 must be letters, digits, hyphens and underscores, got 'acme.compat'; copy it from the page of the tenancy in the console, or from the output of oci os ns get",
  },
  {
    title: "a region of a state that is none",
    make: () => Backend.objectStorage({ ...PLACE, region: "eu-frankfurt1" }),
    message:
      "region of Backend.objectStorage must be the name of a region, for example us-ashburn-1, got 'eu-frankfurt1'; write eu-frankfurt-1",
  },
  {
    title: "a region of a state that is an input",
    make: (stack) => Backend.s3({ ...PLACE, region: stack.region }),
    message:
      "region of Backend.s3 must be written out, because Terraform reads a backend before inputs and resources, got '${...}'; write a literal in the code of each stack",
  },
  {
    title: "a region without a known realm where the address is to be put together",
    make: () => Backend.s3({ ...PLACE, region: "eu-reykjavik-1" }),
    message:
      "region of Backend.s3 must be one whose realm is known if no endpoint is given, got 'eu-reykjavik-1'; give the endpoint",
  },
  {
    title: "a key with a slash at the beginning",
    make: () => Backend.objectStorage({ ...PLACE, key: "/shop.tfstate" }),
    message:
      "key of Backend.objectStorage must be 1 to 1024 characters with no slash at the beginning or end, and no two slashes in a row, got '/shop.tfstate'; write for example network/terraform.tfstate",
  },
  {
    title: "a key with a slash at the end",
    make: () => Backend.objectStorage({ ...PLACE, key: "shop/" }),
    message:
      "key of Backend.objectStorage must be 1 to 1024 characters with no slash at the beginning or end, and no two slashes in a row, got 'shop/'; write for example network/terraform.tfstate",
  },
  {
    title: "a key with two slashes in a row",
    make: () => Backend.s3({ ...PLACE, key: "shop//terraform.tfstate" }),
    message:
      "key of Backend.s3 must be 1 to 1024 characters with no slash at the beginning or end, and no two slashes in a row, got 'shop//terraform.tfstate'; write for example network/terraform.tfstate",
  },
  {
    title: "a key of 1025 characters",
    make: () => Backend.s3({ ...PLACE, key: "k".repeat(1025) }),
    message: `key of Backend.s3 must be 1 to 1024 characters with no slash at the beginning or end, and no two slashes in a row, got '${"k".repeat(80)}...'; write for example network/terraform.tfstate`,
  },
  {
    title: "an empty key",
    make: () => Backend.s3({ ...PLACE, key: "" }),
    message:
      "key of Backend.s3 must be 1 to 1024 characters with no slash at the beginning or end, and no two slashes in a row, got ''; write for example network/terraform.tfstate",
  },
  {
    title: "an empty profile for S3",
    make: () => Backend.s3({ ...PLACE, profile: " " }),
    message: "profile of Backend.s3 must be a line of text, got ' '; leave it out to use the default",
  },
  {
    title: "an empty profile of a login",
    make: () => BackendAuth.securityToken(""),
    message: "profile of BackendAuth must be a line of text, got ''; write the name in [ ] in ~/.oci/config",
  },
  {
    title: "an empty region of a bucket",
    make: () => Backend.objectStorage({ ...PLACE, region: "" }),
    message:
      "region of Backend.objectStorage must be the name of a region, for example us-ashburn-1, got ''; write the region of the bucket, for example eu-frankfurt-1",
  },
  {
    title: "an endpoint with a path",
    make: () =>
      Backend.s3({ ...PLACE, endpoint: "https://acme.compat.objectstorage.eu-frankfurt-1.oraclecloud.com/states" }),
    message:
      "endpoint of Backend.s3 must be an address without a path, a blank or a login, got 'https://acme.compat.objectstorage.eu-frankfurt-1.oraclecloud.com/states'; write for example https://<namespace>.compat.objectstorage.<region>.oraclecloud.com",
  },
  {
    title: "a key of a state by the OCID of a stream",
    make: () => BackendKey.fromKeyId(STREAM_ID),
    message:
      "the key of a backend must be ocid1.key.<realm>.[region].<unique id>, got 'ocid1.stream.oc1.eu-frankfurt-1.aaaastream' (a stream); copy it from the resource's page in the console",
  },
  {
    title: "a key of a state that is an input",
    make: (stack) => BackendKey.fromKeyId(stack.region),
    message:
      "the key of a backend must be written out, because Terraform reads a backend before inputs and resources, got '${...}'; write a literal in the code of each stack",
  },
  {
    title: "a private key among the props of the oci backend",
    make: () => Backend.objectStorage({ ...PLACE, ...{ privateKey: "-----BEGIN" } }),
    message:
      "privateKey of Backend.objectStorage must not be in the code, because it would be in the synthesized files and in saved plans; have Terraform read it from the environment or a profile",
  },
  {
    title: "a secret key among the props of the s3 backend",
    make: () => Backend.s3({ ...PLACE, ...{ secret_key: "abc" } }),
    message:
      "secret_key of Backend.s3 must not be in the code, because it would be in the synthesized files and in saved plans; have Terraform read it from the environment or a profile",
  },
  {
    title: "a login in the address of a backend of cdktf",
    make: (stack) => new HttpBackend(stack, { address: "https://deployer:hunter2@states.example.com/shop" }),
    message:
      "shop/backend: the login in address of a backend must not be in the code, because it would be in the synthesized files and in saved plans; have Terraform read it from the environment or a profile",
  },
  {
    title: "a login without a user, and with an @ in it, in the address of a backend of cdktf",
    make: (stack) => new HttpBackend(stack, { address: "https://:hunter@2@states.example.com/shop" }),
    message:
      "shop/backend: the login in address of a backend must not be in the code, because it would be in the synthesized files and in saved plans; have Terraform read it from the environment or a profile",
  },
  {
    title: "a login in an address that is one of several",
    make: (stack) => {
      const endpoints = { s3: "https://deployer:hunter2@states.example.com" };
      new S3Backend(stack, { bucket: "states", key: "shop" }).addOverride("endpoints", endpoints);
    },
    message:
      "shop/backend: the login in endpoints.s3 of a backend must not be in the code, because it would be in the synthesized files and in saved plans; have Terraform read it from the environment or a profile",
  },
  {
    title: "a token in the address of a backend of cdktf",
    make: (stack) => new HttpBackend(stack, { address: "https://states.example.com/shop?private_token=abc" }),
    message:
      "shop/backend: the token in address of a backend must not be in the code, because it would be in the synthesized files and in saved plans; have Terraform read it from the environment or a profile",
  },
  {
    title: "a private key in the credentials of a backend of cdktf",
    make: (stack) => {
      const credentials = JSON.stringify({ private_key: "-----BEGIN PRIVATE KEY-----\nMII" });
      return new GcsBackend(stack, { bucket: "states", credentials });
    },
    message:
      "shop/backend: the private key in credentials of a backend must not be in the code, because it would be in the synthesized files and in saved plans; have Terraform read it from the environment or a profile",
  },
  {
    title: "a pre-authenticated request as the address of a backend of cdktf",
    make: (stack) => new HttpBackend(stack, { address: REQUEST, updateMethod: "PUT" }),
    message:
      "shop/backend: the pre-authenticated request in address of a backend must not be in the code, because it would be in the synthesized files and in saved plans; use Backend.objectStorage or Backend.s3, which sign in",
  },
  {
    title: "a pre-authenticated request that locks",
    make: (stack) => new HttpBackend(stack, { address: "https://states.example.com/shop", lockAddress: REQUEST }),
    message:
      "shop/backend: the pre-authenticated request in lock_address of a backend must not be in the code, because it would be in the synthesized files and in saved plans; use Backend.objectStorage or Backend.s3, which sign in",
  },
  {
    title: "a pre-authenticated request by which a state is read",
    make: (stack) => new DataTerraformRemoteStateHttp(stack, "network", { address: REQUEST }),
    message:
      "shop/network: the pre-authenticated request in address of a state that is read must not be in the code, because it would be in the synthesized files and in saved plans; ask for it with an input of secretText",
  },
  {
    title: "a password by which a state is read",
    make: (stack) => {
      const address = "https://states.example.com/network";
      return new DataTerraformRemoteStateHttp(stack, "network", { address, username: "ci", password: "hunter2" });
    },
    message:
      "shop/network: password of a state that is read must not be in the code, because it would be in the synthesized files and in saved plans; ask for it with an input of secretText",
  },
  {
    title: "a Terraform that does not know the backend",
    make: (stack) => {
      another(stack, "blog", Backend.objectStorage(PLACE)).addOverride(VERSION, "~> 1.5.0");
    },
    message:
      "blog: required_version must allow a Terraform >= 1.12.0, as its backend needs, got '~> 1.5.0'; change the override of terraform.required_version to allow it, or remove the feature that needs it",
  },
  {
    title: "a Terraform before the first one that knows the backend",
    make: (stack) => {
      another(stack, "blog", Backend.s3(PLACE)).addOverride(VERSION, ">= 1.5, < 1.10");
    },
    message:
      "blog: required_version must allow a Terraform >= 1.10.0, as its backend needs, got '>= 1.5, < 1.10'; change the override of terraform.required_version to allow it, or remove the feature that needs it",
  },
  {
    title: "a Terraform that cannot import what a reference names",
    make: (stack) => {
      stack.addOverride(VERSION, "~> 1.5.0");
      stack.adopt(topicOf(stack), stack.input.ocid("topic_ocid", { title: "Topic", kind: OcidKind.TOPIC }));
    },
    message:
      "shop: required_version must allow a Terraform >= 1.6.0, as an import whose id is a reference needs, got '~> 1.5.0'; change the override of terraform.required_version to allow it, or remove the feature that needs it",
  },
  {
    title: "a secret key in a backend of cdktf",
    make: (stack) => new S3Backend(stack, { bucket: "states", key: "shop", secretKey: "abc" }),
    message:
      "shop/backend: secret_key of a backend must not be in the code, because it would be in the synthesized files and in saved plans; have Terraform read it from the environment or a profile",
  },
  {
    title: "a local state in the user's own folder",
    make: () => Backend.local("~/shop.tfstate"),
    message:
      "the path of Backend.local must not begin with ~, which Terraform reads as a name, got '~/shop.tfstate'; write for example state/shop.tfstate",
  },
  {
    title: "a local state in a folder",
    make: () => Backend.local("state/"),
    message: "the path of Backend.local must be that of a file, got 'state/'; write for example state/shop.tfstate",
  },
  {
    title: "a local state in the folder around",
    make: () => Backend.local("state/../.."),
    message:
      "the path of Backend.local must be that of a file, got 'state/../..'; write for example state/shop.tfstate",
  },
  {
    title: "a local state in the project's folder itself",
    make: () => Backend.local("./"),
    message: "the path of Backend.local must be that of a file, got './'; write for example state/shop.tfstate",
  },
  {
    title: "a local state without a path",
    make: () => Backend.local(""),
    message: "the path of Backend.local must be a line of text, got ''; leave it out to use the default",
  },
  {
    title: "a local state in cdktf's output",
    make: () => Backend.local("./cdktf.out/shop.tfstate"),
    message:
      "the path of Backend.local must not be in cdktf.out, which cdktf synth empties, got './cdktf.out/shop.tfstate'; write for example state/shop.tfstate",
  },
  {
    title: "a backend of cdktf in a stack with the prop",
    make: (stack) => {
      const blog = another(stack, "blog", Backend.local("blog.tfstate"));
      return new S3Backend(blog, { bucket: "states", key: "blog" });
    },
    message:
      "blog/backend: a backend must be the only one of its stack, which has the prop backend or another one already; remove one of the two",
  },
  {
    title: "two backends of cdktf in one stack",
    make: (stack) => {
      new S3Backend(stack, { bucket: "states", key: "shop" });
      return new LocalBackend(new Construct(stack, "state"), { path: "shop.tfstate" });
    },
    message:
      "shop/state/backend: a backend must be the only one of its stack, which has the prop backend or another one already; remove one of the two",
  },
  {
    title: "an override of the backend",
    make: (stack) => {
      stack.addOverride("terraform.backend", { oci: PLACE });
    },
    message:
      "shop: the override of terraform.backend must be left out, because other stacks would read a state that does not exist; give the stack the prop backend, or create a backend of cdktf in it",
  },
  {
    title: "an override of an argument of the backend",
    make: (stack) => {
      stack.addOverride("terraform.backend.local.path", "shop.tfstate");
    },
    message:
      "shop: the override of terraform.backend must be left out, because other stacks would read a state that does not exist; give the stack the prop backend, or create a backend of cdktf in it",
  },
  {
    title: "a cloud that an override writes",
    make: (stack) => {
      stack.addOverride("terraform.cloud", { organization: "acme", workspaces: { name: "shop" } });
    },
    message:
      "shop: the override of terraform.cloud must be left out, because other stacks would read a state that does not exist; give the stack the prop backend, or create a backend of cdktf in it",
  },
  {
    title: "two stacks with one object, at an address in two spellings",
    make: (stack) => {
      const endpoint = "https://ACME.compat.objectstorage.eu-frankfurt-1.oraclecloud.com:443";
      another(stack, "blog", Backend.s3({ ...PLACE, key: "terraform.tfstate" }));
      another(stack, "cart", Backend.s3({ ...PLACE, key: "terraform.tfstate", endpoint }));
    },
    message:
      "cart: the place of the state must be that of one stack, but blog has it already, got 's3 states terraform.tfstate'; give one of the two another backend, key or path",
  },
  {
    title: "two stacks of one id in two constructs",
    make: (stack) => new OciStack(new TerraformStack(App.of(stack), "team"), "shop", { namePrefix: "team" }),
    message:
      "team/shop: the id of a stack must be unique in its app, because cdktf overwrites stacks with the same id, got 'shop'; give one of the two another id",
  },
  {
    title: "two stacks with one key in a bucket",
    make: (stack) => {
      const shared = Backend.objectStorage({ ...PLACE, key: "terraform.tfstate" });
      another(stack, "blog", shared);
      another(stack, "cart", shared);
    },
    message:
      "cart: the place of the state must be that of one stack, but blog has it already, got 'oci states terraform.tfstate'; give one of the two another backend, key or path",
  },
  {
    title: "two stacks with one object in a bucket, by its two interfaces",
    make: (stack) => {
      another(stack, "blog", Backend.objectStorage({ ...PLACE, key: "terraform.tfstate" }));
      another(stack, "cart", Backend.s3({ ...PLACE, key: "terraform.tfstate" }));
    },
    message:
      "cart: the place of the state must be that of one stack, but blog has it already, got 's3 states terraform.tfstate'; give one of the two another backend, key or path",
  },
  {
    title: "a state where another stack has its lock",
    make: (stack) => {
      another(stack, "blog", Backend.objectStorage({ ...PLACE, key: "shop" }));
      another(stack, "cart", Backend.objectStorage({ ...PLACE, key: "shop.lock" }));
    },
    message:
      "cart: the place of the state must not be that of the lock of blog, got 'oci states shop.lock'; give one of the two another backend, key or path",
  },
  {
    title: "a lock, by the S3 interface, where another stack has its state",
    make: (stack) => {
      another(stack, "blog", Backend.objectStorage({ ...PLACE, key: "shop.tflock" }));
      another(stack, "cart", Backend.s3({ ...PLACE, key: "shop" }));
    },
    message:
      "cart: the place of the lock must not be that of the state of blog, got 'oci states shop.tflock'; give one of the two another backend, key or path",
  },
  {
    title: "two stacks with one file, named in two ways",
    make: (stack) => another(stack, "blog", Backend.local("./state/../terraform.shop.tfstate")),
    message:
      "blog: the place of the state must be that of one stack, but shop has it already, got 'local ../../../terraform.shop.tfstate'; give one of the two another backend, key or path",
  },
  {
    title: "a backend of cdktf in the place of another stack's state",
    make: (stack) => {
      new LocalBackend(stack, { path: "../../../terraform.blog.tfstate" });
      return new OciStack(App.of(stack), "blog", { namePrefix: "blog" });
    },
    message:
      "blog: the place of the state must be that of one stack, but shop has it already, got 'local ../../../terraform.blog.tfstate'; give one of the two another backend, key or path",
  },
  {
    title: "the oci backend in a package",
    make: (stack) => ResourceManagerBundle.of(another(stack, "blog", Backend.objectStorage(PLACE))),
    message:
      "blog: the backend must be left out, because Resource Manager stores the state itself, got 'oci'; package it with --drop-backend (dropBackend: true); the state of existing deployments is not moved",
  },
]);
