import { areOverlapping, checkBlock, hostRange, isUsableIn, liesWithin } from "../../lib/network/cidr";

test("a network that only Terraform knows passes the check of a block, and its questions have no answer", () => {
  const token = "${var.cidr}";
  expect(() => {
    checkBlock("at", "cidr", token);
  }).not.toThrow();
  expect(liesWithin(token, "10.0.0.0/16")).toBeUndefined();
  expect(areOverlapping("10.0.0.0/16", token)).toBeUndefined();
  expect(isUsableIn("10.0.0.5", token)).toBeUndefined();
  expect(isUsableIn(token, "10.0.0.0/16")).toBeUndefined();
});

test.each([
  ["10.0.1.0/24", "10.0.0.0/16", true],
  ["10.0.0.0/16", "10.0.0.0/16", true],
  ["10.0.0.0/16", "10.0.1.0/24", false],
  ["10.1.0.0/24", "10.0.0.0/16", false],
])("whether %s lies within %s: %s", (inner, outer, answer) => {
  expect(liesWithin(inner, outer)).toBe(answer);
});

test.each([
  ["10.0.1.0/24", "10.0.0.0/16", true],
  ["10.0.0.0/16", "10.0.1.0/24", true],
  ["10.0.0.0/25", "10.0.0.128/25", false],
  ["10.0.0.128/25", "10.0.0.0/25", false],
])("whether %s and %s overlap: %s", (one, other, answer) => {
  expect(areOverlapping(one, other)).toBe(answer);
});

test("the first two addresses of a subnet and its last one are Oracle's", () => {
  const usable = ["0", "1", "2", "254", "255"].map((host) => isUsableIn(`10.0.1.${host}`, "10.0.1.0/24"));
  expect(usable).toEqual([false, false, true, true, false]);
  expect(hostRange("10.0.1.0/24")).toBe("10.0.1.2 to 10.0.1.254");
  expect(hostRange("192.168.255.252/30")).toBe("192.168.255.254 to 192.168.255.254");
});

test.each(["10.0.0.0/15", "10.0.0.0/31", "0.0.0.0/0"])("fails for %s as the network of a VCN or subnet", (cidr) => {
  expect(() => {
    checkBlock("test/it", "cidrBlock", cidr);
  }).toThrow(`test/it: cidrBlock must be /16 to /30, got '${cidr}'; choose another prefix length`);
});
