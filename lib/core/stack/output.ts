// Internal: one declared output: a Terraform output that also knows how the page of a deployed stack shows it.

import { TerraformOutput, type TerraformStack } from "cdktf";
import { checkPlainText, refusal } from "../checks";

export interface OutputField {
  /** The name of the Terraform output. */
  readonly name: string;
  /** A type of Resource Manager's schema document: "copyableString", "link" for example. */
  readonly type: string;
  /** What the page calls it. */
  readonly title: string;
  /** A sentence about it. */
  readonly description: string;
  /** The heading under which the page shows it. */
  readonly group?: string;
  /** Of a link: the text to click on. */
  readonly displayText?: string;
}

/** A Terraform output that knows how it is shown. */
export class Output extends TerraformOutput {
  /** All declared outputs of a stack, in the order of their declaration. */
  public static of(stack: TerraformStack): Output[] {
    return stack.node.children.filter((child) => child instanceof Output);
  }

  public constructor(
    stack: TerraformStack,
    public readonly field: OutputField,
    config: { readonly value: unknown; readonly sensitive?: boolean },
  ) {
    super(stack, checked(stack, field).name, { ...config, description: field.description });
  }
}

function checked(stack: TerraformStack, field: OutputField): OutputField {
  const { name, displayText } = field;
  const at = stack.node.path;
  const what = `the output '${name}'`;
  if (!/^[a-z_][a-z0-9_]*$/.test(name)) {
    const remedy = "Terraform outputs are named in snake_case, stream_id for example";
    throw refusal(at, { what, rule: "must have a name of lower-case letters, digits and underscores", remedy });
  }
  if (stack.node.tryFindChild(name) !== undefined) {
    throw refusal(at, {
      what,
      rule: "must have a name that nothing else in the stack has",
      remedy: "rename one of them",
    });
  }
  checkPlainText(at, `the title of ${what}`, field.title);
  checkPlainText(at, `the description of ${what}`, field.description);
  if (displayText !== undefined && (displayText.length < 3 || displayText.length > 45)) {
    const rule = "must be 3 to 45 characters long";
    throw refusal(at, { what: `the text of the link '${name}'`, rule, got: displayText });
  }
  return field;
}
