// What makes an instance of Oracle Linux 9 the web server, when it boots for the first time. There is no secret in it.

import { Texts } from "cdktf-oci-streaming";
import { WEB_APP, WEB_PACKAGES } from "./web-app";

export interface CloudInitProps {
  readonly port: number;
  /** What the program must know, as environment variables. */
  readonly environment: { readonly [key: string]: string };
  /** Whether somebody may log in by SSH. */
  readonly ssh: boolean;
}

const SERVICE = (port: string): string => `[Unit]
Description=IoT web server
After=network-online.target
Wants=network-online.target

[Service]
User=iot
EnvironmentFile=/etc/iot-web.env
WorkingDirectory=/opt/iot-web
ExecStart=/opt/iot-web/venv/bin/gunicorn --workers 2 --bind 0.0.0.0:${port} web:app
AmbientCapabilities=CAP_NET_BIND_SERVICE
NoNewPrivileges=true
ProtectSystem=strict
PrivateTmp=true
Restart=always
RestartSec=10

[Install]
WantedBy=multi-user.target
`;

/** The cloud-init file. References in it are filled in when Terraform runs. */
export function cloudInit({ port, environment, ssh }: CloudInitProps): string {
  const variables = Object.entries(environment).map(([key, value]) => `${key}='${value}'`);
  const packages = WEB_PACKAGES.map((name) => `'${name}'`).join(" ");
  return [
    "#cloud-config",
    "write_files:",
    ...file("/opt/iot-web/web.py", "0644", WEB_APP),
    ...file("/etc/iot-web.env", "0644", `${variables.join("\n")}\n`),
    ...file("/etc/systemd/system/iot-web.service", "0644", SERVICE(Texts.ofNumber(port))),
    "runcmd:",
    ...commands(Texts.ofNumber(port), packages, ssh).map((command) => `  - ${JSON.stringify(command)}`),
    "",
  ].join("\n");
}

function file(path: string, permissions: string, content: string): string[] {
  const lines = content.trimEnd().split("\n");
  return [
    `  - path: ${path}`,
    `    permissions: "${permissions}"`,
    "    content: |",
    ...lines.map((line) => (line === "" ? "" : `      ${line}`)),
  ];
}

function commands(port: string, packages: string, ssh: boolean): string[] {
  return [
    // Oracle's images let in SSH and nothing else.
    `firewall-cmd --permanent --add-port=${port}/tcp`,
    ...(ssh ? [] : ["firewall-cmd --permanent --remove-service=ssh", "systemctl disable --now sshd"]),
    "firewall-cmd --reload",
    "useradd --system --home-dir /opt/iot-web --shell /sbin/nologin iot",
    "python3 -m venv /opt/iot-web/venv",
    // The rules that let it out may come a little later than the instance.
    `for n in $(seq 20); do /opt/iot-web/venv/bin/pip install --no-cache-dir ${packages} && break; sleep 15; done`,
    "restorecon -R /opt/iot-web",
    "systemctl daemon-reload",
    "systemctl enable --now iot-web",
  ];
}
