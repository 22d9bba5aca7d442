// Internal: one declared input: a Terraform variable with validation and its form field.

import { Annotations, Fn, Op, type TerraformStack, TerraformVariable, Token } from "cdktf";
import { type IConstruct } from "constructs";
import {
  checked,
  countRule,
  type InputField,
  isCollection,
  isNeeded,
  isNumeric,
  ruleOf,
  textsRule,
} from "./input-field";
import { literal } from "./input-literal";
import { openVariable, soundsSecret, styleOf } from "./input-style";
import { escapedLiteral } from "../../token/template";
import { rightOperand } from "../../token/tokens";

/**
 * Warns at synthesis about each cdktf variable whose name sounds like a secret and that is not sensitive, once.
 *
 * @returns an empty list, because it is used as a validation of cdktf
 */
export function openVariables(stack: TerraformStack): string[] {
  for (const one of stack.node.findAll()) {
    const warning = openVariable(one.node.id);
    const isNew = isOpenVariable(one) && !one.node.metadata.some(({ data }) => data === warning);
    if (isNew) Annotations.of(one).addWarning(warning);
  }
  return [];
}

/** An input adds this warning itself when it is declared; a number or a switch is not a secret. */
function isOpenVariable(one: IConstruct): boolean {
  if (!(one instanceof TerraformVariable) || one instanceof Input || one.sensitive === true) return false;
  return soundsSecret(one.node.id) && one.type !== "number" && one.type !== "bool";
}

/** A Terraform variable with its form field. */
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
      type: variableTypeOf(field),
      description: field.description,
      ...(field.defaultValue === undefined ? {} : { default: asWritten(field.defaultValue) }),
      ...(field.sensitive === true && { sensitive: true }),
    });
    // cdktf removes non-ASCII letters from an address, and shortens an address of more than 255 characters.
    if (!/^[\w-]{1,255}$/.test(field.name)) this.overrideLogicalId(field.name);
    for (const warning of styleOf(field)) Annotations.of(this).addWarning(warning);
    if (isCollection(field)) {
      this.validateTexts();
    } else {
      this.validateNumber();
      this.validateText();
    }
  }

  private validateNumber(): void {
    const { minimum, maximum, type } = this.field;
    const value = this.numberValue;
    const conditions = [
      ...(type === "integer" ? [Op.eq(Fn.floor(value), value)] : []),
      ...(minimum === undefined ? [] : [Op.gte(value, rightOperand(minimum))]),
      ...(maximum === undefined ? [] : [Op.lte(value, rightOperand(maximum))]),
    ];
    if (conditions.length > 0)
      this.validate(
        conditions.reduce((all, next) => Op.and(all, next)),
        ruleOf(this.field),
      );
  }

  private validateText(): void {
    const { pattern, options, defaultValue } = this.field;
    const rule = ruleOf(this.field);
    if (isNeeded(this.field)) this.validate(Op.gt(Fn.lengthOf(this.stringValue), rightOperand(0)), rule);
    if (options !== undefined) this.validate(Token.asAny(Fn.contains(options.map(literal), this.stringValue)), rule);
    if (pattern !== undefined) {
      const allowed = defaultValue === "" ? `^$|${pattern}` : pattern;
      this.validate(Fn.can(Fn.regex(literal(allowed), this.stringValue)), rule);
    }
    if (this.field.isNetwork === true) this.validateFirstAddress();
  }

  /** A string that Terraform cannot read as a network passes here, because it breaks the pattern: one error is enough. */
  private validateFirstAddress(): void {
    const network = this.stringValue;
    this.validate(Fn.try([Op.eq(Fn.cidrsubnet(network, 0, 0), network), true]), FIRST_ADDRESS);
  }

  /** For a list or a map: the number of its strings, and the rule for each. */
  private validateTexts(): void {
    const { minimum, maximum, pattern } = this.field;
    const [count, texts] = [countRule(this.field), textsRule(this.field)];
    const length = Fn.lengthOf(this.value);
    const bounds = [
      ...(minimum === undefined ? [] : [Op.gte(length, rightOperand(minimum))]),
      ...(maximum === undefined ? [] : [Op.lte(length, rightOperand(maximum))]),
    ];
    if (count !== undefined)
      this.validate(
        bounds.reduce((all, next) => Op.and(all, next)),
        count,
      );
    if (texts === undefined || pattern === undefined) return;
    const all = `var.${this.friendlyUniqueId}`;
    const each = this.field.variableType === "map(string)" ? `values(${all})` : all;
    this.validate(`\${alltrue([for text in ${each} : can(regex("${escaped(pattern)}", text))])}`, texts);
  }

  private validate(condition: unknown, rule: string): void {
    const message = `${this.field.name} must be ${rule}.`;
    this.addValidation({ condition, errorMessage: escapedLiteral(message) });
  }
}

/**
 * Terraform does not read templates in a default. cdktf writes the names in an object in snake case, unless the object is in a
 * token: costCenter would become cost_center.
 */
function asWritten(value: unknown): unknown {
  return typeof value === "object" && !Array.isArray(value) ? Token.asAny(value) : value;
}

const FIRST_ADDRESS = "a network that begins at its first address, for example 10.0.0.0/16 and not 10.0.7.5/16";

function variableTypeOf(field: InputField): string {
  if (field.variableType !== undefined) return field.variableType;
  return isNumeric(field) ? "number" : field.type === "boolean" ? "bool" : "string";
}

/** The content between the quotes of such a literal. */
function escaped(text: string): string {
  return escapedLiteral(text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n"));
}
