import { checkAddress, checkCidr, networkOf } from "../../lib/core/ipv4";

test.each([
  ["0.0.0.0/0", 0, 2 ** 32 - 1, 0],
  ["10.0.0.0/16", 167_772_160, 167_837_695, 16],
  ["192.168.255.252/30", 3_232_301_052, 3_232_301_055, 30],
  ["255.255.255.255/32", 2 ** 32 - 1, 2 ** 32 - 1, 32],
])("%s is a network", (cidr, first, last, prefix) => {
  expect(networkOf(cidr)).toEqual({ first, last, prefix });
  expect(() => {
    checkCidr("at", "cidr", cidr);
  }).not.toThrow();
});

test("what only Terraform knows passes every check, and is not a known network", () => {
  const token = "${var.cidr}";
  expect(() => {
    checkCidr("at", "cidr", token);
    checkAddress("at", "ip", token);
  }).not.toThrow();
  expect(networkOf(token)).toBeUndefined();
});

const FORM = "write four numbers from 0 to 255, a slash and a prefix length from 0 to 32";

test.each([
  ["10.0.0.0", "add the prefix length, for example 10.0.0.0/32 for this one address"],
  ["10.0.0.0/33", FORM],
  ["10.0.0/16", FORM],
  ["10.0.0.256/32", FORM],
  ["010.0.0.0/16", FORM],
  ["10.0.0.0/016", FORM],
  ["10.0.0.0/16 ", FORM],
  ["2001:db8::/32", FORM],
  ["all-fra-services-in-oracle-services-network", FORM],
  ["", FORM],
])("fails for the network '%s'", (cidr, remedy) => {
  expect(() => {
    checkCidr("test/it", "cidrBlock", cidr);
  }).toThrow(
    `test/it: cidrBlock must be an IPv4 network in CIDR notation such as 10.0.0.0/16, got '${cidr}'; ${remedy}`,
  );
});

test("fails for a network whose address is not its first", () => {
  expect(() => {
    checkCidr(undefined, "cidrBlock", "10.0.7.5/16");
  }).toThrow("cidrBlock must begin at the first address of its network, got '10.0.7.5/16'; write 10.0.0.0/16");
});

test.each(["10.0.0", "10.0.0.5/32", "10.0.0.05", "300.0.0.1", "host", ""])("fails for the address '%s'", (address) => {
  expect(() => {
    checkAddress(undefined, "privateIp", address);
  }).toThrow(
    `privateIp must be an IPv4 address such as 10.0.0.5, got '${address}'; ` +
      "write four numbers from 0 to 255, without a prefix length",
  );
});
