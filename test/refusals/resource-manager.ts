// Packages that Resource Manager would refuse, that could not be deployed from, or that would let others read a secret.

import { createCipheriv } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { OciProvider } from "@cdktf/provider-oci/lib/provider";
import {
  App,
  AssetType,
  CloudBackend,
  DataTerraformRemoteStateLocal,
  NamedCloudWorkspace,
  S3Backend,
  TerraformAsset,
  type TerraformElement,
  TerraformOutput,
  TerraformStack,
  TerraformVariable,
} from "cdktf";
import { type Node } from "constructs";
import { InputCondition, OcidKind, OciStack, ResourceManagerBundle } from "../../lib";
import { type Row, rows } from "./row";

function pack(stack: TerraformStack): ResourceManagerBundle {
  return ResourceManagerBundle.of(stack);
}

function overriding(stack: TerraformStack, path: string, value: unknown): ResourceManagerBundle {
  stack.addOverride(path, value);
  return pack(stack);
}

function packWith(stack: TerraformStack, name: string, content: string | Uint8Array): ResourceManagerBundle {
  const folder = join(App.of(stack).outdir, name.replaceAll(/\W/g, "-"));
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
  new TerraformAsset(stack, "files", { path: folder, type: AssetType.DIRECTORY, assetHash: "h" });
  return pack(stack);
}

function asking(stack: OciStack, visible: InputCondition): ResourceManagerBundle {
  const { input } = stack;
  input.choice("mode", { title: "Mode", options: ["A", "B"], defaultValue: "A" });
  input.boolean("on", { title: "On", defaultValue: true });
  input.text("reason", { title: "Reason", defaultValue: "", visible });
  return pack(stack);
}

/** Bytes that a zip cannot compress, the same each time. */
function noise(length: number): Uint8Array {
  return createCipheriv("aes-128-ctr", Buffer.alloc(16), Buffer.alloc(16)).update(Buffer.alloc(length));
}

class Renaming extends OciStack {
  protected override allocateLogicalId(element: TerraformElement | Node): string {
    const id = super.allocateLogicalId(element);
    return id === "team" ? "group" : id;
  }
}

export const resourceManager: readonly Row[] = rows([
  {
    title: "a variable that says nothing to whoever fills it in",
    make: (stack) => {
      new TerraformVariable(stack, "team", { type: "string" });
      return pack(stack);
    },
    message: "shop: the variable 'team' must have a description; it is shown in the form",
  },
  {
    title: "an input without a title",
    make: (stack) => {
      stack.input.text("team", { title: "", description: "Who it is for." });
      return pack(stack);
    },
    message: "shop: the title of the variable 'team' must not be empty; it is the label of the field in the form",
  },
  {
    title: "a picker of a subnet in a VCN that nobody asks for",
    make: (stack) => {
      stack.input.subnet("subnet_ocid", { title: "Subnet" });
      return pack(stack);
    },
    message:
      "shop: the vcnId of the picker 'subnet_ocid' must be an input of the stack, got 'vcn_ocid'; declare the input 'vcn_ocid', or name the input that picks it",
  },
  {
    title: "a compartment that is filled in from nowhere",
    make: (stack) => {
      stack.input.compartment("place", { title: "Place", optional: true, offeredInput: "other" });
      return pack(stack);
    },
    message:
      "shop: the value that the form fills in for the picker 'place' must be an input of the stack, got 'other'; declare the input 'other', or name the input that picks it",
  },
  {
    title: "a compartment that is filled in from itself",
    make: (stack) => {
      stack.input.compartment("place", { title: "Place", optional: true, offeredInput: "place" });
      return pack(stack);
    },
    message:
      "shop: the fields of the form must not depend on each other, got 'place -> place'; remove one of them from the other's condition",
  },
  {
    title: "a picker that looks in what is no compartment",
    make: (stack) => {
      stack.input.vcn("vcn_ocid", { title: "VCN" });
      stack.input.vault("vault_ocid", { title: "Vault", compartmentInput: "vcn_ocid" });
      return pack(stack);
    },
    message:
      "shop: the compartmentId of the picker 'vault_ocid' must be an input that picks it, of the type oci:identity:compartment:id, got 'vcn_ocid, of the type oci:core:vcn:id'",
  },
  {
    title: "a picker that looks in what is an OCID of something else",
    make: (stack) => {
      stack.input.ocid("place", { title: "Place", kind: OcidKind.STREAM });
      stack.input.vault("vault_ocid", { title: "Vault", compartmentInput: "place" });
      return pack(stack);
    },
    message:
      "shop: the compartmentId of the picker 'vault_ocid' must be an input that accepts its OCID, got 'place, which does not accept it'; name the input that picks it",
  },
  {
    title: "conditions in a circle",
    make: (stack) => {
      const { input } = stack;
      input.boolean("a", { title: "A", defaultValue: true, visible: InputCondition.isTrue("c") });
      input.boolean("b", { title: "B", defaultValue: true, visible: InputCondition.isTrue("a") });
      input.boolean("c", { title: "C", defaultValue: true, visible: InputCondition.isTrue("b") });
      return pack(stack);
    },
    message:
      "shop: the fields of the form must not depend on each other, got 'a -> c -> b -> a'; remove one of them from the other's condition",
  },
  {
    title: "a condition on an input that does not exist",
    make: (stack) => asking(stack, InputCondition.isTrue("nothing")),
    message: "shop: the condition that shows 'reason' must refer to inputs of the stack, got 'nothing'",
  },
  {
    title: "a condition on an input that only JavaScript knows",
    make: (stack) => asking(stack, InputCondition.isTrue("constructor")),
    message: "shop: the condition that shows 'reason' must refer to inputs of the stack, got 'constructor'",
  },
  {
    title: "a condition that asks a choice whether it is on",
    make: (stack) => asking(stack, InputCondition.isTrue("mode")),
    message: "shop: the condition that shows 'reason' must ask whether a switch is on, got 'mode'",
  },
  {
    title: "a condition that asks a switch what is chosen",
    make: (stack) => asking(stack, InputCondition.isChosen("on", "A")),
    message: "shop: the condition that shows 'reason' must compare a choice with an option, got 'on'",
  },
  {
    title: "a condition on an option that does not exist",
    make: (stack) => asking(stack, InputCondition.isChosen("mode", "C")),
    message: "shop: the condition that shows 'reason' must name an option of 'mode', got 'C'",
  },
  {
    title: "a password as a default",
    make: (stack) => {
      new TerraformVariable(stack, "admin_password", { type: "string", description: "Password", default: "hunter2" });
      return pack(stack);
    },
    message:
      "shop: the variable 'admin_password' must not have a secret as its default, because others can read it; leave out the default, or use an input for the OCID of a Vault secret",
  },
  {
    title: "a default of a sensitive variable",
    make: (stack) => {
      new TerraformVariable(stack, "pin", { type: "string", description: "PIN", default: "4711", sensitive: true });
      return pack(stack);
    },
    message:
      "shop: the variable 'pin' must not have a secret as its default, because others can read it; leave out the default, or use an input for the OCID of a Vault secret",
  },
  {
    title: "a default of another type",
    make: (stack) => {
      new TerraformVariable(stack, "archive", { type: "bool", description: "Archive", default: "maybe" });
      return pack(stack);
    },
    message: "shop: the default of the variable 'archive' must be true or false, got 'maybe'",
  },
  {
    title: "a number whose type is overridden",
    make: (stack) => {
      stack.input.integer("partitions", { title: "Partitions" });
      return overriding(stack, "variable.partitions.type", "string");
    },
    message: "shop: the variable 'partitions' must have the type of its field, which is integer, got 'string'",
  },
  {
    title: "a variable that is longer than Resource Manager keeps",
    make: (stack) => {
      new TerraformVariable(stack, "rules", { type: "string", description: "Rules", default: "a".repeat(8188) });
      return pack(stack);
    },
    message:
      "shop: the variable 'rules' must be at most 8192 bytes long with its name and its default, got '8193 bytes'",
  },
  {
    title: "an input whose variable has another name",
    make: (stack) => {
      const renaming = new Renaming(App.of(stack), "renaming");
      renaming.input.text("team", { title: "Team" });
      return pack(renaming);
    },
    message: "renaming: the input 'team' must be a variable of the configuration; refer to it by its id in the stack",
  },
  {
    title: "more variables than a stack has",
    make: (stack) => {
      for (let n = 0; n < 246; n++) stack.input.text(`team_${n}`, { title: "Team" });
      return pack(stack);
    },
    message: "shop: the number of variables must be at most 250, got 251",
  },
  {
    title: "a state that is kept somewhere else",
    make: (stack) => {
      new S3Backend(stack, { bucket: "state", key: "shop" });
      return pack(stack);
    },
    message:
      "shop: the backend must be left out, because Resource Manager stores the state itself, got 's3'; package it with --drop-backend (dropBackend: true); the state of existing deployments is not moved",
  },
  {
    title: "a state that is kept in a cloud",
    make: (stack) => {
      new CloudBackend(stack, { organization: "acme", workspaces: new NamedCloudWorkspace("w") });
      return pack(stack);
    },
    message:
      "shop: the backend must be left out, because Resource Manager stores the state itself, got 'cloud'; package it with --drop-backend (dropBackend: true); the state of existing deployments is not moved",
  },
  {
    title: "a provider that fails in Resource Manager",
    make: (stack) => overriding(stack, "terraform.required_providers.oci", { source: "oracle/oci", version: ">= 7.0" }),
    message:
      "shop: the version of the provider oci must allow 8.28.0 and exclude 7.22, which fails in Resource Manager, got '>= 7.0'; write ~> 8.28",
  },
  {
    title: "a provider that is too old",
    make: (stack) => overriding(stack, "terraform.required_providers.oci", { source: "oracle/oci", version: "~> 7.0" }),
    message:
      "shop: the version of the provider oci must allow 8.28.0 and exclude 7.22, which fails in Resource Manager, got '~> 7.0'; write ~> 8.28",
  },
  {
    title: "a provider of any version",
    make: (stack) => {
      stack.addOverride("terraform.required_providers.oci", { source: "oracle/oci" });
      return overriding(stack, "terraform.required_providers.oci.version", undefined);
    },
    message:
      "shop: the version of the provider oci must allow 8.28.0 and exclude 7.22, which fails in Resource Manager, got 'any version'; write ~> 8.28",
  },
  {
    title: "a Terraform that Resource Manager does not run",
    make: (stack) => overriding(stack, "terraform.required_version", ">= 1.6"),
    message:
      "shop: required_version must allow Terraform 1.5.7, the newest that Resource Manager runs, got '>= 1.6'; write >= 1.5.0",
  },
  {
    title: "a profile of somebody's configuration",
    make: (stack) => {
      new OciProvider(stack, "other", { region: "eu-frankfurt-1", alias: "other", configFileProfile: "DEV" });
      return pack(stack);
    },
    message:
      "shop: the provider oci must not have credentials, because Resource Manager signs in automatically, got 'config_file_profile'; leave it out; outside Resource Manager, use ~/.oci/config or the environment",
  },
  {
    title: "a user's credentials",
    make: (stack) => {
      const credentials = { userOcid: "ocid1.user.oc1..a", tenancyOcid: "ocid1.tenancy.oc1..a" };
      new OciProvider(stack, "other", { region: "eu-frankfurt-1", alias: "other", ...credentials });
      return pack(stack);
    },
    message:
      "shop: the provider oci must not have credentials, because Resource Manager signs in automatically, got 'user_ocid'; leave it out; outside Resource Manager, use ~/.oci/config or the environment",
  },
  {
    title: "a password in a resource",
    make: (stack) => overriding(stack, "resource.oci_database_autonomous_database.db", { admin_password: "hunter2" }),
    message:
      "shop: resource.oci_database_autonomous_database.db.admin_password must not be written into a package, because others can read it; use a Vault secret, or an input without a default",
  },
  {
    title: "a provisioner",
    make: (stack) =>
      overriding(stack, "resource.null_resource.run", { provisioner: [{ "local-exec": { command: "true" } }] }),
    message:
      "shop: null_resource.run must not have a provisioner, because Resource Manager's host has neither your tools nor your network; use cloud-init, a function or a pipeline instead",
  },
  {
    title: "the state of another stack",
    make: (stack) => {
      new DataTerraformRemoteStateLocal(stack, "network", { path: "network.tfstate" });
      return pack(stack);
    },
    message:
      "shop: data.terraform_remote_state.network must not be in a package, because it reads the state of another stack; use an input instead",
  },
  {
    title: "the state of another stack of Resource Manager",
    make: (stack) =>
      overriding(stack, "data.oci_resourcemanager_stack_tf_state.other", { stack_id: "a", local_path: "b" }),
    message:
      "shop: data.oci_resourcemanager_stack_tf_state.other must not be in a package, because it reads the state of another stack; use an input instead",
  },
  {
    title: "a file of somebody's machine",
    make: (stack) => {
      new TerraformOutput(stack, "hosts", { value: '${file("/etc/hosts")}' });
      return pack(stack);
    },
    message:
      "shop: output.hosts.value must not contain a path of this machine; package the file with a TerraformAsset and use its path",
  },
  {
    title: "a path of this machine",
    make: (stack) => {
      new TerraformOutput(stack, "folder", { value: `${process.cwd()}/file` });
      return pack(stack);
    },
    message:
      "shop: output.folder.value must not contain a path of this machine; package the file with a TerraformAsset and use its path",
  },
  {
    title: "a file in the home folder of whoever packages",
    make: (stack) => {
      new TerraformOutput(stack, "home", { value: '${file(pathexpand("~/key"))}' });
      return pack(stack);
    },
    message:
      "shop: output.home.value must not contain a path of this machine; package the file with a TerraformAsset and use its path",
  },
  {
    title: "a file on a drive",
    make: (stack) => {
      new TerraformOutput(stack, "drive", { value: '${templatefile("C:/x", {})}' });
      return pack(stack);
    },
    message:
      "shop: output.drive.value must not contain a path of this machine; package the file with a TerraformAsset and use its path",
  },
  {
    title: "a module by its absolute path",
    make: (stack) => overriding(stack, "module.m", { source: "/opt/modules/m" }),
    message:
      "shop: module.m.source must not contain a path of this machine; begin the path with ./ or ../, so that cdktf packages the module",
  },
  {
    title: "a function that Terraform 1.5 does not have",
    make: (stack) => {
      new TerraformOutput(stack, "hosts", { value: '${templatestring("a", {})}' });
      return pack(stack);
    },
    message:
      "shop: the configuration must be compatible with Terraform 1.5, which Resource Manager runs, got 'the function templatestring, supported since 1.9'; write it without that",
  },
  {
    title: "a package that is no zip",
    make: (stack) => {
      pack(stack).write("package.json/shop.tar.gz");
    },
    message: "shop: the file of a package must end in .zip, got 'package.json/shop.tar.gz'",
  },
  {
    title: "a package below a file",
    make: (stack) => {
      pack(stack).write("package.json/shop.zip");
    },
    message:
      "shop: the file of a package must be writable (ENOTDIR), got 'package.json/shop.zip'; choose another folder",
  },
  {
    title: "a stack in HCL",
    make: (stack) => {
      process.env.SYNTH_HCL_OUTPUT = "true";
      try {
        return pack(new TerraformStack(new App({ outdir: App.of(stack).outdir, hclOutput: true }), "hcl"));
      } finally {
        delete process.env.SYNTH_HCL_OUTPUT;
      }
    },
    message:
      "hcl: the stack must be synthesized as JSON, because cdktf's HCL breaks references inside JSON strings; unset SYNTH_HCL_OUTPUT",
  },
  {
    title: "a folder with Terraform's own files",
    make: (stack) => packWith(stack, ".terraform/modules.json", "{}"),
    message:
      "shop: assets/files/h/.terraform/modules.json must not be in a package, because Resource Manager rejects .terraform; keep it out of the folder that is packaged",
  },
  {
    title: "a folder with a state",
    make: (stack) => packWith(stack, "terraform.tfstate.backup", "{}"),
    message:
      "shop: assets/files/h/terraform.tfstate.backup must not be in a package, because Resource Manager stores the state itself; keep it out of the folder that is packaged",
  },
  {
    title: "a folder with a private key",
    make: (stack) => packWith(stack, "key.pem", ["-----BEGIN", "PRIVATE KEY-----"].join(" ")),
    message:
      "shop: assets/files/h/key.pem must not contain a private key, because others could read it; use a Vault secret, or an input without a default",
  },
  {
    title: "a module with a provisioner",
    make: (stack) => packWith(stack, "main.tf", 'resource "null_resource" "run" {\n  provisioner "local-exec" {}\n}'),
    message:
      "shop: null_resource.run of assets/files/h/main.tf must not have a provisioner, because Resource Manager's host has neither your tools nor your network; use cloud-init, a function or a pipeline instead",
  },
  {
    title: "a module for a newer Terraform",
    make: (stack) => packWith(stack, "main.tf", "removed {\n}"),
    message:
      "shop: the configuration of assets/files/h/main.tf must be compatible with Terraform 1.5, which Resource Manager runs, got 'a removed block, supported since 1.7'; use a job to remove the resource from the state",
  },
  {
    title: "files that no package has room for",
    make: (stack) => packWith(stack, "video.mp4", noise(11_000_000)),
    message:
      "shop: the package must be at most 11000000 bytes, got 11004972; leave out assets, and load them from a bucket",
  },
  {
    title: "a variable that is overridden with its value",
    make: (stack) => overriding(stack, "variable.team", "orders"),
    message:
      "shop: the variable 'team' must be a declaration with a type and a description; write its value as the default",
  },
  {
    title: "a private key in an output",
    make: (stack) => {
      new TerraformOutput(stack, "key", { value: ["-----BEGIN", "PRIVATE KEY-----"].join(" ") });
      return pack(stack);
    },
    message:
      "shop: output.key.value must not contain a private key, because others could read it; use a Vault secret, or an input without a default",
  },
  {
    title: "a picker that looks in what is no VCN",
    make: (stack) => {
      stack.input.vault("vcn_ocid", { title: "Vault" });
      stack.input.subnet("subnet_ocid", { title: "Subnet" });
      return pack(stack);
    },
    message:
      "shop: the vcnId of the picker 'subnet_ocid' must be an input that picks it, of the type oci:core:vcn:id, got 'vcn_ocid, of the type oci:kms:vault:id'",
  },
  {
    title: "a picker that looks in what may be left empty",
    make: (stack) => {
      stack.input.vcn("vcn_ocid", { title: "VCN", optional: true });
      stack.input.subnet("subnet_ocid", { title: "Subnet" });
      return pack(stack);
    },
    message:
      "shop: the vcnId of the picker 'subnet_ocid' must not be empty if the picker is required, got 'vcn_ocid'; make that input required, or give it a default in the form",
  },
]);
