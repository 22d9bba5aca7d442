// Internal: ids that are called like what every object in JavaScript has, `constructor` for example.

import { type IConstruct } from "constructs";
import { refusal } from "../checks";

/**
 * Lets a construct have such a child. The package constructs keeps children in an object, and takes what that inherits for a child: after
 * this it inherits nothing. The name `__proto__` is refused, since cdktf loses it when it puts the document together.
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

/** Refuses such an id of a stack, since cdktf keeps what it knows of stacks in objects. */
export function checkStackId({ node }: IConstruct): void {
  if (!(node.id in Object.prototype)) return;
  throw refusal(node.path, {
    what: "id",
    rule: "must not be what every object in JavaScript has",
    remedy: "choose another",
  });
}
