// Internal: finds what is odd in a statement that IAM accepts, or that no source documents. A policy adds a warning when it
// writes the statement.

import { type Refusal } from "../../core/checks";
import { wordOf } from "../../core/ocid";
import { sentenceOf } from "../../core/sentence";
import { isKnown } from "../../core/token/tokens";
import { hasAtom, withoutAtoms } from "../../core/token/atoms";
import { StatementKind, SubjectKind } from "../statement-facts";
import { DOCUMENTED_PATTERN } from "./comparison";
import { type ComparisonSyntax, comparisonsIn, isAnything, type ValueSyntax } from "./condition-syntax";
import { starsInQuotes } from "./condition-values";
import { didYouMean } from "./near-names";
import { oddPrincipal } from "./principal-types";
import { meantBy } from "./resource-type-names";
import { isOutsideItsTable } from "./resource-types";
import { enoughFor, foreignVariables, isLoose } from "./statement-checks";
import { isOpenToAnyone } from "./statement-reader";
import { type GrantSyntax, type StatementSyntax } from "./statement-syntax";
import { tagIn, variableNamed } from "./variables";

export function warningsOf(syntax: StatementSyntax): readonly string[] {
  if (syntax.kind === StatementKind.DEFINE || syntax.kind === StatementKind.UNREAD) return [];
  const comparisons = syntax.condition === undefined ? [] : comparisonsIn(syntax.condition);
  const foreign = isLoose(syntax.access) ? foreignVariables(syntax.access, comparisons) : [];
  const odd = [
    ...ofForm(syntax),
    ...ofAccess(syntax),
    ...ofSubject(syntax),
    ...comparisons.flatMap(ofComparison),
    ...ofTags(syntax, comparisons),
  ];
  return [...odd, ...foreign.map(({ what, rule, got }) => ({ what, rule: rule.replace("must", "should"), got }))].map(
    (one) => sentenceOf(undefined, one),
  );
}

/** Forms that one Oracle page prints and another excludes, or that are only known from use. */
function ofForm(syntax: GrantSyntax): readonly Refusal[] {
  const { kind, access, location, ofTenancy, isOfAnyTenancy, subject } = syntax;
  const isAdmit = kind === StatementKind.ADMIT || kind === StatementKind.DENY_ADMIT;
  const isAnyone = subject.kind === SubjectKind.ANY_USER || subject.kind === SubjectKind.ANY_GROUP;
  const rows: readonly (readonly [applies: boolean, rule: string, remedy: string])[] = [
    [
      access.kind !== "link" && location === undefined,
      "has no location, which Oracle's grammar requires",
      "add 'in ...'",
    ],
    [
      isAdmit && ofTenancy === undefined && isOfAnyTenancy !== true,
      "does not name the subject's tenancy",
      "add 'of tenancy <name>'",
    ],
    [isOfAnyTenancy === true && !isAnyone, "admits a group of any tenancy", "name the tenancy, or admit any-group"],
    [
      access.kind === "permissions" && access.resourceType !== undefined,
      "has a resource type after permissions",
      "leave it out",
    ],
  ];
  return rows.filter(([applies]) => applies).map(([, rule, remedy]) => ({ what: "policy statement", rule, remedy }));
}

function ofAccess({ access }: GrantSyntax): readonly Refusal[] {
  const types = access.kind === "link" ? access.sides.map((side) => side.resourceType) : [access.resourceType ?? ""];
  const misspelled = [...new Set(types)].flatMap((got) => {
    const meant = got === "" || hasAtom(got) ? undefined : meantBy(got);
    const rule = "is not in Oracle's policy reference";
    return meant === undefined ? [] : [{ what: "resource type", rule, got, remedy: didYouMean(meant) }];
  });
  const enough = access.kind === "verb" ? enoughFor(access) : undefined;
  const nothing =
    enough === undefined || access.kind !== "verb"
      ? []
      : [
          {
            what: `'${access.verb} ${access.resourceType}'`,
            rule: "does not give any permission",
            remedy: `'${enough}' is the first verb that does`,
          },
        ];
  return [...misspelled, ...nothing, ...unlisted(access)];
}

function unlisted(access: GrantSyntax["access"]): readonly Refusal[] {
  if (access.kind !== "permissions") return [];
  const [what, rule] = ["permission", "is not in Oracle's policy reference"];
  return access.permissions.filter(isOutsideItsTable).map((got) => ({ what, rule, got }));
}

function ofSubject(syntax: GrantSyntax): readonly Refusal[] {
  const isGiving = ([StatementKind.ALLOW, StatementKind.ENDORSE, StatementKind.ADMIT] as const).some(
    (kind) => kind === syntax.kind,
  );
  if (!isGiving || !isOpenToAnyone(syntax)) return [];
  const rule = "is open to everyone, because no condition says which principals";
  return [{ what: syntax.subject.kind, rule, remedy: "compare request.principal.type, or name a group" }];
}

function ofComparison(comparison: ComparisonSyntax): readonly Refusal[] {
  return [
    ...ofVariable(comparison),
    ...ofOperator(comparison),
    ...comparison.values.flatMap((one) => ofValue(comparison, one)),
  ];
}

/** Types of the services that "Managing Access with Tags" does not list. */
const WITHOUT_TAGS =
  `streams stream-pull stream-push stream-pools connect-harness stream-family serviceconnectors queues log-groups
  log-content unified-configuration alarms metrics cloudevents-rules`.split(/\s+/);

function ofTags({ access }: GrantSyntax, comparisons: readonly ComparisonSyntax[]): readonly Refusal[] {
  const type = access.kind === "verb" ? access.resourceType : "";
  if (!WITHOUT_TAGS.includes(type)) return [];
  const rule = `is on tags of the resource itself, which Oracle does not list for ${type}`;
  const remedy = "compare target.resource.compartment.tag, which every service supports";
  return comparisons
    .filter(({ variable }) => tagIn(variable)?.owner === "target.resource")
    .map(({ variable }) => ({ what: `condition on ${variable}`, rule, remedy }));
}

/** Oracle has withdrawn these: see the policy reference of Object Storage. */
const WITHDRAWN = ["request.ipv4.ipaddress", "request.vcn.id"];

function ofVariable({ variable }: ComparisonSyntax): readonly Refusal[] {
  const name = variable.toLowerCase();
  const what = "condition variable";
  if (WITHDRAWN.includes(name)) {
    return [{ what, rule: "was withdrawn by Oracle", got: variable, remedy: "use request.networkSource.name" }];
  }
  const isNew =
    /^(?:request|target\.resource)\./.test(name) && variableNamed(name) === undefined && tagIn(name) === undefined;
  return isNew && !hasAtom(name) ? [{ what, rule: "is not in Oracle's list of general variables", got: variable }] : [];
}

function ofOperator({ variable, operator }: ComparisonSyntax): readonly Refusal[] {
  const what = `condition on ${variable}`;
  if (operator === "sets-equal") return [{ what, rule: "uses sets-equal, whose arguments Oracle does not document" }];
  if (operator === "present") return [{ what, rule: "compares with nothing, which Oracle does not document" }];
  if (operator !== "sets-intersect" || tagIn(variable) !== undefined || hasAtom(variable)) return [];
  return [{ what, rule: "uses sets-intersect, which is only known to work for tags" }];
}

function ofValue({ variable }: ComparisonSyntax, value: ValueSyntax): readonly Refusal[] {
  const { kind, text } = value;
  const what = `condition on ${variable}`;
  if (kind === "pattern" && !DOCUMENTED_PATTERN.test(withoutAtoms(text, "x"))) {
    const rule = "has a pattern of a form that Oracle does not document";
    return [{ what, rule, got: `/${text}/`, remedy: "write /text*/, /*text/ or /*text*/" }];
  }
  if (kind !== "text" || !isKnown(text) || isAnything(value)) return [];
  const held = variableNamed(variable);
  if (text.includes("*")) {
    const remedy = `write /${text}/ without quotes for a pattern`;
    return starsInQuotes(variable) ? [] : [{ what, rule: "has a star in quotes", got: text, remedy }];
  }
  const remedy = held?.holds === "kind of principal" ? oddPrincipal(text) : undefined;
  if (remedy !== undefined)
    return [{ what, rule: "compares with a value that is not a known kind of principal", got: text, remedy }];
  if (held?.ocids !== undefined && wordOf(text) === undefined) {
    return [{ what, rule: "compares an OCID with a value that is not an OCID", got: text }];
  }
  const isKey = held?.holds !== "region" || /^[a-z]{3}$/i.test(text);
  return isKey ? [] : [{ what, rule: "compares a region's three-letter key with something else", got: text }];
}
