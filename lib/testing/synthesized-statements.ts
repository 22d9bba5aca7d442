// Internal: the statements of the policies of a synthesized stack, and their parsed facts.

import { type TerraformStack } from "cdktf";
import { ConfigurationError } from "../core/configuration-error";
import { UNREAD_STATEMENT } from "../identity/policy";
import { parseStatement } from "../identity/language/statement-parser";
import { factsOf } from "../identity/language/statement-reader";
import { type StatementFacts } from "../identity/statement-facts";
import { asList, type JsonObject, type Resource, StackDocument } from "./rules/document";

export interface Statement {
  readonly address: string;
  readonly text: string;
}

export interface Reading {
  readonly facts?: StatementFacts;
  /** Why the statement has no facts. */
  readonly reason?: string;
}

/** Parses a statement here because a policy from outside this library was not checked before. */
export function readingOf(text: string, reasons: ReadonlyMap<string, string>): Reading {
  try {
    return { facts: factsOf(parseStatement(text)) };
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return { reason: reasons.get(text) ?? error.message };
  }
}

/** The reasons that policies were given for statements that bypass the parser. */
export function reasonsIn(stack: TerraformStack): ReadonlyMap<string, string> {
  const entries = stack.node.findAll().flatMap(({ node }) => node.metadata);
  const unread = entries.filter(({ type }) => type === UNREAD_STATEMENT);
  return new Map(unread.map(({ data }) => data as UnreadMetadata).map(({ text, because }) => [text, because]));
}

interface UnreadMetadata {
  readonly text: string;
  readonly because: string;
}

/** The statements of all policies of a synthesized stack. */
export function statementsIn(document: JsonObject): Statement[] {
  return new StackDocument(document).all(POLICY).flatMap(statementsOf);
}

const POLICY = "oci_identity_policy";

/** The statements of one policy. A list that Terraform computes cannot be read. */
export function statementsOf({ address, body }: Resource): Statement[] {
  const texts = asList(body.statements).filter((text) => typeof text === "string");
  return texts.map((text) => ({ address, text }));
}
