// The README of a new project: its commands, in order.

import { type Project } from "./project";

/** A name has no character with a meaning in Markdown or a shell. */
export function readmeFile({ engine, name }: Project): string {
  const { packageName, command } = engine;
  return `# ${name}

A stack for OCI Streaming, written with \`${packageName}\`: a stream in its own pool, an archive of its messages in a bucket, and
alarms by email.

| File | Contents |
| --- | --- |
| \`stack.ts\` | the stack |
| \`stack.test.ts\` | its tests |
| \`main.ts\` | the app, which makes the stack |
| \`resource-manager.ts\` | packages the stack for OCI Resource Manager |
| \`terraform.tfvars.example\` | the values that a deployment needs |

## Without an account

\`\`\`sh
npm install       # once
npm test          # synthesizes the stack in memory and checks it
npm run synth     # writes cdktf.out/stacks/${name}/cdk.tf.json
npx ${packageName} report ${name}   # lists the rules that the stack breaks, such as a missing customer-managed key
npm run package   # writes dist/${name}.zip for OCI Resource Manager
\`\`\`

## With an account

You need Terraform 1.5 or newer and credentials in \`~/.oci/config\`. Copy \`terraform.tfvars.example\` to \`terraform.tfvars\`, and set your values in it.

\`\`\`sh
npm run diff      # shows what a deployment would change
npm run plan      # the same, and writes the plan to a file
npm run check     # reads the plan and fails if it would lose messages, objects or keys
npm run deploy    # plans again, asks, and applies
\`\`\`

If \`npm run plan\` stops because of \`prevent_destroy\`, it still writes the plan, and \`npm run check\` reports what would be lost. With OpenTofu, set
\`TERRAFORM_BINARY_NAME=tofu\`, and replace \`terraform\` with \`tofu\` in the scripts \`plan\` and \`check\` of \`package.json\`.

OCI sends a message to \`alarm_email\` after the first deployment. Alarms arrive there after you open the link in that message.

The state is in \`terraform.${name}.tfstate\`. It holds secrets in plain text, and Git ignores it. Keep this file: without it, Terraform does not know what it deployed.
If you work in a team, give the stack a \`backend\` in a bucket.

## Tear down

The stream, the pool and the bucket are protected from destruction. To destroy them and their contents, empty the bucket of all
versions of its objects (\`oci os object bulk-delete-versions --bucket-name <name>\`), write \`"context": { "deletionProtection": false }\` in place of
the empty \`context\` of \`cdktf.json\`, and run \`npm run destroy\`. \`npx ${command} --help\` lists further commands.
`;
}
