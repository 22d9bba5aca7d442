// Internal: the state of a stack in the tree: its one backend, and what other stacks read from it.

import { resolve } from "node:path";
import { App, TerraformBackend, TerraformRemoteState, TerraformStack } from "cdktf";
import { type Construct, type IConstruct } from "constructs";
import { refusal } from "../checks";
import { recalled, remembered } from "../resource/memory";
import { Backend } from "./backend";
import { IDENTITY, SECRET_RULE, secretsIn, type StateLocation } from "./backend-arguments";
import { stackOf } from "./dependencies";
import { stackSettings } from "./stack-settings";
import { requireForState, terraformOverride } from "./terraform-version";

/** A backend that cdktf has no class for, or one without the newest arguments. */
class StateBackend extends TerraformBackend {
  private readonly location: StateLocation;

  public constructor(stack: TerraformStack, location: StateLocation) {
    super(stack, "backend", location.store);
    this.location = location;
  }

  /** What reads this state in another stack, which must know the backend too. */
  public override getRemoteStateDataSource(scope: Construct, name: string): TerraformRemoteState {
    const { store, config, requires } = this.location;
    if (requires !== undefined) requireForState(TerraformStack.of(scope), requires);
    return new RemoteState(scope, name, store, { ...config, workspace: "${terraform.workspace}" });
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

/** The backend of a stack: one of cdktf that was made in it, else the one that it was given, else a file next to the project. */
export function backendOf(stack: TerraformStack): TerraformBackend {
  return backendsIn(stack)[0] ?? remembered(stack, OWN, () => new StateBackend(stack, locationOf(stack)));
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
 * Before a stack is synthesized: there is one backend, and the stack requires a Terraform that knows it.
 *
 * @throws ConfigurationError for a second one, for one that an override writes, and for a secret in it
 */
export function prepareState(stack: TerraformStack): void {
  if (terraformOverride(stack, "backend") !== undefined) throw refusal(stack.node.path, OVERRIDE);
  const own = recalled(stack, OWN);
  const others = backendsIn(stack).filter((backend) => backend !== own);
  const { backend: given } = stackSettings(stack);
  const [second] = given === undefined ? others.slice(1) : others;
  if (second !== undefined) throw refusal(second.node.path, TWICE);
  const backend = others[0] ?? backendOf(stack);
  const [secret] = secretsIn(writtenBy(backend).config);
  if (secret !== undefined) throw refusal(backend.node.path, { what: `${secret} of a backend`, ...SECRET_RULE });
  const { requires } = others.length === 0 ? locationOf(stack) : {};
  if (requires !== undefined) requireForState(stack, requires);
}

const OVERRIDE = {
  what: "the override of terraform.backend",
  rule: "must be left out, since other stacks would read a state that is not there",
  remedy: "give the stack the prop backend, or make a backend of cdktf in it",
};

const TWICE = {
  what: "a backend",
  rule: "must be the only one of its stack, which has the prop backend or another one already",
  remedy: "remove one of the two",
};

interface Written {
  readonly kind: string;
  readonly config: { readonly [name: string]: unknown };
}

/** What stands in the document; nothing in a backend is a reference. */
function writtenBy(backend: TerraformBackend): Written {
  const { terraform } = backend.toTerraform() as { terraform: { backend?: object; cloud?: object } };
  const [kind = "cloud", config = terraform.cloud] = Object.entries(terraform.backend ?? {})[0] ?? [];
  return { kind, config: config as Written["config"] };
}

/** What is wrong where a state of another stack is in the same place; the later of the two says it. */
export function sharedStates(stack: TerraformStack): string[] {
  const all = allBackends(stack.node.root);
  const own = all.find((backend) => stackOf(backend) === stack);
  if (own === undefined) return [];
  const twin = all.slice(0, all.indexOf(own)).find((one) => stackOf(one) !== stack && placeOf(one) === placeOf(own));
  if (twin === undefined) return [];
  const rule = `must be that of one stack, and is that of ${stackOf(twin)?.node.path ?? ""} already`;
  const remedy = "give one of the two another backend, key or path";
  return [refusal(stack.node.path, { what: "the place of the state", rule, got: nameOf(own), remedy }).message];
}

function placeOf(backend: TerraformBackend): string {
  const { kind, config } = writtenBy(backend);
  const names = IDENTITY[kind] ?? Object.keys(config).sort();
  const { path } = config;
  if (kind === "local" && typeof path === "string") return JSON.stringify([kind, resolve(folderOf(backend), path)]);
  return JSON.stringify([kind, ...names.map((name) => config[name] ?? null)]);
}

/** Where Terraform runs. */
function folderOf(backend: TerraformBackend): string {
  return resolve(App.of(backend).outdir, "stacks", TerraformStack.of(backend).node.id);
}

function nameOf(backend: TerraformBackend): string {
  const { kind, config } = writtenBy(backend);
  return [kind, config.bucket, config.key ?? config.path].filter((part) => typeof part === "string").join(" ");
}
