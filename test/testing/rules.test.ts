import { readFileSync } from "node:fs";
import { App, type TerraformStack } from "cdktf";
import { OciStack, Partitions, ResourceManagerBundle, Stream, StreamPlacement } from "../../lib";
import { RuleLevel, type RuleReport, Rules } from "../../lib/testing";
import { newApp } from "../../stacks/main";
import { referenceStacks } from "../../stacks/variants";
import { newStack, synthesize, testApp } from "../support/synthesis";
import { raw, RULE_CASES } from "./rule-cases";

const INFO = { level: RuleLevel.INFO };

function reportOf(write: (stack: TerraformStack) => void, only: string): RuleReport {
  const stack = newStack();
  write(stack);
  return Rules.of(stack, { ...INFO, only: [only] });
}

describe("each rule", () => {
  test.each(RULE_CASES)("$id finds $title, and nothing in the correct configuration", ({ id, wrong, right, what }) => {
    expect(reportOf(wrong, id).findings.map((found) => ({ id: found.id, what: found.what }))).toEqual([{ id, what }]);
    expect(reportOf(right, id).findings).toEqual([]);
  });

  test("has a case, its own id, a level, and sentences that fit in a report", () => {
    const all = Rules.all().filter(({ id }) => id !== "OCI-RUL-001");
    expect([...new Set(RULE_CASES.map(({ id }) => id))]).toEqual(all.map(({ id }) => id));
    expect(all.length).toBeGreaterThanOrEqual(25);
    for (const { id, title, reason, remedy, sources } of all) {
      expect(id).toMatch(/^OCI-[A-Z]{3}-\d{3}$/);
      for (const text of [title, reason, remedy, ...sources]) expect(text).toMatch(/^[^\n]{10,300}[^.\n]$/);
      expect(sources.length).toBeGreaterThan(0);
    }
  });

  test("does not find anything in a stack without resources", () => {
    const report = Rules.of(newStack(), INFO);
    expect(report.findings).toEqual([]);
    expect(report.text()).toBe("There are no resources to check.\n");
  });
});

const forms = referenceStacks.flatMap(({ id, variants }) =>
  Object.entries(variants).map(([name, make]) => ({ id, name, make })),
);

test.each(forms)("variant $name of $id has no findings except those that it accepts", ({ make }) => {
  const report = Rules.of(make(newApp()));
  report.expectNone();
  for (const { acceptedBecause } of report.suppressed) expect(acceptedBecause.length).toBeGreaterThan(20);
});

/** A stack with two streams that break one rule each. */
function twoStreams(): { stack: OciStack; orders: Stream; audit: Stream } {
  const stack = new OciStack(testApp(), "shop");
  const placement = StreamPlacement.inDefaultPool(stack.compartment);
  const make = (id: string): Stream =>
    new Stream(stack, id, { placement, partitions: Partitions.of(1), deletionProtection: false });
  return { stack, orders: make("orders"), audit: make("audit") };
}

const REASON = "Its messages may be lost.";

describe("an acceptance", () => {
  test("applies to a construct and those below it, and is listed with its reason", () => {
    const { stack, orders } = twoStreams();
    Rules.accept(orders, { id: "OCI-STR-001", reason: REASON });
    const { findings, suppressed } = Rules.of(stack);
    expect(findings).toMatchObject([{ id: "OCI-STR-001", path: "shop/audit/Resource" }]);
    expect(suppressed).toEqual([
      {
        finding: expect.objectContaining({ id: "OCI-STR-001", path: "shop/orders/Resource" }) as object,
        acceptedAt: "shop/orders",
        acceptedBecause: REASON,
      },
    ]);
  });

  test("of several rules has one reason, and each rule is listed", () => {
    const { stack, orders } = twoStreams();
    Rules.acceptAll(orders, ["OCI-STR-001", "OCI-STR-002"], REASON);
    const { findings, suppressed } = Rules.of(stack, { only: ["OCI-STR-001", "OCI-STR-002", "OCI-RUL-001"] });
    expect(suppressed).toMatchObject([{ acceptedAt: "shop/orders", acceptedBecause: REASON }]);
    // Each id is checked separately: the second rule has no finding.
    expect(findings.map(({ id }) => id)).toEqual(["OCI-STR-001", "OCI-RUL-001"]);
  });

  test("of several rules of which one is wrong accepts none", () => {
    const { stack, orders } = twoStreams();
    expect(() => {
      Rules.acceptAll(orders, ["OCI-STR-001", "OCI-STR-1"], REASON);
    }).toThrow("the id of a rule must be one that exists, got 'OCI-STR-1'");
    expect(Rules.of(stack).suppressed).toEqual([]);
  });

  test("of a stack applies to the whole stack, and the nearest acceptance is named", () => {
    const { stack, orders } = twoStreams();
    Rules.accept(stack, { id: "OCI-STR-001", reason: "A stack to try things out." });
    Rules.accept(orders, { id: "OCI-STR-001", reason: REASON });
    const { findings, suppressed } = Rules.of(stack);
    expect(findings).toEqual([]);
    expect(suppressed.map(({ acceptedAt }) => acceptedAt)).toEqual(["shop", "shop/orders"]);
  });

  test("does not apply to a construct whose path has the same beginning", () => {
    const { stack, orders } = twoStreams();
    const placement = StreamPlacement.inDefaultPool(stack.compartment);
    new Stream(stack, "orders-2", { placement, partitions: Partitions.of(1), deletionProtection: false });
    Rules.accept(orders, { id: "OCI-STR-001", reason: REASON });
    expect(Rules.of(stack).findings.map(({ path }) => path)).toEqual(["shop/audit/Resource", "shop/orders-2/Resource"]);
  });

  test("of a rule that is not broken is a finding, even if the rule is not evaluated", () => {
    const { stack, orders } = twoStreams();
    Rules.accept(orders, { id: "OCI-STR-002", reason: REASON });
    expect(Rules.of(stack, { only: ["OCI-RUL-001"] }).findings).toEqual([
      {
        id: "OCI-RUL-001",
        level: RuleLevel.WARNING,
        address: "shop/orders",
        path: "shop/orders",
        what: "accepts OCI-STR-002, which no resource there breaks",
        reason: "an acceptance without a finding would hide the next finding of its rule",
        remedy: "remove the acceptance",
        sources: ["this library"],
        message: "OCI-RUL-001: shop/orders accepts OCI-STR-002, which no resource there breaks; remove the acceptance",
      },
    ]);
  });

  test("is in the document as a comment, which synthesis keeps deterministic", () => {
    const texts = [1, 2].map(() => {
      const { stack, orders } = twoStreams();
      Rules.accept(orders, { id: "OCI-STR-001", reason: REASON });
      synthesize(stack);
      const app = App.of(stack);
      return readFileSync(`${app.outdir}/${app.manifest.forStack(stack).synthesizedStackPath}`, "utf8");
    });
    expect(texts[0]).toBe(texts[1]);
    expect(JSON.parse(texts[0] ?? "")).toMatchObject({
      "//": { acceptedRules: [{ id: "OCI-STR-001", path: "shop/orders", reason: REASON }] },
    });
    // The command reads the same acceptance as a test.
    expect(Rules.ofSynthesized(texts[0] ?? "").suppressed).toHaveLength(1);
  });
});

describe("the report", () => {
  test("has errors first, and only findings of the requested level", () => {
    const stack = newStack();
    raw(stack, "oci_streaming_stream_pool", "pool", { name: "orders" });
    raw(stack, "oci_streaming_stream", "orders", { name: "orders", partitions: 1 });
    const levels = (level?: RuleLevel): RuleLevel[] =>
      Rules.of(stack, level === undefined ? {} : { level }).findings.map((one) => one.level);
    const [error, warning, info] = [RuleLevel.ERROR, RuleLevel.WARNING, RuleLevel.INFO];
    expect(levels()).toEqual([error, warning, warning]);
    expect(levels(error)).toEqual([error]);
    expect(levels(info)).toEqual([error, warning, warning, info]);
  });

  test("as plain text has what is wrong, why, what to do, and the counts", () => {
    const { stack, orders } = twoStreams();
    Rules.accept(orders, { id: "OCI-STR-001", reason: REASON });
    expect(
      Rules.of(stack)
        .text()
        .replaceAll(/_[0-9A-F]{8}/g, ""),
    ).toBe(
      [
        "ERROR  OCI-STR-001  oci_streaming_stream.audit",
        "  at:   shop/audit/Resource",
        "  what: it may be destroyed or replaced by a plan",
        "  why:  its name, partitions and retention cannot be changed: a plan that replaces the stream loses its messages",
        "  do:   leave deletionProtection on, or set prevent_destroy in its lifecycle",
        "  from: Oracle's provider: name, partitions and retention_in_hours are ForceNew",
        "",
        "ACCEPTED  OCI-STR-001  oci_streaming_stream.orders",
        "  what: it may be destroyed or replaced by a plan",
        `  accepted at shop/orders: ${REASON}`,
        "",
        "1 error, 1 accepted.",
        "",
      ].join("\n"),
    );
    const clean = newStack();
    raw(clean, "oci_identity_group", "readers", { name: "readers" });
    expect(Rules.of(clean).text()).toBe("No rule is broken.\n");
  });

  test("escapes control characters of a document", () => {
    const config = { PASSWORD: "Welcome_1234", "\u001b[2J\nAPI_TOKEN": "abcdefgh" };
    const json = JSON.stringify({ resource: { oci_functions_function: { f: { config } } } });
    const text = Rules.ofSynthesized(json, { only: ["OCI-FUN-002"] }).text();
    expect(text).toContain("under \\u001b[2J\\u000aAPI_TOKEN\n");
  });

  test("is not in a package for Resource Manager", () => {
    const { stack, orders } = twoStreams();
    Rules.accept(orders, { id: "OCI-STR-001", reason: REASON });
    const { files } = ResourceManagerBundle.of(stack);
    expect(files.map(({ text }) => text ?? "").join()).not.toContain(REASON);
  });

  test("as JSON has the values of its members", () => {
    const { stack, orders } = twoStreams();
    Rules.accept(orders, { id: "OCI-STR-001", reason: REASON });
    const report = Rules.of(stack);
    const { findings, suppressed } = report;
    expect(JSON.parse(report.json())).toEqual({ hasErrors: true, findings, suppressed });
  });

  test("fails a test with one error that lists every finding", () => {
    const { stack } = twoStreams();
    expect(() => {
      Rules.of(stack).expectNone();
    }).toThrow(
      /^the rules give 2 findings:\n- error OCI-STR-001: oci_streaming_stream\.audit_\w{8} may be destroyed or replaced by a plan; leave deletionProtection on, or set prevent_destroy in its lifecycle\n {2}because its name[^\n]*\n- error [^\n]*\n {2}because [^\n]*\nFix them, or accept the intended ones with Rules\.accept\.$/,
    );
    Rules.of(newStack()).expectNone();
  });
});
