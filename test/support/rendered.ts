// What Terraform would make of an output's text, with sample values in the place of references.

import { type TerraformStack } from "cdktf";
import { resolvedText } from "../../lib/core/token/tokens";

/** The text with every reference replaced by its last word in capitals: `${oci_x.y.bootstrap_servers}` by BOOTSTRAP_SERVERS. */
export function rendered(stack: TerraformStack, text: string): string {
  return unescaped(resolvedText(stack, text));
}

function unescaped(text: string): string {
  return text
    .replaceAll(/(\$?)\$\{([^}]*)\}/g, (_, escape: string, inner: string) =>
      escape === "$" ? `\${${inner}}` : sample(inner),
    )
    .replaceAll("%%{", "%{");
}

function sample(reference: string): string {
  const chain = /\b(?:var|local|data|oci_\w+)\.[\w.[\]-]+/.exec(reference)?.[0] ?? reference;
  return (/(\w+)\W*$/.exec(chain)?.[1] ?? "").toUpperCase();
}

/** A .properties file as its keys and values; every line that is no comment must be one. */
export function properties(text: string): Record<string, string> {
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  const pairs = lines.map((line) => {
    const at = line.indexOf("=");
    if (at < 1) throw new Error(`no property: ${line}`);
    return [line.slice(0, at), line.slice(at + 1)] as const;
  });
  if (new Set(pairs.map(([key]) => key)).size < pairs.length) throw new Error("a property stands twice");
  return Object.fromEntries(pairs);
}
