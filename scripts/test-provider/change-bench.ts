/**
 * What Terraform makes of a change, really: documents are planned and applied by Terraform with the provider of the tests, one after
 * another, and the messages that are left are counted.
 *
 * ```ts
 * const bench = await ChangeBench.start();
 * const site = bench.site();                    // an empty tenancy, an empty state
 * await site.apply(first);                      // the text of a cdk.tf.json, or its object; variables get sample values
 * await site.putMessages(10);                   // ten into each stream
 * const plan = await site.plan(second);         // plan.json is what `terraform show -json` prints; plan.actions a summary
 * await site.applyPlan();                       // what was planned; or site.apply(second)
 * const left = await site.streams();            // [{ name, address, id, pool, messages }]
 * bench.stop();
 * ```
 *
 * Sites are independent of each other, and you can use several at the same time. Nothing throws when Terraform fails: `ok` and
 * `reason` report it, because an apply that fails half-way is a valid result. Ids and times are the same in each run of the same
 * documents in a separate site.
 */

import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type TerraformDocument } from "../test-terraform/document";
import { type Run, type Terraform, terraformOf } from "../test-terraform/terraform";
import { type Service, startService } from "./client";
import { type Answer, type Listed } from "./orders";
import { writeStandalone } from "./standalone";
import { type ObjectValue, shown } from "./values";

export interface ChangeOptions {
  /** Values of variables, in addition to samples and over them. */
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Further arguments of `terraform plan` or `apply`: `-replace=...`, `-refresh=false`, `-destroy`. */
  readonly args?: readonly string[];
}

export interface PlannedChanges {
  /** Whether Terraform could plan. */
  readonly ok: boolean;
  /** Why it could not, in one line. A plan that `prevent_destroy` refused has its `json` all the same. */
  readonly reason: string;
  /** Whether anything would change. */
  readonly isEmpty: boolean;
  /** The text that `terraform show -json` prints; `""` if there is no plan. */
  readonly json: string;
  /** By address, what is planned: `update`, `delete, create`. What stays as it is is left out. */
  readonly actions: Readonly<Record<string, string>>;
}

export interface StreamLeft {
  readonly name: string;
  /** Where it is in the state; undefined if it is not. */
  readonly address: string | undefined;
  readonly id: string;
  /** The id of its pool. */
  readonly pool: string;
  readonly messages: number;
}

export interface SiteOptions {
  /** Whether the tenancy puts tag defaults on everything, as most do. Default: false. */
  readonly hasTagDefaults?: boolean;
}

export class ChangeBench {
  private made = 0;

  private constructor(
    private readonly service: Service,
    private readonly folder: string,
    private readonly binary: string,
  ) {}

  /** @param binary - Terraform or OpenTofu; default: TERRAFORM_BINARY_NAME, else `terraform` */
  public static async start(binary = process.env.TERRAFORM_BINARY_NAME ?? "terraform"): Promise<ChangeBench> {
    return new ChangeBench(await startService(), mkdtempSync(join(tmpdir(), "change-bench-")), binary);
  }

  /** An empty tenancy with an empty state. */
  public site(options: SiteOptions = {}): Site {
    const world = `site-${++this.made}`;
    return new Site(this.service, world, join(this.folder, world), this.binary, options);
  }

  /** Ends the service and removes all folders. */
  public stop(): void {
    this.service.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export class Site {
  private readonly terraform: Terraform;
  private providers = "";

  /** Use `ChangeBench.site()`. */
  public constructor(
    private readonly service: Service,
    public readonly world: string,
    public readonly folder: string,
    private readonly binary: string,
    private readonly options: SiteOptions = {},
  ) {
    this.terraform = terraformOf(binary, service.environment(world, options.hasTagDefaults));
  }

  /** Another state in the same tenancy, as another stack has it. */
  public neighbour(name: string): Site {
    return new Site(this.service, this.world, `${this.folder}-${name}`, this.binary, this.options);
  }

  /** Plans a document against the state, and applies it. */
  public async apply(document: string | TerraformDocument, options: ChangeOptions = {}): Promise<Run> {
    const init = await this.prepare(document, options);
    return init.ok ? this.terraform(this.folder, "apply", "-auto-approve", ...QUIET, ...(options.args ?? [])) : init;
  }

  /** Plans a document against the state; `applyPlan` applies it. */
  public async plan(document: string | TerraformDocument, options: ChangeOptions = {}): Promise<PlannedChanges> {
    const file = join(this.folder, PLAN);
    rmSync(file, { force: true });
    const init = await this.prepare(document, options);
    if (!init.ok) return { ok: false, reason: init.reason, isEmpty: false, json: "", actions: {} };
    const args = ["plan", `-out=${PLAN}`, "-detailed-exitcode", ...QUIET, ...(options.args ?? [])];
    const { code, reason } = await this.terraform(this.folder, ...args);
    const ok = code === 0 || code === 2;
    const json = existsSync(file) ? (await this.terraform(this.folder, "show", "-json", PLAN)).stdout.trim() : "";
    return { ok, reason: ok ? "" : reason, isEmpty: code === 0, json, actions: actionsOf(json) };
  }

  /** Applies what `plan` has planned. */
  public applyPlan(): Promise<Run> {
    return this.terraform(this.folder, "apply", ...QUIET, PLAN);
  }

  /** Deletes all that is in the state. */
  public destroy(): Promise<Run> {
    return this.terraform(this.folder, "destroy", "-auto-approve", ...QUIET);
  }

  /** Puts messages into each stream, or into those with one name. */
  public async putMessages(count: number, name?: string): Promise<void> {
    for (const { id } of (await this.streams()).filter((stream) => name === undefined || stream.name === name)) {
      await this.service.ask({ order: "put", world: this.world, id, count });
    }
  }

  /** Puts objects into each bucket: one that is not empty cannot be deleted. */
  public async putObjects(count: number): Promise<void> {
    await this.service.ask({ order: "put", world: this.world, type: "oci_objectstorage_bucket", count });
  }

  /** Puts entries into each log; like objects, they count as 60 days old. */
  public async putEntries(count: number): Promise<void> {
    await this.service.ask({ order: "put", world: this.world, type: "oci_logging_log", count });
  }

  /** Confirms all subscriptions, as those do who get the mail. */
  public async confirmSubscriptions(): Promise<void> {
    await this.service.ask({ order: "confirm", world: this.world });
  }

  /** Makes a resource that is in no state, as in the console. @returns its id */
  public async make(type: string, values: ObjectValue): Promise<string> {
    const { resources, error } = await this.service.ask({ order: "make", world: this.world, type, values });
    const made = resources.filter((resource) => resource.type === type).at(-1);
    if (error !== undefined || made === undefined) throw new Error(error ?? `no ${type} was made`);
    return made.id;
  }

  /** Deletes a resource behind Terraform's back. */
  public async unmake(id: string): Promise<void> {
    const { error } = await this.service.ask({ order: "unmake", world: this.world, id });
    if (error !== undefined) throw new Error(error);
  }

  /** Lets the next deletion of a resource fail, as one does that meets an update: what was to be replaced stays, deposed. */
  public async refuseDeletion(id: string): Promise<void> {
    await this.service.ask({ order: "refuse", world: this.world, id });
  }

  /** The streams that exist, in whatever state or none, and how many messages are in each. */
  public async streams(): Promise<StreamLeft[]> {
    const addresses = this.addresses();
    return (await this.resources())
      .filter(({ type }) => type === "oci_streaming_stream")
      .map(({ id, values, count }) => ({
        name: shown(values.name),
        address: addresses.get(id),
        id,
        pool: shown(values.stream_pool_id),
        messages: count,
      }));
  }

  /** All that exists in the tenancy. */
  public async resources(): Promise<readonly Listed[]> {
    return (await this.ask()).resources;
  }

  /** What the service did, in order: `create oci_streaming_stream orders`. */
  public async log(): Promise<readonly string[]> {
    return (await this.ask()).log;
  }

  /** Addresses in the state, by id. */
  public addresses(): ReadonlyMap<string, string> {
    const path = join(this.folder, "terraform.tfstate");
    if (!existsSync(path)) return new Map();
    const { resources } = JSON.parse(readFileSync(path, "utf8")) as { resources: readonly StateResource[] };
    return new Map(
      resources
        .filter(({ mode }) => mode === "managed")
        .flatMap(({ type, name, instances }) =>
          instances.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [[id, `${type}.${name}`] as const])),
        ),
    );
  }

  private ask(): Promise<Answer> {
    return this.service.ask({ order: "list", world: this.world });
  }

  /** Writes the document; installs providers and modules if it requires others than the previous one. */
  private async prepare(document: string | TerraformDocument, { variables }: ChangeOptions): Promise<Run> {
    const parsed = typeof document === "string" ? (JSON.parse(document) as TerraformDocument) : document;
    writeStandalone(this.folder, parsed, variables);
    const providers = JSON.stringify([parsed.terraform?.required_providers ?? {}, parsed.module ?? {}]);
    if (providers === this.providers) return { ok: true, stdout: "", reason: "" };
    // An existing state can require more than the document.
    const init =
      this.providers === ""
        ? await this.install(join(dirname(this.folder), `installed-${digestOf(providers)}`))
        : await this.terraform(this.folder, "init", ...QUIET);
    if (init.ok) this.providers = providers;
    return init;
  }

  /** `terraform init`, or what it left in another site that wanted the same: it takes as long as a plan. */
  private async install(known: string): Promise<Run> {
    if (existsSync(known)) {
      for (const name of INSTALLED) cpSync(join(known, name), join(this.folder, name), COPY);
      return { ok: true, stdout: "", reason: "" };
    }
    const init = await this.terraform(this.folder, "init", ...QUIET);
    if (!init.ok || existsSync(known)) return init;
    const copy = mkdtempSync(`${known}-`);
    for (const name of INSTALLED) cpSync(join(this.folder, name), join(copy, name), COPY);
    // Immediately, because other sites look for it in the meantime.
    if (!existsSync(known)) renameSync(copy, known);
    return init;
  }
}

const INSTALLED = [".terraform", ".terraform.lock.hcl"];

const COPY = { recursive: true, verbatimSymlinks: true };

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

interface StateResource {
  readonly mode: string;
  readonly type: string;
  readonly name: string;
  readonly instances: readonly { readonly attributes: { readonly id?: string } }[];
}

const PLAN = "change.tfplan";

const QUIET = ["-input=false", "-no-color"];

function actionsOf(json: string): Record<string, string> {
  if (json === "") return {};
  const { resource_changes = [] } = JSON.parse(json) as {
    readonly resource_changes?: readonly {
      readonly address: string;
      readonly change: { readonly actions: readonly string[] };
    }[];
  };
  const changes = resource_changes.map(({ address, change }) => [address, change.actions.join(", ")] as const);
  return Object.fromEntries(changes.filter(([, actions]) => actions !== "no-op" && actions !== "read"));
}
