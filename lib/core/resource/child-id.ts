// Internal: ids that are also the name of a member of every JavaScript object, such as `constructor`.

import { type IConstruct } from "constructs";
import { refusal } from "../checks";

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

/** Rejects such an id for a stack, because cdktf keeps data about stacks in plain objects. */
export function checkStackId({ node }: IConstruct): void {
  if (!(node.id in Object.prototype)) return;
  throw refusal(node.path, {
    what: "id",
    rule: "must not be the name of a member of every JavaScript object",
    remedy: "choose another id",
  });
}
