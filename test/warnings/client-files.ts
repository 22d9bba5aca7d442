// Files for Kafka clients that log in as a user without permissions.

import {
  ConnectHarness,
  KafkaClient,
  KafkaClientUser,
  KafkaLogin,
  MirrorEnd,
  MirrorMaker,
  MirrorTarget,
  type OciStack,
  Policy,
  PolicyStatement,
  Stream,
  StreamPlacement,
  StreamPool,
  Partitions,
  Subject,
} from "../../lib";
import { compartment, pool, type Row, rows } from "../refusals/row";

function user(stack: OciStack, id = "service"): KafkaClientUser {
  return new KafkaClientUser(stack, id, { email: `${id}@example.com` });
}

function handOut(stack: OciStack, to: StreamPool, as: KafkaClientUser): void {
  KafkaClient.properties({ login: KafkaLogin.user({ pool: to, user: as }) }).addOutput(stack, "client");
}

function other(stack: OciStack): Stream {
  const placement = StreamPlacement.inPool(new StreamPool(stack, "other", { compartment }));
  return new Stream(stack, "invoices", { placement, partitions: Partitions.of(1) });
}

const MESSAGE =
  "shop/service: the file of a Kafka client logs in as this user to the stream pool shop/pool, in which no statement of this app gives it a permission; add allowKafka(user.subject) of the pool, or grants of its streams, to a Policy";

export const clientFiles: readonly Row[] = rows([
  {
    title: "a user without any policy",
    make: (stack) => {
      handOut(stack, pool(stack), user(stack));
    },
    message: MESSAGE,
  },
  {
    title: "a file that is put on a host, of a user without any policy",
    make: (stack) =>
      KafkaClient.consumer({ login: KafkaLogin.user({ pool: pool(stack), user: user(stack) }), groupId: "a" }).content,
    message: MESSAGE,
  },
  {
    title: "a user who may do something in another pool only",
    make: (stack) => {
      const [service, elsewhere] = [user(stack), new StreamPool(stack, "other", { compartment })];
      new Policy(stack, "access", { compartment, statements: elsewhere.allowKafka(service.subject) });
      handOut(stack, pool(stack), service);
    },
    message: MESSAGE,
  },
  {
    title: "a user who may read a stream of another pool only",
    make: (stack) => {
      const service = user(stack);
      new Policy(stack, "access", { compartment, statements: [other(stack).allowConsume(service.subject)] });
      handOut(stack, pool(stack), service);
    },
    message: MESSAGE,
  },
  {
    title: "a user beside another one who may do everything",
    make: (stack) => {
      const [service, admin, orders] = [user(stack), user(stack, "admin"), pool(stack)];
      new Policy(stack, "access", { compartment, statements: orders.allowKafka(admin.subject) });
      handOut(stack, orders, service);
    },
    message: MESSAGE,
  },
  {
    title: "a user who may do something with buckets only",
    make: (stack) => {
      const service = user(stack);
      const text = "Allow group shop-service to read buckets in tenancy";
      new Policy(stack, "access", { compartment, statements: [PolicyStatement.parse(text)] });
      handOut(stack, pool(stack), service);
    },
    message: MESSAGE,
  },
  {
    title: "a user in a compartment whose streams all resources may use",
    make: (stack) => {
      const service = user(stack);
      const orders = pool(stack);
      new Policy(stack, "access", {
        compartment,
        statements: orders.allowKafka(Subject.serviceConnector({ compartment })),
      });
      handOut(stack, orders, service);
    },
    message: MESSAGE,
  },
  {
    title: "a user who may do something in one of the two pools of a mirror",
    make: (stack) => {
      const [service, to, from] = [user(stack), pool(stack), new StreamPool(stack, "from", { compartment })];
      new Policy(stack, "access", { compartment, statements: from.allowKafka(service.subject) });
      MirrorMaker.properties({
        source: MirrorEnd.pool(KafkaLogin.user({ pool: from, user: service })),
        target: MirrorTarget.pool(
          KafkaLogin.user({ pool: to, user: service }),
          new ConnectHarness(stack, "mirror", { compartment }),
        ),
        topics: ["orders"],
      }).addOutput(stack, "mm2");
    },
    message: MESSAGE,
  },
]);
