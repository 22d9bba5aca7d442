// Internal: the kinds of constructs that are not resources and cannot be taken over, and what to do instead.

import {
  App,
  TerraformBackend,
  TerraformDataSource,
  TerraformLocal,
  TerraformModule,
  TerraformOutput,
  TerraformProvider,
  TerraformRemoteState,
  TerraformStack,
  TerraformVariable,
} from "cdktf";
import { type IConstruct } from "constructs";
import { type Refusal } from "../checks";
import { addressOf } from "./addresses";

interface Kind {
  readonly is: (construct: IConstruct) => boolean;
  /** What it is, to complete the sentence "but this is ...". */
  readonly words: string;
  /** What to do instead of adopting it; undefined for removing the call. */
  readonly instead?: string;
}

const ONE_BY_ONE = "adopt the resources in it one by one";
const READ = {
  words: "a data source, which only reads what exists",
  instead: "create the resource with new, and adopt that",
};

const KINDS: readonly Kind[] = [
  { is: (one) => App.isApp(one), words: "an app", instead: ONE_BY_ONE },
  { is: (one) => TerraformStack.isStack(one), words: "a stack", instead: ONE_BY_ONE },
  { is: (one) => TerraformOutput.isTerraformOutput(one), words: "an output, which Terraform computes" },
  { is: (one) => one instanceof TerraformVariable, words: "a variable, whose value is given with each plan" },
  { is: (one) => one instanceof TerraformLocal, words: "a local value, which Terraform computes" },
  { is: (one) => TerraformDataSource.isTerraformDataSource(one) || one instanceof TerraformRemoteState, ...READ },
  {
    is: (one) => TerraformProvider.isTerraformProvider(one),
    words: "a provider, through which Terraform accesses the service",
  },
  { is: (one) => TerraformBackend.isBackend(one), words: "a backend, where Terraform keeps the state" },
];

const LEAVE_OUT = "remove the call";

/** Why a construct itself cannot be adopted; undefined for a resource, and for a construct that may contain one. */
export function kindNotAdopted(construct: IConstruct): Refusal | undefined {
  if (construct instanceof TerraformModule) return moduleNotAdopted(construct);
  const kind = KINDS.find(({ is }) => is(construct));
  return (
    kind && { what: ADOPTED, rule: `must be a resource, but this is ${kind.words}`, remedy: kind.instead ?? LEAVE_OUT }
  );
}

/** Why a construct itself cannot be renamed; undefined for a construct that may contain a resource or a module. */
export function kindNotRenamed(construct: IConstruct): Refusal | undefined {
  const rule = "must make a resource, but this is";
  if (TerraformStack.isStack(construct)) {
    const remedy = `${LEAVE_OUT}, and point the backend to the old state`;
    return { what: RENAMED, rule: `${rule} a stack, whose id is not part of addresses in cdktf`, remedy };
  }
  const kind = KINDS.find(({ is }) => is(construct));
  return kind && { what: RENAMED, rule: `${rule} ${kind.words}`, remedy: LEAVE_OUT };
}

/** Only the module's author knows the resources in it, and each has its own id. */
export function moduleNotAdopted(construct: TerraformModule): Refusal {
  const to = `${addressOf(construct)}.<type>.<name>`;
  const remedy = `write one addOverride("import", [...]) on the stack, with { to: "${to}", id: "<id>" } for each resource in it`;
  return { what: ADOPTED, rule: "must be a resource, but this is a module", remedy };
}

/** The beginning of an error message about an adopted construct. */
export const ADOPTED = "an adopted construct";
/** The beginning of an error message about a renamed construct. */
export const RENAMED = "a renamed construct";
