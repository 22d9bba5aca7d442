// A corpus of what is accepted with a warning, since nobody knows that it is wrong: one sentence for each, and no other.

import { OciStack } from "../../lib";
import { synthesize, testApp, warnings } from "../support/synthesis";
import { WARNINGS } from "./corpus";

const rows = Object.entries(WARNINGS).flatMap(([folder, those]) => those.map((row) => ({ folder, ...row })));

test.each(rows)("$folder: warns of $title", ({ make, message }) => {
  const stack = new OciStack(testApp(), "shop");
  make(stack);
  synthesize(stack);
  expect(warnings(stack)).toEqual([message]);
});
