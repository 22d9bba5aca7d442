// Conditions of log filters that are accepted, although they may have another meaning than expected.

import {
  AuditLogs,
  ConnectorSource,
  ConnectorTarget,
  ConnectorTask,
  LogFilter,
  LogSelection,
  ServiceConnector,
} from "../../lib";
import { bucket, compartment, rows } from "../refusals/row";

export const logFilters = rows([
  {
    title: "AND and OR without parentheses",
    make: (stack) =>
      new ServiceConnector(stack, "move", {
        compartment,
        source: ConnectorSource.logs([LogSelection.audit(AuditLogs.of(compartment))]),
        tasks: [ConnectorTask.logFilter(LogFilter.parse("id = 'a' OR id = 'b' AND source = 'c'"))],
        target: ConnectorTarget.bucket(bucket(stack)),
      }),
    message:
      "shop/move: the condition of a log filter mixes AND and OR without parentheses, got 'id = 'a' OR id = 'b' AND source = 'c''; put conditions that belong together in parentheses",
  },
]);
