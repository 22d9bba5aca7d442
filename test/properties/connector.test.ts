import * as fc from "fast-check";
import {
  Compartment,
  ConnectorSource,
  ConnectorTarget,
  ConnectorTask,
  FunctionBatch,
  LogFilter,
  MetricDimension,
  ServiceConnector,
  StreamStart,
} from "../../lib";
import { ConnectorSourceKind, ConnectorTargetKind } from "../../lib/internal";
import * as ends from "../connector/ends";
import { durationIn, lengths, maybe, numberIn, numbers, textIn, texts, whereGiven } from "./arbitraries";
import { expectOutcome, RUNS } from "./either";

const connectors = fc.record({
  source: fc.constantFrom(...Object.values(ConnectorSourceKind)),
  target: fc.constantFrom(...Object.values(ConnectorTargetKind)),
  tasks: fc.array(fc.constantFrom("filter", "function"), { maxLength: 3 }),
  name: maybe(texts),
  description: maybe(texts),
  text: texts,
  size: numbers,
  time: lengths,
  isFormatted: maybe(fc.boolean()),
});

test("any connector is either valid, or refused with a ConfigurationError", () => {
  fc.assert(
    fc.property(connectors, (connector) => {
      expectOutcome((stack, inputs) => {
        const size = numberIn(inputs, connector.size);
        const text = textIn(inputs, connector.text);
        const sources: { readonly [kind in ConnectorSourceKind]?: () => ConnectorSource } = {
          [ConnectorSourceKind.STREAMING]: () =>
            ConnectorSource.stream(ends.sourceStream(stack), { start: StreamStart.OLDEST }),
          [ConnectorSourceKind.MONITORING]: () =>
            ConnectorSource.metrics([{ compartment: ends.SOURCE, namespaces: [text, "oci_faas"] }]),
          [ConnectorSourceKind.PLUGIN]: () => ConnectorSource.plugin({ name: text, config: { [text]: text } }),
        };
        const targets: { readonly [kind in ConnectorTargetKind]?: () => ConnectorTarget } = {
          [ConnectorTargetKind.OBJECT_STORAGE]: () =>
            ConnectorTarget.bucket(ends.bucket(stack), {
              prefix: text,
              rolloverSizeMiB: size,
              rolloverTime: durationIn(inputs, connector.time),
            }),
          [ConnectorTargetKind.FUNCTIONS]: () =>
            ConnectorTarget.function(ends.targetFunction(stack), {
              batch: connector.isFormatted === true ? FunctionBatch.ofKiB(size) : FunctionBatch.ofMessages(size),
              batchTime: durationIn(inputs, connector.time),
            }),
          [ConnectorTargetKind.MONITORING]: () =>
            ConnectorTarget.metric({
              compartment: Compartment.fromCompartmentId(ends.TARGET.compartmentId),
              namespace: text,
              metric: text,
              dimensions: [MetricDimension.constant(text, text), MetricDimension.jmesPath("x", `logContent.${text}`)],
            }),
        };
        const clean = ends.taskFunction(stack);
        const tasks = connector.tasks.map((kind) =>
          kind === "filter"
            ? ConnectorTask.logFilter(LogFilter.field(`data.${text}`).isEqual(text))
            : ConnectorTask.function(clean, { batchSizeKiB: size }),
        );
        new ServiceConnector(stack, "connector", {
          compartment: ends.CONNECTOR,
          name: whereGiven(connector.name, (name) => textIn(inputs, name)),
          description: whereGiven(connector.description, (description) => textIn(inputs, description)),
          source: sources[connector.source]?.() ?? ends.SOURCES[connector.source](stack),
          target: targets[connector.target]?.() ?? ends.TARGETS[connector.target](stack),
          tasks,
        });
      });
    }),
    RUNS,
  );
});
