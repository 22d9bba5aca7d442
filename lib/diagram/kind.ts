// Internal: what can be known of a type of resource for the pictures: the form of a row of the table in kinds.ts.

import { type DiagramView } from "./diagram-view";

/** The marks around a node's text in Mermaid. */
export enum Shape {
  BOX = "[|]",
  ROUND = "(|)",
  STADIUM = "([|])",
  CYLINDER = "[(|)]",
  HEXAGON = "{{|}}",
  FRAME = "[[|]]",
  SLANTED = "[/|/]",
}

/** Which way data goes, as the resource sees it that the row is about. */
export enum Way {
  IN,
  OUT,
  BOTH,
}

/** An argument that names another resource. */
export interface Reference {
  readonly at: string;
  readonly type: string;
}

/**
 * Arrows to what an argument names. In a template, `{argument}` is the text of an argument of the same block or of one around it,
 * `{argument#member}` a member of the JSON in it; of several templates with `|` between them, the first that is not empty counts.
 */
export interface Arrow {
  readonly way: Way;
  /** The path of the argument. */
  readonly at: string;
  /** What it may name; anything that is drawn, if left out. */
  readonly types?: readonly string[];
  /** Templates of what stands there if the stack does not declare it, and `types` does not say. */
  readonly lines?: readonly string[];
  /** The service of that. */
  readonly service?: string;
  /** Leaves out what the stack does not declare. */
  readonly declared?: true;
  /** A template. */
  readonly label?: string;
  /** What templates write for the values of arguments. */
  readonly words?: Readonly<Record<string, string>>;
  /** What arguments must be; one that is not there is empty. */
  readonly when?: Readonly<Record<string, RegExp>>;
  /** What names the near end, if that is not the resource itself. */
  readonly near?: Reference;
  readonly dotted?: true;
}

export interface Kind {
  /** What one is called. */
  readonly word: string;
  /** The service that it belongs to. */
  readonly service: string;
  readonly shape: Shape;
  /** Drawn in the picture of data though nothing goes to or from it. */
  readonly always?: true;
  /** The pictures in which it is a group. */
  readonly group?: readonly DiagramView[];
  /** What it is a part of, and stands in the network of. */
  readonly within?: Reference;
  /** What it is drawn as. */
  readonly as?: Reference;
  /** A type whose members are drawn for it. */
  readonly parts?: string;
  /** Those that one construct made are one node, if they have the same of this argument. */
  readonly together?: string;
  /** Where data goes. */
  readonly arrows?: readonly Arrow[];
  /** What a statement may give on it, with the way in which data then goes, as the principal sees it. */
  readonly access?: Readonly<Record<string, Way>>;
  /** What arrows of `access` are called. */
  readonly accessLabel?: string;
  /** The variable by which a condition names one. */
  readonly variable?: string;
  /** Whether it acts by itself: a principal that is one is drawn as it. */
  readonly acts?: true;
  /** Whether it has addresses of its own in a network. */
  readonly addressed?: true;
  /** Drawn in the picture of the network, with these arrows. */
  readonly network?: readonly Arrow[];
}
