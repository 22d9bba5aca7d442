// Generated edits, with a model of Terraform's planner. `npm run test:terraform` runs Terraform itself on 200 of them, and compares the
// model with it.

import fc from "fast-check";
import { CASE, casesOf, describe as described } from "../../scripts/test-terraform/generated/cases";
import { modelled } from "../../scripts/test-terraform/generated/model-case";

test("plans that the report calls harmless keep all messages", () => {
  fc.assert(
    fc.property(CASE, (one) => {
      expect(modelled(one).unsaid).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("the cases include refused plans, harmless changes, and losses", () => {
  const all = casesOf(200).map((one) => ({ name: described(one), ...modelled(one) }));
  const carried = all.filter(({ isRefused }) => !isRefused);
  const harmless = carried.filter(({ hasLosses, actions }) => !hasLosses && Object.keys(actions).length > 0);
  const losing = carried.filter(({ lost }) => lost > 0);
  const counts = [all.length - carried.length, harmless.length, losing.length];
  for (const count of counts) expect(count).toBeGreaterThan(10);
});
