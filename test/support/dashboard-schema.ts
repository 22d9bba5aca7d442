// The JSON of a dashboard for the import of Management Dashboard: the mandatory members of Oracle's SDK, and the values in Oracle's
// dashboards. The provider silently drops unknown keys, so the schema does not allow any.

import Ajv from "ajv";

const text = { type: "string" };
const flag = { type: "boolean" };
const none = { type: "object", maxProperties: 0 };
const empty = { type: "array", maxItems: 0 };
const tags = { type: "object", additionalProperties: text };

function struct(required: object, optional: object = {}): object {
  return {
    type: "object",
    required: Object.keys(required),
    properties: { ...required, ...optional },
    additionalProperties: false,
  };
}

const monitoring = struct({
  namespace: text,
  mql: { type: "string", pattern: String.raw`\[(?:auto|\d+[mhd])\]` },
  compartmentId: { const: "$(params.compartmentId)" },
  startTime: { const: "$(params.time.start)" },
  endTime: { const: "$(params.time.end)" },
  regionName: { const: "$(params.regionName)" },
});

const union = struct({
  orderByClause: { type: "array", items: struct({ field: { const: "aggregatedDatapoints.timestamp" } }), minItems: 1 },
  dependents: { type: "array", items: text, minItems: 2 },
});

const source = {
  oneOf: [
    struct({ name: text, type: { const: "monitoringDataSource" }, parameters: monitoring }),
    struct({ name: { const: "autoUnion" }, type: { const: "transformUnion" }, parameters: union }),
  ],
};

const chart = struct({
  value: { const: "aggregatedDatapoints.value" },
  group: { const: "aggregatedDatapoints.timestamp" },
  series: { type: "string", pattern: String.raw`^(?:name|dimensions\..+)$` },
  colorBy: text,
  jetConfig: struct(
    {
      type: { enum: ["line", "bar", "lineWithArea", "area", "pie"] },
      timeAxisType: { const: "enabled" },
      dataCursor: { const: "on" },
      xAxis: struct({ viewportMin: { const: "$(params.time.start)" }, viewportMax: { const: "$(params.time.end)" } }),
      legend: struct({ rendered: flag, position: { enum: ["end", "bottom", "top"] } }),
    },
    { yAxis: struct({ title: text }) },
  ),
});

const WIDGET = { const: "OOBSS-management-dashboard-123" };

const tile = struct({
  displayName: { type: "string", minLength: 1 },
  savedSearchId: WIDGET,
  row: { type: "integer", minimum: 0 },
  column: { type: "integer", minimum: 0, maximum: 11 },
  height: { type: "integer", minimum: 3, maximum: 5 },
  width: { type: "integer", minimum: 1, maximum: 12 },
  nls: none,
  state: { const: "DEFAULT" },
  drilldownConfig: empty,
  parametersMap: struct({ time: { const: "$(dashboard.params.time)" }, regionName: text, compartmentId: text }),
  uiConfig: struct({ internalKey: WIDGET, defaultDataSource: text, chartInfo: chart }),
  dataConfig: { type: "array", items: source, minItems: 1 },
});

const dashboard = struct({
  dashboardId: { type: "string", pattern: "^[0-9a-f]{32}$" },
  compartmentId: text,
  displayName: { type: "string", minLength: 1 },
  description: text,
  providerId: { const: "management-dashboard" },
  providerName: { const: "Management Dashboard" },
  providerVersion: { const: "3.0.0" },
  metadataVersion: { const: "2.0" },
  type: { const: "normal" },
  isOobDashboard: { const: false },
  isShowInHome: flag,
  isShowDescription: flag,
  isFavorite: flag,
  screenImage: { type: "string", minLength: 1 },
  nls: none,
  dataConfig: empty,
  drilldownConfig: empty,
  savedSearches: empty,
  freeformTags: tags,
  definedTags: { type: "object", additionalProperties: tags },
  uiConfig: struct({ isFilteringEnabled: flag, isTimeRangeEnabled: flag, isRefreshEnabled: flag }),
  featuresConfig: struct({ crossService: struct({ shared: flag }) }),
  parametersConfig: {
    type: "array",
    items: struct({ name: text, displayName: text, src: { const: "$(context.time)" } }),
    minItems: 1,
  },
  tiles: { type: "array", items: tile, minItems: 1 },
});

const validate = new Ajv({ allErrors: true, strict: true, strictRequired: false }).compile(
  struct({ dashboards: { type: "array", items: dashboard, minItems: 1 } }),
);

export interface ShownSource {
  readonly name: string;
  readonly parameters: { readonly mql?: string; readonly namespace?: string; readonly dependents?: readonly string[] };
}

export interface ShownTile {
  readonly displayName: string;
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
  readonly parametersMap: { readonly regionName: string; readonly compartmentId: string };
  readonly uiConfig: {
    readonly defaultDataSource: string;
    readonly chartInfo: { readonly series: string; readonly jetConfig: { readonly type: string } };
  };
  readonly dataConfig: readonly ShownSource[];
}

export interface ShownDashboard {
  readonly dashboardId: string;
  readonly displayName: string;
  readonly description: string;
  readonly compartmentId: string;
  readonly freeformTags: object;
  readonly definedTags: object;
  readonly tiles: readonly ShownTile[];
}

/** The errors in the import of a dashboard: in its form, tiles that overlap, and tiles whose data has no source. */
export function faultsOf(json: string): string[] {
  const value: unknown = JSON.parse(json);
  if (!validate(value))
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ""}`);
  return (value as { dashboards: ShownDashboard[] }).dashboards.flatMap(({ tiles }) => tiles.flatMap(faultsOfTile));
}

function faultsOfTile(one: ShownTile, index: number, all: readonly ShownTile[]): string[] {
  const names = one.dataConfig.map(({ name }) => name);
  const read = [
    one.uiConfig.defaultDataSource,
    ...one.dataConfig.flatMap(({ parameters }) => parameters.dependents ?? []),
  ];
  return [
    ...(one.column + one.width > 12 ? [`${one.displayName}: beyond the twelfth column`] : []),
    ...(new Set(names).size < names.length ? [`${one.displayName}: a source twice`] : []),
    ...read.filter((name) => !names.includes(name)).map((name) => `${one.displayName}: no source ${name}`),
    ...all
      .slice(0, index)
      .filter((other) => overlap(one, other))
      .map((other) => `${one.displayName}: over ${other.displayName}`),
  ];
}

function overlap(one: ShownTile, other: ShownTile): boolean {
  const meet = (a: number, sizeOfA: number, b: number, sizeOfB: number): boolean => a < b + sizeOfB && b < a + sizeOfA;
  return meet(one.row, one.height, other.row, other.height) && meet(one.column, one.width, other.column, other.width);
}

/** The dashboard of a valid import. */
export function dashboardOf(json: string): ShownDashboard {
  const faults = faultsOf(json);
  if (faults.length > 0) throw new Error(faults.join("\n"));
  const { dashboards } = JSON.parse(json) as { dashboards: [ShownDashboard] };
  return dashboards[0];
}
