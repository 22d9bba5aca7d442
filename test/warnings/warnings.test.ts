// A corpus of configurations that are accepted with exactly one warning, because they may be correct.

import { OciStack } from "../../lib";
import { synthesize, testApp, warnings } from "../support/synthesis";
import { WARNINGS } from "./corpus";

const rows = Object.entries(WARNINGS).flatMap(([folder, those]) => those.map((row) => ({ folder, ...row })));

test.each(rows)("$folder: warns about $title", ({ make, message }) => {
  const stack = new OciStack(testApp(), "shop");
  make(stack);
  synthesize(stack);
  expect(warnings(stack)).toEqual([message]);
});
