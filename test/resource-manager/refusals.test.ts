// Files that Resource Manager would refuse, or would let others read: each finding is a whole sentence.

import { StreamingStream } from "@cdktf/provider-oci/lib/streaming-stream";
import { Lazy, TerraformOutput, type TerraformStack, TerraformVariable } from "cdktf";
import { ConfigurationError, InputCondition, OciStack, ResourceManagerBundle } from "../../lib";
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

const STATE = "reads the state of another stack; use an input instead";

describe("the form", () => {
  test("fields that depend on several others are checked once", () => {
    const declare = ({ input }: OciStack): void => {
      const visible = (n: number): InputCondition =>
        InputCondition.any(...[n - 1, n - 2].map((other) => InputCondition.isTrue(`x${other}`)));
      for (let n = 0; n < 100; n++) {
        input.boolean(`x${n}`, { title: "X", defaultValue: true, visible: n < 2 ? undefined : visible(n) });
      }
    };
    expect(packaging(declare)).not.toThrow();
  });

  test("accepts 250 variables", () => {
    const declare = ({ input }: OciStack): void => {
      for (let n = 0; n < 245; n++) input.text(`x${n}`, { title: "X" });
    };
    expect(packaging(declare)).not.toThrow();
  });

  test("accepts a variable whose name and default have 8192 bytes", () => {
    expect(
      packaging((stack) => plain(stack, "x", { type: "string", description: "D", default: "a".repeat(8191) })),
    ).not.toThrow();
  });

  test("all findings are reported together, a sentence on each line", () => {
    refuses(
      packaging((stack) => {
        plain(stack, "x", { type: "string" });
        plain(stack, "y", { type: "string" });
      }),
      "the variable 'x' must have a description; it is shown in the form",
      "the variable 'y' must have a description; it is shown in the form",
    );
  });
});

describe("the configuration", () => {
  test.each<[string, (stack: OciStack) => unknown, string]>([
    [
      "a provider that nothing is required of",
      (stack) => {
        stack.addOverride("terraform.required_providers", {});
        stack.addOverride("terraform.required_providers.oci", undefined);
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
  ])("fails for %s", (_, declare, sentence) => {
    refuses(packaging(declare), sentence);
  });

  test.each(["/opt/kafka/plugins", `${process.cwd()}frame/file`])(
    "the absolute path %s of another machine is accepted",
    (value) => {
      expect(packaging((stack) => new TerraformOutput(stack, "x", { value }))).not.toThrow();
    },
  );

  test("fails with the findings of a construct's validation", () => {
    const declare = (stack: OciStack): void => {
      stack.node.addValidation({ validate: () => ["two of a kind"] });
    };
    expect(packaging(declare)).toThrow(ConfigurationError);
    expect(packaging(declare)).toThrow(/^test: the stack cannot be synthesized; two of a kind$/);
  });

  test("fails for a default that cdktf cannot write, and for a value that cannot be resolved, without a trace", () => {
    const engineWrites = packaging((stack) => plain(stack, "x", { description: "D", default: null }));
    const message =
      'test/x: the default must not be null, which cdktf cannot write; write "" for a string, and read it with Fn.coalesce';
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

  test("fails for an output of another stack, which is in the state of that stack", () => {
    const app = testApp();
    const producer = newStack("producer", app);
    const stream = new StreamingStream(producer, "stream", { name: "s", partitions: 1, compartmentId: "ocid1.a" });
    const consumer = newStack("test", app);
    new TerraformOutput(consumer, "id", { value: stream.id });
    refuses(
      () => ResourceManagerBundle.of(consumer),
      `data.terraform_remote_state.cross-stack-reference-input-producer must not be in a package, because it ${STATE}`,
    );
    expect(ResourceManagerBundle.of(producer)._form().outputs).toEqual({});
  });
});
