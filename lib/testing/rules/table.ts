// Internal: all rules, by their ids.

import { ALARM_RULES } from "./alarms";
import { CONNECTOR_RULES } from "./connectors";
import { GATEWAY_RULES } from "./gateways";
import { KEY_RULES } from "./keys";
import { MODULE_RULES } from "./modules";
import { NETWORK_RULES } from "./networks";
import { PRIVILEGE_RULES } from "./privileges";
import { PROGRAM_RULES } from "./programs";
import { type Rule } from "./rule";
import { STORAGE_RULES } from "./storage";
import { STREAM_RULES } from "./streams";

/** In the order of the reports and the guide. */
export const RULES: readonly Rule[] = [
  ...STREAM_RULES,
  ...CONNECTOR_RULES,
  ...STORAGE_RULES,
  ...PROGRAM_RULES,
  ...GATEWAY_RULES,
  ...KEY_RULES,
  ...PRIVILEGE_RULES,
  ...ALARM_RULES,
  ...NETWORK_RULES,
  ...MODULE_RULES,
];
