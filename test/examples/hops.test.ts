// Each hop of the networks of each example, closed: the finding names it, or the table says why nothing in the document can.

import { examplesIn } from "../../scripts/examples";
import { stacksOf } from "../guides/example";
import { synthesize } from "../support/synthesis";
import { closedHops } from "./document";

const all = examplesIn(process.cwd()).map(({ title }) => title);

/** Hops that nothing in the document is known to need. */
const UNSEEN: readonly (readonly [why: string, hops: RegExp])[] = [
  [
    "the other end is a network, an input or another stack",
    /(?:egress|ingress)-(?:any-ipv4|var-|\d+-\d+-)|listening-address|^rule host_/,
  ],
  [
    "clients that come later: pods, Spark runs, deployments of GoldenGate",
    /^rule (?:pods|jobs|deployments)_|ingress-(?:pods|jobs)-/,
  ],
  ["paths to databases, which NetworkPaths looks at in the tests of their examples", /-tcp-1521-1522_/],
  [
    "the other port of a pool, or a second rule for it",
    /PrivateEndpoint-NetworkSecurityGroup-tcp-(?:443|9092)_|ingress-(?:functions|host|mirror)-.*tcp-(?:443|9092)_/,
  ],
  ["routes of subnets without a client in the document", /^routes (?:net_Gateways_ServicesRoutes_\w+|routes)$/],
];

const seen = new Set<string>();

test.each(all)("a hop of %s that is closed is named", (title) => {
  const hops = [...stacksOf(title).values()].flatMap((stack) => closedHops(synthesize(stack)));
  const named = hops.filter(([, findings]) => findings.length > 0);
  // Who does not get where, on which port or by which routes.
  for (const [, [finding]] of named)
    expect(finding).toMatch(/^(?:\w+\.\S+ (?:does not reach|is told of)|the reverse connection of )/);
  const silent = hops.filter(([, findings]) => findings.length === 0).map(([hop]) => hop);
  expect(silent.filter((hop) => reasonsOf(hop).length === 0)).toEqual([]);
  for (const why of silent.flatMap(reasonsOf)) seen.add(why);
});

function reasonsOf(hop: string): string[] {
  return UNSEEN.filter(([, hops]) => hops.test(hop)).map(([why]) => why);
}

test("each reason is that of a hop", () => {
  expect(UNSEEN.map(([why]) => why).filter((why) => !seen.has(why))).toEqual([]);
});
