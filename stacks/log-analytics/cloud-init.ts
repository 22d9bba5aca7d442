// How the VM of a Connect worker installs itself. No secret is in here: user data can be read by whoever may see the VM.

import { type ClientFile, type OciStack } from "cdktf-oci-streaming";
import { cloudInitFile, word } from "../cloud-init";
import * as inputs from "./inputs";
import { type ConnectWorkerVmProps } from "./worker-vm";

/** A `#cloud-config` document; what it refers to is filled in when Terraform runs. */
export function cloudInit({ input }: OciStack, { files, kafkaToken, hecToken }: ConnectWorkerVmProps): string {
  const kafkaUrl = input.text("kafka_url", inputs.KAFKA_URL);
  const connectorUrl = input.text("splunk_connector_url", inputs.SPLUNK_CONNECTOR_URL);
  const { properties, sink, pluginPath } = files;
  return [
    "#cloud-config",
    "write_files:",
    // One worker needs no neighbours, and its REST interface asks for no password.
    ...cloudInitFile(pathOf(properties), "0644", `${properties.content}listeners=http://127.0.0.1:8083\n`),
    ...cloudInitFile(pathOf(sink), "0644", sink.content),
    ...cloudInitFile("/usr/local/bin/install-kafka-connect", "0755", installScript(kafkaUrl, connectorUrl, pluginPath)),
    ...cloudInitFile("/usr/local/bin/fetch-kafka-connect-secrets", "0755", secretsScript(kafkaToken, hecToken)),
    ...cloudInitFile("/usr/local/bin/make-splunk-connector", "0755", CONNECTOR_SCRIPT),
    ...cloudInitFile("/etc/systemd/system/kafka-connect.service", "0644", SERVICE),
    "runcmd:",
    "  - [/usr/local/bin/install-kafka-connect]",
    "",
  ].join("\n");
}

function pathOf({ fileName }: ClientFile): string {
  return `/etc/kafka-connect/${fileName}`;
}

/** Kafka's checksum file is what `gpg --print-md` prints. */
function installScript(kafkaUrl: string, connectorUrl: string, pluginPath: string): string {
  return [
    "#!/bin/bash",
    "set -euo pipefail",
    "dnf -y install oraclelinux-developer-release-el9",
    "dnf -y install java-17-openjdk-headless python39-oci-cli gnupg2 tar",
    "cd $(mktemp -d)",
    'get() { curl --fail --silent --show-error --location --retry 10 --output "$1" "$2"; }',
    `kafka_url=${word(kafkaUrl)}`,
    'archive=$(basename "$kafka_url")',
    'get "$archive" "$kafka_url"',
    'get "$archive.sha512" "$kafka_url.sha512"',
    'gpg --print-md SHA512 "$archive" | diff --ignore-all-space "$archive.sha512" -',
    "useradd --system --home-dir /opt/kafka --no-create-home --shell /sbin/nologin kafka",
    `mkdir -p /opt/kafka ${pluginPath.split(",").map(word).join(" ")}`,
    'tar --extract --gzip --file "$archive" --directory /opt/kafka --strip-components 1',
    `get ${word(`${pluginPath.split(",")[0] ?? ""}/splunk-kafka-connect.jar`)} ${word(connectorUrl)}`,
    "chown -R kafka:kafka /opt/kafka",
    "restorecon -R /opt/kafka",
    "systemctl daemon-reload",
    "systemctl enable --now --no-block kafka-connect",
    "",
  ].join("\n");
}

/** In a properties file a backslash begins an escape. */
function secretsScript(kafkaToken: string, hecToken: string): string {
  return [
    "#!/bin/bash",
    "# Runs before each start, so that a restart takes over a new version of a secret.",
    "set -euo pipefail",
    "umask 077",
    "read_secret() {",
    '  oci secrets secret-bundle get --auth instance_principal --secret-id "$1" \\',
    "    --query 'data.\"secret-bundle-content\".content' --raw-output | base64 --decode | sed 's/\\\\/\\\\\\\\/g'",
    "}",
    `token=$(read_secret ${word(kafkaToken)})`,
    `hec_token=$(read_secret ${word(hecToken)})`,
    'printf \'token=%s\\nhec_token=%s\\n\' "$token" "$hec_token" > /opt/kafka/secrets.properties',
    "",
  ].join("\n");
}

/** PUT makes the connector or changes it; POST would refuse one that exists. */
const CONNECTOR_SCRIPT = [
  "#!/bin/bash",
  "set -euo pipefail",
  "api=http://127.0.0.1:8083/connectors",
  'until curl --fail --silent --output /dev/null "$api"; do sleep 5; done',
  "read_sink() { python3 -c 'import json, sys; print(json.dumps(json.load(open(sys.argv[1]))[sys.argv[2]]))' \"$@\"; }",
  "sink=/etc/kafka-connect/splunk-sink.json",
  'name=$(read_sink "$sink" name | tr -d \'"\')',
  'read_sink "$sink" config |',
  '  curl --fail --silent --show-error --request PUT --header "Content-Type: application/json" --data @- "$api/$name/config"',
  "",
].join("\n");

/** It starts again and again until the secrets can be read: IAM and Vault may come later than the VM. */
const SERVICE = [
  "[Unit]",
  "Description=Kafka Connect worker",
  "Wants=network-online.target",
  "After=network-online.target",
  "StartLimitIntervalSec=0",
  "",
  "[Service]",
  "User=kafka",
  "ExecStartPre=/usr/local/bin/fetch-kafka-connect-secrets",
  "ExecStart=/opt/kafka/bin/connect-distributed.sh /etc/kafka-connect/connect-distributed.properties",
  "ExecStartPost=/usr/local/bin/make-splunk-connector",
  "TimeoutStartSec=600",
  "Restart=always",
  "RestartSec=30",
  "",
  "[Install]",
  "WantedBy=multi-user.target",
  "",
].join("\n");
