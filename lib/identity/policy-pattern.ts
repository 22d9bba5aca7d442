// A value with a star.

import { refusal } from "../core/checks";
import { withoutAtoms } from "../core/token/atoms";
import { type ValueSyntax } from "./language/condition-syntax";
import { checkSafeText } from "./language/safe-text";

/**
 * What a condition's value must look like. Case does not count.
 */
export class PolicyPattern {
  /** `/text*\/` @throws ConfigurationError if the text is empty or holds a star, a slash, a quote or a brace */
  public static startsWith(text: string): PolicyPattern {
    checkPart(text);
    return new PolicyPattern(`${text}*`);
  }

  /** `/*text/` @throws ConfigurationError if the text is empty or holds a star, a slash, a quote or a brace */
  public static endsWith(text: string): PolicyPattern {
    checkPart(text);
    return new PolicyPattern(`*${text}`);
  }

  /** `/*text*\/` @throws ConfigurationError if the text is empty or holds a star, a slash, a quote or a brace */
  public static contains(text: string): PolicyPattern {
    checkPart(text);
    return new PolicyPattern(`*${text}*`);
  }

  private constructor(private readonly text: string) {}

  /** @internal */
  public _syntax(): ValueSyntax {
    return { kind: "pattern", text: this.text };
  }
}

function checkPart(text: string): void {
  checkSafeText("condition pattern", text);
  if (!/[*/]/.test(withoutAtoms(text))) return;
  throw refusal(undefined, { what: "condition pattern", rule: "must not hold a star or a slash", got: text });
}
