// Internal: how a host reports its state to Monitoring each minute.

import { type BootFile } from "./cloud-init";
import { COMMANDS, type HostProgram, script, unit, word } from "./host-scripts";
import { LATENCIES } from "./mirror-jmx";

/** The report of a host to Monitoring. */
export interface HostReport {
  readonly namespace: string;
  readonly compartmentId: string;
  readonly host: string;
}

/** Reports the state of the program to Monitoring each minute. */
export function reportFiles({ unit: name, isConnect }: HostProgram, report: HostReport): BootFile[] {
  return [
    script("report-kafka", [
      "set -euo pipefail",
      "imds() { curl --fail --silent --header 'Authorization: Bearer Oracle' \"http://169.254.169.254/opc/v2/instance/$1\"; }",
      "endpoint=https://telemetry-ingestion.$(imds canonicalRegionName).$(imds regionInfo/realmDomainComponent)",
      "running=0",
      `if systemctl is-active --quiet ${name}; then running=1; fi`,
      "work=$(mktemp -d)",
      `trap 'rm -rf "$work"' EXIT`,
      ...(isConnect ? [] : LATENCIES),
      `export NAMESPACE=${word(report.namespace)} COMPARTMENT=${word(report.compartmentId)} HOST=${word(report.host)}`,
      `RUNNING=$running CONNECT=${isConnect ? "1" : "0"} WORK=$work python3 - > "$work/metrics" << 'END'`,
      ...REPORT.trim().split("\n"),
      "END",
      'oci monitoring metric-data post --auth instance_principal --endpoint "$endpoint" --metric-data "file://$work/metrics" > /dev/null',
    ]),
    unit("kafka-report.service", [
      "[Unit]",
      "Description=Reports the state of Kafka to Monitoring",
      "",
      "[Service]",
      "Type=oneshot",
      `ExecStart=${COMMANDS}/report-kafka`,
      "TimeoutStartSec=50",
    ]),
    unit("kafka-report.timer", [
      "[Unit]",
      "Description=Each minute",
      "",
      "[Timer]",
      "OnBootSec=60",
      "OnUnitActiveSec=60",
      "AccuracySec=1",
      "",
      "[Install]",
      "WantedBy=timers.target",
    ]),
  ];
}

/** All workers of a Connect cluster report the same tasks. */
const REPORT = `
import datetime, json, math, os, socket, urllib.request

def failed():
    with urllib.request.urlopen("http://127.0.0.1:8083/connectors?expand=status", timeout=20) as answer:
        connectors = json.load(answer).values()
    states = [part["state"] for one in connectors for part in [one["status"]["connector"], *one["status"]["tasks"]]]
    return states.count("FAILED")

def lag():
    try:
        with open(os.path.join(os.environ["WORK"], "latencies")) as lines:
            pairs = [line.strip().rpartition(":replication-latency-ms-max=") for line in lines]
    except OSError:
        return None
    found = [float(value) for _, mark, value in pairs if mark]
    return max((value for value in found if math.isfinite(value)), default=None)

values = {"Running": int(os.environ["RUNNING"])}
if os.environ["CONNECT"] == "1" and values["Running"] == 1:
    try:
        values["FailedTasks"] = failed()
    except OSError:
        values["Running"] = 0
latest = lag()
if latest is not None:
    values["MirrorLag"] = latest
now = datetime.datetime.now(datetime.timezone.utc).isoformat()
print(json.dumps([{
    "namespace": os.environ["NAMESPACE"],
    "compartmentId": os.environ["COMPARTMENT"],
    "name": name,
    "dimensions": {"host": os.environ["HOST"], "machine": socket.gethostname()},
    "datapoints": [{"timestamp": now, "value": value}],
} for name, value in values.items()]))
`;
