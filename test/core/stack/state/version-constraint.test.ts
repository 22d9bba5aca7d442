import { allowsAny, allowsVersion } from "../../../../lib/core/stack/state/version-constraint";

test.each([
  ["~> 8.28", "8.28.0", true],
  ["~> 8.28", "8.30.1", true],
  ["~> 8.28", "9.0.0", false],
  ["~> 8.28", "7.22.0", false],
  ["~> 8.28.0", "8.28.5", true],
  ["~> 8.28.0", "8.29.0", false],
  ["~> 8", "8.28.0", true],
  ["~> 8", "9.0.0", true],
  ["8.28.0", "8.28.0", true],
  ["= 8.28", "8.28.0", true],
  ["8.27.0", "8.28.0", false],
  [">= 1.5.0", "1.5.7", true],
  [">= 1.6", "1.5.7", false],
  ["> 1.5.7", "1.5.7", false],
  ["> 1.5.6", "1.5.7", true],
  ["<= 1.5.7", "1.5.7", true],
  ["< 1.5.7", "1.5.7", false],
  ["!= 1.5.7", "1.5.7", false],
  ["!= 1.5.6", "1.5.7", true],
  [">= 7.0, < 9.0.0, != 7.22.0", "8.28.0", true],
  [">= 7.0, < 9.0.0, != 7.22.0", "7.22.0", false],
  [">=1.5.0,<2", "1.5.7", true],
  ["v1.5.7", "1.5.7", true],
  ["8.28.0-beta1", "8.28.0", false],
  ["!= 8.28.0-beta1", "8.28.0", true],
  ["> 8.28.0-beta1", "8.28.0", true],
  ["<= 8.28.0-beta1", "8.28.0", false],
  ["latest", "8.28.0", undefined],
  ["", "8.28.0", undefined],
  ["^8.28", "8.28.0", undefined],
])("%s allows %s: %s", (constraint, version, expected) => {
  expect(allowsVersion(constraint, version)).toBe(expected);
});

test.each([
  ["~> 1.5.0, >= 1.12.0", false],
  ["~> 1.5, >= 1.12.0", true],
  ["< 1.12, >= 1.12.0", false],
  ["<= 1.12.0, >= 1.12.0", true],
  ["> 1.12.0, < 1.12.1", false],
  ["> 1.12.0, < 1.12.2", true],
  ["!= 1.12.0, >= 1.12.0", true],
  ["1.9.0, >= 1.12.0", false],
  ["1.13, >= 1.12.0", true],
  ["< 1.5", true],
  ["latest, >= 1.12.0", undefined],
  ["", undefined],
])("%s allows any version: %s", (constraint, expected) => {
  expect(allowsAny(constraint)).toBe(expected);
});
