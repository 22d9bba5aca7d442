// For tests: the warnings of `cdktf synth`, which jest and node:test do not print.

import { type IConstruct } from "constructs";
import { warningsIn } from "../core/stack/warnings";
import { synthesizeAlone } from "../resource-manager/synthesized-stack";
import { stacksIn } from "./scope";

/**
 * The warnings of a synthesis. `cdktf synth` prints them, and a test does not show them:
 *
 * ```ts
 * test("synthesis gives no warnings", () => expect(SynthWarnings.of(app)).toEqual([]));
 * ```
 */
export class SynthWarnings {
  /**
   * Synthesizes an app or a stack, and returns its warnings. Does not touch the output of the app.
   *
   * @param scope - an app, with all of its stacks, or one stack
   * @returns the warnings, each as `<path>: <message>`, in the order of the tree
   * @throws ConfigurationError for a construct that is not an app or a stack, and for a stack that cannot be synthesized
   */
  public static of(scope: IConstruct): string[] {
    for (const stack of stacksIn(scope, "the scope of warnings")) synthesizeAlone(stack);
    return warningsIn(scope);
  }

  private constructor() {
    // Not instantiable: it has only a static method.
  }
}
