import * as fc from "fast-check";
import {
  Compartment,
  NetworkPeer,
  Partitions,
  PoolAccess,
  SecurityAttribute,
  Stream,
  StreamPlacement,
  StreamPool,
  Subnet,
  Tags,
} from "../../lib";
import { COMPARTMENT_ID } from "../support/ocids";
import { dictionaries, durationIn, lengths, maybe, numberIn, numbers, textIn, texts, whereGiven } from "./arbitraries";
import { expectOutcome, RUNS } from "./either";

const SUBNET = { subnetId: "ocid1.subnet.oc1.eu-frankfurt-1.aaaa", vcnId: "ocid1.vcn.oc1.eu-frankfurt-1.aaaa" };

const pools = fc.record({
  compartmentId: fc.oneof(fc.constant(COMPARTMENT_ID), texts),
  name: texts,
  isPrivate: fc.boolean(),
  clients: maybe(fc.array(fc.oneof(fc.constant("10.0.0.0/16"), texts), { maxLength: 2 })),
  privateIp: maybe(fc.oneof(fc.constantFrom("10.0.1.5", "10.0.1.0"), texts)),
  cidrBlock: maybe(fc.oneof(fc.constant("10.0.1.0/24"), texts)),
  auto: maybe(fc.boolean()),
  retention: maybe(lengths),
  partitions: maybe(numbers),
  attributes: fc.array(fc.tuple(texts, texts, texts), { maxLength: 4 }),
  freeform: dictionaries,
  defined: dictionaries,
  create: maybe(lengths),
  deletionProtection: maybe(fc.boolean()),
});

test("any pool is either valid, or refused with a ConfigurationError", () => {
  fc.assert(
    fc.property(pools, (pool) => {
      expectOutcome((stack, inputs) => {
        const text = (value: string): string => textIn(inputs, value);
        const kafka = {
          autoCreateTopics: pool.auto,
          retention: whereGiven(pool.retention, (length) => durationIn(inputs, length)),
          partitions: whereGiven(pool.partitions, (count) => Partitions.of(numberIn(inputs, count))),
        };
        const subnet = Subnet.fromSubnetAttributes(stack, "subnet", {
          ...SUBNET,
          cidrBlock: whereGiven(pool.cidrBlock, text),
        });
        const clients = pool.clients?.map((client) => NetworkPeer.cidr(text(client)));
        const endpoint = { clients, privateIp: whereGiven(pool.privateIp, text) };
        new StreamPool(stack, "pool", {
          compartment: Compartment.fromCompartmentId(text(pool.compartmentId)),
          name: text(pool.name),
          access: pool.isPrivate ? PoolAccess.privateEndpoint(subnet, endpoint) : undefined,
          kafka: pool.auto === undefined ? undefined : kafka,
          securityAttributes: pool.attributes.map(([namespace, key, value]) =>
            SecurityAttribute.of({ namespace: text(namespace), key: text(key), value: text(value) }),
          ),
          tags: Tags.of({
            freeform: Object.fromEntries(pool.freeform),
            defined: Object.fromEntries(pool.defined.map(([key, value]) => [`Ns.${key}`, value])),
          }),
          timeouts: { create: whereGiven(pool.create, (length) => durationIn(inputs, length)) },
          deletionProtection: pool.deletionProtection,
        });
      });
    }),
    RUNS,
  );
});

const streams = fc.record({
  name: maybe(texts),
  how: fc.constantFrom("of", "bytes", "messages"),
  write: numbers,
  read: maybe(numbers),
  groups: maybe(numbers),
  requests: maybe(numbers),
  headroom: maybe(numbers),
  retention: maybe(lengths),
  share: numbers,
  during: lengths,
});

test("any stream and its limit are either valid, or refused with a ConfigurationError", () => {
  fc.assert(
    fc.property(streams, (stream) => {
      expectOutcome((stack, inputs) => {
        const number = (value: number | undefined): number | undefined => whereGiven(value, (n) => numberIn(inputs, n));
        const common = {
          consumerGroups: number(stream.groups),
          readRequestsPerSecond: number(stream.requests),
          headroom: number(stream.headroom),
        };
        const write = numberIn(inputs, stream.write);
        const partitions = {
          of: () => Partitions.of(write),
          bytes: () =>
            Partitions.forBytes({ writeMiBPerSecond: write, readMiBPerSecond: number(stream.read), ...common }),
          messages: () =>
            Partitions.forMessages({ perSecond: write, averageBytes: number(stream.read) ?? 1, ...common }),
        }[stream.how]();
        const made = new Stream(stack, "stream", {
          placement: StreamPlacement.inDefaultPool(Compartment.fromCompartmentId(COMPARTMENT_ID)),
          name: whereGiven(stream.name, (name) => textIn(inputs, name)),
          partitions,
          retention: whereGiven(stream.retention, (length) => durationIn(inputs, length)),
        });
        expect(partitions.explain()).not.toMatch(/TfToken|undefined/);
        made.writeLimitBytes({ during: durationIn(inputs, stream.during), share: numberIn(inputs, stream.share) });
      });
    }),
    RUNS,
  );
});
