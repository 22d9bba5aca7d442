// A file in a `#cloud-config` document.

/** An entry of `write_files`, line by line. */
export function cloudInitFile(path: string, permissions: string, content: string): string[] {
  const lines = content.trimEnd().split("\n");
  return [
    `  - path: ${path}`,
    `    permissions: "${permissions}"`,
    "    content: |",
    ...lines.map((line) => (line === "" ? "" : `      ${line}`)),
  ];
}
