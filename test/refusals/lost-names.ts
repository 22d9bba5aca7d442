// Names that JavaScript or cdktf would lose, because every object has them or uses them as its prototype.

import { FunctionApplication, Metric, Statistic, StreamPool, Partitions, Subnet, Tags, Topic } from "../../lib";
import { compartment, type Row, rows, SUBNET_ID } from "./row";

/** With brackets, because a literal would set the prototype of the object. */
const LOST = { ["__proto__"]: "text" };

export const lostNames: readonly Row[] = rows([
  {
    title: "a freeform tag called like a prototype",
    make: () => Tags.of({ freeform: LOST }),
    message:
      "freeform.__proto__ of Tags.of must have another name, because JavaScript reads this one as a prototype; rename it",
  },
  {
    title: "a key of a configuration that is called like a prototype",
    make: (stack) => {
      const subnets = [Subnet.fromSubnetId(stack, "subnet", SUBNET_ID)];
      return new FunctionApplication(stack, "functions", { compartment, subnets, config: LOST });
    },
    message:
      "shop/functions: config.__proto__ must have another name, because JavaScript reads this one as a prototype; rename it",
  },
  {
    title: "a dimension called like a prototype",
    make: () =>
      Metric.custom({ namespace: "shop", compartment, name: "orders", statistic: Statistic.MEAN, dimensions: LOST }),
    message:
      "dimensions.__proto__ of Metric.custom must have another name, because JavaScript reads this one as a prototype; rename it",
  },
  {
    title: "a name in an output that is called like a prototype",
    make: (stack) => {
      stack.output.map("names", LOST, { title: "Names" });
    },
    message:
      "shop: __proto__ of map() must have another name, because JavaScript reads this one as a prototype; rename it",
  },
  {
    title: "a construct whose id is called like a prototype",
    make: (stack) => new Topic(stack, "__proto__", { compartment }),
    message: "shop: id of new Topic must not be __proto__, which JavaScript loses; rename it",
  },
  {
    title: "a stream whose id is called like a prototype",
    make: (stack) =>
      new StreamPool(stack, "pool", { compartment, kafka: { autoCreateTopics: false } }).addStream("__proto__", {
        partitions: Partitions.of(1),
      }),
    message: "shop/pool: id of new Stream must not be __proto__, which JavaScript loses; rename it",
  },
  {
    title: "an input called like a prototype",
    make: (stack) => stack.input.text("__proto__", { title: "Prototype" }),
    message: "shop: the name of the input '__proto__' must not be __proto__, which JavaScript loses; rename it",
  },
  {
    title: "an output called like a prototype",
    make: (stack) => {
      stack.output.text("__proto__", "text", { title: "Prototype" });
    },
    message: "shop: the name of the output '__proto__' must not be __proto__, which JavaScript loses; rename it",
  },
]);
