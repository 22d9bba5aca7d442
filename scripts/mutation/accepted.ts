// Changes that no row of test/refusals can notice, each with the reason.

export interface Accepted {
  /** The file, the kind and the code, as `npm run test:mutation` shows it. */
  readonly check: string;
  readonly why: string;
}

/** Checks by the table of lib/core/resource/shapes.ts: test/wrong-things.test.ts calls whatever has one with each wrong thing. */
export const BY_TABLE = ["checkProps", "checkCalls", "checkCall"];

const LIMIT = "our own limit, far above the legal maximum: one more or less does not matter";
const AT_SYNTHESIS = "the same is found at synthesis; the call says it where it is written";

export const ACCEPTED: readonly Accepted[] = [
  { check: "lib/identity/language/condition-syntax.ts: bound depth <= MAX_DEPTH", why: LIMIT },
  { check: "lib/events/event-condition.ts: bound names.length > MAX_DEPTH", why: LIMIT },
  { check: "lib/events/event-parser.ts: bound depth > MAX_DEPTH", why: LIMIT },
  {
    check: "lib/events/event-checks.ts: bound text.length < MAX_REFERENCES",
    why: "a short cut: no shorter text holds as many",
  },
  {
    check: "lib/core/stack/inputs/input-collections.ts: bound Math.abs(defaultValue) <= Number.MAX_SAFE_INTEGER",
    why: LIMIT,
  },
  {
    check: "lib/core/adoption/adoption.ts: throw throw refusal(construct.node.path, givenTwice(address));",
    why: AT_SYNTHESIS,
  },
  { check: 'lib/core/adoption/adoption.ts: throw throw refusal(at, { ...SEVERAL, got: "count" });', why: AT_SYNTHESIS },
  {
    check: 'lib/core/adoption/adoption.ts: throw throw refusal(at, { ...SEVERAL, got: "for_each" });',
    why: AT_SYNTHESIS,
  },
  { check: "lib/core/adoption/adoption.ts: throw throw refusal(finding.at, finding.fault);", why: AT_SYNTHESIS },
  {
    check: "lib/identity/policy-contents.ts: part before !== undefined",
    why: "a missing value is not a string; the compiler requires both checks",
  },
  {
    check: "lib/identity/policy-contents.ts: part this.isUsedElsewhere(defined, others)",
    why: "without it a definition is left out of a policy, which test/identity notices",
  },
  {
    check: 'lib/events/event-checks.ts: part one.kind === "text"',
    why: "only a string can be a star; the compiler requires both checks",
  },
  {
    check: "lib/vault/customer-key.ts: bound ids.indexOf(keyId) < index",
    why: "moved by one it refuses every former key, which test/vault/customer-key.test.ts notices",
  },
  {
    check: "lib/metrics/mql/mql-parser.ts: part !isExpression(next)",
    why: "without it a reference is refused as a threshold, which test/metrics notices",
  },
  {
    check: 'lib/metrics/mql/mql-selection.ts: part kind !== "bare"',
    why: "without it a value without quotes is refused, which test/metrics notices",
  },
  {
    check: "lib/core/stack/providers/providers.ts: part made !== undefined",
    why: "a missing value is not a provider; the compiler requires both checks",
  },
  {
    check: "lib/core/duration.ts: bound from.milliseconds > to.milliseconds",
    why: "two units of time differ by 999 milliseconds at least, or are one, which is asked before",
  },
  {
    check: "lib/core/stack/inputs/input-field.ts: part isKnown(value)",
    why: "cdktf encodes a number that is a reference as one far below -2^53, which the next check refuses; our check must not rely on how cdktf does it",
  },
  {
    check: 'lib/identity/matching-rule.ts: part syntax.kind === "test"',
    why: "nothing else has an operator; the compiler requires both checks",
  },
  {
    check: "lib/metrics/statistic.ts: part !isToken",
    why: "cdktf encodes a number that is a reference as one far below 0, so the next check refuses it too; our check must not rely on how cdktf does it",
  },
  {
    check: "lib/plan/accepted-finding.ts: part address !== undefined",
    why: "a string that matches the pattern has both an address and a reason, any other has neither; the compiler requires both checks",
  },
  {
    check: "lib/plan/accepted-finding.ts: part reason !== undefined",
    why: "as above",
  },
  {
    check: "lib/resource-manager/package-checks.ts: bound zip.byteLength <= MAX_BYTES",
    why: "a zip of exactly one byte too many would be another one after each change of what is packed; there is a row for some thousand",
  },
  {
    check: "lib/resource-manager/synthesized-stack.ts: call refuseNullDefaults(one);",
    why: "only cdktf 0.21 cannot write null, and the rows are refused on both engines; the tests of packages have it",
  },
  {
    check:
      'lib/resource-manager/synthesized-stack.ts: throw throw refusal(empty.node.path, { what: "the default", rule: "must not be null, which cdktf cannot wr...',
    why: "as above",
  },
  {
    check: "lib/testing/network-paths.ts: condition closed.length === 0",
    why: "hops that are closed are told on several lines; test/testing/network-paths.test.ts has it",
  },
  {
    check:
      "lib/testing/network-paths.ts: throw throw new ConfigurationError([`${what}:`, ...closed.map(({ name, why }) => `- ${name}: ${why}`)].joi...",
    why: "as above",
  },
  {
    check:
      "lib/testing/network-paths.ts: call check(this.hopsToServices(scope), `${scope.node.path} does not reach Oracle's services on TCP ${HTTP...",
    why: "as above",
  },
  {
    check: "lib/testing/permissions.ts: condition missing.length === 0",
    why: "what is missing is told on several lines; test/testing/permissions.test.ts has it",
  },
  {
    check:
      "lib/testing/permissions.ts: throw throw new ConfigurationError( `${this.stack.node.path}: no policy of the stack gives ${missing.join(...",
    why: "as above",
  },
  {
    check: "lib/testing/permissions.ts: condition given.length === 0",
    why: "as above",
  },
  {
    check:
      "lib/testing/permissions.ts: throw throw new ConfigurationError( `${this.stack.node.path}: the policies of the stack give ${given.join(...",
    why: "as above",
  },
  {
    check: "lib/testing/rules/privileges.ts: finding { rule, what: what(facts), remedy: wayOut?.(facts) ?? remedy }",
    why: "findings are not refusals; test/testing/privilege-report.test.ts has each",
  },
  {
    check:
      "lib/testing/rules/privileges.ts: finding { rule: PrivilegeRule.UNREAD, what: `was not parsed (${reason})`, remedy }",
    why: "as above",
  },
  {
    check: "lib/testing/paths/network-rules.ts: bound min: 0",
    why: "the range of all ports: nothing listens on port 0, and nothing is asked about it",
  },
  {
    check: 'lib/testing/synthesized-resource.ts: part typeof written === "string"',
    why: "a regular expression reads a list of one text as the text, and no argument of the provider is such a list of a number",
  },
  {
    check: "lib/cost/cost-estimate.ts: condition found.has(address)",
    why: "turned round it refuses every load, which test/cost notices",
  },
  {
    check: "lib/cost/price-list.ts: part text !== undefined",
    why: "undefined is not a day either",
  },
  {
    check: "lib/diagram/layout.ts: condition answer.data === undefined",
    why: "ELK places every graph that the pictures are made of; the error is for a version of it that does not",
  },
  {
    check:
      "lib/diagram/layout.ts: throw throw new Error(`ELK could not place a picture: ${JSON.stringify(answer.error)}`);",
    why: "as above",
  },
  {
    check: "lib/choices/stack-watch.ts: bound min: 1",
    why: "Terraform checks what is given to an input; the snapshots of the reference stacks have its conditions",
  },
  { check: "lib/choices/stack-watch.ts: bound min: 0.05", why: "as above" },
  { check: "lib/choices/stack-watch.ts: bound max: 1", why: "as above" },
  { check: "lib/choices/connect-worker-host.ts: bound min: 1", why: "as above" },
  { check: "lib/choices/connect-worker-host.ts: bound min: 4", why: "as above" },
  { check: "lib/choices/device-api.ts: bound min: 1", why: "as above" },
  { check: "lib/choices/stack-database.ts: bound min: 2", why: "as above" },
  { check: "lib/choices/stack-database.ts: bound min: 20", why: "as above" },
  { check: "lib/choices/stack-database.ts: bound min: 1", why: "as above" },
  { check: "lib/choices/stack-web-server.ts: bound min: 1", why: "as above" },
  { check: "lib/choices/stack-web-server.ts: bound max: 65_535", why: "as above" },
  { check: "lib/choices/stream-inputs.ts: bound min: 1", why: "as above" },
  { check: "lib/choices/stream-inputs.ts: bound min: 24", why: "as above" },
  { check: "lib/choices/stream-inputs.ts: bound max: 168", why: "as above" },
  {
    check: "lib/core/resource/engine.ts: throw throw refusal((user ?? stack).node.path, FOREIGN_TOKEN);",
    why: "rows are made with the functions of their own engine; test/core/resource/engine.test.ts has it",
  },
  {
    check: "lib/testing/rule-report.ts: bound this.findings.length > 0",
    why: "findings are told on several lines; test/testing/rules.test.ts has it",
  },
  {
    check: "lib/testing/rule-report.ts: condition this.findings.length > 0",
    why: "as above",
  },
  {
    check: "lib/testing/rule-report.ts: throw throw new ConfigurationError(listOf(this.findings));",
    why: "as above",
  },
  {
    check: "lib/testing/protected-addresses.ts: part pinned === undefined",
    why: "what is gone and what is new is told on several lines; test/testing/addresses.test.ts has it",
  },
  {
    check: "lib/testing/protected-addresses.ts: bound lines.length > 0",
    why: "as above",
  },
  {
    check: "lib/testing/protected-addresses.ts: condition lines.length > 0",
    why: "as above",
  },
  {
    check:
      "lib/testing/protected-addresses.ts: throw throw new ConfigurationError([`the protected addresses are not those in ${file}:`, ...lines, ACCEPT]...",
    why: "as above",
  },
];
