// Terraform refuses an answer to an input for an IPv4 network or address exactly where the check of the same string in code does.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { TerraformStack, Testing } from "cdktf";
import { ConfigurationError, Inputs, NetworkPeer } from "cdktf-oci-streaming";
import { Outcome, type Step } from "./report";
import { type Terraform } from "./terraform";

const NETWORKS = [
  ...["10.0.0.0/8", "10.0.0.0/16", "172.16.0.0/12", "192.168.255.252/30", "10.1.2.3/32", "255.255.255.255/32"],
  ...["128.0.0.0/1", "10.0.0.5/8", "10.0.7.0/16", "10.0.0.1/31", "255.255.255.255/1"],
  ...[
    "999.1.1.1/99",
    "256.0.0.0/8",
    "10.0.0.256/32",
    "10.0.0.0/33",
    "10.0.0.0/-1",
    "10.0.0.0/",
    "10.0.0.0",
    "10.0.0/16",
  ],
  ...["010.0.0.0/8", "10.0.0.0/08", " 10.0.0.0/8", "10.0.0.0/8\n", "2001:db8::/32", "::ffff:10.0.0.0/104", "any", ""],
];

const ADDRESSES = [
  "10.0.0.5",
  "0.0.0.0",
  "255.255.255.255",
  "10.0.0.256",
  "10.0.0.05",
  "10.0.0",
  "10.0.0.5/32",
  "::1",
  "",
];

/** An answer, and whether the check in code accepts it. */
interface Answer {
  readonly name: string;
  readonly text: string;
  readonly isFine: boolean;
}

/** One plan with an input for each string. */
export async function ipv4Step(terraform: Terraform, parent: string): Promise<Step> {
  const stack = new TerraformStack(Testing.app({ outdir: join(parent, "ipv4"), fakeCdktfJsonPath: true }), "ipv4");
  const input = new Inputs(stack);
  const answers: Answer[] = [
    ...NETWORKS.map((text, index) => {
      input.cidr(`network_${index}`, { title: "Network" });
      return { name: `network_${index}`, text, isFine: accepts(() => NetworkPeer.cidr(text)) };
    }),
    ...ADDRESSES.map((text, index) => {
      input.ipAddress(`address_${index}`, { title: "Address" });
      return { name: `address_${index}`, text, isFine: accepts(() => NetworkPeer.address(text)) };
    }),
  ];
  const folder = join(parent, "ipv4-inputs");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "cdk.tf.json"), Testing.synth(stack));
  writeFileSync(
    join(folder, "values.auto.tfvars.json"),
    JSON.stringify(Object.fromEntries(answers.map(({ name, text }) => [name, text]))),
  );
  const done = (outcome: Outcome, note: string): Step => ({ subject: "IPv4 inputs", name: "refuse", outcome, note });
  const init = await terraform(folder, "init", "-backend=false", "-input=false", "-no-color");
  if (!init.ok) return done(Outcome.FAILED, init.reason);
  const { stdout } = await terraform(folder, "plan", "-json", "-input=false", "-refresh=false");
  const refused = namesIn(stdout);
  const different = answers.filter(({ name, isFine }) => refused.has(name) === isFine);
  if (different.length === 0)
    return done(Outcome.PASSED, `${answers.length} answers, ${refused.size} refused as in code`);
  const list = different.map(({ text, isFine }) => `'${text}', which code ${isFine ? "accepts" : "refuses"}`);
  return done(Outcome.FAILED, `Terraform decides otherwise about ${list.join("; ")}`);
}

function accepts(check: () => unknown): boolean {
  try {
    check();
    return true;
  } catch (error) {
    if (error instanceof ConfigurationError) return false;
    throw error;
  }
}

/** The inputs with which the sentences of Terraform's errors begin. */
function namesIn(stdout: string): ReadonlySet<string> {
  const names = [...stdout.matchAll(/"detail":"(\w+) must be /g)].map(([, name = ""]) => name);
  return new Set(names);
}
