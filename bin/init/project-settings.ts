// The settings of a new project, as JSON by JSON.stringify.

import { type Project } from "./project";

/** The packages that run TypeScript, in the versions that this repository uses. */
const TYPESCRIPT = { "ts-node": "^10.9.2", typescript: "~5.9.3" };

/** The terminal package that cdktf-cli depends on does not start on Node.js 24 or newer. This one does. */
const TERMINAL = { "@cdktf/node-pty-prebuilt-multiarch": "npm:@lydell/node-pty@1.1.0" };

export function packageFile({ engine, name, spec, constructs }: Project): string {
  const [majorOfNode = ""] = engine.nodeVersion.split(".");
  return json({
    name,
    private: true,
    engines: { node: `>=${engine.nodeVersion}` },
    scripts: scriptsOf(name, engine),
    dependencies: sorted({ [engine.packageName]: spec, [engine.engine]: engine.engineVersion, constructs }),
    devDependencies: sorted({ "@types/node": `^${majorOfNode}`, [engine.cli]: engine.engineVersion, ...TYPESCRIPT }),
    ...(engine.cli === "cdktf-cli" ? { overrides: TERMINAL } : {}),
  });
}

/** The commands of the README; `&&`, `|` and double quotes are the only syntax that the Windows shells and other shells share. */
function scriptsOf(name: string, { command, packageName }: Project["engine"]): object {
  const folder = `${OUTPUT}/stacks/${name}`;
  const terraform = `terraform -chdir=${folder}`;
  return {
    synth: `${command} synth`,
    test: "node --require ts-node/register --test stack.test.ts",
    diff: `${command} diff --var-file=terraform.tfvars`,
    // The check must not read the plan of an earlier run.
    preplan: `node -e "fs.rmSync('${folder}/plan.tfplan', { force: true })"`,
    plan: `${command} synth && ${terraform} init && ${terraform} plan -var-file=../../../terraform.tfvars -out=plan.tfplan`,
    check: `${terraform} show -json plan.tfplan | ${packageName} plan -`,
    deploy: `${command} deploy --var-file=terraform.tfvars`,
    destroy: `${command} destroy --var-file=terraform.tfvars`,
    package: "ts-node resource-manager.ts",
  };
}

const OUTPUT = "cdktf.out";

export function engineFile({ name }: Project): string {
  const app = "npx ts-node main.ts";
  return json({ language: "typescript", app, projectId: name, sendCrashReports: "false", context: {} });
}

export const TSCONFIG = json({
  compilerOptions: {
    target: "ES2022",
    module: "commonjs",
    types: ["node"],
    strict: true,
    esModuleInterop: true,
    resolveJsonModule: true,
    skipLibCheck: true,
    noEmit: true,
  },
  include: ["*.ts"],
});

export const VARIABLES = `# Copy this file to terraform.tfvars, which Git ignores, and write your values.
region           = "eu-frankfurt-1"
tenancy_ocid     = "ocid1.tenancy.oc1..aaaaexample"
compartment_ocid = "ocid1.compartment.oc1..aaaaexample"
alarm_email      = "ops@example.com"
`;

/** State and plans hold secrets in plain text. */
export const GITIGNORE = `${[
  "node_modules/",
  "cdktf.out/",
  "cdktf.log",
  ".gen/",
  "dist/",
  ".terraform/",
  "*.tfstate",
  "*.tfstate.*",
  "*.tfplan",
  "*.tfvars",
  "*.tfvars.json",
].join("\n")}
`;

function json(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** In the order in which npm writes them. */
function sorted(versions: { readonly [name: string]: string }): object {
  return Object.fromEntries(Object.entries(versions).sort(([a], [b]) => (a < b ? -1 : 1)));
}
