// Internal: the tags of resources: those of their stack, given from the beginning or added later, and their own.

import { Annotations, TerraformResource, TerraformStack } from "cdktf";
import { type IConstruct } from "constructs";
import { oncePerStack } from "../../resource/memory";
import { type TagArguments, type Tags } from "../../tags";
import { stackOf } from "../dependencies";
import { checkNotIgnored, ignoredTagsOf, watchIgnoredTags } from "./ignored-tags";
import { stackSettings } from "../stack-settings";

/** A resource's tags: those of the stack, overridden by its own. */
export function tagsOf(scope: IConstruct, own: Tags | undefined): TagArguments {
  const { tags: shared, ignoredTags } = stackSettings(scope);
  const tags = own === undefined ? shared : (shared?._combined(scope.node.path, own) ?? own);
  if (tags === undefined) return {};
  if (own !== undefined && ignoredTags !== undefined) checkNotIgnored(scope.node.path, own._definedKeys, ignoredTags);
  const rendered = tags.toArguments();
  if (rendered.definedTags !== undefined) watchIgnoredTags(TerraformStack.of(scope));
  return rendered;
}

/** Adds tags to those that a stack gives to resources made after this call. */
export function addStackTags(stack: TerraformStack, tags: Tags): void {
  const settings = stackSettings(stack);
  const at = stack.node.path;
  checkNotIgnored(at, tags._definedKeys, ignoredTagsOf(stack));
  settings.tags = settings.tags?._combined(at, tags) ?? tags;
  const [early] = stack.node.findAll().filter((one) => isTaggable(one) && stackOf(one) === stack);
  if (early !== undefined) oncePerStack(stack, "warned of late tags", () => warn(stack, early.node.path));
}

function warn(stack: TerraformStack, early: string): boolean {
  const rule = `the tags that are added to this stack are not on resources that were made before, for example ${early}`;
  const remedy = "call addTags right after the tag is made, or give that resource its own tags";
  Annotations.of(stack).addWarning(`${rule}; ${remedy}`);
  return true;
}

/** The resources that a tag itself needs: a tag cannot be on its own namespace before it exists. */
const BEFORE_TAGS = ["oci_identity_compartment", "oci_identity_tag_namespace", "oci_identity_tag"];

function isTaggable(one: unknown): one is TerraformResource {
  if (!TerraformResource.isTerraformResource(one)) return false;
  return "definedTags" in one && !BEFORE_TAGS.includes(one.terraformResourceType);
}
