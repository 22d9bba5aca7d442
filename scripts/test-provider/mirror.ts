// A filesystem mirror with the providers of the tests, and the configuration that has Terraform install them from it.

import { mkdirSync, writeFileSync } from "node:fs";
import { arch, platform } from "node:os";
import { join } from "node:path";
import { type Source, SOURCES, versionOf } from "./schema";

/** Terraform's and OpenTofu's. */
const REGISTRIES = ["registry.terraform.io", "registry.opentofu.org"];

/** `linux_amd64`, as Go writes it. */
function target(): string {
  const os = platform() === "win32" ? "windows" : platform();
  const cpu = arch() === "x64" ? "amd64" : arch() === "ia32" ? "386" : arch();
  return `${os}_${cpu}`;
}

/**
 * Writes the mirror and the configuration into a folder.
 *
 * @returns the path of the configuration file, for TF_CLI_CONFIG_FILE
 */
export function writeMirror(folder: string): string {
  const mirror = join(folder, "mirror");
  for (const source of SOURCES) {
    const version = versionOf(source);
    for (const registry of REGISTRIES) {
      const unpacked = join(mirror, registry, source, version, target());
      mkdirSync(unpacked, { recursive: true });
      const name = `terraform-provider-${source.split("/")[1] ?? ""}_v${version}`;
      writeFileSync(join(unpacked, name), executable(source), { mode: 0o755 });
    }
  }
  const config = join(folder, "test-provider.tfrc");
  const installation = `provider_installation {\n  filesystem_mirror {\n    path = ${JSON.stringify(mirror)}\n  }\n}\n`;
  writeFileSync(config, `disable_checkpoint = true\n${installation}`);
  return config;
}

function executable(source: Source): string {
  const launcher = JSON.stringify(join(__dirname, "launcher.js"));
  return `#!${process.execPath}\nrequire(${launcher}).launch(${JSON.stringify(source)});\n`;
}
