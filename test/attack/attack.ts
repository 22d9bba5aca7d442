// One place, attacked again and again.

import { App, DefaultTokenResolver, StringConcat, type TerraformStack, Tokenization } from "cdktf";
import { ConfigurationError, ResourceManagerBundle } from "../../lib";
import { schemaYaml } from "../../lib/resource-manager/schema-document";
import { checkDocument } from "../support/check-document";
import { type JsonObject } from "../support/json";
import { use } from "../support/use";
import { Around } from "./around";
import { type Carried, PATH, waysOf } from "./carriers";
import { formsOf, templateText, textsIn } from "./read";

/** A place where somebody can write a text. */
export interface Place {
  readonly name: string;
  /** Whether whatever is refused there knows the construct. */
  readonly hasPath: boolean;
  /** Whether cdktf keeps of the text only what Terraform takes in an address. */
  readonly isAddress: boolean;
  readonly make: (samples: Around, text: string) => unknown;
}

/** A mark that stands in a text, so that it is found again whatever was done to it. */
export const MARK = "q0z";

/** Texts of the kinds that places take. */
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
  /** What was refused leaves nothing, so that the next attempt finds the same. */
  private samples = new Around();
  private way = 0;
  private isChecked = false;

  public constructor(private readonly place: Place) {}

  /** Whether a text is taken and found again as it is, by the first way into a document. */
  public takes(text: string): boolean {
    const { refusesOthers } = this;
    const carried = this.carried(text);
    if (carried !== undefined && this.isFound(carried, text)) return true;
    this.refusesOthers = refusesOthers;
    return false;
  }

  /** The first kind of text that is found again. Of what is taken and is not found, two kinds are as good as all. */
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

  /** Whether every text so far was refused for itself: the place takes a few words, or texts of a form that is none of the above. */
  public get isClosed(): boolean {
    return this.refusesOthers === undefined;
  }

  /** What was refused for something else than the text, or taken. */
  public refusesOthers: string | undefined;

  /** How many ways the last value had into a document; none if there was no value. */
  private ways = 0;

  /** Where a text ends; undefined where it is refused, with a sentence. */
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
      // Of a stack that was refused, the beginning is left, and of a construct its id.
      if (size() > before) this.samples = new Around();
      if (!error.message.includes(`'${text}`)) this.refusesOthers ??= error.message;
      return undefined;
    }
  }

  /** Puts a text into the place, and reads it there. @returns whether it was taken */
  public make(text: string): boolean {
    const carried = this.carried(text);
    if (carried === undefined) return false;
    if (this.isFound(carried, text)) return true;
    throw new Error(`${this.place.name}: ${JSON.stringify(text.slice(0, 200))} was taken, and is not found again`);
  }

  /** A statement or a filter that nobody reads has no use for blanks around it. */
  private kept(text: string): string {
    return /\.(?:raw|parse) text$/.test(this.place.name) ? text.trim() : text;
  }

  private isFound({ stack, text: handed }: Carried, text: string): boolean {
    const isThere = (texts: readonly string[]): boolean => texts.some((one) => one.includes(this.kept(text)));
    // What is handed to whoever called may be meant for Terraform, or for a person.
    if (handed !== undefined)
      return isThere(formsOf(handed)) || isThere(formsOf(templateText(resolved(stack, handed))));
    stack.prepareStack();
    const document = JSON.parse(JSON.stringify(stack.toTerraform())) as JsonObject;
    delete (document as Record<string, unknown>)["//"];
    // Once for a place: what the schema says of a text depends little on it, and takes most of the time.
    if (!this.isChecked) expect({ text, findings: findingsIn(document) }).toEqual({ text, findings: [] });
    this.isChecked = true;
    return isThere(textsIn(document)) || isThere(formOf(this.place, stack));
  }
}

function resolved(scope: TerraformStack, text: string): string {
  const resolver = new DefaultTokenResolver(new StringConcat());
  return String(Tokenization.resolve(text, { scope, resolver, preparing: false }));
}

/** What surrounds the text may refer to an input that nobody made; in the settings of a backend, what looks like a reference is none. */
const MEANT = /refers to 'var\.\w+', which does not exist|^terraform\.backend\.\w+: it has a reference/;

function findingsIn(document: object): string[] {
  return checkDocument(document).filter((finding) => !MEANT.test(finding));
}

/** What the form of Resource Manager shows of the inputs and outputs of a stack. */
function formOf({ name }: Place, stack: Carried["stack"]): string[] {
  if (!/^(?:\w+Input|Inputs|Outputs|InputCondition)\b/.test(name)) return [];
  try {
    return formsOf(schemaYaml(ResourceManagerBundle.of(stack)._form()));
  } catch (error) {
    if (error instanceof ConfigurationError) return [];
    throw error;
  }
}

/** One line, in words, that begins with a path where a construct is known. */
function expectSentences(sentences: readonly string[], hasPath: boolean): void {
  for (const sentence of sentences) {
    expect(sentence).toMatch(hasPath ? PATH : /\S \S/);
    expect(sentence).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]|TfToken|\[object|undefined/u);
  }
}
