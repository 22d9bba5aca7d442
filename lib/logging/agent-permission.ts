// Internal: that the hosts of an agent configuration are let push what they read, which is found out when nothing arrives.

import { Annotations } from "cdktf";
import { type Construct, type IConstruct } from "constructs";

/** What a statement must name, in whatever form, to let anybody push into a log. */
const PUSHING = /\b(?:log-content|logging-family|all-resources|LOG_CONTENT_PUSH)\b/i;

const MISSING =
  "nothing says that the hosts may push into the log, and nothing arrives then: put the statements of allowAgents() into a policy";

/** Warns where nobody asked for the statements, and no policy of the app has any that could be them. */
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

/** The statements of all policies, made with this library or with the bindings; a list that Terraform knows has none. */
function statementsIn({ node }: IConstruct): string[] {
  return node.findAll().flatMap((one) => {
    const isPolicy = "terraformResourceType" in one && one.terraformResourceType === "oci_identity_policy";
    const statements: unknown = isPolicy && "statementsInput" in one ? one.statementsInput : undefined;
    return Array.isArray(statements) ? statements.map(String) : [];
  });
}
