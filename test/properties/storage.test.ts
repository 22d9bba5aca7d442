import * as fc from "fast-check";
import {
  Bucket,
  BucketVersioning,
  Compartment,
  Instant,
  Key,
  KeyAlgorithm,
  KeyRotation,
  LifecycleRule,
  LifecycleTarget,
  RetentionRule,
  Vault,
  VaultType,
} from "../../lib";
import { COMPARTMENT_ID } from "../support/ocids";
import { durationIn, lengths, maybe, numberIn, numbers, textIn, texts, whereGiven } from "./arbitraries";
import { expectOutcome, RUNS } from "./either";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);

const buckets = fc.record({
  name: texts,
  namespace: maybe(texts),
  region: maybe(fc.oneof(fc.constant("eu-frankfurt-1"), texts)),
  versioning: maybe(fc.constantFrom(...Object.values(BucketVersioning))),
  retention: fc.array(fc.tuple(texts, numbers, fc.boolean()), { maxLength: 2 }),
  lifecycle: maybe(
    fc.array(
      fc.record({
        age: lengths,
        name: maybe(texts),
        ofVersions: fc.boolean(),
        prefixes: maybe(fc.array(texts, { maxLength: 2 })),
      }),
      { maxLength: 2 },
    ),
  ),
});

test("any bucket is either valid, or refused with a ConfigurationError", () => {
  fc.assert(
    fc.property(buckets, (bucket) => {
      expectOutcome((stack, inputs) => {
        const text = (value: string): string => textIn(inputs, value);
        const lifecycle = bucket.lifecycle?.map(({ age, name, ofVersions, prefixes }) =>
          LifecycleRule.deleteAfter(durationIn(inputs, age), {
            name: whereGiven(name, text),
            target: ofVersions ? LifecycleTarget.PREVIOUS_VERSIONS : undefined,
            prefixes: prefixes?.map(text),
          }),
        );
        new Bucket(stack, "bucket", {
          compartment,
          name: text(bucket.name),
          namespace: whereGiven(bucket.namespace, text),
          region: whereGiven(bucket.region, text),
          versioning: bucket.versioning,
          retentionRules: bucket.retention.map(([name, amount, inYears]) =>
            RetentionRule[inYears ? "years" : "days"](text(name), numberIn(inputs, amount)),
          ),
          lifecycle: whereGiven(lifecycle, (rules) => ({ rules })),
        });
      });
    }),
    RUNS,
  );
});

const ALGORITHMS = Object.values(KeyAlgorithm).filter((value) => value instanceof KeyAlgorithm);

const keys = fc.record({
  name: texts,
  algorithm: maybe(fc.constantFrom(...ALGORITHMS)),
  isVirtualPrivate: fc.boolean(),
  rotation: maybe(fc.oneof(fc.constant({ unit: "days", amount: 90 } as const), lengths)),
  timeOfDeletion: maybe(fc.oneof(fc.constantFrom("2027-01-01T00:00:00Z", "2027-02-30T00:00:00Z"), texts)),
  ofVault: maybe(fc.constantFrom("2027-06-01T00:00:00Z", "2026-12-31T00:00:00+14:00")),
});

test("any key is either valid, or refused with a ConfigurationError", () => {
  fc.assert(
    fc.property(keys, ({ name, algorithm, isVirtualPrivate, rotation, timeOfDeletion, ofVault }) => {
      expectOutcome((stack, inputs) => {
        const vault = new Vault(stack, "vault", {
          compartment,
          name: textIn(inputs, name),
          type: isVirtualPrivate ? VaultType.VIRTUAL_PRIVATE : VaultType.DEFAULT,
          timeOfDeletion: whereGiven(ofVault, (text) => Instant.fromIso(text)),
        });
        new Key(stack, "key", {
          vault,
          name: textIn(inputs, name),
          algorithm,
          rotation: whereGiven(rotation, (length) => KeyRotation.every(durationIn(inputs, length))),
          timeOfDeletion: whereGiven(timeOfDeletion, (text) => Instant.fromIso(textIn(inputs, text))),
        });
      });
    }),
    RUNS,
  );
});
