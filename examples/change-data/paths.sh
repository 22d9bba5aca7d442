#!/bin/sh
# Tells GoldenGate what Terraform cannot: the Extract of the capture, and the path from it to the delivery.
#
# OUTPUTS: the folder of the stack, cdktf.out/stacks/change-data. DOMAIN: the domain of the source's alias, as the capture's console shows it.
# ADMIN_PASSWORD: of oggadmin of the capture. PATH_PASSWORD: of the user path of the delivery. TABLES: with their schema, "SHOP.ORDERS SHOP.CUSTOMERS".
# It runs where the deployments are reached, and needs curl, jq and terraform. What exists already is refused by GoldenGate, and the script ends.
set -eu
: "${OUTPUTS:?}" "${DOMAIN:?}" "${ADMIN_PASSWORD:?}" "${PATH_PASSWORD:?}" "${TABLES:?}"

output() { terraform -chdir="$OUTPUTS" output -raw "$1"; }

# The bodies hold a password: they go by standard input, and the login by a file that only this user reads.
umask 077
login=$(mktemp)
trap 'rm -f "$login"' EXIT
jq -rn --arg user "oggadmin:$ADMIN_PASSWORD" '"user = " + ($user | tojson)' > "$login"
base=$(output capture_url)
post() { curl --fail-with-body -sS -K "$login" -H "Content-Type: application/json" --data-binary @- "${base%/}/services/v2/$1"; echo; }

# How the path logs in at the delivery.
PATH_PASSWORD="$PATH_PASSWORD" jq -n '{userid: "path", password: env.PATH_PASSWORD}' | post credentials/Network/path

# The Extract reads the redo log and writes the trail E1.
jq -n --arg domain "$DOMAIN" --arg alias "$(output source_alias)" --arg tables "$TABLES" '{
  config: (
    ["EXTRACT EXT1", "USERIDALIAS \($alias) DOMAIN \($domain)", "EXTTRAIL E1"]
    + ($tables | split(" ") | map(select(. != "") | "TABLE \(.);"))
  ),
  source: "tranlogs",
  credentials: {domain: $domain, alias: $alias},
  registration: "default",
  begin: "now",
  targets: [{name: "E1", sizeMB: 500}],
  status: "running"
}' | post extracts/EXT1

# The path carries E1 to the trail R1 of the delivery, which makes its end of it by itself.
jq -n --arg from "$(output capture_host)" --arg to "$(output delivery_host)" '{
  name: "PATH1",
  source: {uri: "trail://\($from):443/services/v2/sources?trail=E1"},
  target: {
    uri: "wss://\($to):443/services/v2/targets?trail=R1",
    authenticationMethod: {domain: "Network", alias: "path"}
  },
  begin: {sequence: 0, offset: 0},
  status: "running"
}' | post sources/PATH1

echo "Now make the Replicat in the console of the delivery, with the alias $(output stream_alias): $(output delivery_url)"
