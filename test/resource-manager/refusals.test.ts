// What Resource Manager would refuse, or would let others read: each finding is one whole sentence.

import { OciProvider } from "@cdktf/provider-oci/lib/provider";
import { StreamingStream } from "@cdktf/provider-oci/lib/streaming-stream";
import {
  App,
  DataTerraformRemoteStateLocal,
  Lazy,
  S3Backend,
  type TerraformElement,
  TerraformOutput,
  TerraformStack,
  TerraformVariable,
} from "cdktf";
import { type Node } from "constructs";
import { ConfigurationError, InputCondition, OciStack, ResourceManagerBundle } from "../../lib";
import { formFindings } from "../../lib/resource-manager/form-checks";
import { newStack, testApp } from "../support/synthesis";

function packaging(declare: (stack: OciStack) => unknown): () => unknown {
  const stack = new OciStack(testApp(), "test");
  declare(stack);
  return () => ResourceManagerBundle.of(stack);
}

function refuses(pack: () => unknown, ...sentences: string[]): void {
  expect(pack).toThrow(ConfigurationError);
  expect(pack).toThrow(new Error(sentences.map((sentence) => `test: ${sentence}`).join("\n")));
}

function outcome(pack: () => unknown): string {
  try {
    pack();
    return "packaged";
  } catch (error) {
    return error instanceof ConfigurationError ? error.message : `a bug: ${String(error)}`;
  }
}

const plain = (stack: TerraformStack, name: string, config: object): unknown =>
  new TerraformVariable(stack, name, config);

const OCI = { source: "oracle/oci" };

const SECRET =
  "must not have a secret as its default, which others read; leave the default out, or ask for the OCID of a Vault secret";

const ONLY_REGION = "leave it out; elsewhere ~/.oci/config and the environment do the same";

const VAULT = "take it from a Vault secret, or from an input without a default";

const STATE = "reads the state of another stack; make what it reads an input";

const REMOTE =
  "package it with --drop-backend (dropBackend: true); the state of what is deployed already does not move along";

function retyped(stack: OciStack): void {
  stack.input.integer("n", { title: "N" });
  stack.addOverride("variable.n.type", "string");
}

class Renaming extends OciStack {
  protected override allocateLogicalId(element: TerraformElement | Node): string {
    const id = super.allocateLogicalId(element);
    return id === "a" ? "b" : id;
  }
}

function circle({ input }: OciStack): void {
  input.boolean("a", { title: "A", defaultValue: true, visible: InputCondition.isTrue("c") });
  input.boolean("b", { title: "B", defaultValue: true, visible: InputCondition.isTrue("a") });
  input.boolean("c", { title: "C", defaultValue: true, visible: InputCondition.isTrue("b") });
}

function choices({ input }: OciStack): void {
  input.choice("mode", { title: "Mode", options: ["A", "B"], defaultValue: "A" });
  input.boolean("on", { title: "On", defaultValue: true });
}

const asks =
  (visible: InputCondition) =>
  (stack: OciStack): void => {
    choices(stack);
    stack.input.text("x", { title: "X", defaultValue: "", visible });
  };

const withProvider =
  (config: object) =>
  (stack: OciStack): void => {
    new OciProvider(stack, "other", { region: "eu-frankfurt-1", alias: "other", ...config });
  };

describe("the form", () => {
  test.each<[string, (stack: OciStack) => unknown, string]>([
    [
      "a variable without a description",
      (stack) => plain(stack, "x", { type: "string" }),
      "the variable 'x' must have a description; it is what the form tells whoever fills it in",
    ],
    [
      "a picker whose dependsOn names no input",
      ({ input }) => input.subnet("subnet_ocid", { title: "Subnet" }),
      "the vcnId of the picker 'subnet_ocid' must be an input of the stack, got 'vcn_ocid'; " +
        "declare the input 'vcn_ocid', or name the one that picks it",
    ],
    [
      "a picker that looks in what is no compartment",
      ({ input }) => [
        input.vcn("vcn_ocid", { title: "VCN" }),
        input.vault("v", { title: "V", compartmentInput: "vcn_ocid" }),
      ],
      "the compartmentId of the picker 'v' must be an input that picks one, of the type oci:identity:compartment:id, " +
        "got 'vcn_ocid, of the type oci:core:vcn:id'",
    ],
    [
      "a picker that must be filled in, and looks in what can be left empty",
      ({ input }) => [
        input.compartment("place", { title: "Place", optional: true }),
        input.vault("v", { title: "V", compartmentInput: "place" }),
      ],
      "the compartmentId of the picker 'v' must not be left empty where something must be picked, got 'place'; " +
        "make that input required, or let the form fill it in",
    ],
    [
      "a compartment that is filled in from nowhere",
      ({ input }) => input.compartment("place", { title: "Place", optional: true, offeredInput: "other" }),
      "what the form fills in for the picker 'place' must be an input of the stack, got 'other'; " +
        "declare the input 'other', or name the one that picks it",
    ],
    [
      "a compartment that is filled in from itself",
      ({ input }) => input.compartment("place", { title: "Place", optional: true, offeredInput: "place" }),
      "the fields of the form must not wait for each other, got 'place -> place'; take one of them out of the other's condition",
    ],
    [
      "conditions in a circle",
      circle,
      "the fields of the form must not wait for each other, got 'a -> c -> b -> a'; take one of them out of the other's condition",
    ],
    [
      "a condition on an input that does not exist",
      asks(InputCondition.isTrue("nothing")),
      "the condition that shows 'x' must ask inputs of the stack, got 'nothing'",
    ],
    [
      "a condition on an input that only JavaScript knows",
      asks(InputCondition.isTrue("constructor")),
      "the condition that shows 'x' must ask inputs of the stack, got 'constructor'",
    ],
    [
      "a condition that asks a choice whether it is on",
      asks(InputCondition.all(InputCondition.isTrue("mode"), InputCondition.isTrue("on"))),
      "the condition that shows 'x' must ask a switch whether it is on, got 'mode'",
    ],
    [
      "a condition that asks a switch what is chosen",
      asks(InputCondition.any(InputCondition.isChosen("on", "A"), InputCondition.isTrue("on"))),
      "the condition that shows 'x' must ask a choice what is chosen, got 'on'",
    ],
    [
      "a condition on an option that does not exist",
      asks(InputCondition.negate(InputCondition.isChosen("mode", "C"))),
      "the condition that shows 'x' must ask for an option of 'mode', got 'C'",
    ],
    [
      "a secret as a default",
      (stack) => plain(stack, "admin_password", { type: "string", description: "D", default: "hunter2" }),
      `the variable 'admin_password' ${SECRET}`,
    ],
    [
      "a default of what is sensitive",
      (stack) => plain(stack, "x", { type: "string", description: "D", default: "hunter2", sensitive: true }),
      `the variable 'x' ${SECRET}`,
    ],
    [
      "a default of another type",
      (stack) => plain(stack, "x", { type: "bool", description: "D", default: "maybe" }),
      "the default of the variable 'x' must be true or false, got 'maybe'",
    ],
    [
      "a type that is overridden",
      retyped,
      "the variable 'n' must have the type of its field, which is integer, got 'string'",
    ],
    [
      "a variable that is too long",
      (stack) => plain(stack, "x", { type: "string", description: "D", default: "a".repeat(8192) }),
      "the variable 'x' must be at most 8192 bytes long, its name and its default, got '8193 bytes'",
    ],
  ])("fails for %s", (_, declare, sentence) => {
    refuses(packaging(declare), sentence);
  });

  test("fails for a variable that the form does not ask for", () => {
    const form = ResourceManagerBundle.of(new OciStack(testApp(), "test"))._form();
    const variable = Object.fromEntries([...Object.keys(form.variables), "forgotten"].map((name) => [name, {}]));
    expect(formFindings(form, { variable })).toEqual([
      {
        what: "the variable 'forgotten'",
        rule: "must be a declaration with a type and a description",
        remedy: "write a value as its default",
      },
    ]);
  });

  test("fails for an input whose variable has another name", () => {
    const stack = new Renaming(testApp(), "test");
    stack.input.text("a", { title: "A" });
    refuses(
      () => ResourceManagerBundle.of(stack),
      "the input 'a' must be a variable of the configuration; let the stack name it by its id",
    );
  });

  test("fields that wait for several others are looked through once", () => {
    const declare = ({ input }: OciStack): void => {
      const visible = (n: number): InputCondition =>
        InputCondition.any(...[n - 1, n - 2].map((other) => InputCondition.isTrue(`x${other}`)));
      for (let n = 0; n < 100; n++) {
        input.boolean(`x${n}`, { title: "X", defaultValue: true, visible: n < 2 ? undefined : visible(n) });
      }
    };
    expect(packaging(declare)).not.toThrow();
  });

  test("fails for 251 variables, and takes 250", () => {
    const declare = (count: number) => (stack: OciStack) => {
      for (let n = 0; n < count; n++) stack.input.text(`x${n}`, { title: "X" });
    };
    expect(packaging(declare(245))).not.toThrow();
    refuses(packaging(declare(246)), "the number of variables must be at most 250, got 251");
  });

  test("takes a variable of 8192 bytes, name and default", () => {
    expect(
      packaging((stack) => plain(stack, "x", { type: "string", description: "D", default: "a".repeat(8191) })),
    ).not.toThrow();
  });

  test("all findings come at once, a sentence on each line", () => {
    refuses(
      packaging((stack) => {
        plain(stack, "x", { type: "string" });
        plain(stack, "y", { type: "string" });
      }),
      "the variable 'x' must have a description; it is what the form tells whoever fills it in",
      "the variable 'y' must have a description; it is what the form tells whoever fills it in",
    );
  });
});

describe("the configuration", () => {
  test.each<[string, (stack: OciStack) => unknown, string]>([
    [
      "a remote backend",
      (stack) => new S3Backend(stack, { bucket: "state", key: "test" }),
      `the backend must be left to Resource Manager, which keeps the state itself, got 's3'; ${REMOTE}`,
    ],
    [
      "a cloud backend",
      // Not a CloudBackend, which asks the terraform on the machine for its version.
      (stack) => {
        stack.addOverride("terraform.cloud", { organization: "acme", workspaces: { name: "w" } });
      },
      `the backend must be left to Resource Manager, which keeps the state itself, got 'cloud'; ${REMOTE}`,
    ],
    [
      "a provider that is too old",
      (stack) => {
        stack.addOverride("terraform.required_providers.oci", { ...OCI, version: "~> 7.0" });
      },
      "the version of the provider oci must allow 8.28.0 and exclude 7.22, which fails in Resource Manager, got '~> 7.0'; write ~> 8.28",
    ],
    [
      "a provider that may be 7.22",
      (stack) => {
        stack.addOverride("terraform.required_providers.oci", { ...OCI, version: ">= 7.0" });
      },
      "the version of the provider oci must allow 8.28.0 and exclude 7.22, which fails in Resource Manager, got '>= 7.0'; write ~> 8.28",
    ],
    [
      "a provider of any version",
      (stack) => {
        stack.addOverride("terraform.required_providers.oci", OCI);
        stack.addOverride("terraform.required_providers.oci.version", undefined);
      },
      "the version of the provider oci must allow 8.28.0 and exclude 7.22, which fails in Resource Manager, got 'any version'; write ~> 8.28",
    ],
    [
      "a provider that is too old, in the old form",
      (stack) => {
        stack.addOverride("terraform.required_providers.oci", "~> 7.0");
      },
      "the version of the provider oci must allow 8.28.0 and exclude 7.22, which fails in Resource Manager, got '~> 7.0'; write ~> 8.28",
    ],
    [
      "a provider that nothing is required of",
      (stack) => {
        stack.addOverride("terraform.required_providers", {});
        stack.addOverride("terraform.required_providers.oci", undefined);
      },
      "the version of the provider oci must allow 8.28.0 and exclude 7.22, which fails in Resource Manager, got 'any version'; write ~> 8.28",
    ],
    [
      "a Terraform that Resource Manager does not run",
      (stack) => {
        stack.addOverride("terraform.required_version", ">= 1.6");
      },
      "required_version must allow Terraform 1.5.7, the newest that Resource Manager runs, got '>= 1.6'; write >= 1.5.0",
    ],
    [
      "a user's credentials",
      withProvider({ userOcid: "ocid1.user.oc1..a", tenancyOcid: "ocid1.tenancy.oc1..a" }),
      `the provider oci must have no credentials: Resource Manager signs in by itself, got 'user_ocid'; ${ONLY_REGION}`,
    ],
    [
      "a profile of a user",
      withProvider({ configFileProfile: "DEV" }),
      `the provider oci must have no credentials: Resource Manager signs in by itself, got 'config_file_profile'; ${ONLY_REGION}`,
    ],
    [
      "a password in a resource",
      (stack) => {
        stack.addOverride("resource.oci_database_autonomous_database.db", { admin_password: "hunter2" });
      },
      `resource.oci_database_autonomous_database.db.admin_password must not be written into a package, which others read; ${VAULT}`,
    ],
    [
      "a provisioner",
      (stack) => {
        const provisioner = [{ "local-exec": { command: "true" } }];
        stack.addOverride("resource.null_resource.run", { provisioner });
      },
      "null_resource.run must have no provisioner: Resource Manager's host has neither your tools nor your network; " +
        "let cloud-init, a function or a pipeline do it",
    ],
    [
      "the state of another stack",
      (stack) => new DataTerraformRemoteStateLocal(stack, "other", { path: "other.tfstate" }),
      `data.terraform_remote_state.other must not be in a package: it ${STATE}`,
    ],
    [
      "the state of another Resource Manager stack",
      (stack) => {
        stack.addOverride("data.oci_resourcemanager_stack_tf_state.other", { stack_id: "a", local_path: "b" });
      },
      `data.oci_resourcemanager_stack_tf_state.other must not be in a package: it ${STATE}`,
    ],
    [
      "a path of this machine",
      (stack) => new TerraformOutput(stack, "x", { value: `${process.cwd()}/file` }),
      "output.x.value must not hold a path of this machine; package the file with a TerraformAsset and use its path",
    ],
    [
      "a file by its absolute path",
      (stack) => new TerraformOutput(stack, "x", { value: '${file("/etc/hosts")}' }),
      "output.x.value must not hold a path of this machine; package the file with a TerraformAsset and use its path",
    ],
    [
      "a module by its absolute path",
      (stack) => {
        stack.addOverride("module.m", { source: "/opt/modules/m" });
      },
      "module.m.source must not hold a path of this machine; begin the path with ./ or ../, so that cdktf packages the module",
    ],
    [
      "a file in the home folder of whoever packages",
      (stack) => new TerraformOutput(stack, "x", { value: '${file(pathexpand("~/key"))}' }),
      "output.x.value must not hold a path of this machine; package the file with a TerraformAsset and use its path",
    ],
    [
      "a file on a drive",
      (stack) => new TerraformOutput(stack, "x", { value: '${templatefile("C:/x", {})}' }),
      "output.x.value must not hold a path of this machine; package the file with a TerraformAsset and use its path",
    ],
  ])("fails for %s", (_, declare, sentence) => {
    refuses(packaging(declare), sentence);
  });

  test.each(["/opt/kafka/plugins", `${process.cwd()}frame/file`])(
    "the absolute path %s of another machine is no finding",
    (value) => {
      expect(packaging((stack) => new TerraformOutput(stack, "x", { value }))).not.toThrow();
    },
  );

  test("fails with what a construct's own validation finds", () => {
    const declare = (stack: OciStack): void => {
      stack.node.addValidation({ validate: () => ["two of a kind"] });
    };
    expect(packaging(declare)).toThrow(ConfigurationError);
    expect(packaging(declare)).toThrow(/^test: the stack cannot be synthesized; [^]*two of a kind/);
  });

  test("fails for a default that cdktf cannot write, and for a value that cannot be resolved, without a trace", () => {
    const engineWrites = packaging((stack) => plain(stack, "x", { description: "D", default: null }));
    const message =
      'test/x: the default must not be null, which cdktf cannot write; write "" for a text, and read it with Fn.coalesce';
    expect(outcome(engineWrites)).toMatch(new RegExp(`^(?:packaged|${message.replaceAll(".", "\\.")})$`));
    const value = Lazy.anyValue({
      produce: () => {
        throw new Error("there is no such thing");
      },
    });
    expect(outcome(packaging((stack) => new TerraformOutput(stack, "x", { value })))).toMatch(
      /^test: the stack cannot be synthesized; [^]*there is no such thing\.?$/,
    );
  });

  test("fails for the output of another stack, which is that stack's state", () => {
    const app = testApp();
    const producer = newStack("producer", app);
    const stream = new StreamingStream(producer, "stream", { name: "s", partitions: 1, compartmentId: "ocid1.a" });
    const consumer = newStack("test", app);
    new TerraformOutput(consumer, "id", { value: stream.id });
    refuses(
      () => ResourceManagerBundle.of(consumer),
      `data.terraform_remote_state.cross-stack-reference-input-producer must not be in a package: it ${STATE}`,
    );
    expect(ResourceManagerBundle.of(producer)._form().outputs).toEqual({});
  });

  test("fails for a stack that is synthesized as HCL", () => {
    process.env.SYNTH_HCL_OUTPUT = "true";
    try {
      const stack = new TerraformStack(new App({ outdir: testApp().outdir, hclOutput: true }), "test");
      refuses(
        () => ResourceManagerBundle.of(stack),
        "the stack must be synthesized as JSON: cdktf's HCL breaks references inside JSON texts; unset SYNTH_HCL_OUTPUT",
      );
    } finally {
      delete process.env.SYNTH_HCL_OUTPUT;
    }
  });
});
