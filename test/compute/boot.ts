// A machine that boots: the files of a cloud-init document in a folder, with scripts in place of missing commands of the machine.

import { execFile } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parse } from "yaml";

interface Document {
  readonly write_files: readonly {
    readonly path: string;
    readonly content: string;
    readonly encoding?: string;
    readonly permissions: string;
  }[];
  readonly runcmd: readonly (readonly string[])[];
}

/** The result of a command. */
export interface Outcome {
  readonly code: number;
  readonly output: string;
}

/** Commands that a machine in OCI has: each records its arguments. */
const PLAYED: Readonly<Record<string, string>> = {
  dnf: "",
  restorecon: "",
  chown: "",
  hostname: "echo 10.0.1.7 10.0.1.8",
  systemctl: 'case "$*" in *is-active*) exit "$(cat "$ROOT/inactive" 2> /dev/null || echo 0)" ;; esac',
  oci: `case "$1 $2" in
  "os object")
    while [[ "$1" != --name=* ]]; do shift; done
    object=\${1#--name=}
    if [ ! -e "$ROOT/objects/$object" ]; then echo ObjectNotFound >&2; exit 1; fi
    cp -- "$ROOT/objects/$object" "\${2#--file=}" ;;
  "secrets secret-bundle")
    while [ "$1" != --secret-id ]; do shift; done
    if [ ! -e "$ROOT/secrets/$2" ]; then echo NotAuthorizedOrNotFound >&2; exit 1; fi
    base64 --wrap=0 "$ROOT/secrets/$2"; echo ;;
  "monitoring metric-data")
    while [ "$1" != --metric-data ]; do shift; done
    cp "\${2#file://}" "$ROOT/metrics.json" ;;
esac`,
};

const INSTANCE_METADATA = "http://169.254.169.254/opc/v2/instance";

/** A machine in a temporary folder. */
export class Machine {
  public readonly root = mkdtempSync(join(tmpdir(), "machine-"));
  public readonly commands: readonly (readonly string[])[];

  /** @param port - that of Connect's REST interface, in place of 8083 */
  public constructor(
    cloudInit: string,
    private readonly port = 8083,
  ) {
    // The value of a literal string in Terraform.
    const { write_files: files, runcmd } = parse(cloudInit.replaceAll("$${", "${"), { version: "1.1" }) as Document;
    for (const { path, content, encoding, permissions } of files) {
      const text = encoding === "b64" ? Buffer.from(content, "base64").toString() : content;
      this.put(path, this.moved(text));
      chmodSync(this.path(path), parseInt(permissions, 8));
    }
    this.commands = runcmd;
    for (const folder of ["objects", "secrets", "opt/kafka", "var/log/kafka"]) {
      mkdirSync(join(this.root, folder), { recursive: true });
    }
    for (const [name, body] of Object.entries(PLAYED)) {
      const record = `printf '%s ' ${name} "$@" >> "$ROOT/calls"; echo >> "$ROOT/calls"`;
      this.put(`/played/${name}`, `#!/bin/bash\n${record}\n${body}\n`);
      chmodSync(this.path(`/played/${name}`), 0o755);
    }
  }

  public put(path: string, content: string | Buffer): void {
    mkdirSync(dirname(this.path(path)), { recursive: true });
    writeFileSync(this.path(path), content);
  }

  public has(path: string): boolean {
    return existsSync(this.path(path));
  }

  public read(path: string): string {
    return readFileSync(this.path(path), "utf8");
  }

  /** The commands of a unit, in the order in which systemd runs them. */
  public unit(name: string): { readonly before: string[]; readonly start: string; readonly after: string[] } {
    const lines = this.read(`/etc/systemd/system/${name}`).split("\n");
    const of = (key: string): string[] =>
      lines.filter((line) => line.startsWith(`${key}=`)).map((line) => line.slice(key.length + 1).replace(/^\+/, ""));
    return { before: of("ExecStartPre"), start: of("ExecStart")[0] ?? "", after: of("ExecStartPost") };
  }

  /** Runs a command line of a unit. */
  public async run(line: string): Promise<Outcome> {
    const [command = "", ...words] = line.split(" ");
    const env = { ROOT: this.root, PATH: `${join(this.root, "played")}:${process.env.PATH ?? ""}` };
    return new Promise((resolve) => {
      execFile("bash", [command, ...words], { env, timeout: 30_000 }, (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : Number(error.code ?? 1), output: stdout + stderr });
      });
    });
  }

  public end(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  private path(path: string): string {
    return join(this.root, path);
  }

  private moved(text: string): string {
    return text
      .replaceAll(/(?<![\w.])\/(opt|etc|usr\/local|var\/log)\//g, `${this.root}/$1/`)
      .replaceAll("/opt/kafka", (found, at: number, whole: string) =>
        whole.slice(0, at).endsWith(this.root) ? found : `${this.root}/opt/kafka`,
      )
      .replaceAll("127.0.0.1:8083", `127.0.0.1:${this.port}`)
      .replaceAll(INSTANCE_METADATA, `http://127.0.0.1:${this.port}`);
  }
}
