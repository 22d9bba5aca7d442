// The addresses of protected resources, pinned in a file: a resource whose address changes would be destroyed and created again.

import { TerraformResource, type TerraformStack, Testing } from "cdktf";
import { type IConstruct } from "constructs";
import { addressOf, addressUnder, idsBelow, pathBelow } from "../core/adoption/addresses";
import { spelled } from "../core/adoption/old-path";
import { refusal } from "../core/checks";
import { ConfigurationError } from "../core/configuration-error";
import { blocksOf } from "../core/stack/dependencies";
import { stacksIn } from "./scope";
import { type Pinned, readPinned, writePinned } from "./address-file";

/**
 * Pins the Terraform addresses of all resources with `prevent_destroy` in a file next to a test. `prevent_destroy` does not protect a
 * renamed construct: Terraform destroys a resource whose address is gone.
 *
 * ```ts
 * test("nothing that is protected moves", () => ProtectedAddresses.check(app, join(__dirname, "addresses.json")));
 * ```
 */
export class ProtectedAddresses {
  /**
   * Compares the protected addresses with those in the file. Synthesizes in memory; writes only the file.
   *
   * The first run writes the file, unless the environment variable `CI` is set; commit it. `UPDATE_ADDRESSES=1` writes it again,
   * and so accepts new addresses and addresses that are gone.
   *
   * An address that is gone counts as kept if `stack.renamed`, or any `moved` block, leads from it to a resource that is
   * protected. Run the test with `UPDATE_ADDRESSES=1` when you remove the call of `renamed`.
   *
   * @param scope - an app, with all of its stacks, or one stack; for one stack, only its part of the file is read and written
   * @param file - the path of the file of addresses; JSON, sorted
   * @throws ConfigurationError for an address that is gone, with the line that repairs it, for a new address, for a file that is
   * missing when `CI` is set, and for a file that cannot be read or written
   */
  public static check(scope: IConstruct, file: string): void {
    const present = stacksIn(scope, "the scope of protected addresses").map(protectedIn);
    const pinned = readPinned(file);
    const isWhole = scope.node.scope === undefined;
    const now = Object.fromEntries(present.map(({ id, paths }) => [id, Object.fromEntries(paths)]));
    if (isSet("UPDATE_ADDRESSES") || (pinned === undefined && !isSet("CI"))) {
      writePinned(file, isWhole ? now : { ...pinned, ...now });
      return;
    }
    if (pinned === undefined) throw refusal(undefined, { ...MISSING, got: file });
    const gone = isWhole ? Object.keys(pinned).filter((id) => !Object.hasOwn(now, id)) : [];
    const lines = [
      ...gone.map((id) => lostStack(id, pinned)),
      ...present.flatMap((stack) => differences(stack, pinned)),
    ];
    if (lines.length > 0)
      throw new ConfigurationError([`the protected addresses are not those in ${file}:`, ...lines, ACCEPT].join("\n"));
  }

  private constructor() {
    // Not instantiable: it has only a static method.
  }
}

const MISSING = {
  what: "the file of protected addresses",
  rule: "must exist if CI is set, or no address is pinned",
  remedy: "run the test once on your machine and commit the file",
};

const ACCEPT = "If all of this is what you want, run the test with UPDATE_ADDRESSES=1 and commit the file.";

/** Pipelines set these variables to true or 1. */
function isSet(name: string): boolean {
  return !["", "0", "false"].includes((process.env[name] ?? "").toLowerCase());
}

interface ProtectedStack {
  readonly stack: TerraformStack;
  readonly id: string;
  /** The path of each construct, by address. */
  readonly paths: ReadonlyMap<string, string>;
  /** All resources by address, protected or not. */
  readonly resources: ReadonlyMap<string, TerraformResource>;
  /** From the old address to the new one. */
  readonly moves: ReadonlyMap<string, string>;
}

/** The parts of `cdk.tf.json` that this file reads. */
interface Document {
  readonly resource?: Readonly<Record<string, Readonly<Record<string, { readonly lifecycle?: Lifecycle }>>>>;
  readonly moved?: readonly { readonly from: string; readonly to: string }[];
}

interface Lifecycle {
  readonly prevent_destroy?: unknown;
}

function protectedIn(stack: TerraformStack): ProtectedStack {
  // Synthesis applies overrides and aspects before the document is read.
  const { resource = {}, moved = [] } = JSON.parse(Testing.synth(stack)) as Document;
  const resources = new Map(
    blocksOf(stack, stack)
      .filter((block) => TerraformResource.isTerraformResource(block))
      .map((one) => [addressOf(one), one]),
  );
  const paths = [...resources]
    .filter(([address]) => {
      const [type = "", name = ""] = address.split(".");
      return resource[type]?.[name]?.lifecycle?.prevent_destroy === true;
    })
    .map(([address, one]): [string, string] => [address, pathBelow(stack, one)]);
  return {
    stack,
    id: stack.node.path,
    paths: new Map(paths),
    resources,
    moves: new Map(moved.map(({ from, to }) => [from, to])),
  };
}

function lostStack(id: string, pinned: Pinned): string {
  const count = Object.keys(pinned[id] ?? {}).length;
  return `- the stack ${id} with ${count} of them is gone, and its state with it; give the stack its old id again`;
}

/** One or two lines for each difference. */
function differences(present: ProtectedStack, pinned: Pinned): string[] {
  const { id, paths, resources } = present;
  const before = Object.entries(pinned[id] ?? {});
  const moved = new Map(before.map(([address]) => [address, destination(address, present)]));
  const kept = new Set([...before.map(([address]) => address), ...moved.values()]);
  const added = [...paths].filter(([address]) => !kept.has(address)).sort(byText);
  const lost = before.filter(([address]) => !paths.has(address) && !paths.has(moved.get(address) ?? ""));
  const [unprotected, gone] = [lost.filter(([one]) => resources.has(one)), lost.filter(([one]) => !resources.has(one))];
  return [
    ...mended(present, gone, added),
    ...unprotected.map(([address]) => `- ${id}: ${address} is no longer protected; set its deletionProtection`),
    ...added.map(([address, path]) => `- ${id}: ${address} at ${path} is new`),
  ];
}

/** The address to which the moved blocks lead from another address. */
function destination(address: string, { moves }: ProtectedStack): string {
  const passed = new Set<string>();
  let at = address;
  for (let next = moves.get(at); next !== undefined && !passed.has(at); next = moves.get(at)) {
    passed.add(at);
    at = next;
  }
  return at;
}

function byText([a]: [string, string], [b]: [string, string]): number {
  return a < b ? -1 : 1;
}

type Entry = [string, string];

/** The addresses that are gone, and the calls of `renamed` that would keep them: one call for all resources that moved together. */
function mended(present: ProtectedStack, gone: readonly Entry[], added: readonly Entry[]): string[] {
  const free = new Map(added);
  const lines: string[] = [];
  const calls = new Set<string>();
  for (const [address, path] of gone) {
    lines.push(`- ${present.id}: ${address} at ${path} is gone, and Terraform would destroy it`);
    const twin = candidate(address, path, free);
    if (twin === undefined) continue;
    free.delete(twin[0]);
    calls.add(callFor(present, address, path, twin));
  }
  return calls.size === 0 ? lines : [...lines, "  If you renamed a construct, write", ...calls];
}

/** A new protected resource of the same type, preferably the one whose path has most in common with the old path. */
function candidate(address: string, path: string, free: ReadonlyMap<string, string>): Entry | undefined {
  const type = address.split(".")[0];
  const [best] = [...free]
    .filter(([one]) => one.split(".")[0] === type)
    .map((entry) => ({ entry, common: commonIds(path, entry[1]) }))
    .sort((a, b) => b.common - a.common);
  return best?.entry;
}

/** How many ids two paths have in common, from their ends and from their beginnings. */
function commonIds(one: string, other: string): number {
  const [a, b] = [one.split("/"), other.split("/")];
  const count = (x: readonly string[], y: readonly string[]): number => {
    const at = x.findIndex((id, index) => id !== y[index]);
    return at < 0 ? x.length : at;
  };
  return count(a, b) + count([...a].reverse(), [...b].reverse());
}

/** `stack.renamed(reservations, "pool/bookings"); // reservations is the construct at pool/reservations` */
function callFor({ stack, resources }: ProtectedStack, address: string, path: string, twin: Entry): string {
  const [now, was] = renamedPart(stack, path, twin[1]);
  const resource = resources.get(twin[0]);
  const construct = constructAt(stack, now);
  const rest = resource === undefined || construct === undefined ? [] : idsBelow(construct, resource);
  const isWhole = resource !== undefined && addressUnder(resource, [...was, ...rest]) === address;
  // If ids were overridden or the path is ambiguous, only the address is certain.
  const from = isWhole ? spelled(stack, was) : address;
  const shown = isWhole ? now : twin[1].split("/");
  const name = variableFor(shown.at(-1) ?? "");
  return `    stack.renamed(${name}, ${JSON.stringify(from)}); // ${name} is the construct at ${shown.join("/")}`;
}

/** The shortest old and new paths that also explain everything below them. Not so short that the old path still exists. */
function renamedPart(stack: TerraformStack, old: string, current: string): [string[], string[]] {
  let [was, now] = [old.split("/"), current.split("/")];
  while (was.length > 1 && now.length > 1 && was.at(-1) === now.at(-1)) {
    const [shorterWas, shorterNow] = [was.slice(0, -1), now.slice(0, -1)];
    if (shorterWas.join("/") === shorterNow.join("/") || constructAt(stack, shorterWas) !== undefined) break;
    [was, now] = [shorterWas, shorterNow];
  }
  return [now, was];
}

function constructAt(stack: TerraformStack, ids: readonly string[]): IConstruct | undefined {
  return ids.reduce<IConstruct | undefined>((one, id) => one?.node.tryFindChild(id), stack);
}

/** A variable name made from a construct's id. */
function variableFor(id: string): string {
  const words = id.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
  const name = words.map((word, at) => (at === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join("");
  return /^[A-Za-z]/.test(name) ? name : "construct";
}
