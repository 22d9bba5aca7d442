// The value of an output in Terraform, with sample values in place of references.

import { type TerraformStack } from "cdktf";
import { resolvedText } from "../../lib/core/token/tokens";

/** The string with each reference replaced by its last word in capitals: `${oci_x.y.bootstrap_servers}` by BOOTSTRAP_SERVERS. */
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

/** The keys and values of a .properties file; every line except comments must be a property. */
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
