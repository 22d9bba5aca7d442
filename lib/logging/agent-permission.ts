// Internal: checks that the hosts of an agent configuration have permission to push what they read; without it, nothing arrives.

import { Annotations } from "cdktf";
import { type Construct, type IConstruct } from "constructs";

/** What a statement must name, in some form, to allow pushing into a log. */
const PUSHING = /\b(?:log-content|logging-family|all-resources|LOG_CONTENT_PUSH)\b/i;

const MISSING =
  "no statement allows the hosts to push into the log, so nothing will arrive: put the statements of allowAgents() into a policy";

/** Warns if `allowAgents()` was not called, and no policy of the app has a statement that could replace it. */
export function watchPermission(configuration: Construct, isAsked: () => boolean): void {
  const validate = (): string[] => {
    const isNew = !configuration.node.metadata.some(({ data }) => data === MISSING);
    if (isNew && !isAsked() && !statementsIn(configuration.node.root).some((text) => PUSHING.test(text))) {
      Annotations.of(configuration).addWarning(MISSING);
    }
    return [];
  };
  configuration.node.addValidation({ validate });
}

/**
 * The statements of all policies, made with this library or with the bindings; a list that only Terraform knows counts as empty.
 */
function statementsIn({ node }: IConstruct): string[] {
  return node.findAll().flatMap((one) => {
    const isPolicy = "terraformResourceType" in one && one.terraformResourceType === "oci_identity_policy";
    const statements: unknown = isPolicy && "statementsInput" in one ? one.statementsInput : undefined;
    return Array.isArray(statements) ? statements.map(String) : [];
  });
}
