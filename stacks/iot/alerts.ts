// The alarms, and the tiles of the dashboard.

import * as oci from "cdktf-oci-streaming";
import * as inputs from "./inputs";

/** The parts that the stack has: only these have alarms. */
export interface Watched {
  readonly api: oci.IApiDeployment;
  readonly telemetry: oci.Stream;
  readonly commands?: oci.Stream;
  readonly deadLetters?: oci.Stream;
  readonly functions: oci.OciFunction[];
  readonly connectors: oci.ServiceConnector[];
}

export function addAlarms(stack: oci.OciStack, watch: oci.StackWatch, watched: Watched): void {
  const { telemetry, commands, deadLetters, functions, connectors, api } = watched;
  const after = oci.Duration.minutes(stack.input.integer("silent_minutes", inputs.SILENT_MINUTES));
  watch.addStreams("health", { streams: [telemetry], producerSilent: { after } });
  if (commands) watch.addStreams("commands-health", { streams: [commands] });
  watch.addConnectors("flow", connectors);
  const { lasting = oci.Duration.minutes(5) } = watch.tuning;
  const critical = { ...watch.optionsFor(oci.AlarmSeverity.CRITICAL), lasting };
  for (const fn of functions) watch.addAlarms(functionAlarms(stack, fn, critical));
  const ofApi = new oci.Alarm(stack, "api-errors", {
    ...critical,
    fires: api.serverErrors({ groupBy: ["deploymentId"] }).above(0),
    body: "The API returns server errors. Check the logs of the API and of the function ingest.",
  });
  const health = new oci.ApiAlarms(stack, "api-health", {
    ...watch.settings,
    deployments: [api],
    // The alarm above does this.
    serverErrors: { omit: true },
    backendLatency: watch.tuning,
    throttled: { ...watch.tuning, above: 100 },
  });
  watch.addAlarms([ofApi, ...health.alarms]);
  if (deadLetters === undefined) return;
  const interval = oci.Duration.minutes(5);
  const ofDeadLetters = new oci.Alarm(stack, "dead-letter", {
    ...watch.optionsFor(oci.AlarmSeverity.WARNING),
    fires: deadLetters.metric(oci.StreamMetric.PUT_MESSAGES, { interval, groupBy: ["resourceId"] }).above(0),
    body: "A function could not process a message and wrote it to the stream IoTDeadLetter. Read it there within a week.",
  });
  watch.addAlarms([ofDeadLetters]);
}

function functionAlarms(stack: oci.OciStack, fn: oci.OciFunction, options: oci.AlarmOptions): oci.IAlarm[] {
  const alarm = (id: string, metric: oci.FunctionMetric, body: string): oci.Alarm =>
    new oci.Alarm(stack, `${fn.node.id}-${id}`, {
      ...options,
      fires: fn.metric(metric, { groupBy: ["resourceId"] }).above(0),
      body: `The function ${fn.node.id} ${body}`,
    });
  return [
    alarm("errors", oci.FunctionMetric.ERRORS, "fails. Check the log of its application."),
    alarm(
      "throttled",
      oci.FunctionMetric.THROTTLED,
      "is throttled: the tenancy's memory limit for functions is reached.",
    ),
  ];
}

/** The tiles of the dashboard. */
export function tilesOf({
  telemetry,
  deadLetters,
  commands,
  connectors,
  functions,
  api,
}: Watched): oci.DashboardTile[] {
  const { ERRORS, THROTTLED } = oci.FunctionMetric;
  const streams = [telemetry, deadLetters, commands].filter((stream) => stream !== undefined);
  const shape = { chart: oci.TileChart.BAR, width: oci.TileWidth.THIRD };
  return [
    ...oci.StreamDashboard.tiles(streams),
    ...oci.ConnectorDashboard.tiles(connectors),
    ...functions.map((fn) =>
      oci.DashboardTile.of({
        title: `${fn.node.id}: errors and throttled calls`,
        metrics: [ERRORS, THROTTLED].map((metric) => fn.metric(metric, { groupBy: [] })),
        ...shape,
        unit: "calls",
      }),
    ),
    oci.DashboardTile.of({
      title: "API: server errors",
      metrics: [api.serverErrors({ groupBy: [] })],
      ...shape,
      unit: "responses",
    }),
  ];
}
