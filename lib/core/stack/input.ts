// Internal: one declared input: a Terraform variable with validation, which knows its field of a form.

import { Fn, Op, type TerraformStack, TerraformVariable, Token } from "cdktf";
import { checked, type InputField, isNumeric, ruleOf } from "./input-field";
import { rightOperand } from "../token/tokens";

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
      ...(minimum === undefined ? [] : [Op.gte(value, rightOperand(minimum))]),
      ...(maximum === undefined ? [] : [Op.lte(value, rightOperand(maximum))]),
    ];
    if (conditions.length > 0) this.validate(conditions.reduce((all, next) => Op.and(all, next)));
  }

  private validateText(): void {
    const { pattern, options, defaultValue } = this.field;
    if (options !== undefined) this.validate(Token.asAny(Fn.contains(options.map(literal), this.stringValue)));
    if (pattern !== undefined) {
      const allowed = defaultValue === "" ? `^$|${pattern}` : pattern;
      this.validate(Fn.can(Fn.regex(literal(allowed), this.stringValue)));
    }
  }

  private validate(condition: unknown): void {
    const message = `${this.field.name} must be ${ruleOf(this.field)}.`;
    this.addValidation({ condition, errorMessage: withoutDirectives(message) });
  }
}

/** A literal of Terraform's own strings: cdktf's rawString escapes quotes, and leaves backslashes and directives. */
function literal(text: string): string {
  return Fn.rawString(withoutDirectives(text.replaceAll("\\", "\\\\")));
}

/** `%{if ...}` is a directive of Terraform's templates, which error messages are too. */
function withoutDirectives(text: string): string {
  return text.replaceAll("%{", "%%{");
}
