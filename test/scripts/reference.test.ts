import { readDeclarations } from "../../scripts/api/declarations";
import { referenceTexts } from "../../scripts/reference/pages";

const SHAPES = `
import { Construct } from "constructs";
import { Size } from "../values/size";
export interface IBox {
  /** The OCID. */
  readonly boxId: string;
}
/** What every box says. */
export interface BoxOptions {
  /** How large: \`a|b\`. Another size replaces the box. May be a token. @default [Size.of(1)] */
  readonly size?: Size[];
}
/** What a box is made of. */
export interface BoxProps extends BoxOptions {
  /**
   * Whether Terraform refuses to replace the box.
   *
   * @default - no
   */
  readonly safe?: boolean;
  /** The names. */
  readonly names: { readonly [key: string]: string };
}
declare abstract class BoxBase extends Construct implements IBox { abstract readonly boxId: string; }
/** A box. */
export declare class Box extends BoxBase {
  /**
   * A box that exists.
   *
   * @param id - the id
   * @throws ConfigurationError if it is none
   */
  static fromBoxId(scope: Construct, id: string): IBox;
  readonly boxId: string;
  /** @throws ConfigurationError for no names */
  constructor(scope: Construct, id: string, props: BoxProps);
}`;

const SIZE = `
/**
 * A size:
 *
 *     width x height
 *
 * @see https://example.com/a
 */
export declare class Size {
  /** One. */
  static of(n: number): Size;
  /** The largest. */
  static max(...sizes: Size[]): Size;
  private constructor();
}
/** A side. */
export declare enum Side {
  /** L. */
  LEFT = "l",
}`;

const texts = referenceTexts(
  readDeclarations(
    new Map([
      [
        "lib/index",
        'export { Box, type BoxOptions, type BoxProps, type IBox } from "./shapes/box"; export * from "./values/size";',
      ],
      ["lib/shapes/box", SHAPES],
      ["lib/values/size", SIZE],
    ]),
  ),
  ["lib/index"],
);

test("the page of a construct has its props, including inherited ones, and links from types to their pages", () => {
  expect(texts.get("shapes")).toBe(`- Constructs: [Box](#box)
- Interfaces: [IBox](#ibox)
- Options: [BoxOptions](#boxoptions)

## Constructs

### Box

A box.

\`new Box(scope: Construct, id: string, props: BoxProps)\`

Throws \`ConfigurationError\` for no names.

#### BoxProps

What a box is made of.

| Name | Type | Default | What it is |
| --- | --- | --- | --- |
| \`safe\` | \`boolean\` | no | Whether Terraform refuses to replace the box. |
| \`names\` | \`{ readonly [key: string]: string }\` | **required** | The names. |
| \`size\` | [Size](values.md#size)[] | \`[Size.of(1)]\` | How large: \`a\\|b\`. **Another size replaces the box.** May be a token. |

| Member | What it is |
| --- | --- |
| \`Box.fromBoxId\`(scope: \`Construct\`, id: \`string\`): [IBox](#ibox) | A box that exists.<br>\`id\`: the id.<br>Throws \`ConfigurationError\` if it is none. |
| \`boxId\`: \`string\` | The OCID. |

It has the members of [IBox](#ibox) too.

## Interfaces

### IBox

| Member | What it is |
| --- | --- |
| \`boxId\`: \`string\` | The OCID. |

## Options

### BoxOptions

What every box says.

| Name | Type | Default | What it is |
| --- | --- | --- | --- |
| \`size\` | [Size](values.md#size)[] | \`[Size.of(1)]\` | How large: \`a\\|b\`. **Another size replaces the box.** May be a token. |`);
});

test("the page of a value shows how to get one, and that of an enum shows its members", () => {
  expect(texts.get("values")).toBe(`- Values: [Size](#size)
- Choices: [Side](#side)

## Values

### Size

A size:

    width x height

See <https://example.com/a>

| Member | What it is |
| --- | --- |
| \`Size.of\`(n: \`number\`): [Size](#size) | One. |
| \`Size.max\`(...sizes: [Size](#size)[]): [Size](#size) | The largest. |

## Choices

### Side

A side.

| Member | What it is |
| --- | --- |
| \`Side.LEFT\` | L. |`);
});
