// Internal: the ids of constructs: unique in their scope, and such that cdktf can make an address from them. An id can also be the
// name of a member of every JavaScript object, such as `constructor`.

import { TerraformStack } from "cdktf";
import { type IConstruct } from "constructs";
import { quoted, refusal } from "../checks";

/**
 * Allows a construct to have such a child. The package constructs keeps children in an object, and would read inherited members
 * as children: after this call, the object inherits nothing. The name `__proto__` is rejected, because cdktf loses it when it
 * builds the document.
 */
export function allowChildId({ node }: IConstruct, what: string, id: string): void {
  if (!(id in Object.prototype)) return;
  if (id === "__proto__") {
    throw refusal(node.path || undefined, {
      what,
      rule: "must not be __proto__, which JavaScript loses",
      remedy: "rename it",
    });
  }
  Reflect.set(node, "_children", Object.assign(Object.create(null), Reflect.get(node, "_children")));
}

/** Rejects an id that another construct in the scope has. The package constructs does so with an error of several lines. */
export function checkNewId({ node }: IConstruct, what: string, id: string): void {
  const twin = node.tryFindChild(id);
  if (twin === undefined) return;
  const rule = `must be unique in ${node.path || "the app"}`;
  const remedy = "give one of them another id, or make the construct only once";
  throw refusal(twin.node.path, { what, rule, got: { toString: () => `${quoted(id)} twice` }, remedy });
}

/** Rejects such a name as the id of a stack, because cdktf keeps data about stacks in plain objects. */
export function checkStackId({ node }: IConstruct): void {
  if (!(node.id in Object.prototype)) return;
  throw refusal(node.path, {
    what: "id",
    rule: "must not be the name of a member of every JavaScript object",
    remedy: "choose another id",
  });
}

/**
 * Rejects an id directly below a stack with which no name of Terraform can begin. cdktf makes the name of a resource from the ids
 * of its path, and leaves out all characters but letters, digits, underscores and hyphens.
 */
export function checkFirstId(scope: IConstruct, what: string, id: string): void {
  const { node } = scope;
  if (!TerraformStack.isStack(scope)) {
    if (node.scope !== undefined) checkFirstId(node.scope, "id", node.id);
    return;
  }
  // The package constructs writes a slash as two hyphens.
  const written = id.replaceAll("/", "--");
  if (!/^[^A-Za-z_]*[0-9-]/.test(written)) return;
  const rule = "must begin with a letter or an underscore, as the names of resources do in Terraform";
  throw refusal(`${node.path}/${written}`, { what, rule, got: id, remedy: "put a letter before it" });
}
