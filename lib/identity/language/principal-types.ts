// Internal: which types of resources can be members of a dynamic group: those that call OCI by themselves. A type is the word between
// the first two dots of an OCID. Oracle has no list of them: a type that is not here passes, unless it is nearly one of these.

import { isWithin } from "../../core/near";

/** From Oracle's pages and code, and from public configurations, as of November 2026. */
const PRINCIPALS: ReadonlySet<string> = new Set(
  `apigateway autonomousdatabase certificateauthority cluster computecontainerinstance databasetoolsidentity dataflowrun
  datasciencejobrun datasciencemodeldeployment datasciencenotebooksession datasciencepipelinerun desktoppool
  devopsbuildpipeline devopsconnection devopsdeploypipeline devopsrepository filesystem fnfunc goldengatedeployment instance
  loganalyticsobjectcollectionrule managementagent mysqldbsystem resourceschedule serviceconnector`.split(/\s+/),
);

/** Seen as `request.principal.type` of a policy only, not in a matching rule. */
const IN_POLICIES: ReadonlySet<string> = new Set([
  "dataflowsqlendpoint",
  "disworkspace",
  "eventrule",
  "nodepool",
  "workload",
]);

/** What is stored, sent or decided, and calls nothing. */
const NO_PRINCIPALS: ReadonlySet<string> = new Set(
  `alarm bucket compartment connectharness dataflowapplication datascienceproject dynamicgroup fnapp group internetgateway log
  loggroup natgateway networksecuritygroup object onssubscription onstopic policy queue routetable securitylist servicegateway
  stream streampool subnet tagdefault tagnamespace tenancy topic user vcn`.split(/\s+/),
);

/** What people write for a type. */
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

/** What is to be said of a type, to end a sentence with; `isWrong` where it cannot be right. */
export interface TypeFinding {
  readonly isWrong: boolean;
  readonly rule: string;
  readonly remedy: string;
}

const WORD_RULE = "must be the word between the first two dots of an OCID";

export function findingOfType(type: string): TypeFinding | undefined {
  const word = type.toLowerCase();
  if (PRINCIPALS.has(word)) return undefined;
  if (word === "fnfunction") {
    return {
      isWrong: false,
      rule: "is the word of one page of Oracle's, and no function's OCID",
      remedy: "write fnfunc",
    };
  }
  if (word === "vaults") {
    const rule = "is the word of one page of Oracle's, and a plural, which no OCID has";
    return { isWrong: false, rule, remedy: "see whether the group has members" };
  }
  if (IN_POLICIES.has(word)) {
    const rule = "is known from conditions on request.principal.type only";
    return { isWrong: false, rule, remedy: "see whether the group has members" };
  }
  if (isNoPrincipal(word) || isNoPrincipal(word.replace(/s$/, ""))) {
    return { isWrong: true, rule: "must be one whose resources call OCI by themselves", remedy: ACTORS };
  }
  const meant = MEANT.get(word) ?? [...PRINCIPALS].find((known) => isNear(word, known));
  return meant === undefined ? undefined : { isWrong: true, rule: WORD_RULE, remedy: `did you mean '${meant}'?` };
}

/** Whether resources of this word of an OCID can never be members of a dynamic group. */
export function isNoPrincipal(word: string): boolean {
  return NO_PRINCIPALS.has(word);
}

const ACTORS = "name what calls OCI: fnfunc for functions, for example";

/** Whoever mistypes a word gets its first letter right; a short word has too many neighbours. */
export function isNear(word: string, known: string): boolean {
  return known.startsWith(word.charAt(0)) && isWithin(known.length < 8 ? 1 : 2, word, known);
}
