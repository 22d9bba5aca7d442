// Internal: whether a user that clients log in as has any permission in the pool that they connect to.

import {
  Annotations,
  DefaultTokenResolver,
  StringConcat,
  TerraformElement,
  TerraformResource,
  TerraformStack,
  Tokenization,
} from "cdktf";
import { type IConstruct } from "constructs";
import { isInTree, remembered } from "../core/resource/memory";
import { resolvedText } from "../core/token/tokens";
import { type KafkaClientUser } from "../identity/kafka-client-user";
import { comparisonsIn, requiredConditions } from "../identity/language/condition-syntax";
import { type GrantSyntax, type StatementSyntax } from "../identity/language/statement-syntax";
import { PolicyStatement } from "../identity/policy-statement";
import { StatementKind } from "../identity/statement-facts";
import { StreamBase } from "../streaming/stream-base";
import { StreamPoolBase } from "../streaming/stream-pool-base";
import { type IStreamPool } from "../streaming/stream-pool";
import { areDifferent, isOutside } from "./topics";

/**
 * Warns if all constructs exist and no statement gives the user a permission in the pool. Nothing is known about an imported
 * user, or about a user whose group is used outside policies: another part of the configuration may write the statement.
 */
export function watchGrants(user: KafkaClientUser, pool: IStreamPool): void {
  const pools = remembered(user, "pools of its clients", () => new Set<IStreamPool>());
  if (pools.size === 0) {
    const validate = (): string[] => {
      for (const one of pools) warn(user, one);
      return [];
    };
    user.node.addValidation({ validate });
  }
  pools.add(pool);
}

/** Validations run at each synthesis, but the warning is given only once. */
function warn(user: KafkaClientUser, pool: IStreamPool): void {
  const warning =
    `the file of a Kafka client logs in as this user to the stream pool ${pool.node.path}, in which no statement of this app gives it ` +
    "a permission; add allowKafka(user.subject) of the pool, or grants of its streams, to a Policy";
  const isGiven = user.node.metadata.some(({ data }) => data === warning);
  if (isGiven || !isInTree(user) || isGranted(user, pool) || isToldOf(user)) return;
  Annotations.of(user).addWarning(warning);
}

const POLICY = "oci_identity_policy";
/** The triggers of a wait repeat the statements that it waits for. */
const WAIT = "time_sleep";

function isGranted(user: KafkaClientUser, pool: IStreamPool): boolean {
  return elementsOf(user, POLICY).some((policy) => {
    const statements: unknown = "statementsInput" in policy ? policy.statementsInput : undefined;
    // A list that is only known to Terraform can hold any statement.
    if (!Array.isArray(statements)) return true;
    return statements.some((text) => typeof text !== "string" || grants(text, user, pool));
  });
}

function elementsOf(user: KafkaClientUser, type: string): TerraformResource[] {
  const isOfType = (one: IConstruct): one is TerraformResource =>
    TerraformResource.isTerraformResource(one) && one.terraformResourceType === type;
  return user.node.root.node.findAll().filter(isOfType);
}

/** Whether a statement can give the user a permission in the pool. */
function grants(text: string, user: KafkaClientUser, pool: IStreamPool): boolean {
  const syntax = syntaxOf(text);
  if (syntax === undefined || syntax.kind === StatementKind.UNREAD) return true;
  if (syntax.kind !== StatementKind.ALLOW) return false;
  return isAbout(user, syntax) && reaches(syntax) && !isElsewhere(syntax, pool);
}

function syntaxOf(text: string): StatementSyntax | undefined {
  try {
    return PolicyStatement.parse(text)._syntax;
  } catch {
    return undefined;
  }
}

/** By its group, or as any user. Statements for connectors, functions and other resources do not apply to users. */
function isAbout(user: KafkaClientUser, { subject, condition }: GrantSyntax): boolean {
  if ("groups" in subject) {
    const names = groupNames(user);
    return subject.groups.some((group) =>
      group.by === "ocid" ? group.ocid === user.groupId : names.includes(group.name.text.toLowerCase()),
    );
  }
  if ("services" in subject) return false;
  const required = condition === undefined ? [] : requiredConditions(condition);
  return !required.some(
    (one) =>
      one.kind === "comparison" &&
      one.variable.toLowerCase() === "request.principal.type" &&
      one.operator === "=" &&
      !one.values.some(({ text }) => /user|group/i.test(text)),
  );
}

function groupNames({ node }: KafkaClientUser): string[] {
  const group: object = node.tryFindChild("Group") ?? {};
  const names = ["nameInput", "displayNameInput"].map((key): unknown => Reflect.get(group, key));
  return names.flatMap((name) => (typeof name === "string" ? [name.toLowerCase()] : []));
}

/** Whether the resources of a statement include a resource in a pool. */
function reaches({ access }: GrantSyntax): boolean {
  return /\b(?:all-resources|stream)|STREAM_/.test(JSON.stringify(access));
}

/** Whether a condition limits a statement to another pool, or to streams of one. */
function isElsewhere({ condition }: GrantSyntax, pool: IStreamPool): boolean {
  if (condition === undefined) return false;
  const required = requiredConditions(condition).filter((one) => one.kind === "comparison" || one.kind === "any");
  return required.some((one) => {
    const comparisons = comparisonsIn(one);
    return comparisons.length > 0 && comparisons.every((each) => namesOther(each, pool));
  });
}

function namesOther(
  { variable, operator, values }: ReturnType<typeof comparisonsIn>[number],
  pool: IStreamPool,
): boolean {
  if (operator !== "=" && operator !== "in") return false;
  const all = pool.node.root.node.findAll();
  const isOther = (text: string): boolean => {
    if (variable.toLowerCase() === "target.streampool.id") {
      const named = all.filter(
        (one): one is StreamPoolBase => one instanceof StreamPoolBase && one.streamPoolId === text,
      );
      return named.length > 0 && named.every((one) => areDifferent(one, pool));
    }
    if (variable.toLowerCase() !== "target.stream.id") return false;
    const named = all.filter((one): one is StreamBase => one instanceof StreamBase && one.streamId === text);
    return named.length > 0 && named.every((one) => isOutside(one, pool));
  };
  return values.every(({ kind, text }) => kind === "text" && isOther(text));
}

/**
 * Whether a construct other than the user's own resources and policies refers to the user or the group: a membership, an
 * output, a module.
 */
function isToldOf(user: KafkaClientUser): boolean {
  const own = new Set<IConstruct>(user.node.findAll());
  const resolver = new DefaultTokenResolver(new StringConcat());
  const references = [user.groupId, user.userId].map((id) => resolvedText(user, id).replaceAll(/^\$\{|\.\w+\}$/g, ""));
  return user.node.root.node.findAll().some((one) => {
    if (own.has(one) || !TerraformElement.isTerraformElement(one) || TerraformStack.isStack(one)) return false;
    if (TerraformResource.isTerraformResource(one) && [POLICY, WAIT].includes(one.terraformResourceType)) return false;
    const text = JSON.stringify(
      Tokenization.resolve(one.toTerraform(), { scope: one, resolver, preparing: false }) ?? {},
    );
    return references.some((reference) => text.includes(reference));
  });
}
