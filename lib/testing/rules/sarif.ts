// Internal: a report as SARIF 2.1.0, in the form that GitHub code scanning expects. The same findings give the same bytes on
// every machine.

import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { type RuleFinding } from "../rule-finding";
import { RuleLevel } from "../rule-level";
import { metadataOf, type StackDocument } from "./document";

/** The subject of a report. */
export interface ReportSource {
  readonly document: StackDocument;
  /** The file that findings without a line point to. */
  readonly source: string | undefined;
  readonly rules: readonly Described[];
}

interface Described {
  readonly id: string;
  readonly level: RuleLevel;
  readonly title: string;
  readonly reason: string;
  readonly remedy: string;
  readonly sources: readonly string[];
}

const LEVELS: Readonly<Record<RuleLevel, string>> = {
  [RuleLevel.ERROR]: "error",
  [RuleLevel.WARNING]: "warning",
  [RuleLevel.INFO]: "note",
};

export function asSarif({ document, source, rules }: ReportSource, findings: readonly RuleFinding[]): string {
  const entry: Place = { uri: source ?? entryFile(), line: 1 };
  const places = placesOf(document);
  const ids = rules.map(({ id }) => id);
  const seen = new Map<string, number>();
  const results = findings.map((finding) => {
    const about = `${finding.id} ${finding.address}`;
    const count = (seen.get(about) ?? 0) + 1;
    seen.set(about, count);
    return {
      ruleId: finding.id,
      ruleIndex: ids.indexOf(finding.id),
      level: LEVELS[finding.level],
      message: { text: `${finding.message}. Why: ${finding.reason}.` },
      locations: [locationAt(places.get(finding.address) ?? entry, finding.address)],
      partialFingerprints: { primaryLocationLineHash: `${hashOf(about)}:${count}` },
    };
  });
  const driver = { name: "cdktf-oci-streaming", rules: rules.map(described) };
  const log = { $schema: SCHEMA, version: "2.1.0", runs: [{ tool: { driver }, results }] };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

function described({ id, level, title, reason, remedy, sources }: Described): object {
  const help = `Why: ${reason}. What to do: ${remedy}. From: ${sources.join("; ")}.`;
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: `${title}. Why: ${reason}.` },
    help: { text: help },
    defaultConfiguration: { level: LEVELS[level] },
  };
}

interface Place {
  readonly uri: string;
  readonly line: number;
}

function locationAt({ uri, line }: Place, address: string): object {
  return {
    physicalLocation: {
      artifactLocation: { uri: encodeURI(uri) },
      region: { startLine: line, startColumn: 1, endLine: line, endColumn: 2 },
    },
    logicalLocations: [{ fullyQualifiedName: address, kind: "resource" }],
  };
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, HASH_LENGTH);
}

const HASH_LENGTH = 32;

/** By address, the line of code in the working directory that created a resource, if cdktf recorded the trace. */
function placesOf({ resources }: StackDocument): ReadonlyMap<string, Place> {
  return new Map(
    resources.flatMap(({ address, body }) => {
      const trace = metadataOf(body)?.stackTrace;
      const lines = Array.isArray(trace) ? trace.map(String) : [];
      const place = lines.map(placeIn).find((one) => one !== undefined);
      return place === undefined ? [] : [[address, place] as const];
    }),
  );
}

/** `new Orders (<file>:<line>:<column>)`; a line of a package does not belong to the project. */
function placeIn(frame: string): Place | undefined {
  const [, file = "", line = ""] = /(?:^|\(|\s)((?:[A-Za-z]:)?[^():]+):(\d+):\d+\)?$/.exec(frame) ?? [];
  const path = relative(process.cwd(), file).split(sep).join("/");
  const isOurs = file !== "" && !path.startsWith("..") && !/^[A-Za-z]:|^\//.test(path);
  return isOurs && !/(?:^|\/)node_modules\//.test(path) ? { uri: path, line: Number(line) } : undefined;
}

/** The program that `cdktf synth` runs. */
function entryFile(): string {
  const file = join(process.cwd(), CONFIGURATION);
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  const [, app = ""] = /"app"\s*:\s*"([^"]*)"/.exec(text) ?? [];
  return (
    app.split(/\s+/).find((word) => /^[\w./-]+\.[cm]?[jt]sx?$/.test(word) && !/^\/|\.\./.test(word)) ?? CONFIGURATION
  );
}

const CONFIGURATION = "cdktf.json";
