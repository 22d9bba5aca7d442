// One place, attacked repeatedly.

import { App, DefaultTokenResolver, StringConcat, type TerraformStack, Tokenization } from "cdktf";
import { ConfigurationError, ResourceManagerBundle } from "../../lib";
import { schemaYaml } from "../../lib/resource-manager/schema-document";
import { checkDocument } from "../support/check-document";
import { type JsonObject } from "../support/json";
import { use } from "../support/use";
import { Around } from "./around";
import { type Carried, PATH, waysOf } from "./carriers";
import { formsOf, templateText, textsIn } from "./read";

/** A place of the API that accepts a string. */
export interface Place {
  readonly name: string;
  /** Whether refusals there know the construct. */
  readonly hasPath: boolean;
  /** Whether cdktf keeps only the characters that Terraform accepts in an address. */
  readonly isAddress: boolean;
  readonly make: (samples: Around, text: string) => unknown;
}

/** A mark within a string, which finds the string again after any change to it. */
export const MARK = "q0z";

/** Strings of the kinds that places accept. */
const BASES = [
  MARK,
  `https://${MARK}.example.com/`,
  `${MARK}@example.com`,
  `/${MARK}`,
  `${MARK}.example.com:9092`,
  `fra.ocir.io/acme/${MARK}:1`,
  `ocid1.compartment.oc1..${MARK}`,
  `ocid1.stream.oc1.eu-frankfurt-1.${MARK}`,
  `ocid1.tenancy.oc1..${MARK}`,
  `${MARK}.${MARK}`,
  `jdbc:oracle:thin:@//${MARK}:1521/shop`,
  `(?<a>${MARK})`,
];

export class Attack {
  /** A refusal leaves nothing, so that the next attempt has the same samples. */
  private samples = new Around();
  private way = 0;
  private isChecked = false;

  public constructor(private readonly place: Place) {}

  /** Whether a string is accepted and read back unchanged, in the first way into a document. */
  public takes(text: string): boolean {
    const { refusesOthers } = this;
    const carried = this.carried(text);
    if (carried !== undefined && this.isFound(carried, text)) return true;
    this.refusesOthers = refusesOthers;
    return false;
  }

  /** The first kind of string that is read back. Two kinds that are accepted but not read back are enough. */
  public base(): string | undefined {
    let taken = 0;
    for (const base of BASES) {
      this.way = 0;
      let isTaken = false;
      do {
        const carried = this.carried(base);
        if (carried !== undefined && this.isFound(carried, base)) return base;
        isTaken ||= carried !== undefined;
        this.way += 1;
      } while (this.way < this.ways);
      if (isTaken) taken += 1;
      if (taken > 1) break;
    }
    this.way = 0;
    return undefined;
  }

  /** Whether every string so far was refused because of its value: the place accepts a few words, or strings of another form. */
  public get isClosed(): boolean {
    return this.refusesOthers === undefined;
  }

  /** The message of a refusal for another reason than the string, or a note that it was accepted. */
  public refusesOthers: string | undefined;

  /** The number of ways into a document for the last value; zero without a value. */
  private ways = 0;

  /** The target of a string; undefined if it is refused with a ConfigurationError. */
  public carried(text: string): Carried | undefined {
    const { place, samples } = this;
    this.ways = 0;
    const size = (): number => samples.stack.node.root.node.findAll().length;
    const before = size();
    try {
      const made = place.make(samples, text);
      use(made ?? {});
      this.samples = new Around();
      const ways = waysOf(made);
      this.ways = Math.max(ways.length, 1);
      const carried = ways[this.way]?.(samples, made) ?? { stack: samples.stack };
      const findings = App.of(carried.stack)
        .node.findAll()
        .flatMap(({ node }) => node.validate());
      expectSentences(findings, false);
      this.refusesOthers ??= findings[0] ?? "it is taken";
      return findings.length === 0 ? carried : undefined;
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      expectSentences([error.message], place.hasPath);
      // A refused stack leaves its beginning, and a refused construct its id.
      if (size() > before) this.samples = new Around();
      if (!error.message.includes(`'${text}`)) this.refusesOthers ??= error.message;
      return undefined;
    }
  }

  /** Puts a string into the place, and reads it there. @returns whether it was accepted */
  public make(text: string): boolean {
    const carried = this.carried(text);
    if (carried === undefined) return false;
    if (this.isFound(carried, text)) return true;
    throw new Error(`${this.place.name}: ${JSON.stringify(text.slice(0, 200))} was taken, and is not found again`);
  }

  /** Raw and parsed statements and filters lose the blanks around them. */
  private kept(text: string): string {
    return /\.(?:expression|parse|raw) text$/.test(this.place.name) ? text.trim() : text;
  }

  private isFound({ stack, text: handed }: Carried, text: string): boolean {
    const isThere = (texts: readonly string[]): boolean => texts.some((one) => one.includes(this.kept(text)));
    // A returned string can be for Terraform or for people.
    if (handed !== undefined)
      return isThere(formsOf(handed)) || isThere(formsOf(templateText(resolved(stack, handed))));
    stack.prepareStack();
    const document = JSON.parse(JSON.stringify(stack.toTerraform())) as JsonObject;
    delete (document as Record<string, unknown>)["//"];
    // Once for a place: the findings of the schema hardly depend on the string, and take most of the time.
    if (!this.isChecked) expect({ text, findings: findingsIn(document) }).toEqual({ text, findings: [] });
    this.isChecked = true;
    return isThere(textsIn(document)) || isThere(formOf(this.place, stack));
  }
}

function resolved(scope: TerraformStack, text: string): string {
  const resolver = new DefaultTokenResolver(new StringConcat());
  return String(Tokenization.resolve(text, { scope, resolver, preparing: false }));
}

/** The rest of a string can refer to a missing input, and in the settings of a backend, references are literal. */
const MEANT = /refers to 'var\.\w+', which does not exist|^terraform\.backend\.\w+: it has a reference/;

function findingsIn(document: object): string[] {
  return checkDocument(document).filter((finding) => !MEANT.test(finding));
}

/** The strings of the form of Resource Manager for the inputs and outputs of a stack. */
function formOf({ name }: Place, stack: Carried["stack"]): string[] {
  if (!/^(?:\w+Input|Inputs|Outputs|InputCondition)\b/.test(name)) return [];
  try {
    return formsOf(schemaYaml(ResourceManagerBundle.of(stack)._form()));
  } catch (error) {
    if (error instanceof ConfigurationError) return [];
    throw error;
  }
}

/** One line, in words, that begins with a path if the construct is known. */
function expectSentences(sentences: readonly string[], hasPath: boolean): void {
  for (const sentence of sentences) {
    expect(sentence).toMatch(hasPath ? PATH : /\S \S/);
    expect(sentence).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]|TfToken|\[object|undefined/u);
  }
}
