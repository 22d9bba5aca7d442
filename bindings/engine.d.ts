import type { Construct, IConstruct } from "constructs";

/** The engine that these bindings run on, `cdktf` or `cdktn`, under any name that a project installs it under. */
export declare const OWN: string;

/** The other engine. */
export declare const THEIRS: string;

/** The engine that the class of something comes from, if it is not the own one. */
export declare function otherEngineOf(value: object): string | undefined;

/** A stack or an app of the other engine. */
export interface ForeignScope {
  /** With its article: `a stack`. */
  readonly kind: "a stack" | "an app";
  readonly other: string;
}

/** What a scope is in, or is itself, that is of the other engine. */
export declare function foreignScope(scope: IConstruct): ForeignScope | undefined;

/**
 * The scope itself, if it is in no stack or app of the other engine.
 *
 * @param id - of what would be made in the scope
 * @throws Error, named ConfigurationError, for a scope of the other engine
 */
export declare function inEngine(scope: Construct, id: string): Construct;
