// Internal: the facts about a resource type that the pictures need: the form of a row in the table of kinds.ts.

import { type DiagramView } from "./diagram-view";

/** The brackets around a node's label in Mermaid. */
export enum Shape {
  BOX = "[|]",
  ROUND = "(|)",
  STADIUM = "([|])",
  CYLINDER = "[(|)]",
  HEXAGON = "{{|}}",
  FRAME = "[[|]]",
  SLANTED = "[/|/]",
}

/** The direction of the data, as seen by the resource of the row. */
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
 * Arrows to the resources that an argument names. In a template, `{argument}` is the value of an argument in the same or an enclosing
 * block, and `{argument#member}` is a member of the JSON in it. Of several templates separated by `|`, the first that is not empty is used.
 */
export interface Arrow {
  readonly way: Way;
  /** The path of the argument. */
  readonly at: string;
  /** The types that it may name. If left out, any drawn type. */
  readonly types?: readonly string[];
  /** Templates for the lines of the far end, if the stack does not declare it and `types` is left out. */
  readonly lines?: readonly string[];
  /** The service of the far end. */
  readonly service?: string;
  /** Leaves out far ends that the stack does not declare. */
  readonly declared?: true;
  /** A template for the label. */
  readonly label?: string;
  /** The words that templates use for values of arguments. */
  readonly words?: Readonly<Record<string, string>>;
  /** The patterns that arguments must match. A missing argument is an empty string. */
  readonly when?: Readonly<Record<string, RegExp>>;
  /** The argument that names the near end, if it is not the resource itself. */
  readonly near?: Reference;
  readonly dotted?: true;
}

export interface Kind {
  /** The noun for a resource of this kind. */
  readonly word: string;
  /** The service that it belongs to. */
  readonly service: string;
  readonly shape: Shape;
  /** Drawn in the data flow view even without arrows. */
  readonly always?: true;
  /** The views in which it is a group. */
  readonly group?: readonly DiagramView[];
  /** The resource that it is a part of, and whose network it is in. */
  readonly within?: Reference;
  /** The resource that is drawn in its place. */
  readonly as?: Reference;
  /** The type of the parts that are drawn in its place. */
  readonly parts?: string;
  /** Resources of one construct are one node if this argument has the same value. */
  readonly together?: string;
  /** The arrows of the data flow view. */
  readonly arrows?: readonly Arrow[];
  /** The access that a statement may give to it, with the direction of the data as seen by the principal. */
  readonly access?: Readonly<Record<string, Way>>;
  /** The label of the arrows for `access`. */
  readonly accessLabel?: string;
  /** The variable that names such a resource in a condition. */
  readonly variable?: string;
  /** Whether it can act as a principal. Such a principal is drawn as the resource. */
  readonly acts?: true;
  /** Whether it has its own addresses in a network. */
  readonly addressed?: true;
  /** The arrows of the network view. If set, the resource is drawn there. */
  readonly network?: readonly Arrow[];
}
