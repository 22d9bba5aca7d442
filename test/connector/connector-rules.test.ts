// Every cell of the table: a legal route synthesizes with the statements that Oracle's console writes; any other is refused.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { IdentityPolicy } from "@cdktf/provider-oci/lib/identity-policy";
import { SchServiceConnector } from "@cdktf/provider-oci/lib/sch-service-connector";
import { type ConnectorTask, OciStack, ServiceConnector } from "../../lib";
import { ConnectorFeature, ConnectorRules, ConnectorSourceKind, ConnectorTargetKind } from "../../lib/internal";
import { withTable } from "../../scripts/connector-table";
import { resource, resources, type SynthesizedDocument, synthesize, testApp } from "../support/synthesis";
import {
  CONNECTOR,
  LOG_ANALYTICS_ID,
  QUEUE_ID,
  SOURCE,
  SOURCE_STREAM_ID,
  SOURCES,
  TARGET,
  TARGET_STREAM_ID,
  TARGETS,
  TASK,
  TASKS,
} from "./ends";

const { LOGGING, MONITORING, QUEUE, STREAMING, PLUGIN } = ConnectorSourceKind;
const { FUNCTION_TASK, LOG_FILTER } = ConnectorFeature;

/** The statements that the facts list for each end; `?` replaces the conditions that all of them share. */
function said(what: string, condition?: string): string {
  const middle = condition === undefined ? "" : `, ${condition}`;
  return (
    `Allow any-user to ${what} where all {request.principal.type = 'serviceconnector'${middle}, ` +
    `request.principal.compartment.id = '${CONNECTOR.compartmentId}'}`
  );
}

const IN_SOURCE = `in compartment id ${SOURCE.compartmentId}`;
const IN_TASK = `in compartment id ${TASK.compartmentId}`;
const IN_TARGET = `in compartment id ${TARGET.compartmentId}`;

const SOURCE_STATEMENTS: { readonly [kind in ConnectorSourceKind]: readonly string[] } = {
  [LOGGING]: [],
  [MONITORING]: [
    said("read metrics in tenancy", `target.compartment.id in ('${SOURCE.compartmentId}', '${TASK.compartmentId}')`),
  ],
  [QUEUE]: [said(`{QUEUE_READ, QUEUE_CONSUME} ${IN_SOURCE}`, `target.queue.id = '${QUEUE_ID}'`)],
  [STREAMING]: [said(`{STREAM_READ, STREAM_CONSUME} ${IN_SOURCE}`, `target.stream.id = '${SOURCE_STREAM_ID}'`)],
  [PLUGIN]: [],
};

const TASK_STATEMENTS = [said(`use fn-function ${IN_TASK}`), said(`use fn-invocation ${IN_TASK}`)];

const TARGET_STATEMENTS: { readonly [kind in ConnectorTargetKind]: readonly string[] } = {
  [ConnectorTargetKind.FUNCTIONS]: [said(`use fn-function ${IN_TARGET}`), said(`use fn-invocation ${IN_TARGET}`)],
  [ConnectorTargetKind.LOG_ANALYTICS]: [
    said(
      `{LOG_ANALYTICS_LOG_GROUP_UPLOAD_LOGS} ${IN_TARGET}`,
      `target.loganalytics-log-group.id = '${LOG_ANALYTICS_ID}'`,
    ),
  ],
  [ConnectorTargetKind.MONITORING]: [said(`use metrics ${IN_TARGET}`, "target.metrics.namespace = 'bookings'")],
  [ConnectorTargetKind.NOTIFICATIONS]: [said(`use ons-topics ${IN_TARGET}`)],
  [ConnectorTargetKind.OBJECT_STORAGE]: [said(`manage objects ${IN_TARGET}`, "target.bucket.name = 'archive'")],
  [ConnectorTargetKind.STREAMING]: [said(`use stream-push ${IN_TARGET}`, `target.stream.id = '${TARGET_STREAM_ID}'`)],
};

interface Cell {
  readonly source: ConnectorSourceKind;
  readonly target: ConnectorTargetKind;
}

interface Route extends Cell {
  readonly tasks: readonly ConnectorFeature[];
}

const CELLS: readonly Cell[] = Object.values(ConnectorSourceKind).flatMap((source) =>
  Object.values(ConnectorTargetKind).map((target) => ({ source, target })),
);

const WAYS = [[], [LOG_FILTER], [FUNCTION_TASK], [LOG_FILTER, FUNCTION_TASK]];
const ROUTES: readonly Route[] = CELLS.flatMap((cell) => WAYS.map((tasks) => ({ ...cell, tasks })));

// The table of Oracle's overview page, written a second time, so that the library's table is not tested against itself.
const PAGE: { readonly [source in ConnectorSourceKind]: string } = {
  //            functions, log analytics, monitoring, notifications, object storage, streaming
  [LOGGING]: "yes yes yes yes yes yes",
  [MONITORING]: "yes no no no yes yes",
  [QUEUE]: "yes no no yes* yes yes",
  [STREAMING]: "yes yes no yes* yes yes",
  [PLUGIN]: "yes yes yes yes yes yes",
};

function pageSays({ source, target, tasks }: Route): boolean {
  const cell = PAGE[source].split(" ")[Object.values(ConnectorTargetKind).indexOf(target)];
  if (cell === "no" || (tasks.includes(FUNCTION_TASK) && cell === "yes*")) return false;
  return !tasks.includes(LOG_FILTER) || source === LOGGING;
}

const LEGAL = ROUTES.filter(pageSays);
const ILLEGAL = ROUTES.filter((route) => !pageSays(route));

function connect({ source, target, tasks }: Route): SynthesizedDocument {
  const stack = new OciStack(testApp(), "test");
  new ServiceConnector(stack, "connector", {
    compartment: CONNECTOR,
    source: SOURCES[source](stack),
    target: TARGETS[target](stack),
    tasks: tasks.flatMap((feature): ConnectorTask[] => [TASKS[feature]!(stack)]),
  });
  return synthesize(stack);
}

test("the test covers every cell with every combination of tasks", () => {
  expect(CELLS).toHaveLength(30);
  expect([LEGAL.length, ILLEGAL.length]).toEqual([24 + 6 + 7 + 9 + 12, 18 + 17 + 15 + 12]);
});

test.each(LEGAL)(
  "a connector from $source with $tasks to $target is valid, with exactly the statements of the console",
  (route) => {
    const document = connect(route);
    const { source, tasks, target } = resource(document, SchServiceConnector) as Record<string, { kind: string }[]>;
    expect([source, target]).toEqual([expect.anything(), expect.anything()]);
    expect((tasks ?? []).map(({ kind }) => kind)).toEqual(
      route.tasks.map((task) => (task === LOG_FILTER ? "logRule" : "function")),
    );
    const written = resources(document, IdentityPolicy).flatMap(({ statements }) => statements as string[]);
    expect(written.sort()).toEqual(
      [
        ...SOURCE_STATEMENTS[route.source],
        ...(route.tasks.includes(FUNCTION_TASK) ? TASK_STATEMENTS : []),
        ...TARGET_STATEMENTS[route.target],
      ].sort(),
    );
  },
);

/** The whole message for each illegal combination: the first of the three rules that it breaks. */
function message({ source, target, tasks }: Route): string {
  const onward: Record<string, string> = {
    [MONITORING]: "Functions, Object Storage or Streaming",
    [QUEUE]: "Functions, Notifications, Object Storage or Streaming",
    [STREAMING]: "Functions, Log Analytics, Notifications, Object Storage or Streaming",
  };
  if (!pageSays({ source, target, tasks: [] })) {
    const remedy =
      target === ConnectorTargetKind.MONITORING
        ? "send it to a function that writes to the target"
        : "send it to a stream, and from there to the target with a second connector";
    return `the target of a ${source} source must be ${onward[source]!}, got '${target}'; ${remedy}`;
  }
  if (tasks.includes(LOG_FILTER)) {
    const remedy = "filter in a function, or with the connector that reads the logs";
    return `a log filter is not possible from ${source} to ${target}; ${remedy}`;
  }
  const remedy = "send its output to a stream, and from there to the target with a second connector";
  return `a function task is not possible from ${source} to ${target}; ${remedy}`;
}

test.each(ILLEGAL)("fails from $source with $tasks to $target", (route) => {
  expect(() => connect(route)).toThrow(new RegExp(`^test/connector: ${escaped(message(route))}$`));
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

test("the table in the docs is the one that the library checks", () => {
  const page = readFileSync(join(__dirname, "..", "..", "docs", "connectors.md"), "utf8");
  expect(withTable(page)).toBe(page);
  expect(page).toContain("| Streaming | yes, function task | yes, function task, log source identifier | no | yes |");
});

test("the rules are returned as a copy", () => {
  ConnectorRules.all()[0]!.features.push(FUNCTION_TASK);
  expect(ConnectorRules.all()[0]!.features).toEqual([FUNCTION_TASK, LOG_FILTER]);
});
