// Inputs for more than one plain value: a list, a map of strings, an object.

import { Fn, type IResolvable, ref, Token } from "cdktf";
import { checkPlainText, orList, refusal } from "../../checks";
import { escapedLiteral } from "../../token/template";
import { IDENTIFIER, isIdentifier } from "../identifier";
import { type Input } from "./input";
import { literal } from "./input-literal";
import { type InputOptions } from "./input-options";

/** The options of a list of strings. */
export interface ListInputOptions extends InputOptions {
  /**
   * The value if none is given; an empty list makes the input optional.
   *
   * @default - a value must be given
   */
  readonly defaultValue?: string[];

  /**
   * The minimum number of strings, known at synthesis.
   *
   * @default 0
   */
  readonly min?: number;

  /**
   * The maximum number of strings, known at synthesis.
   *
   * @default - no maximum
   */
  readonly max?: number;

  /**
   * A regular expression that each of the strings must match, as in `TextInputOptions`.
   *
   * @default - any strings
   */
  readonly pattern?: string;

  /**
   * The pattern in words, to complete the sentence "each string is ...".
   *
   * @default - the pattern itself
   */
  readonly meaning?: string;
}

/** The options of a map of strings. */
export interface MapInputOptions extends InputOptions {
  /**
   * The value if none is given; `{}` makes the input optional.
   *
   * @default - a value must be given
   */
  readonly defaultValue?: { [key: string]: string };

  /**
   * A regular expression that each of the strings must match, as in `TextInputOptions`.
   *
   * @default - any strings
   */
  readonly pattern?: string;

  /**
   * The pattern in words, to complete the sentence "each string is ...".
   *
   * @default - the pattern itself
   */
  readonly meaning?: string;
}

/** The options of an object. */
export interface ObjectInputOptions extends InputOptions {
  /** The fields of the object; at least one. If all of them have defaults, the object may be left out. */
  readonly fields: ObjectInputField[];
}

/**
 * A field of an object that an input asks for.
 *
 * Terraform checks its type. A field without a default must be given.
 */
export class ObjectInputField {
  /**
   * A string.
   *
   * @throws ConfigurationError if the name is not a Terraform identifier, or if the default is a reference
   */
  public static text(name: string, defaultValue?: string): ObjectInputField {
    if (defaultValue !== undefined) checkPlainText(undefined, `the default of the field '${name}'`, defaultValue);
    return new ObjectInputField(name, "string", defaultValue);
  }

  /**
   * A number, whole or not.
   *
   * @throws ConfigurationError if the name is not a Terraform identifier, or if the default is not a number that is known at
   * synthesis
   */
  public static number(name: string, defaultValue?: number): ObjectInputField {
    // A number token is far outside the safe range.
    if (defaultValue !== undefined && !(Math.abs(defaultValue) <= Number.MAX_SAFE_INTEGER)) {
      const rule = "must be a number below 2^53 that is known at synthesis";
      const what = `the default of the field '${name}'`;
      throw refusal(undefined, { what, rule, got: defaultValue, remedy: "leave it out for none" });
    }
    return new ObjectInputField(name, "number", defaultValue);
  }

  /**
   * A switch.
   *
   * @throws ConfigurationError if the name is not a Terraform identifier
   */
  public static flag(name: string, defaultValue?: boolean): ObjectInputField {
    return new ObjectInputField(name, "bool", defaultValue);
  }

  private constructor(
    /** @internal */
    public readonly _name: string,
    /** @internal */
    public readonly _type: string,
    /** @internal */
    public readonly _default: unknown,
  ) {
    const what = `the field '${_name}'`;
    if (_name === "for") throw refusal(undefined, { what, ...LOOP });
    if (isIdentifier(_name)) return;
    const remedy = "write it in snake_case, for example memory_gbs";
    throw refusal(undefined, { what, ...IDENTIFIER, remedy });
  }

  /** The field as written in the type of the variable. @internal */
  public _render(): string {
    if (this._default === undefined) return `${this._name}=${this._type}`;
    const literal = escapedLiteral(JSON.stringify(this._default));
    return `${this._name}=optional(${this._type}, ${literal})`;
  }
}

const LOOP = {
  rule: "must have another name, because Terraform reads a type that begins with it as a loop",
  remedy: "rename it",
};

/** The value of a map input. */
export class MapInput {
  /** @internal */
  public static _of(input: Input): MapInput {
    return new MapInput(input);
  }

  private constructor(private readonly input: Input) {}

  /** The whole map, for an argument of the bindings that accepts a map, and for functions of cdktf (`Fn.keys`). */
  public get value(): IResolvable {
    return this.input.booleanValue;
  }

  /**
   * The string with a name.
   *
   * @param fallback - the string if the name is not given
   */
  public text(name: string, fallback: string): string {
    return Token.asString(Fn.lookup(this.value, literal(name), literal(fallback)));
  }

  /** A map is not a string. @throws ConfigurationError always, because JavaScript would write `[object Object]` */
  public toString(): string {
    throw wholeInText(this.input, "text(name, fallback)");
  }
}

/** The value of an object input. */
export class ObjectInput {
  /** @internal */
  public static _of(input: Input, fields: readonly ObjectInputField[]): ObjectInput {
    return new ObjectInput(input, fields);
  }

  private constructor(
    private readonly input: Input,
    private readonly fields: readonly ObjectInputField[],
  ) {}

  /** The whole object, for an argument of the bindings that accepts an object, and for functions of cdktf. */
  public get value(): IResolvable {
    return this.input.booleanValue;
  }

  /**
   * The value of a string field.
   *
   * @throws ConfigurationError if the object does not have a string field of that name
   */
  public text(field: string): string {
    return Token.asString(this.read(field, "string"));
  }

  /**
   * The value of a number field.
   *
   * @throws ConfigurationError if the object does not have a number field of that name
   */
  public number(field: string): number {
    return Token.asNumber(this.read(field, "number"));
  }

  /**
   * The value of a switch.
   *
   * @throws ConfigurationError if the object does not have a switch of that name
   */
  public flag(field: string): IResolvable {
    return this.read(field, "bool");
  }

  /** An object is not a string. @throws ConfigurationError always, because JavaScript would write `[object Object]` */
  public toString(): string {
    throw wholeInText(this.input, "text(field)");
  }

  private read(name: string, type: string): IResolvable {
    const found = this.fields.find((field) => field._name === name && field._type === type);
    if (found !== undefined) return ref(`var.${this.input.friendlyUniqueId}.${name}`, this.input.cdktfStack);
    const known = this.fields.filter((field) => field._type === type).map((field) => field._name);
    const noun = NOUNS[type] ?? "field";
    throw refusal(this.input.node.path, {
      what: `a ${noun} of the object`,
      rule: known.length === 0 ? `must be declared, but none is` : `must be ${orList(known)}`,
      got: name,
      remedy: "declare the field, or read it as its own type",
    });
  }
}

const NOUNS: { readonly [type: string]: string } = { bool: "switch", number: "number", string: "string" };

function wholeInText({ node }: Input, reader: string): Error {
  const remedy = `read one of its strings with ${reader}, or write the whole value with Fn.jsonencode(input.value)`;
  return refusal(node.path, { what: "the input", rule: "must not be used as a whole in a string", remedy });
}
