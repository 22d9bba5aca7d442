// Values of Terraform's language, and their encoding: MessagePack, with an extension for unknown values.

import { decode, encode, ExtensionCodec } from "@msgpack/msgpack";

/** A value that Terraform knows only after apply. */
export class Unknown {
  public static readonly VALUE = new Unknown(true);

  // An empty class would be the same type as any object.
  private constructor(public readonly knownAfterApply: true) {}
}

export type Value = null | boolean | number | string | Unknown | readonly Value[] | ObjectValue;

export interface ObjectValue {
  readonly [name: string]: Value;
}

export function isUnknown(value: Value | undefined): value is Unknown {
  return value instanceof Unknown;
}

export function isObject(value: Value | undefined): value is ObjectValue {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !isUnknown(value);
}

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

/** Whether a value and all that is in it is known. */
export function isWhollyKnown(value: Value): boolean {
  if (isUnknown(value)) return false;
  if (isList(value)) return value.every(isWhollyKnown);
  return !isObject(value) || Object.values(value).every(isWhollyKnown);
}

/** The value, if it is a string. */
export function textOf(value: Value | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** A value in a sentence. */
export function shown(value: Value | undefined): string {
  return textOf(value) ?? JSON.stringify(value ?? null);
}

/** The items of a list or set of objects: of a block. */
export function itemsOf(value: Value | undefined): readonly ObjectValue[] {
  return isList(value) ? value.filter(isObject) : [];
}

const UNKNOWN_TYPE = 0;

/** Not known, except for some properties: a length, a prefix. */
const REFINED_TYPE = 12;

const codec = new ExtensionCodec();
codec.register({
  type: UNKNOWN_TYPE,
  encode: (value) => (value instanceof Unknown ? new Uint8Array([0]) : null),
  decode: () => Unknown.VALUE,
});
codec.register({ type: REFINED_TYPE, encode: () => null, decode: () => Unknown.VALUE });

export function fromMessagePack(bytes: Uint8Array): Value {
  return decode(bytes, { extensionCodec: codec }) as Value;
}

export function toMessagePack(value: Value): Uint8Array {
  return encode(value, { extensionCodec: codec });
}
