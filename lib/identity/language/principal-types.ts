// Internal: the resources that call OCI themselves: members of dynamic groups (`resource.type`), and `request.principal.type` in
// policies. A type is the word between the first two dots of an OCID. Oracle does not list the types: an unknown type is
// accepted, unless it is close to a known one.

import { didYouMean, nearestTo } from "./near-names";

const words = (text: string): readonly string[] => text.split(/\s+/);

/** From Oracle's pages and code, and from public configurations, as of November 2026. */
const IN_RULES = words(
  `apigateway autonomousdatabase certificateauthority cluster computecontainerinstance databasetoolsidentity dataflowrun
  datasciencejobrun datasciencemodeldeployment datasciencenotebooksession datasciencepipelinerun desktoppool
  devopsbuildpipeline devopsconnection devopsdeploypipeline devopsrepository filesystem fnfunc goldengatedeployment instance
  loganalyticsobjectcollectionrule managementagent mysqldbsystem resourceschedule serviceconnector`,
);

/** Seen as `request.principal.type` of a policy only, not in a matching rule. */
const IN_POLICIES = words(
  `dataflowsqlendpoint disworkspace eventrule nodepool service user vnpa-service workload workloadprotectionagent`,
);

/** Every known kind of principal, as `request.principal.type` has it. */
export const PRINCIPALS = [...IN_RULES, ...IN_POLICIES];

/** Resources that do not call OCI. */
const NO_PRINCIPALS: ReadonlySet<string> = new Set(
  words(
    `alarm bucket compartment connectharness dataflowapplication datascienceproject dynamicgroup fnapp group internetgateway log
    loggroup natgateway networksecuritygroup object onssubscription onstopic policy queue routetable securitylist servicegateway
    stream streampool subnet tagdefault tagnamespace tenancy topic user vcn`,
  ),
);

/** Words that people write instead of the type. */
const MEANT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    connector: "serviceconnector",
    containerinstance: "computecontainerinstance",
    dataflow: "dataflowrun",
    fn: "fnfunc",
    function: "fnfunc",
    functions: "fnfunc",
    gateway: "apigateway",
    goldengate: "goldengatedeployment",
    notebook: "datasciencenotebooksession",
    notebooksession: "datasciencenotebooksession",
    okecluster: "cluster",
    vm: "instance",
  }),
);

/** A finding about a type, for the end of an error message; `isWrong` if the type cannot be right. */
export interface TypeFinding {
  readonly isWrong: boolean;
  readonly rule: string;
  readonly remedy: string;
}

const WORD_RULE = "must be the word between the first two dots of an OCID";
const ACTORS_RULE = "must be one whose resources call OCI themselves";
const ACTORS = "name what calls OCI, for example fnfunc for functions";
const SEE = "check whether the group has members";

/** The finding for a type in a matching rule. */
export function findingOfType(type: string): TypeFinding | undefined {
  const word = type.toLowerCase();
  const unsure = (rule: string, remedy = SEE): TypeFinding => ({ isWrong: false, rule, remedy });
  if (IN_RULES.includes(word)) return undefined;
  if (word === "fnfunction") {
    return unsure("appears on one Oracle page only, and in no OCID of a function", "write fnfunc");
  }
  if (word === "vaults") return unsure("appears on one Oracle page only, and is a plural, which no OCID has");
  if (isNoPrincipal(word) || isNoPrincipal(word.replace(/s$/, ""))) {
    return { isWrong: true, rule: ACTORS_RULE, remedy: ACTORS };
  }
  if (IN_POLICIES.includes(word)) return unsure("is known from conditions on request.principal.type only");
  const remedy = didYouMean(MEANT.get(word) ?? nearestTo(word, IN_RULES));
  return remedy === undefined ? undefined : { isWrong: true, rule: WORD_RULE, remedy };
}

/** Whether resources of this word of an OCID can never be members of a dynamic group. */
export function isNoPrincipal(word: string): boolean {
  return NO_PRINCIPALS.has(word);
}

/** The remedy for a `request.principal.type` that no principal is known to have; undefined if it may be new. */
export function oddPrincipal(type: string): string | undefined {
  const word = type.toLowerCase();
  if (PRINCIPALS.includes(word)) return undefined;
  if (word === "fnfunction") return "write fnfunc";
  const meant = MEANT.get(word);
  return meant === undefined && isNoPrincipal(word) ? ACTORS : didYouMean(meant);
}
