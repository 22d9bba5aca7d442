// Internal: what Resource Manager cannot run in a module that is packaged as files, which are in Terraform's own syntax.

import { type Refusal } from "../core/checks";

/** All findings about a file of a module. */
export function moduleFindings(path: string, text: string): Refusal[] {
  const provisioner = /^\s*provisioner\s+"/m.test(text);
  const rule = "must have no provisioner: Resource Manager's host has neither your tools nor your network";
  return [...(provisioner ? [{ what: path, rule }] : []), ...languageFindings(path, text)];
}

function languageFindings(path: string, text: string): Refusal[] {
  const found = HCL_FEATURES.filter(({ pattern }) => pattern.test(text));
  return found.map(({ name, since }) => ({
    what: path,
    rule: "must keep to Terraform 1.5, which Resource Manager runs",
    got: `${name}, known since ${since}`,
  }));
}

const HCL_FEATURES: readonly { readonly name: string; readonly since: string; readonly pattern: RegExp }[] = [
  { name: "a removed block", since: "1.7", pattern: /^\s*removed\s*\{/m },
  { name: "a function of a provider (provider::)", since: "1.8", pattern: /\bprovider::\w/ },
  { name: "something ephemeral", since: "1.10", pattern: /^\s*(?:ephemeral\s+"|ephemeral\s*=\s*true)/m },
  { name: "a write-only argument (..._wo)", since: "1.11", pattern: /^\s*\w+_wo(?:_version)?\s*=/m },
];
