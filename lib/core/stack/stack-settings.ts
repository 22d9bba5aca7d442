// Internal: what a stack gives all its resources, remembered on the stack itself so that it works in any TerraformStack.

import { type TerraformProvider } from "cdktf";
import { type IConstruct } from "constructs";
import { refusal } from "../checks";
import { type Compartment } from "../compartment";
import { oncePerStack } from "../resource/memory";
import { type Tags } from "../tags";
import { type Backend } from "./state/backend";

/** The context key of the switch for deletion protection, in `cdktf.json` or an App's context. */
export const DELETION_PROTECTION_CONTEXT = "deletionProtection";

export interface StackSettings {
  /** The provider through which IAM is written. */
  homeProvider?: TerraformProvider;
  /** The first construct that wrote IAM through it; undefined where none has. */
  firstIam?: IConstruct;
  /** Finds out the home region, of whose provider somebody is about to make use; undefined where that is known, or for others to say. */
  findHomeRegion?: () => void;
  /** The providers of scopes that have one of their own; undefined where none has. */
  providers?: Map<IConstruct, TerraformProvider>;
  /** Whether what was made of the bindings has got the providers of its scopes, as it does before Aspects are run. */
  areProvidersWritten?: boolean;
  /** Where the state is kept; undefined where nobody said it. */
  backend?: Backend;
  /** The tags that every resource starts from. */
  tags?: Tags;
  /** The defined tags that the providers of the stack leave alone; undefined where nobody said. */
  ignoredTags?: readonly string[];
  /** Whether resources that hold data refuse to be destroyed, unless they say otherwise themselves. */
  deletionProtection?: boolean;
  /** What names begin with that must be unique in a tenancy; undefined for nothing. */
  namePrefix?: string;
  /** The tenancy's root compartment, where dynamic groups live and policies for the whole tenancy are attached. */
  tenancy?: Compartment;
  /** What is written in the place of inputs that an OciStack has unless its props say otherwise, by the names of the inputs. */
  written?: { readonly [input: string]: string };
}

/** The settings of the stack that holds `scope`; writing to them changes the stack. */
export function stackSettings(scope: IConstruct): StackSettings {
  return oncePerStack<StackSettings>(scope, "settings", () => ({}));
}

/**
 * Whether a resource is protected: what it says itself, else its stack, else the context, else yes.
 */
export function isProtected(scope: IConstruct, own: boolean | undefined): boolean {
  const stack = stackSettings(scope).deletionProtection;
  const context: unknown = scope.node.tryGetContext(DELETION_PROTECTION_CONTEXT);
  return own ?? stack ?? switchIn(scope, context) ?? true;
}

function switchIn(scope: IConstruct, context: unknown): boolean | undefined {
  if (context === undefined || typeof context === "boolean") return context;
  if (context === "true" || context === "false") return context === "true";
  const what = `the context key ${DELETION_PROTECTION_CONTEXT}`;
  const remedy = "Terraform takes no expression for prevent_destroy, so it must be known at synth";
  throw refusal(scope.node.path, { what, rule: "must be true or false", got: context, remedy });
}
