// Internal: the state of a stack in the tree: its single backend, and the remote state that other stacks read.

import { resolve } from "node:path";
import { App, TerraformBackend, TerraformRemoteState, TerraformStack } from "cdktf";
import { type Construct, type IConstruct } from "constructs";
import { type Refusal, refusal } from "../../checks";
import { recalled, remembered } from "../../resource/memory";
import { escapedLiteral } from "../../token/template";
import { Backend } from "./backend";
import { type BackendConfig, IDENTITY, type StateLocation } from "./backend-arguments";
import { openSecret } from "./backend-secrets";
import { stackOf } from "../dependencies";
import { stackSettings } from "../stack-settings";
import { raiseForState, terraformOverride } from "./terraform-version";

/** The id that cdktf uses for its own backends. */
const ID = "backend";

/** A backend for which cdktf has no class, or a class without the newest arguments. */
class StateBackend extends TerraformBackend {
  private readonly location: StateLocation;

  public constructor(stack: TerraformStack, location: StateLocation) {
    // An input or a construct can have this name, too.
    super(stack, stack.node.tryFindChild(ID) === undefined ? ID : `oci-${ID}`, location.store);
    this.location = location;
  }

  /** The data source that reads this state in another stack, which must also support the backend. */
  public override getRemoteStateDataSource(scope: Construct, name: string): TerraformRemoteState {
    const { store, config, requires } = this.location;
    if (requires !== undefined)
      raiseForState(TerraformStack.of(scope), { version: requires, by: "the state that it reads" });
    return new RemoteState(scope, name, store, { ...asLiterals(config), workspace: "${terraform.workspace}" });
  }

  protected override synthesizeAttributes(): { [name: string]: unknown } {
    const { config, locking } = this.location;
    return { ...config, ...locking };
  }

  protected override synthesizeHclAttributes(): { [name: string]: unknown } {
    return this.synthesizeAttributes();
  }
}

class RemoteState extends TerraformRemoteState {}

/** Terraform does not read templates in a backend, but does so in the data source that reads the state. */
function asLiterals(config: BackendConfig): object {
  const encode = (_: string, value: unknown): unknown => (typeof value === "string" ? escapedLiteral(value) : value);
  return JSON.parse(JSON.stringify(config, encode)) as object;
}

/** The backend of a stack: one of cdktf that was made in it, or else the given one, or else a file next to the project. */
export function backendOf(stack: TerraformStack): TerraformBackend {
  const [made] = backendsIn(stack);
  return made === undefined
    ? remembered(stack, OWN, () => new StateBackend(stack, locationOf(stack)))
    : readAsWritten(made);
}

/** The record of `addOverride` on a backend that both engines keep. */
interface Overridden {
  readonly rawOverrides: { readonly [argument: string]: unknown };
}

/** The arguments for locking a state: a reader does not need them, and an older Terraform does not support them. */
const LOCKING = ["use_lockfile"];

/** A backend whose overrides also apply to the data source that reads the state, where cdktf leaves them out. */
function readAsWritten(backend: TerraformBackend): TerraformBackend {
  const { rawOverrides } = backend as unknown as Overridden;
  const overrides = Object.entries(rawOverrides).filter(([argument]) => !LOCKING.includes(argument));
  if (overrides.length === 0) return backend;
  const getRemoteStateDataSource: TerraformBackend["getRemoteStateDataSource"] = (...args) => {
    const state = backend.getRemoteStateDataSource(...args);
    for (const [argument, value] of overrides) state.addOverride(`config.${argument}`, value);
    return state;
  };
  return Object.assign(Object.create(backend) as TerraformBackend, { getRemoteStateDataSource });
}

const OWN = "backend";

function locationOf(stack: TerraformStack): StateLocation {
  const { id } = stack.node;
  return (stackSettings(stack).backend ?? Backend._default(id))._render(id);
}

function backendsIn(stack: TerraformStack): TerraformBackend[] {
  return allBackends(stack).filter((backend) => stackOf(backend) === stack);
}

function allBackends({ node }: IConstruct): TerraformBackend[] {
  return node.findAll().filter((one): one is TerraformBackend => TerraformBackend.isBackend(one));
}

/**
 * Before a stack is synthesized, makes sure that there is one backend, and that the stack requires a Terraform that supports it.
 *
 * @throws ConfigurationError for a second backend, for one that an override writes, and for a secret in it
 */
export function prepareState(stack: TerraformStack): void {
  for (const member of ["backend", "cloud"]) {
    if (terraformOverride(stack, member) !== undefined) throw refusal(stack.node.path, overrideOf(member));
  }
  const own = recalled(stack, OWN);
  const others = backendsIn(stack).filter((backend) => backend !== own);
  const { backend: given } = stackSettings(stack);
  const [second] = given === undefined ? others.slice(1) : others;
  if (second !== undefined) throw refusal(second.node.path, TWICE);
  const backend = others[0] ?? backendOf(stack);
  const secret = openSecret(writtenBy(backend).config, "a backend");
  if (secret !== undefined) throw refusal(backend.node.path, secret);
  const { requires } = others.length === 0 ? locationOf(stack) : {};
  if (requires !== undefined) raiseForState(stack, { version: requires, by: "its backend" });
}

function overrideOf(member: string): Refusal {
  return {
    what: `the override of terraform.${member}`,
    rule: "must be left out, because other stacks would read a state that does not exist",
    remedy: "give the stack the prop backend, or create a backend of cdktf in it",
  };
}

const TWICE = {
  what: "a backend",
  rule: "must be the only one of its stack, which has the prop backend or another one already",
  remedy: "remove one of the two",
};

interface Written {
  readonly kind: string;
  readonly config: { readonly [name: string]: unknown };
}

/** The backend as written in the document; it contains no references. */
function writtenBy(backend: TerraformBackend): Written {
  const { terraform } = backend.toTerraform() as { terraform: { backend?: object; cloud?: object } };
  const [kind = "cloud", config = terraform.cloud] = Object.entries(terraform.backend ?? {})[0] ?? [];
  return { kind, config: config as Written["config"] };
}

/** The errors if another stack has its state or its lock in the same location; the later of the two stacks reports them. */
export function sharedStates(stack: TerraformStack): string[] {
  const stacks = stack.node.root.node.findAll().filter((one) => TerraformStack.isStack(one));
  const namesake = stacks.slice(0, stacks.indexOf(stack)).find(({ node }) => node.id === stack.node.id);
  if (namesake !== undefined) return [refusal(stack.node.path, { ...NAMESAKE, got: namesake.node.path }).message];
  const all = allBackends(stack.node.root);
  const own = all.find((backend) => stackOf(backend) === stack);
  if (own === undefined) return [];
  const others = all.slice(0, all.indexOf(own)).filter((one) => stackOf(one) !== stack);
  return others.flatMap((other) => collisionOf(own, other) ?? []).slice(0, 1);
}

function collisionOf(own: TerraformBackend, other: TerraformBackend): string | undefined {
  const at = stackOf(own)?.node.path ?? "";
  const whose = stackOf(other)?.node.path ?? "";
  const remedy = "give one of the two another backend, key or path";
  const place = { what: "the place of the state", got: nameOf(own), remedy };
  const isAt = (suffix: string, one: TerraformBackend, two: TerraformBackend): boolean =>
    suffix !== "" && placeOf(one, suffix) === placeOf(two);
  if (placeOf(own) === placeOf(other)) {
    const rule = `must be that of one stack, but ${whose} has it already`;
    return refusal(at, { ...place, rule }).message;
  }
  if (isAt(lockSuffix(other), other, own)) {
    const rule = `must not be that of the lock of ${whose}`;
    return refusal(at, { ...place, rule }).message;
  }
  if (!isAt(lockSuffix(own), own, other)) return undefined;
  const rule = `must not be that of the state of ${whose}`;
  return refusal(at, { what: "the place of the lock", rule, got: nameOf(other), remedy }).message;
}

/** The suffix of the object next to a state that locks it; empty if there is none. */
function lockSuffix(backend: TerraformBackend): string {
  const { kind, config } = writtenBy(backend);
  if (kind === "oci") return ".lock";
  return kind === "s3" && config.use_lockfile === true ? ".tflock" : "";
}

/** The errors in the remote states of a stack: secrets in their arguments, which can be references. */
export function openStates(stack: TerraformStack): string[] {
  const remedy = "ask for it with an input of secretText";
  return stack.node.findAll().flatMap((one) => {
    if (!(one instanceof TerraformRemoteState) || stackOf(one) !== stack) return [];
    const { data } = one.toTerraform() as ReadState;
    const secret = openSecret(data.terraform_remote_state[one.friendlyUniqueId]?.config ?? {}, READ, remedy);
    return secret === undefined ? [] : [refusal(one.node.path, secret).message];
  });
}

const READ = "a state that is read";

interface ReadState {
  readonly data: { readonly terraform_remote_state: { readonly [name: string]: { readonly config?: object } } };
}

/** cdktf writes a stack to a folder named after its id, wherever the stack is in the tree. */
const NAMESAKE = {
  what: "the id of a stack",
  rule: "must be unique in its app, because cdktf overwrites stacks with the same id",
  remedy: "give one of the two another id",
};

/** @param suffix - the suffix of the key */
function placeOf(backend: TerraformBackend, suffix = ""): string {
  const { kind, config: written } = writtenBy(backend);
  const config = suffix === "" ? written : { ...written, key: `${String(written.key)}${suffix}` };
  const names = IDENTITY[kind] ?? Object.keys(config).sort();
  const { path } = config;
  const object = kind === "s3" ? objectIn(config) : undefined;
  if (object !== undefined) return JSON.stringify(["oci", ...(IDENTITY.oci ?? []).map((name) => object[name] ?? null)]);
  if (kind === "local" && typeof path === "string") return JSON.stringify([kind, resolve(folderOf(backend), path)]);
  return JSON.stringify([kind, ...names.map((name) => config[name] ?? null)]);
}

/**
 * The location of a state behind Object Storage's S3 interface, in the arguments of the backend `oci`; undefined for other
 * services.
 */
function objectIn({ endpoints, endpoint, bucket, key }: Written["config"]): Written["config"] | undefined {
  const address = (endpoints as { readonly s3?: unknown } | undefined)?.s3 ?? endpoint;
  // Case does not matter in host names.
  const place = /^https:\/\/([\w-]+)\.compat\.objectstorage\.([\w-]+)\./.exec(String(address).toLowerCase());
  const [, namespace, region] = place ?? [];
  return namespace === undefined ? undefined : { namespace, bucket, key, region };
}

/** Where Terraform runs. */
function folderOf(backend: TerraformBackend): string {
  return resolve(App.of(backend).outdir, "stacks", TerraformStack.of(backend).node.id);
}

function nameOf(backend: TerraformBackend): string {
  const { kind, config } = writtenBy(backend);
  return [kind, config.bucket, config.key ?? config.path].filter((part) => typeof part === "string").join(" ");
}
