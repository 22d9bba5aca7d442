// Internal: the scripts and units of a host. They do not hold secrets, because everyone who may see the instance can read user data.

import { TextLanguage, Texts } from "../core/texts";
import { type ArchiveSource, type HostArchive, type HostPlugin } from "./host-archive";
import { type HostSecret, SECRETS_FILE } from "./host-secret";
import { type PolicyStatement } from "../identity/policy-statement";
import { type Subject } from "../identity/subject";
import { type IStreamPool } from "../streaming/stream-pool";
import { type BootFile } from "./cloud-init";
import { type SharedMachines } from "./host-machine";
import { JMX_OPTIONS } from "./mirror-jmx";

export const COMMANDS = "/usr/local/bin";

/** A program of a host. */
export interface HostProgram {
  /** The unit of systemd, and the folder in /etc with its files. */
  readonly unit: string;
  readonly description: string;
  /** The command that starts it, followed by the name of its settings file. */
  readonly command: string;
  readonly settingsName: string;
  /** Whether it has a REST interface for other programs, as Connect does. */
  readonly isConnect: boolean;
  /** Whether several machines share the work, and so must find each other. */
  readonly shared: SharedMachines | undefined;
}

/** The programs, files and software of a host. */
export interface HostPlan extends HostProgram {
  /** The settings file. */
  readonly settings: string;
  /** Other files that the program reads. */
  readonly files: readonly BootFile[];
  readonly pools: readonly IStreamPool[];
  /** The ports of clusters that are not pools. */
  readonly ports: readonly number[];
  readonly pluginFolder: string;
  readonly plugins: readonly HostPlugin[];
  readonly hasConnectors: boolean;
  /** The permissions that the program needs if it logs in as the machine. */
  readonly statements: (machines: Subject) => PolicyStatement[];
  /** Called when the machines are made. */
  readonly reserve?: () => void;
}

/** The software that is installed. */
export interface HostSoftware {
  readonly kafka: HostArchive;
  /** The folder with a subfolder for each plugin. */
  readonly pluginFolder: string;
  readonly plugins: readonly HostPlugin[];
  /** The archives on the class path. */
  readonly libraries: readonly HostArchive[];
}

/** A string as one word of a shell. */
export function word(text: string): string {
  return Texts.encoded(text, TextLanguage.SHELL);
}

export function script(name: string, lines: readonly string[]): BootFile {
  const content = ["#!/bin/bash", ...lines, ""].join("\n");
  return { path: `${COMMANDS}/${name}`, permissions: "0755", content };
}

export function unit(name: string, lines: readonly string[]): BootFile {
  return { path: `/etc/systemd/system/${name}`, content: [...lines, ""].join("\n") };
}

/** Functions that download, check and unpack an archive. */
const FUNCTIONS = [
  "from_bucket() {",
  '  oci os object get --auth instance_principal --namespace-name "$1" --bucket-name "$2" "--name=$3" "--file=$4" > /dev/null ||',
  '    fail "cannot read the object $3 of the bucket $2"',
  "}",
  "from_url() {",
  `  curl --fail --silent --show-error --location --proto '=https' --globoff --retry 10 --output "$2" --url "$1" ||`,
  '    fail "cannot download $1"',
  "}",
  'check() { echo "$1  $2" | sha512sum --check --status || fail "$2 does not have the expected SHA-512"; }',
  "# The checksum file has the format of gpg --print-md or of sha512sum.",
  "check_apache() {",
  '  from_url "$1.sha512" "$2.sha512"',
  '  gpg --print-md SHA512 -- "$2" | diff --ignore-all-space "$2.sha512" - > /dev/null || sha512sum --check --status "$2.sha512" ||',
  '    fail "$2 does not have the expected SHA-512"',
  "}",
  "unpack() {",
  '  mkdir -p "$2"',
  '  case "$1" in',
  '    *.zip) unzip -q -o "./$1" -d "$2" ;;',
  '    *.jar) cp -- "$1" "$2/" ;;',
  '    *) tar --extract --gzip --force-local "--file=$1" --directory "$2" ;;',
  "  esac",
  "}",
];

/**
 * Runs before each start until it has succeeded once, so an archive can arrive, or a policy take effect, after the machine is
 * made.
 */
export function installScript({ kafka, pluginFolder, plugins, libraries }: HostSoftware): BootFile {
  return script("install-kafka", [
    "# Installs Java, Kafka and its plugins and libraries, once.",
    "set -euo pipefail",
    "stamp=/opt/kafka/.installed",
    'if [ -e "$stamp" ]; then exit 0; fi',
    'fail() { echo "install-kafka: $1" >&2; exit 1; }',
    "dnf -y install oraclelinux-developer-release-el9",
    "dnf -y install java-17-openjdk-headless python39-oci-cli gnupg2 tar unzip",
    "work=$(mktemp -d)",
    `trap 'rm -rf "$work"' EXIT`,
    'cd "$work"',
    ...FUNCTIONS,
    ...fetch(kafka._render()),
    "mkdir -p /opt/kafka",
    'tar --extract --gzip --force-local "--file=$file" --directory /opt/kafka --strip-components 1',
    ...plugins.flatMap(({ name, archives }) =>
      archives.flatMap((one) => into(one._render(), `${pluginFolder}/${name}`)),
    ),
    ...libraries.flatMap((one) => into(one._render(), "/opt/kafka/libs")),
    `mkdir -p ${word(pluginFolder)}`,
    "chown -R kafka:kafka /opt/kafka",
    "restorecon -R /opt/kafka",
    'touch "$stamp"',
  ]);
}

function into(source: ArchiveSource, folder: string): string[] {
  return [...fetch(source), `unpack "$file" ${word(folder)}`];
}

/** The archive's location after these lines: `$file`, named after the last part of its path. */
function fetch({ bucket, location, sha512, isApache }: ArchiveSource): string[] {
  // An object's name can have these characters. In an address, the query follows them.
  const path = bucket === undefined ? `"$(echo "$from" | sed 's/[?#].*//')"` : '"$from"';
  const from = [`from=${word(location)}`, `file=$(basename -- ${path})`];
  const check = sha512 === undefined ? [] : [`check ${word(sha512)} "$file"`];
  if (bucket !== undefined) {
    return [...from, `from_bucket ${word(bucket.namespace)} ${word(bucket.bucketName)} "$from" "$file"`, ...check];
  }
  return [...from, 'from_url "$from" "$file"', ...(isApache === true ? ['check_apache "$from" "$file"'] : check)];
}

/**
 * Runs before each start, so a restart uses the new version of a secret. In a properties file a backslash begins an escape, a
 * line break ends the value, and leading blanks are dropped.
 */
export function secretsScript(secrets: readonly HostSecret[]): BootFile {
  // A key can have characters that a shell variable cannot.
  const variables = secrets.map(({ key }, index) => (/\W/.test(key) ? `other_${index}` : `secret_${key}`));
  return script("fetch-kafka-secrets", [
    "# Reads the secrets of Kafka from Vault.",
    "set -euo pipefail",
    "umask 077",
    "read_secret() {",
    '  oci secrets secret-bundle get --auth instance_principal --secret-id "$1" \\',
    "    --query 'data.\"secret-bundle-content\".content' --raw-output | base64 --decode |",
    `    sed -e 's/\\\\/\\\\\\\\/g' -e 's/\\r/\\\\r/g' -e 's/^[ \\t]/\\\\&/' | sed -z -e 's/\\n$//' -e 's/\\n/\\\\n/g'`,
    "}",
    ...secrets.map(({ secret }, index) => `${variables[index]}=$(read_secret ${word(secret.secretId)})`),
    "{",
    ...secrets.map(({ key }, index) => `  printf '%s=%s\\n' ${key} "$${variables[index]}"`),
    `} > ${SECRETS_FILE}.new`,
    `mv ${SECRETS_FILE}.new ${SECRETS_FILE}`,
  ]);
}

/**
 * The address of a machine's REST interface: only local, or for the other machines of its pool, an address that is known after
 * boot.
 */
export function settingsScript({ unit: name, settingsName, isConnect, shared }: HostProgram): BootFile {
  const alone = isConnect ? ["  echo 'listeners=http://127.0.0.1:8083'"] : [];
  const together = [
    "  echo 'listeners=http://0.0.0.0:8083'",
    "  echo \"rest.advertised.host.name=$(hostname -I | cut --delimiter ' ' --fields 1)\"",
    ...(isConnect ? [] : ["  echo 'dedicated.mode.enable.internal.rest=true'"]),
  ];
  return script("configure-kafka", [
    "set -euo pipefail",
    "umask 077",
    "{",
    `  cat /etc/${name}/${settingsName}`,
    ...(shared === undefined ? alone : together),
    "} > /opt/kafka/settings.properties",
  ]);
}

/** PUT makes the connector or changes it. POST would reject one that exists. */
export function connectorsScript(): BootFile {
  return script("make-kafka-connectors", [
    "set -euo pipefail",
    "api=http://127.0.0.1:8083/connectors",
    'until curl --fail --silent --output /dev/null "$api"; do sleep 5; done',
    "read_json() { python3 -c 'import json, sys; print(json.dumps(json.load(open(sys.argv[1]))[sys.argv[2]]))' \"$@\"; }",
    "encode() { python3 -c 'import json, sys, urllib.parse; print(urllib.parse.quote(json.load(sys.stdin), safe=\"\"))'; }",
    "for file in /etc/kafka-connect/connectors/*.json; do",
    '  name=$(read_json "$file" name | encode)',
    "  # While the workers redistribute the work, they answer with status 409.",
    '  read_json "$file" config |',
    "    curl --fail --silent --show-error --retry 30 --retry-delay 2 --retry-all-errors --output /dev/null --request PUT \\",
    '      --header "Content-Type: application/json" --data @- "$api/$name/config"',
    "done",
  ]);
}

/**
 * The unit restarts until archives and secrets can be read, because IAM and Vault can take effect after the machine is made.
 */
export function serviceUnit(program: HostProgram, hasSecrets: boolean, hasConnectors: boolean): BootFile {
  return unit(`${program.unit}.service`, [
    "[Unit]",
    `Description=${program.description}`,
    "Wants=network-online.target",
    "After=network-online.target",
    "StartLimitIntervalSec=0",
    "",
    "[Service]",
    "User=kafka",
    "Environment=LOG_DIR=/var/log/kafka",
    ...(program.isConnect ? [] : [`Environment="KAFKA_JMX_OPTS=${JMX_OPTIONS}"`]),
    `ExecStartPre=+${COMMANDS}/install-kafka`,
    ...(hasSecrets ? [`ExecStartPre=${COMMANDS}/fetch-kafka-secrets`] : []),
    `ExecStartPre=${COMMANDS}/configure-kafka`,
    `ExecStart=${program.command} /opt/kafka/settings.properties`,
    ...(hasConnectors ? [`ExecStartPost=${COMMANDS}/make-kafka-connectors`] : []),
    "TimeoutStartSec=1200",
    "Restart=always",
    "RestartSec=30",
    "",
    "[Install]",
    "WantedBy=multi-user.target",
  ]);
}
