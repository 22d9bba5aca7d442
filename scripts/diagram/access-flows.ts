// The ways of data that are open to clients: by statement, and by rule of a network.

import { type PrivilegeGrant, PrivilegeReport } from "cdktf-oci-streaming/testing";
import { scopeOf, thingsOf } from "./grants";
import { principalOf } from "./principals";
import { type Scene } from "./scene";

const STREAM = "oci_streaming_stream";
const TOPIC = "oci_ons_notification_topic";
const BUCKET = "oci_objectstorage_bucket";
const FUNCTION = "oci_functions_function";
const HARNESS = "oci_streaming_connect_harness";

interface Way {
  readonly type: string;
  /** Whether the principal sends. */
  readonly sends: boolean;
  /** Whether the principal receives. */
  readonly receives: boolean;
  readonly label?: string;
}

const sendsTo = (type: string, label?: string): Way => ({ type, sends: true, receives: false, label });
const receivesFrom = (type: string): Way => ({ type, sends: false, receives: true });
const both = (type: string, label?: string): Way => ({ type, sends: true, receives: true, label });

/** What is given (a type of resource, a verb with its type, or a permission), with the way of data that it opens. */
const WAYS: Readonly<Record<string, Way>> = {
  "stream-push": sendsTo(STREAM),
  STREAM_PRODUCE: sendsTo(STREAM),
  "stream-pull": receivesFrom(STREAM),
  STREAM_CONSUME: receivesFrom(STREAM),
  "use stream-family": both(STREAM),
  "manage stream-family": both(STREAM),
  "use ons-topics": sendsTo(TOPIC),
  "manage ons-topics": sendsTo(TOPIC),
  "read objects": receivesFrom(BUCKET),
  OBJECT_READ: receivesFrom(BUCKET),
  OBJECT_CREATE: sendsTo(BUCKET),
  "use objects": both(BUCKET),
  "manage objects": both(BUCKET),
  "fn-invocation": sendsTo(FUNCTION, "calls"),
  "use functions-family": sendsTo(FUNCTION, "calls"),
  "use connect-harness": both(HARNESS, "Kafka Connect"),
  "manage connect-harness": both(HARNESS, "Kafka Connect"),
};

/** Producers and consumers, as the policies name them. What acts by itself is drawn where it stands. */
export function grantFlows(scene: Scene): void {
  for (const grant of PrivilegeReport.ofSynthesized(scene.model.json).grants) {
    const principal = principalOf(scene.model, grant.principal);
    if (principal.isMachinery) continue;
    const ways = thingsOf(grant).flatMap((thing) => WAYS[thing] ?? []);
    for (const way of ways) {
      for (const end of endsOf(scene, grant, way.type)) {
        const clients =
          principal.acts.length > 0 ? principal.acts.map((one) => scene.element(one)) : [scene.outsider(principal)];
        for (const client of clients) draw(scene, client, end, way);
      }
    }
  }
}

function draw(scene: Scene, client: string, end: string, { sends, receives, label }: Way): void {
  if (sends && receives) scene.graph.edge(client, end, { label, both: true });
  else if (sends) scene.graph.edge(client, end, { label });
  else scene.graph.edge(end, client, { label });
}

/** The resources of a type that a grant reaches: those it names, those of a pool, or all of the compartment. */
function endsOf(scene: Scene, grant: PrivilegeGrant, type: string): string[] {
  const { model } = scene;
  const { targets } = scopeOf(model, grant);
  const named = targets.filter((target) => target.type === type).map(({ value }) => scene.end(value, type));
  if (named.length > 0) return named;
  if (targets.length === 0) return everything(scene, grant, type);
  return targets.flatMap(({ value }) => {
    const pool = model.find(value, "oci_streaming_stream_pool");
    const streams = model
      .ofType(STREAM)
      .filter(({ body }) => pool && model.elementsIn(body.stream_pool_id).includes(pool));
    return type === STREAM ? streams.map((stream) => scene.element(stream)) : [];
  });
}

function everything(scene: Scene, { location }: PrivilegeGrant, type: string): string[] {
  const elements = scene.model.ofType(type).filter(({ body }) => {
    const { compartment_id: compartment } = body;
    return location === "tenancy" || (typeof compartment === "string" && location.endsWith(compartment));
  });
  return elements.map((element) => scene.element(element));
}
