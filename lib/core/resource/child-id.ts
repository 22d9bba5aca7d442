// Internal: the places of constructs: in a stack, with ids that are unique in their scope and from which cdktf can make an
// address. An id can also be the name of a member of every JavaScript object, such as `constructor`.

import { TerraformStack } from "cdktf";
import { Construct, type IConstruct } from "constructs";
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

/**
 * Rejects such a name as the id of a stack, because cdktf keeps data about stacks in plain objects, and an id from which cdktf
 * cannot make a folder, or which it rejects with an error of several lines.
 */
export function checkStackId({ node }: IConstruct, id: string): void {
  const at = [node.path, id].filter((part) => part !== "").join("/");
  const what = "id";
  const remedy = "choose another id";
  if (id in Object.prototype) {
    throw refusal(at, { what, rule: "must not be the name of a member of every JavaScript object", remedy });
  }
  if (/[\s*?[\]{}!]/.test(id)) {
    const rule =
      "must not contain blanks, line breaks and the characters *?[]{}!, which have a meaning in cdktf's patterns";
    throw refusal(at, { what, rule, got: id, remedy });
  }
  if (/^\.\.?$/.test(id) || Buffer.byteLength(id) > LONGEST_FOLDER) {
    const rule = `must be the name of a folder of at most ${LONGEST_FOLDER} bytes`;
    throw refusal(at, { what, rule, got: id, remedy });
  }
}

/** File systems allow 255 bytes, and Terraform adds words to the id for the names of its state and its lock. */
const LONGEST_FOLDER = 200;

/** An id that cdktf leaves out of the names of resources. */
const OMITTED = "Default";

/** Ids with which no name of a resource begins. */
const HIDDEN = [OMITTED, "Resource"];

/**
 * Rejects a resource or look-up with the address of another one, because their paths differ in the id `Default` only: one of the
 * two would be lost.
 */
export function checkOwnAddress(owner: IConstruct, id: string, type: unknown): void {
  const { scopes, path } = owner.node;
  const stack = scopes.findIndex((one) => TerraformStack.isStack(one));
  const ids = [...scopes.slice(stack + 1).map(({ node }) => node.id), id].filter((one) => one !== OMITTED);
  const twin = atAddress(scopes[stack], ids).find((one) => one.constructor === type);
  if (twin === undefined) return;
  const rule = `must differ from ${twin.node.scope?.node.path ?? ""} in more than '${OMITTED}', which cdktf leaves out of addresses`;
  throw refusal(path, { what: "the path", rule, remedy: "choose another id" });
}

/** What has these ids below a scope, in addition to any number of omitted ones. */
function atAddress(scope: IConstruct | undefined, ids: readonly string[]): IConstruct[] {
  const [first, ...others] = ids;
  // A child can also be an inherited member, see allowChildId.
  if (!Construct.isConstruct(scope)) return [];
  if (first === undefined) return [scope];
  const { node } = scope;
  return [...atAddress(node.tryFindChild(OMITTED), ids), ...atAddress(node.tryFindChild(first), others)];
}

/**
 * Rejects an id with which no name of Terraform can begin, if the names of resources begin with it. cdktf makes the name of a
 * resource from the ids of its path below the stack, and leaves out all characters but letters, digits, underscores and hyphens.
 */
export function checkFirstId(scope: IConstruct, what: string, id: string): void {
  let first: IConstruct | undefined;
  for (let one: IConstruct | undefined = scope; !TerraformStack.isStack(one); one = one.node.scope) {
    if (one === undefined) return;
    if (!HIDDEN.includes(one.node.id)) first = one;
  }
  if (first !== undefined) checkBegin(first.node.path, "id", first.node.id);
  // The package constructs writes a slash as two hyphens.
  else if (!HIDDEN.includes(id)) checkBegin(`${scope.node.path}/${id.replaceAll("/", "--")}`, what, id);
}

function checkBegin(at: string, what: string, id: string): void {
  if (!/^[^A-Za-z_]*[0-9-]/.test(id.replaceAll("/", "--"))) return;
  const rule = "must begin with a letter or an underscore, as the names of resources do in Terraform";
  throw refusal(at, { what, rule, got: id, remedy: "put a letter before it" });
}

/** Rejects a construct outside a stack, where cdktf does so with an error of several lines. */
export function checkInStack({ node: { path, scopes } }: IConstruct): void {
  if (scopes.some((one) => TerraformStack.isStack(one))) return;
  const remedy = "give it a TerraformStack, such as an OciStack";
  throw refusal(path, { what: "scope", rule: "must be a stack or a construct in one", remedy });
}
