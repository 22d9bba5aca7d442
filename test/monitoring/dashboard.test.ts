import { createHash } from "node:crypto";
import { ManagementDashboardManagementDashboardsImport as Import } from "@cdktf/provider-oci/lib/management-dashboard-management-dashboards-import";
import { TerraformVariable } from "cdktf";
import type { Construct } from "constructs";
import {
  Compartment,
  ConnectorDashboard,
  type ConnectorDashboardProps,
  Dashboard,
  type DashboardProps,
  DashboardTile,
  type DashboardTileProps,
  Duration,
  Metric,
  OciStack,
  Partitions,
  ServiceConnector,
  Statistic,
  Stream,
  StreamDashboard,
  type StreamDashboardProps,
  StreamMetric,
  StreamPlacement,
  Tag,
  TagNamespace,
  Tags,
  TileChart,
  TileHeight,
  TileWidth,
} from "../../lib";
import { dashboardOf, faultsOf, type ShownDashboard, type ShownTile } from "../support/dashboard-schema";
import { COMPARTMENT_ID } from "../support/ocids";
import { newStack, resource, synthesize, testApp, warnings } from "../support/synthesis";
import { CONNECTOR_ID, OTHER_COMPARTMENT_ID } from "./ocids";

const STREAM_ID = "ocid1.stream.oc1.eu-frankfurt-1.aaaaorders";
const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const elsewhere = Compartment.fromCompartmentId(OTHER_COMPARTMENT_ID);
const scratch = newStack("scratch");
const orders = Stream.fromStreamAttributes(scratch, "orders", { streamId: STREAM_ID, compartment });
const written = orders.metric(StreamMetric.PUT_BYTES);

/** The import after Terraform's encoding, with references to strings without quotes. */
function importOf(stack: OciStack | ReturnType<typeof newStack>): {
  readonly text: string;
  readonly shown: ShownDashboard;
} {
  const { import_details: text, ...rest } = resource(synthesize(stack), Import) as { import_details: string };
  expect(rest).toMatchObject({ override_same_name: "true" });
  const json = text
    .replaceAll(/\$\{(oci_\w+\.[\w-]+\.id)\}/g, "<$1>")
    .replaceAll(/\$\{replace\(jsonencode\(([^()]*)\), "\/\^\\"\|\\"\$\/", ""\)\}/g, "<$1>");
  return { text, shown: dashboardOf(json.replaceAll("$${", "${").replaceAll("%%{", "%{")) };
}

function tilesOf(...tiles: DashboardTileProps[]): readonly ShownTile[] {
  const stack = newStack();
  new Dashboard(stack, "overview", { compartment, tiles: tiles.map((tile) => DashboardTile.of(tile)) });
  return importOf(stack).shown.tiles;
}

function tileOf(tile: Partial<DashboardTileProps>): ShownTile {
  const [only] = tilesOf({ title: "orders", metrics: [written], ...tile });
  return only!;
}

function mqlOf(metric: Metric): string | undefined {
  return tileOf({ metrics: [metric] }).dataConfig[0]?.parameters.mql;
}

test("minimal: a chart of a metric, imported in place of a dashboard with the same name", () => {
  const stack = newStack();
  const dashboard = new Dashboard(stack, "overview", {
    compartment,
    tiles: [DashboardTile.of({ title: "orders: bytes in", metrics: [written] })],
  });
  const { text, shown } = importOf(stack);
  expect(dashboard.name).toBe("overview");
  expect(shown).toMatchObject({
    dashboardId: createHash("sha256").update("test/overview").digest("hex").slice(0, 32),
    displayName: "overview",
    description: "The dashboard of test/overview",
    compartmentId: COMPARTMENT_ID,
    freeformTags: {},
    definedTags: {},
  });
  expect(shown.tiles).toMatchObject([
    {
      displayName: "orders: bytes in",
      row: 0,
      column: 0,
      height: 3,
      width: 6,
      parametersMap: { regionName: "$(context.regionName)", compartmentId: COMPARTMENT_ID },
      uiConfig: { defaultDataSource: "oci_streaming/PutMessagesThroughput.Bytes" },
    },
  ]);
  expect(text).toContain(String.raw`PutMessagesThroughput.Bytes[auto]{resourceId = \"${STREAM_ID}\"}.sum()`);
});

test("maximal: every prop has its place in the JSON", () => {
  const stack = newStack();
  const tile: Required<DashboardTileProps> = {
    title: "orders",
    metrics: [Metric.custom({ namespace: "shop", name: "orders", groupBy: ["city"] })],
    chart: TileChart.PIE,
    width: TileWidth.WHOLE,
    height: TileHeight.HIGH,
    unit: "orders",
    seriesBy: "city",
    compartment: elsewhere,
    region: "eu-zurich-1",
  };
  const all: Required<DashboardProps> = {
    compartment,
    tiles: [DashboardTile.of(tile)],
    name: "Orders",
    description: 'What "orders" do',
    tags: Tags.of({ freeform: { team: "shop" }, defined: { "Operations.Stage": "live", "Operations.Team": "a" } }),
    timeouts: { create: Duration.minutes(5) },
  };
  new Dashboard(stack, "overview", all);
  const { shown } = importOf(stack);
  expect(resource(synthesize(stack), Import)).toMatchObject({ timeouts: { create: "5m" } });
  expect(shown).toMatchObject({
    displayName: "Orders",
    description: 'What "orders" do',
    freeformTags: { team: "shop" },
    definedTags: { Operations: { Stage: "live", Team: "a" } },
  });
  expect(shown.tiles).toMatchObject([
    {
      height: 5,
      width: 12,
      parametersMap: { regionName: "eu-zurich-1", compartmentId: OTHER_COMPARTMENT_ID },
      uiConfig: {
        chartInfo: {
          series: "dimensions.city",
          colorBy: "dimensions.city",
          jetConfig: { type: "pie", yAxis: { title: "orders" } },
        },
      },
    },
  ]);
});

test("tiles fill rows of twelve columns, and the highest tile of a row determines its height", () => {
  const metrics = [written];
  const places = tilesOf(
    { title: "a", metrics, width: TileWidth.QUARTER },
    { title: "b", metrics, width: TileWidth.TWO_THIRDS, height: TileHeight.MEDIUM },
    { title: "c", metrics, width: TileWidth.THIRD },
    { title: "d", metrics, width: TileWidth.WHOLE },
    { title: "e", metrics },
    { title: "f", metrics },
    { title: "g", metrics },
  ).map(({ displayName, row, column }) => [displayName, row, column]);
  expect(places).toEqual([
    ["a", 0, 0],
    ["b", 0, 3],
    ["c", 4, 0],
    ["d", 7, 0],
    ["e", 10, 0],
    ["f", 10, 6],
    ["g", 13, 0],
  ]);
});

test("several metrics form a union, and the same metric twice has two names", () => {
  const { dataConfig, uiConfig } = tileOf({
    metrics: [
      written,
      orders.metric(StreamMetric.PUT_BYTES, { statistic: Statistic.MAX }),
      orders.metric(StreamMetric.GET_BYTES),
    ],
  });
  const names = [
    "oci_streaming/PutMessagesThroughput.Bytes",
    "oci_streaming/PutMessagesThroughput.Bytes-2",
    "oci_streaming/GetMessagesThroughput.Bytes",
  ];
  expect(dataConfig.map(({ name }) => name)).toEqual([...names, "autoUnion"]);
  expect(dataConfig.at(-1)?.parameters.dependents).toEqual(names);
  expect(uiConfig.defaultDataSource).toBe("autoUnion");
});

test("the dashboard chooses the interval, unless the metric is emitted less often", () => {
  const namespace = "oci_objectstorage";
  expect(mqlOf(written.minus(orders.metric(StreamMetric.GET_BYTES)))).toBe(
    `PutMessagesThroughput.Bytes[auto]{resourceId = "${STREAM_ID}"}.sum() - ` +
      `GetMessagesThroughput.Bytes[auto]{resourceId = "${STREAM_ID}"}.sum()`,
  );
  expect(mqlOf(Metric.custom({ namespace, name: "StoredBytes" }))).toBe("StoredBytes[1h].mean()");
});

test("a tile reads the compartment of its metrics, or by default that of the dashboard", () => {
  const known = Metric.custom({ namespace: "shop", name: "orders", compartment: elsewhere });
  const unknown = Metric.custom({ namespace: "shop", name: "orders" });
  expect(tileOf({ metrics: [unknown, known] }).parametersMap.compartmentId).toBe(OTHER_COMPARTMENT_ID);
  expect(tileOf({ metrics: [unknown] }).parametersMap.compartmentId).toBe(COMPARTMENT_ID);
});

test("Terraform encodes the values that it knows, and literal template characters stay text", () => {
  const stack = newStack();
  const variable = (id: string): string => new TerraformVariable(stack, id, { type: "string" }).stringValue;
  const where = Compartment.fromCompartmentId(variable("compartment"));
  const stream = new Stream(stack, "stream", {
    placement: StreamPlacement.inDefaultPool(where),
    partitions: Partitions.of(1),
    deletionProtection: false,
  });
  const metrics = [stream.metric(StreamMetric.PUT_BYTES)];
  new Dashboard(stack, "overview", {
    compartment: where,
    name: variable("name"),
    tiles: [
      DashboardTile.of({
        title: 'a "${topic}" %{x} $(y)',
        metrics,
        region: variable("region"),
        unit: variable("unit"),
      }),
    ],
  });
  const { shown } = importOf(stack);
  expect(shown).toMatchObject({ displayName: "<var.name>", compartmentId: "<var.compartment>" });
  expect(shown.tiles).toMatchObject([
    {
      displayName: 'a "${topic}" %{x} $(y)',
      parametersMap: { regionName: "<var.region>", compartmentId: "<var.compartment>" },
      uiConfig: { chartInfo: { jetConfig: { yAxis: { title: "<var.unit>" } } } },
      dataConfig: [
        {
          parameters: {
            mql: 'PutMessagesThroughput.Bytes[auto]{resourceId = "<oci_streaming_stream.stream_19075594.id>"}.sum()',
          },
        },
      ],
    },
  ]);
});

test("the import waits for a tag that the stack creates", () => {
  const stack = new OciStack(testApp(), "app");
  const namespace = new TagNamespace(stack, "Operations", { compartment: stack.compartment });
  const stage = new Tag(stack, "Stage", { namespace });
  const tags = Tags.of({ defined: { [stage.key]: "live" } });
  new StreamDashboard(stack, "overview", { streams: [orders], tags });
  const { import_details: text } = resource(synthesize(stack), Import) as { import_details: string };
  expect(text).toMatch(
    /"definedTags":\$\{jsonencode\(\{ for n in .*jsondecode\(.*time_sleep\.Stage_Propagation.*\}\}\]\}$/,
  );
});

test("the default name has the prefix of the stack, so that a deployment does not overwrite the dashboard of another", () => {
  const stack = new OciStack(testApp(), "app");
  new StreamDashboard(stack, "overview", { streams: [orders] });
  expect(importOf(stack).shown.displayName).toBe("<var.name_prefix>-overview");
});

test("dashboards in two compartments can have the same name", () => {
  const stack = newStack();
  const tiles = StreamDashboard.tiles([orders]);
  new Dashboard(stack, "a", { compartment, tiles, name: "orders" });
  new Dashboard(stack, "b", { compartment: elsewhere, tiles, name: "orders" });
  expect(warnings(stack)).toEqual([]);
});

describe("streams", () => {
  const all: Required<StreamDashboardProps> = {
    streams: [orders],
    compartment: elsewhere,
    name: "Streams",
    description: "All streams",
    tags: Tags.of({ freeform: { team: "shop" } }),
    timeouts: {},
  };

  function shownIn(make: (stack: Construct) => unknown): ShownDashboard {
    const stack = newStack();
    make(stack);
    return importOf(stack).shown;
  }

  test("each stream has a row: bytes, messages, and refused or failed requests, with its name in the titles", () => {
    const { compartmentId, tiles } = shownIn((stack) => {
      const placement = StreamPlacement.inDefaultPool(compartment);
      const partitions = Partitions.of(1);
      const named = new Stream(stack, "other", { placement, partitions, name: "returns", deletionProtection: false });
      return new StreamDashboard(stack, "streams", { streams: [orders, named] });
    });
    expect(compartmentId).toBe(COMPARTMENT_ID);
    expect(tiles.map(({ displayName, row, column }) => [displayName, row, column])).toEqual([
      ["orders: bytes in and out", 0, 0],
      ["orders: messages in and out", 0, 4],
      ["orders: rejected and failed", 0, 8],
      ["returns: bytes in and out", 3, 0],
      ["returns: messages in and out", 3, 4],
      ["returns: rejected and failed", 3, 8],
    ]);
    expect(tiles[2]?.dataConfig.slice(0, -1).map(({ parameters }) => parameters.mql)).toEqual(
      ["PutMessagesThrottling", "GetMessagesThrottling", "PutMessagesFault", "GetMessagesFault"].map(
        (metric) => `${metric}.Count[auto]{resourceId = "${STREAM_ID}"}.grouping().sum()`,
      ),
    );
  });

  test("maximal", () => {
    const shown = shownIn((stack) => new StreamDashboard(stack, "streams", all));
    expect(shown).toMatchObject({
      compartmentId: OTHER_COMPARTMENT_ID,
      displayName: "Streams",
      description: "All streams",
      freeformTags: { team: "shop" },
    });
  });

  test("each connector has a row: the age of its data, bytes and errors", () => {
    const attributes = { serviceConnectorId: CONNECTOR_ID, compartment };
    const flow = ServiceConnector.fromServiceConnectorAttributes(scratch, "flow", attributes);
    const own: Required<ConnectorDashboardProps> = {
      connectors: [flow],
      compartment: elsewhere,
      name: "Connectors",
      description: "All connectors",
      tags: Tags.of({ freeform: { team: "shop" } }),
      timeouts: {},
    };
    const shown = shownIn((stack) => new ConnectorDashboard(stack, "flows", own));
    expect(shown).toMatchObject({ compartmentId: OTHER_COMPARTMENT_ID, displayName: "Connectors" });
    expect(shown.tiles.map(({ displayName, dataConfig }) => [displayName, dataConfig[0]?.parameters.mql])).toEqual([
      ["flow: age of the oldest record", `DataFreshness[auto]{connectorId = "${CONNECTOR_ID}"}.grouping().max()`],
      ["flow: bytes read and written", `BytesReadFromSource[auto]{connectorId = "${CONNECTOR_ID}"}.grouping().sum()`],
      ["flow: errors", `ErrorsAtSource[auto]{connectorId = "${CONNECTOR_ID}"}.grouping().sum()`],
    ]);
    const plain = shownIn((stack) => new ConnectorDashboard(stack, "flows", { connectors: [flow] }));
    expect(plain.compartmentId).toBe(COMPARTMENT_ID);
  });

  test("the name of a connector that the stack creates is in the titles", () => {
    const stack = new OciStack(testApp(), "app");
    const connector = ServiceConnector.fromServiceConnectorAttributes(scratch, "moved", {
      serviceConnectorId: CONNECTOR_ID,
      compartment,
    });
    new ConnectorDashboard(stack, "flows", { connectors: [connector] });
    expect(importOf(stack).shown.tiles[0]?.displayName).toBe("moved: age of the oldest record");
  });
});

test("the schema of the tests finds errors in a dashboard", () => {
  const stack = newStack();
  new Dashboard(stack, "overview", { compartment, tiles: StreamDashboard.tiles([orders]) });
  const { shown } = importOf(stack);
  const [tile, other] = shown.tiles;
  const json = (changes: object): string => JSON.stringify({ dashboards: [{ ...shown, ...changes }] });
  expect(faultsOf(json({ isOobDashboard: true, extra: 1 }))).toEqual([
    "/dashboards/0 must NOT have additional properties",
    "/dashboards/0/isOobDashboard must be equal to constant",
  ]);
  expect(faultsOf(json({ tiles: [{ ...tile, column: 10 }] }))).toEqual([
    "orders: bytes in and out: beyond the twelfth column",
  ]);
  expect(faultsOf(json({ tiles: [tile, { ...other, column: 3 }] }))).toEqual([
    "orders: messages in and out: over orders: bytes in and out",
  ]);
  expect(faultsOf(json({ tiles: [{ ...tile, uiConfig: { ...tile?.uiConfig, defaultDataSource: "none" } }] }))).toEqual([
    "orders: bytes in and out: no source none",
  ]);
});
