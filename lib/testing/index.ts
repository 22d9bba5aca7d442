export { type PrivilegeFinding, type PrivilegeGrant, PrivilegeReport, PrivilegeRule } from "./privilege-report";
