// Internal: what the scripts of this repository read of the library and users do not: no way in of the package leads here.

export {
  ConnectorFeature,
  type ConnectorRule,
  ConnectorRules,
  ConnectorSourceKind,
  ConnectorTargetKind,
} from "./connector/connector-rules";
export { idForms } from "./core/adoption/ids";
export { unreadArguments } from "./core/adoption/unread";
