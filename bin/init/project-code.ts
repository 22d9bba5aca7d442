// The code of a new project. Names are written as string literals by JSON.stringify.

import { type Project } from "./project";

export function mainFile({ engine, name }: Project): string {
  return `// The app, which \`npm run synth\` runs.

import { App } from ${literal(engine.engine)};
import { EventStack } from "./stack";

const app = new App();
new EventStack(app, ${literal(name)});
app.synth();
`;
}

export function stackFile({ engine }: Project): string {
  return `// A stream in its own pool, an archive of its messages in a bucket, and alarms by email.

import { type Construct } from "constructs";
import * as oci from ${literal(engine.packageName)};

export class EventStack extends oci.OciStack {
  constructor(scope: Construct, id: string) {
    // Declares the provider, and the inputs region, tenancy_ocid, compartment_ocid, home_region and name_prefix.
    super(scope, id);
    const { compartment } = this;

    // Clients with credentials of your tenancy can connect from anywhere. To restrict access, add
    // access: oci.PoolAccess.privateEndpoint(...).
    const pool = new oci.StreamPool(this, "pool", { compartment, name: id, kafka: { autoCreateTopics: false } });
    // You cannot change the partitions or the retention of a stream later.
    const events = pool.addStream("events", { partitions: oci.Partitions.of(1), retention: oci.Duration.days(7) });

    const bucket = new oci.Bucket(this, "archive", { compartment });
    const archive = oci.ServiceConnector.archive(this, "to-archive", { stream: events, bucket });

    const onCall = new oci.Topic(this, "on-call", { compartment });
    const email = this.input.email("alarm_email", { title: "Email address for alarms" });
    onCall.addSubscription("email", oci.Subscription.email(email));
    const notify = [oci.AlarmDestination.topic(onCall)];
    new oci.StreamAlarms(this, "stream-alarms", { streams: [events], notify });
    new oci.ConnectorAlarms(this, "connector-alarms", { connectors: [archive], notify });
  }
}
`;
}

export function testFile({ engine }: Project): string {
  const { packageName } = engine;
  return `// Tests of the stack, which \`npm test\` runs. They synthesize in memory and need neither Terraform nor an account.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Testing } from ${literal(engine.engine)};
import { StreamingStream } from ${literal(`${packageName}/provider-oci/streaming-stream`)};
import { RuleLevel, Rules, Synthesized, SynthWarnings } from ${literal(`${packageName}/testing`)};
import { EventStack } from "./stack";

const stack = new EventStack(Testing.app(), "test");

test("the stack breaks no rule of the level error", () => {
  Rules.of(stack, { level: RuleLevel.ERROR }).expectNone();
});

test("events are kept for a week", () => {
  const [events] = Synthesized.of(stack).resources(StreamingStream.tfResourceType);
  assert.equal(events?.number("retention_in_hours"), 168);
});

test("synthesis gives no warnings", () => {
  assert.deepEqual(SynthWarnings.of(stack), []);
});
`;
}

export function resourceManagerFile({ engine, name }: Project): string {
  return `// Packages the stack for OCI Resource Manager. \`npm run package\` runs this file.

import { App } from ${literal(engine.engine)};
import { ResourceManagerBundle } from ${literal(engine.packageName)};
import { context } from "./cdktf.json";
import { EventStack } from "./stack";

const file = ${literal(`dist/${name}.zip`)};
const bundle = ResourceManagerBundle.of(new EventStack(new App({ context }), ${literal(name)}));
for (const warning of bundle.warnings) console.warn(warning);
bundle.write(file);
console.log(\`Wrote \${file}. This command creates a Resource Manager stack from the file:\\n\${bundle.createCommand(file)}\`);
`;
}

function literal(text: string): string {
  return JSON.stringify(text);
}
