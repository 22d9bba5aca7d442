// Internal: which OCID a name stands for in the statements of a policy that reach across tenancies.

import { type IConstruct } from "constructs";
import { refusal } from "../core/checks";
import { resolvedText } from "../core/token/tokens";
import { type PolicyStatement } from "./policy-statement";
import { type StatementName } from "./language/statement-names";

export class PolicyDefinitions {
  /** The definitions as they stand in the policy, by what they define. */
  private readonly texts = new Map<string, string>();
  /** The refusals of names that a statement uses, unless a definition comes. */
  private readonly users = new Map<string, string>();

  public constructor(private readonly policy: IConstruct) {}

  /** What must be defined beside a statement; a definition needs itself. */
  public take({ text, _names: { defined, needed, possible } }: PolicyStatement): string[] {
    if (defined !== undefined) return [this.define(defined, text)];
    const required = needed.map((name) => this.require(name, text));
    return [...required, ...possible.map((name) => this.keyOf(name)).filter((key) => this.texts.has(key))];
  }

  public textsOf(keys: Iterable<string>): string[] {
    return [...keys].map((key) => this.texts.get(key)).filter((text) => text !== undefined);
  }

  /** What is wrong when nothing more can be added. */
  public findings(): string[] {
    return [...this.users].filter(([key]) => !this.texts.has(key)).map(([, message]) => message);
  }

  private define(name: StatementName, text: string): string {
    const key = this.keyOf(name);
    if (this.texts.has(key)) {
      throw this.refuse(name, "must be defined once in a policy", text, "use another name for another OCID");
    }
    this.texts.set(key, text);
    return key;
  }

  private require(name: StatementName, text: string): string {
    const key = this.keyOf(name);
    if (!this.users.has(key)) {
      const remedy = "add the statement 'Define ... as ...' that gives its OCID";
      this.users.set(key, this.refuse(name, "must be defined in the policy that uses it", text, remedy).message);
    }
    return key;
  }

  /** Without case, which counts nowhere that Oracle says anything about it. */
  private keyOf(name: StatementName): string {
    return this.shown(name).toLowerCase();
  }

  private shown({ kind, name }: StatementName): string {
    return `${kind} '${resolvedText(this.policy, name)}'`;
  }

  private refuse(name: StatementName, rule: string, statement: string, remedy: string): Error {
    const got = resolvedText(this.policy, statement);
    return refusal(this.policy.node.path, { what: `the ${this.shown(name)}`, rule, got, remedy });
  }
}
