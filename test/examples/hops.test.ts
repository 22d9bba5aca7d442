// Each hop of the networks of each example is closed in turn: a finding names it, or the table gives the reason why not.

import { synthesizeAlone } from "../../lib/resource-manager/synthesized-stack";
import { examplesIn } from "../../scripts/examples";
import { stacksOf } from "../guides/example";
import { type JsonObject } from "../support/json";
import { pathFindings } from "../support/network-paths";
import { dataPathFindings } from "./data-paths";
import { closedHops, RULES, uselessHops, withoutHops } from "./document";
import { SILENT } from "./silent-hops";

const all = examplesIn(process.cwd()).flatMap(({ title }) =>
  [...stacksOf(title)].map(([id, stack]) => ({ title, id, stack })),
);

/** Which end does not reach which, on which port or by which routes. */
const NAMED = /^(?:\S+ (?:does not reach|is told of) |the reverse connection of |nothing is in |no one reaches )/;

/** Only the owner of a network outside the stack can forward the names of the stack there. */
const OUTSIDE = /: no rule of a resolver of (?:[\d./]+|\$\{var\.\w+\}) forwards it$/;

test.each(all)(
  "each closed hop of $title, stack $id, is in a finding, or in the table with its reason",
  ({ id, stack }) => {
    const document = synthesizeAlone(stack).document;
    const before = new Set(findings(id, document));
    const newIn = (left: JsonObject): string[] => findings(id, left).filter((finding) => !before.has(finding));
    for (const finding of before) expect(finding).toMatch(OUTSIDE);

    const closed = closedHops(document).map(([hop, left]) => ({ hop, found: newIn(left) }));
    for (const { found } of closed) for (const finding of found) expect(finding).toMatch(NAMED);
    const silent = closed.filter(({ found }) => found.length === 0).map(({ hop }) => hop);
    const reasons = SILENT[id] ?? {};
    expect(silent.map(withoutHash).sort()).toEqual(Object.keys(reasons).sort());

    for (const hop of silent) {
      const reason = reasons[withoutHash(hop)]!;
      if ("why" in reason) continue;
      const other = closed.find((one) => withoutHash(one.hop) === reason.sameAs)!.hop;
      expect(newIn(withoutHops(document, [hop, other]))).not.toEqual(newIn(withoutHops(document, [other])));
    }
  },
);

test.each(all)("each hop of $title, stack $id, that is there and of no use is in a finding", ({ id, stack }) => {
  const { document } = synthesizeAlone(stack);
  const before = findings(id, document);
  const isSilent = (address: string): boolean =>
    `rule ${withoutHash(address.replace(`${RULES}.`, ""))}` in (SILENT[id] ?? {});
  const silent = uselessHops(document)
    .filter(([address]) => !isSilent(address))
    .filter(([, changed]) => findings(id, changed).every((finding) => before.includes(finding)));
  expect(silent.map(([address]) => address)).toEqual([]);
});

function findings(id: string, document: JsonObject): string[] {
  return [...pathFindings(document), ...dataPathFindings(id, document)];
}

function withoutHash(hop: string): string {
  return hop.replace(/_[0-9A-F]{8}$/, "");
}
