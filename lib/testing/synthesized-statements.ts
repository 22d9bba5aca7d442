// Internal: the statements of the policies of a synthesized stack, and what each of them says.

import { type TerraformStack } from "cdktf";
import { refusal } from "../core/checks";
import { ConfigurationError } from "../core/configuration-error";
import { UNREAD_STATEMENT } from "../identity/policy";
import { parseStatement } from "../identity/language/statement-parser";
import { factsOf } from "../identity/language/statement-reader";
import { type StatementFacts } from "../identity/statement-facts";

export interface Statement {
  readonly address: string;
  readonly text: string;
}

export interface Reading {
  readonly facts?: StatementFacts;
  /** Why there are none. */
  readonly reason?: string;
}

/** A statement may be in a policy that is not of this library, so that nobody has read it yet. */
export function readingOf(text: string, reasons: ReadonlyMap<string, string>): Reading {
  try {
    return { facts: factsOf(parseStatement(text)) };
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return { reason: reasons.get(text) ?? error.message };
  }
}

/** The reasons that policies were given for statements past the parser. */
export function reasonsIn(stack: TerraformStack): ReadonlyMap<string, string> {
  const entries = stack.node.findAll().flatMap(({ node }) => node.metadata);
  const unread = entries.filter(({ type }) => type === UNREAD_STATEMENT);
  return new Map(unread.map(({ data }) => data as UnreadMetadata).map(({ text, because }) => [text, because]));
}

interface UnreadMetadata {
  readonly text: string;
  readonly because: string;
}

export function statementsIn(json: string): Statement[] {
  const { resource = {} } = parsed(json) as { resource?: Record<string, Record<string, { statements?: string[] }>> };
  const type = "oci_identity_policy";
  return Object.entries(resource[type] ?? {}).flatMap(([name, { statements = [] }]) =>
    statements.map((text) => ({ address: `${type}.${name}`, text })),
  );
}

function parsed(json: string): object {
  const found = jsonIn(json);
  if (typeof found === "object" && found !== null) return found;
  const rule = found === undefined ? "must be JSON" : "must be an object in JSON";
  throw refusal(undefined, { what: "a synthesized stack", rule, got: json, remedy: "give the text of cdk.tf.json" });
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
