// Quotas that Oracle's language does not have, or that would have another meaning than intended.

import { App, TerraformStack } from "cdktf";
import { Quota, QuotaCondition, QuotaLimit, QuotaLocation, QuotaStatement } from "../../lib";
import { type Row, rows } from "./row";

const tenancy = QuotaLocation.tenancy();
const noTopics = QuotaStatement.zero({ limit: QuotaLimit.TOPICS, location: tenancy });

function parse(text: string): QuotaStatement {
  return QuotaStatement.parse(text);
}

export const quotas: readonly Row[] = rows([
  {
    title: "a quota that is set by an equals sign",
    make: () => QuotaStatement.parse("set streaming quota partition-count = 10 in tenancy"),
    message:
      "quota statement must have 'to' and a number after the quota but has '=', got 'set streaming quota partition-count = 10 in tenancy'; write 'to'",
  },
  {
    title: "a quota with the family after the word",
    make: () => QuotaStatement.parse("set quota streaming partition-count to 10 in tenancy"),
    message:
      "quota statement must have 'quota' after 'quota' but has 'streaming', got 'set quota streaming partition-count to 10 in tenancy'; write the family first: set streaming quota",
  },
  {
    title: "a quota statement without text",
    make: () => parse(""),
    message: "quota statement must not be empty, got ''",
  },
  {
    title: "a quota that is set to no value",
    make: () => parse("set streaming quota partition-count in compartment shop"),
    message:
      "quota statement must have 'to' and a number after the quota but has 'in', got 'set streaming quota partition-count in compartment shop'; write 'zero' to forbid, or 'unset' to return to the service limit",
  },
  {
    title: "a quota of zero to zero",
    make: () => parse("zero notifications quota topic-count to 0 in compartment shop"),
    message:
      "quota statement must have 'in' before 'tenancy' or 'compartment' but has 'to', got 'zero notifications quota topic-count to 0 in compartment shop'; only 'set' has a value",
  },
  {
    title: "a quota without the word quota",
    make: () => parse("unset kms virtual-vault-count in tenancy"),
    message:
      "quota statement must have 'quota' after 'kms' but has 'virtual-vault-count', got 'unset kms virtual-vault-count in tenancy'",
  },
  {
    title: "a quota that is set to a word",
    make: () => parse("set service-connector-hub quota service-connector-count to five in tenancy"),
    message: "value of a quota must be a whole number of at least 0, got 'five'; write digits only",
  },
  {
    title: "a quota with another action",
    make: () => parse("drop kms quotas in tenancy"),
    message:
      "quota statement must have set, unset or zero at its start but has 'drop', got 'drop kms quotas in tenancy'",
  },
  {
    title: "a quota with a pattern without slashes",
    make: () => parse("zero compute-core quota standard* in compartment lab"),
    message:
      "quota statement must not contain the character * outside quotes, got 'zero compute-core quota standard* in compartment lab'; write a pattern between slashes: /text*/",
  },
  {
    title: "a quota with a condition on a compartment",
    make: () => parse("set streaming quota partition-count to 4 in tenancy where target.compartment.name = 'x'"),
    message:
      "condition variable of a quota must be request.region or request.ad, got 'target.compartment.name'; limit a compartment by naming it after 'in'",
  },
  {
    title: "a quota without a place",
    make: () => parse("zero streaming quota /*/ where request.region != 'us-ashburn-1'"),
    message:
      "quota statement must have 'in' before 'tenancy' or 'compartment' but has 'where', got 'zero streaming quota /*/ where request.region != 'us-ashburn-1''",
  },
  {
    title: "a quota below zero",
    make: () => parse("set object-storage quota storage-bytes to -1 in compartment archive"),
    message: "value of a quota must be a whole number of at least 0, got '-1'; write digits only",
  },
  {
    title: "a quota in a place without the word compartment",
    make: () => parse("set vcn quotas to 0 in archive"),
    message:
      "quota statement must have 'compartment' or 'tenancy' after 'in' but has 'archive', got 'set vcn quotas to 0 in archive'; write 'compartment archive'",
  },
  {
    title: "a quota of half a partition",
    make: () => parse("set streaming quota partition-count to 0.5 in tenancy"),
    message: "value of a quota must be a whole number of at least 0, got '0.5'; write digits only",
  },
  {
    title: "a quota of more than a number can count",
    make: () => parse("set streaming quota partition-count to 9007199254740993 in tenancy"),
    message: "value of a quota must be a whole number of at least 0, got '9007199254740993'; write digits only",
  },
  {
    title: "a quota in a compartment whose name is in quotes",
    make: () => parse("zero kms quotas in compartment 'shop'"),
    message:
      "quota statement must have a compartment's name without quotes but has 'shop', got 'zero kms quotas in compartment 'shop''",
  },
  {
    title: "a quota in a path with an empty part",
    make: () => parse("zero kms quotas in compartment shop::data"),
    message: "compartment path must not have an empty part, got 'shop::data'; write one colon between two names",
  },
  {
    title: "a quota in a compartment by its OCID without id",
    make: () => parse("zero kms quotas in compartment ocid1.compartment.oc1..aaaashop"),
    message:
      "compartment of a quota must be a name, got 'ocid1.compartment.oc1..aaaashop'; write its name after the names of those above it: shop:data",
  },
  {
    title: "a quota in a compartment by the OCID of a stream",
    make: () => parse("zero kms quotas in compartment id ocid1.stream.oc1.phx.aaaaorders"),
    message:
      "compartment id must be ocid1.compartment.<realm>.[region].<unique id> or ocid1.tenancy.<realm>.[region].<unique id>, got 'ocid1.stream.oc1.phx.aaaaorders' (a stream); copy it from the resource's page in the console",
  },
  {
    title: "a quota in a region by its key",
    make: () => parse("zero streaming quotas in tenancy where request.region = 'IAD'"),
    message:
      "request.region in a quota must be the name of a region, for example us-ashburn-1, got 'IAD'; write us-ashburn-1",
  },
  {
    title: "a quota in a region that is mistyped",
    make: () => parse("zero streaming quotas in tenancy where request.region = 'eu-frankfort-1'"),
    message:
      "request.region in a quota must be the name of a region, for example us-ashburn-1, got 'eu-frankfort-1'; write eu-frankfurt-1",
  },
  {
    title: "a quota in a domain without quotes",
    make: () => parse("zero streaming quotas in tenancy where request.ad = AD-1"),
    message:
      "quota statement must have a value in single quotes after '=' but has 'AD-1', got 'zero streaming quotas in tenancy where request.ad = AD-1'; write 'AD-1'",
  },
  {
    title: "a quota with in as an operator",
    make: () => parse("zero streaming quotas in tenancy where request.region in ('eu-frankfurt-1')"),
    message:
      "quota statement must have = or != after 'request.region' but has 'in', got 'zero streaming quotas in tenancy where request.region in ('eu-frankfurt-1')'; write a statement for each value",
  },
  {
    title: "a quota with two conditions that are joined by and",
    make: () => parse("zero vcn quotas in tenancy where request.region = 'eu-frankfurt-1' and request.ad = 'AD-1'"),
    message:
      "quota statement must have nothing after its end but has 'and', got '...as in tenancy where request.region = 'eu-frankfurt-1' and request.ad = 'AD-1''; write one statement at a time",
  },
  {
    title: "a quota with a group of nothing",
    make: () => parse("zero vcn quotas in tenancy where any {}"),
    message:
      "quota statement must have request.region or request.ad but has '}', got 'zero vcn quotas in tenancy where any {}'",
  },
  {
    title: "a quota with a group that is not closed",
    make: () => parse("zero vcn quotas in tenancy where any {request.ad = 'x'"),
    message:
      "quota statement must have '}' after the tests but ends, got 'zero vcn quotas in tenancy where any {request.ad = 'x''",
  },
  {
    title: "a quota with 21 groups in groups",
    make: () => parse(`zero vcn quotas in tenancy where ${"any {".repeat(21)}request.ad = 'x'${"}".repeat(21)}`),
    message:
      "quota statement must not nest groups more than 20 deep, got '...any {any {any {any {any {any {any {any {any {request.ad = 'x'}}}}}}}}}}}}}}}}...'",
  },
  {
    title: "a quota of the family stream",
    make: () => parse("set stream quota partition-count to 10 in tenancy"),
    message:
      "quota family must be the name of a service in Oracle's list of quotas, got 'stream'; did you mean 'streaming'?",
  },
  {
    title: "a quota of the family of connectors under another name",
    make: () => parse("zero serviceconnectors quotas in tenancy"),
    message:
      "quota family must be the name of a service in Oracle's list of quotas, got 'serviceconnectors'; did you mean 'service-connector-hub'?",
  },
  {
    title: "a quota of a family that is mistyped",
    make: () => parse("zero notfications quotas in tenancy"),
    message:
      "quota family must be the name of a service in Oracle's list of quotas, got 'notfications'; did you mean 'notifications'?",
  },
  {
    title: "a quota of streams, which Streaming does not have",
    make: () => parse("set streaming quota stream-count to 10 in tenancy"),
    message:
      "name of a quota of 'streaming' must be partition-count, got 'stream-count'; leave out the name to limit all of them",
  },
  {
    title: "a quota of partitions in the plural",
    make: () => parse("set streaming quota partitions-count to 10 in tenancy"),
    message:
      "name of a quota of 'streaming' must be partition-count, got 'partitions-count'; did you mean 'partition-count'?",
  },
  {
    title: "a quota of topics with a letter missing",
    make: () => QuotaLimit.named("notifications", "topic-cont"),
    message: "name of a quota of 'notifications' must be topic-count, got 'topic-cont'; did you mean 'topic-count'?",
  },
  {
    title: "a quota of names that Streaming does not have",
    make: () => QuotaLimit.matching("streaming", "stream*"),
    message: "quota pattern must match a name of 'streaming', which has partition-count only, got '/stream*/'",
  },
  {
    title: "a quota with a pattern that has slashes already",
    make: () => QuotaLimit.matching("compute-core", "/standard*/"),
    message:
      "quota pattern must be letters, digits, hyphens, underscores, periods and stars, got '//standard*//'; write /text*/",
  },
  {
    title: "a quota with a pattern that is empty",
    make: () => QuotaLimit.matching("compute-core", ""),
    message: "quota pattern must be letters, digits, hyphens, underscores, periods and stars, got '//'; write /text*/",
  },
  {
    title: "a quota with a comma before a name",
    make: () => parse("zero kms quota , virtual-vault-count in tenancy"),
    message:
      "quota statement must have the name of a quota, or a pattern between slashes but has ',', got 'zero kms quota , virtual-vault-count in tenancy'",
  },
  {
    title: "a quota of a family with a blank",
    make: () => QuotaLimit.allOf("compute core"),
    message: "quota family must be letters, digits, hyphens, underscores and periods, got 'compute core'",
  },
  {
    title: "a quota of a name with a blank",
    make: () => QuotaLimit.named("compute-core", "standard e4"),
    message: "quota name must be letters, digits, hyphens, underscores and periods, got 'standard e4'",
  },
  {
    title: "a quota of one and a half connectors",
    make: () => QuotaStatement.set({ limit: QuotaLimit.CONNECTORS, value: 1.5, location: tenancy }),
    message: "value of a quota must be a whole number of at least 0, got '1.5'; write digits only",
  },
  {
    title: "a quota of less than no topics",
    make: () => QuotaStatement.set({ limit: QuotaLimit.TOPICS, value: -1, location: tenancy }),
    message: "value of a quota must be a whole number of at least 0, got '-1'; write digits only",
  },
  {
    title: "a quota condition on a region of another cloud",
    make: () => QuotaCondition.region("us-east-1"),
    message:
      "request.region in a quota must be the name of a region, for example us-ashburn-1, got 'us-east-1'; copy it from Oracle's list of regions",
  },
  {
    title: "a quota condition on a domain whose name ends the quote",
    make: () => QuotaCondition.availabilityDomain("x' or request.ad = 'y"),
    message:
      "value in a quota's condition must not contain a quote, a brace, a backslash or a line break, got 'x' or request.ad = 'y'; write it without them, because there is no way to escape them",
  },
  {
    title: "a quota in a compartment whose name has a blank",
    make: () => QuotaLocation.compartmentNamed("my shop"),
    message: "compartment name must be 1 to 100 letters, digits, periods, hyphens and underscores, got 'my shop'",
  },
  {
    title: "two quota statements in one text",
    make: () => parse("zero kms quotas in tenancy; zero vcn quotas in tenancy"),
    message:
      "quota statement must not contain the character ; outside quotes, got 'zero kms quotas in tenancy; zero vcn quotas in tenancy'; write one at a time",
  },
  {
    title: "a quota without statements",
    make: (stack) => new Quota(stack, "limits", { statements: [] }),
    message: "shop/limits: a quota must have at least one statement",
  },
  {
    title: "a quota that says two things of one limit",
    make: (stack) =>
      new Quota(stack, "limits", {
        statements: [noTopics, parse("set Notifications quotas Topic-count to 3 in tenancy")],
      }),
    message:
      "shop/limits: a quota must have one statement for each limit and location, because only the last one applies, got 'set Notifications quotas Topic-count to 3 in tenancy'; remove the other one",
  },
  {
    title: "a quota without a name",
    make: (stack) => new Quota(stack, "limits", { name: " ", statements: [noTopics] }),
    message:
      "shop/limits: the name of a quota must not be empty, got ' '; leave it out to use the ids of the construct",
  },
  {
    title: "two quotas of one name",
    make: (stack) => (
      new Quota(stack, "limits", { name: "shop", statements: [noTopics] }),
      new Quota(stack, "more", { name: "shop", statements: [noTopics] })
    ),
    message:
      "shop/more: the name of a quota must be unique in the tenancy, but shop/limits has it already, got 'shop'; give one of them another name",
  },
  {
    title: "a quota in a stack that does not know its tenancy",
    make: (stack) => new Quota(new TerraformStack(App.of(stack), "plain"), "limits", { statements: [noTopics] }),
    message:
      "plain/limits: a quota needs the tenancy, which is not known in this stack; give it compartment: Compartment.fromTenancyId(...), or derive the stack from OciStack",
  },
  {
    title: "a quota in a compartment that is named by its OCID",
    make: () => QuotaLocation.compartmentNamed("ocid1.compartment.oc1..aaaashop"),
    message:
      "compartment of a quota must be a name, got 'ocid1.compartment.oc1..aaaashop'; write its name after the names of those above it: shop:data",
  },
  {
    title: "a quota in a compartment of two words",
    make: () => QuotaStatement.parse("zero kms quotas in compartment My Shop"),
    message:
      "quota statement must have nothing after its end but has 'Shop', got 'zero kms quotas in compartment My Shop'; write the compartment's name, which has no blanks, as the console shows it",
  },
]);
