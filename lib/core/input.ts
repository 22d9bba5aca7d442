// Internal: one declared input: a Terraform variable with validation, and what a form needs to know to ask for it.

import { Fn, Op, type TerraformStack, TerraformVariable, Token } from "cdktf";
import { checkPlainText, refusal } from "./checks";
import { type InputCondition } from "./input-condition";

/**
 * What a person is asked: enough for a form, and for a table in a README.
 */
export interface InputField {
  /** The name of the Terraform variable. */
  readonly name: string;
  /** A type of Resource Manager's schema document: "string", "integer", "oci:core:subnet:id" for example. */
  readonly type: string;
  /** What the form calls it. */
  readonly title: string;
  /** A sentence or two for whoever fills it in. */
  readonly description: string;
  /** The heading under which a form shows it. */
  readonly group?: string;
  /** Whether a value must be given. */
  readonly required: boolean;
  /** The value when none is given. */
  readonly defaultValue?: unknown;
  /** The smallest number allowed. */
  readonly minimum?: number;
  /** The largest number allowed. */
  readonly maximum?: number;
  /** The values of an enumeration. */
  readonly options?: readonly string[];
  /** A regular expression in RE2 syntax that the text must match; an empty text passes if it is the default. */
  readonly pattern?: string;
  /** What `pattern` means, to finish the sentence "the value must be ...". */
  readonly meaning?: string;
  /** For a picker: a key of its `dependsOn` to the name of another input. */
  readonly dependsOn?: { readonly [key: string]: string };
  /** For a picker: the keys of its `dependsOn` that have a value of their own. */
  readonly fixed?: { readonly [key: string]: string | boolean };
  /** When a form shows it. */
  readonly visible?: InputCondition;
}

/** A Terraform variable that knows its form field. */
export class Input extends TerraformVariable {
  /** All inputs of a stack, in the order of their declaration. */
  public static of(stack: TerraformStack): Input[] {
    return stack.node.children.filter((child) => child instanceof Input);
  }

  public constructor(
    stack: TerraformStack,
    public readonly field: InputField,
  ) {
    super(stack, checked(stack, field).name, {
      type: isNumeric(field) ? "number" : field.type === "boolean" ? "bool" : "string",
      description: field.description,
      ...(field.defaultValue === undefined ? {} : { default: field.defaultValue }),
    });
    this.validateNumber();
    this.validateText();
  }

  private validateNumber(): void {
    const { minimum, maximum, type } = this.field;
    const value = this.numberValue;
    const conditions = [
      ...(type === "integer" ? [Op.eq(Fn.floor(value), value)] : []),
      ...(minimum === undefined ? [] : [Op.gte(value, minimum)]),
      ...(maximum === undefined ? [] : [Op.lte(value, maximum)]),
    ];
    const [first, ...more] = conditions;
    if (!isNumeric(this.field) || first === undefined) return;
    const condition = more.reduce((all, next) => Op.and(all, next), first);
    this.addValidation({ condition, errorMessage: `${this.field.name} must be ${rule(this.field)}.` });
  }

  private validateText(): void {
    const { name, pattern, options, defaultValue } = this.field;
    const errorMessage = `${name} must be ${rule(this.field)}.`;
    if (options !== undefined) {
      this.addValidation({ condition: Token.asAny(Fn.contains(options.map(literal), this.stringValue)), errorMessage });
    }
    if (pattern !== undefined) {
      const allowed = defaultValue === "" ? `^$|${pattern}` : pattern;
      const matches: unknown = Fn.regex(literal(allowed), this.stringValue);
      this.addValidation({ condition: Fn.can(matches), errorMessage });
    }
  }
}

/** A literal of Terraform's own strings: cdktf's rawString escapes quotes and templates, and leaves backslashes. */
function literal(text: string): string {
  return Fn.rawString(text.replaceAll("\\", "\\\\"));
}

function isNumeric({ type }: InputField): boolean {
  return type === "integer" || type === "number";
}

/** The field's rule in words, to finish the sentence "must be ...". */
function rule({ type, minimum, maximum, options, pattern, meaning }: InputField): string {
  if (options !== undefined) return `one of ${options.join(", ")}`;
  if (pattern !== undefined) return meaning ?? `text that matches ${pattern}`;
  const noun = type === "integer" ? "a whole number" : "a number";
  if (minimum !== undefined && maximum !== undefined) return `${noun} from ${minimum} to ${maximum}`;
  if (minimum !== undefined) return `${noun} of at least ${minimum}`;
  return maximum === undefined ? noun : `${noun} of at most ${maximum}`;
}

function checked(stack: TerraformStack, field: InputField): InputField {
  const { name, options } = field;
  const at = stack.node.path;
  const what = `the input '${name}'`;
  if (!/^[a-z_][a-z0-9_]*$/.test(name)) {
    const remedy = "Terraform variables are named in snake_case, subnet_ocid for example";
    throw refusal(at, { what, rule: "must have a name of lower-case letters, digits and underscores", remedy });
  }
  if (stack.node.tryFindChild(name) !== undefined) {
    throw refusal(at, { what, rule: "is declared already", remedy: "declare it once and pass its value on" });
  }
  checkPlainText(at, `the title of ${what}`, field.title);
  checkPlainText(at, `the description of ${what}`, field.description);
  if (field.visible !== undefined && field.required) {
    // Nothing says what a form does with a required field that it hides.
    const rule = "must have a default, since a condition can hide it";
    throw refusal(at, { what, rule, remedy: "give it a default, make it optional, or leave 'visible' out" });
  }
  if (options?.length === 0) {
    throw refusal(at, { what, rule: "must offer at least one option", remedy: "list what can be chosen" });
  }
  if (!passes(field)) {
    const remedy = "change the default or the rule";
    throw refusal(at, {
      what: `the default of ${what}`,
      rule: `must be ${rule(field)}`,
      got: field.defaultValue,
      remedy,
    });
  }
  return field;
}

/** Whether the default keeps the field's own rules; the same rules are Terraform's validation above. */
function passes({ defaultValue, type, minimum, maximum, options, pattern }: InputField): boolean {
  if (typeof defaultValue === "number") {
    const whole = type !== "integer" || Number.isInteger(defaultValue);
    return whole && defaultValue >= (minimum ?? -Infinity) && defaultValue <= (maximum ?? Infinity);
  }
  if (typeof defaultValue !== "string") return true;
  if (options !== undefined) return options.includes(defaultValue);
  return pattern === undefined || defaultValue === "" || new RegExp(pattern, "u").test(defaultValue);
}
