// Internal: the settings that a stack gives to all its resources, stored on the stack itself so that they work in any
// TerraformStack.

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
  /** The provider for IAM resources. */
  homeProvider?: TerraformProvider;
  /** The first construct that wrote IAM resources through it; undefined if there is none. */
  firstIam?: IConstruct;
  /**
   * Determines the home region, when its provider is about to be used; undefined if it is known, or if the user named the
   * provider.
   */
  findHomeRegion?: () => void;
  /** The providers of scopes that have a separate one; undefined if there are none. */
  providers?: Map<IConstruct, TerraformProvider>;
  /** Whether resources of the bindings have got the providers of their scopes, which happens before Aspects run. */
  areProvidersWritten?: boolean;
  /** Where the state is stored; undefined if it was not given. */
  backend?: Backend;
  /** The tags of every resource. */
  tags?: Tags;
  /** The defined tags that the providers of the stack ignore; undefined if they were not given. */
  ignoredTags?: readonly string[];
  /** Whether resources that contain data are protected from being destroyed by default. */
  deletionProtection?: boolean;
  /** The prefix of names that must be unique in a tenancy; undefined if there is none. */
  namePrefix?: string;
  /** The tenancy's root compartment, where dynamic groups live and policies for the whole tenancy are attached. */
  tenancy?: Compartment;
  /** The values from the props that replace inputs of an OciStack, by the names of the inputs. */
  written?: { readonly [input: string]: string };
}

/** The settings of the stack that contains `scope`; writing to them changes the stack. */
export function stackSettings(scope: IConstruct): StackSettings {
  return oncePerStack<StackSettings>(scope, "settings", () => ({}));
}

/** Whether a resource is protected: its own setting, or else that of its stack, or else that of the context, or else true. */
export function isProtected(scope: IConstruct, own: boolean | undefined): boolean {
  const stack = stackSettings(scope).deletionProtection;
  const context: unknown = scope.node.tryGetContext(DELETION_PROTECTION_CONTEXT);
  return own ?? stack ?? switchIn(scope, context) ?? true;
}

function switchIn(scope: IConstruct, context: unknown): boolean | undefined {
  if (context === undefined || typeof context === "boolean") return context;
  if (context === "true" || context === "false") return context === "true";
  const what = `the context key ${DELETION_PROTECTION_CONTEXT}`;
  const remedy = "set a literal, because Terraform does not accept an expression for prevent_destroy";
  throw refusal(scope.node.path, { what, rule: "must be true or false", got: context, remedy });
}
