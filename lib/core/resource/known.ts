// Internal: the known facts about a resource, whether it was made here or exists already, and the error for a fact that is not
// known.

import { type Construct } from "constructs";
import { refusal } from "../checks";
import { type Compartment } from "../compartment";
import { beginsLikeOcid, placesIn } from "../ocid";
import { isKnown } from "../token/tokens";
import { withoutTraces } from "../token/traces";

/** A resource whose compartment may be known. */
export interface Located {
  readonly compartment: Compartment;
}

/** Known facts: values, or functions if a value is costly to make and rarely needed. */
export type Facts<F> = { readonly [K in keyof F]?: F[K] | (() => F[K] | undefined) | undefined };

/**
 * The facts of a resource. An interface such as `IStream` has one internal member, `_known`, which answers every question about
 * the resource.
 */
export class Known<F> {
  private facts: Facts<F>;

  /** @param importer - the import that accepts a missing fact, for the error message: "Stream.fromStreamAttributes" */
  public constructor(
    public readonly construct: Construct,
    public readonly importer: string,
    facts: Facts<F> = {},
  ) {
    checkRealms(construct.node.path, facts);
    this.facts = facts;
  }

  /** Adds new facts, such as the attributes of a resource that was just made. */
  public learn(facts: Facts<F>): void {
    this.facts = { ...this.facts, ...facts };
  }

  /** The fact; undefined if it is not known. */
  public find<K extends keyof F & string>(name: K): F[K] | undefined {
    const fact = this.facts[name];
    if (typeof fact !== "function") return fact as F[K] | undefined;
    const value = withoutTraces(fact as () => F[K] | undefined);
    this.facts = { ...this.facts, [name]: value };
    return value;
  }

  /**
   * The fact, or an error that names the import that accepts it.
   *
   * @param what - what needs it: "a grant"; left out if the attribute itself is read
   * @param words - the name of the fact in the error message
   */
  public need<K extends keyof F & string>(name: K, what?: string, words = `the ${name}`): F[K] {
    const fact = this.find(name);
    if (fact !== undefined) return fact;
    const at = this.construct.node.path;
    const [attributes = "", lookup] = this.importer.split(" or ");
    // This may be the import that was called, without the attribute.
    const wayOut = (given: string): string =>
      `give ${given} to ${attributes}${lookup === undefined ? "" : `, or use ${lookup}`}`;
    if (what === undefined)
      throw refusal(at, { what: name, rule: "is not known for this import", remedy: wayOut("it") });
    const rule = `needs ${words}, which is not known for this import`;
    throw refusal(at, { what, rule, remedy: wayOut(name) });
  }
}

/** Checks the given facts about an existing resource: a resource and its compartment are in the same realm. */
function checkRealms(at: string, facts: object): void {
  const told = Object.entries(facts).flatMap(([what, fact]: [string, unknown]) => {
    const id = typeof fact === "object" && fact !== null && "compartmentId" in fact ? fact.compartmentId : fact;
    if (typeof id !== "string" || !isKnown(id) || !beginsLikeOcid(id)) return [];
    return placesIn(id).map(({ realm }) => ({ what, got: id, realm }));
  });
  const [first] = told;
  const other = told.find(({ realm }) => realm !== first?.realm);
  if (first === undefined || other === undefined) return;
  const rule = `must be in the realm ${first.realm}, like ${first.what}, but is in ${other.realm}`;
  const remedy = "copy both from the resource's page in the console";
  throw refusal(at, { what: other.what, rule, got: other.got, remedy });
}
