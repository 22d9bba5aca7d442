export {
  type PrivilegeFinding,
  type PrivilegeGrant,
  PrivilegeReport,
  PrivilegeRule,
  type UnreadStatement,
} from "./privilege-report";
export { ProtectedAddresses } from "./protected-addresses";
export { SynthWarnings } from "./synth-warnings";

// After the classes: it puts a check of what they are given before their factories and methods.
import "./callees";
