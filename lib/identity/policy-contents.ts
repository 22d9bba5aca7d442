// Internal: the contents of a policy's resources: each statement once, at most 50 in a resource. Statements across tenancies come
// with the definitions of the names that they use, because IAM knows a definition only in its own policy.

import { type IConstruct } from "constructs";
import { type Refusal, refusal } from "../core/checks";
import { resolvedText } from "../core/token/tokens";
import { isInRoot, namesOf, type StatementName, type StatementNames } from "./language/statement-syntax";
import { type PolicyStatement } from "./policy-statement";
import { type StatementCounts } from "./statement-count";

/** Oracle documents this number for one product (Private Cloud Appliance); no lower limit is known for the rest of OCI. */
const MAX_STATEMENTS = 50;

/** The statements of one resource. */
export interface PolicySheet {
  /** 1 for the first resource of the policy. */
  readonly number: number;
  /** The OCID of the compartment that it is attached to. */
  readonly compartmentId: string;
  /** The keys of the names whose definitions belong here, if they are defined at all. */
  readonly names: ReadonlySet<string>;
  readonly grants: readonly string[];
}

/** A statement, as it will be written, and the names in it. */
interface Entry extends StatementNames {
  readonly statement: PolicyStatement;
  readonly text: string;
}

export class PolicyContents {
  private count: number;
  private readonly sheets = new Map<number, PolicySheet>();
  /** The sheet that accepts further statements, by compartment. */
  private readonly open = new Map<string, PolicySheet>();
  /** The statements so far, as they will be written. */
  private readonly texts = new Set<string>();
  /** The definitions as written in the policy, by the key of the name. */
  private readonly definitions = new Map<string, string>();
  /** The statements that are not definitions, each with the number of its sheet. */
  private readonly entries: { readonly entry: Entry; readonly number: number }[] = [];
  /** The errors for names that a statement uses, unless they are defined later. */
  private readonly users = new Map<string, string>();

  /**
   * @param homeOf - the OCID of the compartment that a statement is attached to
   * @param base - the existing contents that these extend
   */
  public constructor(
    private readonly policy: IConstruct,
    private readonly homeOf: (statement: PolicyStatement) => string,
    private readonly base?: PolicyContents,
  ) {
    this.count = base?.count ?? 0;
  }

  /** An addition with these statements, all of them checked. These contents stay as they are. */
  public plan(statements: readonly PolicyStatement[]): PolicyContents {
    const addition = new PolicyContents(this.policy, this.homeOf, this);
    const entries = statements.map((statement) => addition.entryOf(statement));
    // A statement may come before the definition of a name in it.
    for (const entry of entries) if (entry.defined !== undefined) addition.define(entry.defined, entry);
    for (const entry of entries) addition.take(entry, entries);
    return addition;
  }

  /** The statements that are not definitions, each as it will be written. */
  public get statements(): readonly { readonly statement: PolicyStatement; readonly text: string }[] {
    return this.entries.map(({ entry }) => entry);
  }

  /** The numbers of the resources that an addition needs. */
  public get newNumbers(): readonly number[] {
    const before = this.base?.count ?? 0;
    return Array.from({ length: this.count - before }, (_, index) => before + index + 1);
  }

  /** The number of statements and definitions including an addition, by compartment. */
  public countsWith(addition: PolicyContents): StatementCounts {
    const counts = new Map<string, number>();
    for (const { compartmentId, names, grants } of new Map([...this.sheets, ...addition.sheets]).values()) {
      const key = resolvedText(this.policy, compartmentId);
      counts.set(key, (counts.get(key) ?? 0) + names.size + grants.length);
    }
    return counts;
  }

  /** Takes over an addition. @returns the sheets whose lines have changed */
  public keep(addition: PolicyContents): readonly PolicySheet[] {
    this.count = addition.count;
    for (const [number, sheet] of addition.sheets) this.sheets.set(number, sheet);
    for (const [key, sheet] of addition.open) this.open.set(key, sheet);
    for (const text of addition.texts) this.texts.add(text);
    for (const [key, text] of addition.definitions) this.definitions.set(key, text);
    for (const [key, message] of addition.users) this.users.set(key, message);
    this.entries.push(...addition.entries);
    // A definition belongs to every sheet whose statements use the name.
    return [...(addition.definitions.size > 0 ? this : addition).sheets.values()];
  }

  /** Definitions first, then the statements in the order in which they were added. */
  public linesOf({ names, grants }: PolicySheet): string[] {
    const definitions = [...names].map((key) => this.definitions.get(key)).filter((text) => text !== undefined);
    return [...definitions, ...grants];
  }

  public lines(): string[] {
    return [...this.sheets.values()].flatMap((sheet) => this.linesOf(sheet));
  }

  /** The errors that remain when nothing more can be added. */
  public findings(): string[] {
    if (this.count === 0) return [this.refuse(NO_STATEMENT).message];
    return [...this.users].filter(([key]) => !this.definitions.has(key)).map(([, message]) => message);
  }

  private entryOf(statement: PolicyStatement): Entry {
    return { statement, text: resolvedText(this.policy, statement.text), ...namesOf(statement._syntax) };
  }

  private take(entry: Entry, others: readonly Entry[]): void {
    const { statement, text, defined, needed, possible } = entry;
    if (this.texts.has(text) || this.base?.texts.has(text) === true) return;
    this.texts.add(text);
    if (defined !== undefined && this.isUsedElsewhere(defined, others)) return;
    const compartmentId = this.homeOf(statement);
    const names =
      defined === undefined
        ? [...needed.map((name) => this.require(name, text)), ...this.definedOf(possible)]
        : [this.keyOf(defined)];
    const grants = defined === undefined ? [statement.text] : [];
    const open = this.openOf(resolvedText(this.policy, compartmentId));
    const sheet = (open && extended(open, names, grants)) ?? this.newSheet(compartmentId, names, grants);
    if (sheet === undefined) throw this.refuse({ ...TOO_MANY_NAMES, got: text });
    this.put(sheet);
    if (defined === undefined) this.entries.push({ entry, number: sheet.number });
  }

  /** Whether a name is used only by statements in compartments other than the root: then its definition is written with them. */
  private isUsedElsewhere(name: StatementName, others: readonly Entry[]): boolean {
    const key = this.keyOf(name);
    const before = this.base?.entries.map(({ entry }) => entry) ?? [];
    const users = [...before, ...others].filter((entry) => this.uses(entry, key));
    return users.length > 0 && !users.some(({ statement }) => isInRoot(statement._syntax));
  }

  private uses({ needed, possible }: Entry, key: string): boolean {
    return [...needed, ...possible].some((name) => this.keyOf(name) === key);
  }

  private openOf(key: string): PolicySheet | undefined {
    return this.open.get(key) ?? this.base?.open.get(key);
  }

  private put(sheet: PolicySheet): void {
    this.sheets.set(sheet.number, sheet);
    const key = resolvedText(this.policy, sheet.compartmentId);
    if ((this.openOf(key)?.number ?? 0) <= sheet.number) this.open.set(key, sheet);
  }

  private newSheet(compartmentId: string, names: string[], grants: string[]): PolicySheet | undefined {
    this.count++;
    return extended({ number: this.count, compartmentId, names: new Set(), grants: [] }, names, grants);
  }

  private define(name: StatementName, { statement, text }: Entry): void {
    const key = this.keyOf(name);
    const before = this.definitions.get(key) ?? this.base?.definitions.get(key);
    if (before !== undefined && resolvedText(this.policy, before) === text) return;
    if (before !== undefined) {
      const remedy = "use another name for another OCID";
      throw this.refuse({
        what: `the ${this.shown(name)}`,
        rule: "must be defined once in a policy",
        got: text,
        remedy,
      });
    }
    this.definitions.set(key, statement.text);
    for (const { entry, number } of this.base?.entries ?? [])
      if (this.uses(entry, key)) this.addName(number, key, entry);
  }

  /** Adds a definition to statements that were added before it. */
  private addName(number: number, key: string, { text }: Entry): void {
    const sheet = this.sheets.get(number) ?? this.base?.sheets.get(number);
    if (sheet === undefined || sheet.names.has(key)) return;
    const wider = extended(sheet, [key], []);
    if (wider === undefined) throw this.refuse({ ...TOO_MANY_NAMES, got: text });
    this.put(wider);
  }

  private require(name: StatementName, got: string): string {
    const key = this.keyOf(name);
    if (!this.users.has(key) && this.base?.users.has(key) !== true) {
      const rule = "must be defined in the policy that uses it";
      const remedy = "add the statement 'Define ... as ...' that gives its OCID";
      const { message } = this.refuse({ what: `the ${this.shown(name)}`, rule, got, remedy });
      this.users.set(key, message);
    }
    return key;
  }

  private definedOf(names: readonly StatementName[]): string[] {
    // Most policies define nothing, and resolving each name would slow down large stacks.
    if (this.definitions.size === 0 && (this.base?.definitions.size ?? 0) === 0) return [];
    return names.map((name) => this.keyOf(name)).filter((key) => this.isDefined(key));
  }

  private isDefined(key: string): boolean {
    return this.definitions.has(key) || this.base?.definitions.has(key) === true;
  }

  /** In lower case, because case does not matter wherever Oracle documents it. */
  private keyOf(name: StatementName): string {
    return this.shown(name).toLowerCase();
  }

  private shown({ kind, name }: StatementName): string {
    return `${kind} '${resolvedText(this.policy, name)}'`;
  }

  private refuse(fault: Refusal): Error {
    return refusal(this.policy.node.path, fault);
  }
}

/** A sheet with a statement and the definitions that it needs; undefined if they do not fit. */
function extended(sheet: PolicySheet, names: readonly string[], grants: readonly string[]): PolicySheet | undefined {
  const all = { ...sheet, names: new Set([...sheet.names, ...names]), grants: [...sheet.grants, ...grants] };
  return all.names.size + all.grants.length > MAX_STATEMENTS ? undefined : all;
}

const NO_STATEMENT = {
  what: "a policy",
  rule: "must have at least one statement",
  remedy: "give it statements, or leave it out",
};

const TOO_MANY_NAMES = {
  what: "a statement",
  rule: `must fit into ${MAX_STATEMENTS} statements with the definitions that it uses`,
  remedy: "split it",
};
