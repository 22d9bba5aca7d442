import { Annotations } from "cdktf";
import { warnings } from "../../scripts/synth/warnings";
import { newStack, testApp } from "../support/synthesis";

test("npm run synth prints the warnings of all stacks, but not other annotations", () => {
  const app = testApp();
  Annotations.of(newStack("orders", app)).addWarning("the partitions may not suffice");
  const events = newStack("events", app);
  Annotations.of(events).addInfo("all is well");
  Annotations.of(events).addWarning("nobody is told");
  app.synth();
  expect(warnings(app)).toEqual(["warning: orders: the partitions may not suffice", "warning: events: nobody is told"]);
});
