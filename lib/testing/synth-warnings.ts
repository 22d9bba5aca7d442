// What `cdktf synth` warns of, for a test: jest and node:test show nobody what it prints.

import { type IConstruct } from "constructs";
import { warningsIn } from "../core/stack/warnings";
import { synthesizeAlone } from "../resource-manager/synthesized-stack";
import { stacksIn } from "./scope";

/**
 * The warnings of a synthesis, which `cdktf synth` prints and a test passes over:
 *
 * ```ts
 * test("nothing is warned of", () => expect(SynthWarnings.of(app)).toEqual([]));
 * ```
 */
export class SynthWarnings {
  /**
   * Synthesizes an app or a stack, and says what was warned of. The app's own output is not touched.
   *
   * @param scope - an app, with all of its stacks, or one stack
   * @returns the warnings, each as `<path>: <message>`, in the order of the tree
   * @throws ConfigurationError for another construct, and for a stack that cannot be synthesized
   */
  public static of(scope: IConstruct): string[] {
    for (const stack of stacksIn(scope, "the scope of warnings")) synthesizeAlone(stack);
    return warningsIn(scope);
  }

  private constructor() {
    // Only its factory is called.
  }
}
