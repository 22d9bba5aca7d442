// An edit tried: deployed, filled with messages, edited, reported on, applied, and what is left counted.

import { DeployedDocument, PlanReport } from "cdktf-oci-streaming/plan";
import { runCommandLine } from "../../../bin/command-line";
import { type ChangeBench, type Site } from "../../test-provider/change-bench";
import { type Listed } from "../../test-provider/orders";
import { type TerraformDocument } from "../document";
import { type Change, type Edit, type Failure, type Deployed } from "./edit";
import { plannedIn, subjects, subjectOf } from "./planned";
import { documentOf } from "./synthesis";
import { type Held, holdingsOf, lossesBetween, unsaid } from "./holdings";

export interface Tried {
  readonly change: Change;
  readonly plan: readonly string[];
  readonly report: readonly string[];
  /** How `cdktf-oci-streaming plan -` ends; undefined if there is no plan. */
  readonly exitCode: number | undefined;
  readonly lost: readonly string[];
  readonly fails?: Failure;
  /** Losses without a finding at the address of the resource, or at that of its pool or topic. */
  readonly unsaid: readonly string[];
  /** What the same document plans once more. */
  readonly again: readonly string[];
}

export const MESSAGES = 10;
const OBJECTS = 3;
const ENTRIES = 5;

export class Trial {
  private readonly main: Site;
  private readonly sites = new Map<string, Site>();
  private readonly documents = new Map<string, TerraformDocument>();

  public constructor(
    bench: ChangeBench,
    private readonly edit: Edit,
  ) {
    this.main = bench.site();
    this.sites.set("", this.main);
  }

  /** All changes, one after the other. */
  public async run(): Promise<readonly Tried[]> {
    const { first, then, topic } = this.edit;
    const document = documentOf(first, NOTHING);
    const { ok, reason } = await this.site(first.state).apply(document);
    if (!ok) throw new Error(`the first deployment failed: ${reason}`);
    this.documents.set(first.state ?? "", document);
    await this.fill(topic);
    const tried: Tried[] = [];
    for (const change of then) tried.push(await this.try(change));
    return tried;
  }

  private site(state = ""): Site {
    const known = this.sites.get(state) ?? this.main.neighbour(state);
    this.sites.set(state, known);
    return known;
  }

  private async fill(topic: string | undefined): Promise<void> {
    const site = this.main;
    const pools = (await site.resources()).filter(({ type }) => type === "oci_streaming_stream_pool");
    for (const { id } of topic === undefined ? [] : pools) {
      await site.make("oci_streaming_stream", { name: topic ?? "", partitions: 1, stream_pool_id: id });
    }
    await site.putMessages(MESSAGES);
    await site.putObjects(OBJECTS);
    await site.putEntries(ENTRIES);
    await site.confirmSubscriptions();
  }

  private async try(change: Change): Promise<Tried> {
    const site = this.site(change.state);
    const before = await this.holdings();
    const made = this.made(change, await this.deployed());
    if (typeof made === "string") {
      return { ...NO_PLAN, change, fails: { at: "synth", because: made } };
    }
    const last = this.documents.get(change.state ?? "");
    const plan = await site.plan(made);
    if (plan.json === "") throw new Error(plan.reason);
    const report = PlanReport.ofText(plan.json, last && { before: DeployedDocument.ofText(JSON.stringify(last)) });
    const named = subjects(plan.json);
    const exitCode = await exitCodeFor(plan.json);
    const said = {
      plan: plannedIn(plan.json),
      report: report.findings.map(({ level, kind, address }) => `${level} ${kind}${address && `: ${named(address)}`}`),
    };
    const applied = plan.ok ? await site.applyPlan() : undefined;
    this.documents.set(change.state ?? "", made);
    const after = await this.holdings();
    const lost = lossesBetween(before, after);
    const isDone = applied?.ok ?? false;
    const failed = plan.ok ? applied?.reason : plan.reason;
    return {
      change,
      ...said,
      exitCode,
      lost: lost.map(({ text }) => text),
      unsaid: unsaid(lost, report),
      ...(isDone ? {} : { fails: { at: plan.ok ? "apply" : "plan", because: failed ?? "" } }),
      again: isDone ? plannedIn((await site.plan(made)).json) : [],
    };
  }

  private made(change: Change, deployed: Deployed): TerraformDocument | string {
    try {
      return documentOf(change, deployed);
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  private async deployed(): Promise<Deployed> {
    const resources = await this.main.resources();
    const addresses = this.addresses();
    const id = (type: string, name: string): string => idOf(resources, type, name);
    return { id, address: (type, name) => addresses.get(id(type, name)) ?? "" };
  }

  private addresses(): ReadonlyMap<string, string> {
    return new Map([...this.sites.values()].flatMap((site) => [...site.addresses()]));
  }

  private async holdings(): Promise<readonly Held[]> {
    return holdingsOf(await this.main.resources(), this.addresses());
  }
}

function idOf(resources: readonly Listed[], type: string, name: string): string {
  const found = resources.find((one) => one.type === type && subjectOf(type, one.values).endsWith(`'${name}'`));
  if (found === undefined) throw new Error(`there is no ${type} ${name}`);
  return found.id;
}

const NO_PLAN: Omit<Tried, "change"> = { plan: [], report: [], exitCode: undefined, lost: [], unsaid: [], again: [] };

function exitCodeFor(json: string): Promise<number> {
  const nowhere = (): void => undefined;
  const terminal = { print: nowhere, printError: nowhere, readInput: () => Promise.resolve(json) };
  return runCommandLine(["plan", "-"], terminal);
}

/** At a first deployment. */
const NOTHING: Deployed = { id: () => "", address: () => "" };
