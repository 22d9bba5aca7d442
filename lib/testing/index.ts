export { type NetworkHop, NetworkHopState, NetworkPaths } from "./network-paths";
export { Permissions } from "./permissions";
export { type PrivilegeFinding, type PrivilegeGrant, PrivilegeReport, type UnreadStatement } from "./privilege-report";
export { PrivilegeRule } from "./privilege-rule";
export { ProtectedAddresses } from "./protected-addresses";
export { type RuleAcceptance } from "./rule-acceptance";
export { type AcceptedRuleFinding, type RuleFinding } from "./rule-finding";
export { RuleLevel } from "./rule-level";
export { RuleReport } from "./rule-report";
export { type RuleDescription, type RuleOptions, Rules } from "./rules";
export { SynthWarnings } from "./synth-warnings";
export { Synthesized } from "./synthesized";
export { SynthesizedResource } from "./synthesized-resource";

// Imported after the classes: it adds a check of the arguments to their factories and methods.
import "./callees";
