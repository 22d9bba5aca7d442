// Two projects of one suite: `npm test` runs the parts, `npm run test:whole` what takes every stack, every example, every file or every place of the API.

const WHOLE = [
  "test/(attack|examples|properties|site|stacks|upgrade)/",
  "functions/test/sql\\.test\\.ts$",
  "test/(api|architecture|defaults|documents|engines|reach|readme|replacements|text-references|wrong-things)\\.test\\.ts$",
  "test/bin/init-project\\.test\\.ts$",
  "test/diagram/(layout|readmes)\\.test\\.ts$",
  "test/guides/(from-hcl|testing)\\.test\\.ts$",
  "test/plan/generated\\.property\\.test\\.ts$",
  "test/scripts/(package|try)\\.test\\.ts$",
  "test/streaming/pool-replacement\\.test\\.ts$",
];

const NOT_TESTS = ["/node_modules/", "<rootDir>/dist/", "<rootDir>/cdktf.out/"];

/** Packages are loaded when a test first uses one, as in the package that is built: a test file loads few of the bindings that way. */
const compiled = (lazy) => ["@swc/jest", { jsc: { target: "es2022" }, module: { type: "commonjs", lazy } }];

const project = {
  testEnvironment: "node",
  roots: ["<rootDir>/test", "<rootDir>/functions/test"],
  setupFiles: ["<rootDir>/test/support/seed.js", "<rootDir>/test/support/stack-traces.js"],
  transform: { "^.+\\.ts$": compiled(true) },
  // The bindings are compiled already; jest sees them by their real path, outside node_modules.
  transformIgnorePatterns: ["/node_modules/", "<rootDir>/bindings/lib/"],
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/cdktf.out/"],
  moduleNameMapper: {
    "^cdktf-oci-streaming$": "<rootDir>/lib",
    "^cdktf-oci-streaming/testing$": "<rootDir>/lib/testing",
    "^cdktf-oci-streaming/cost$": "<rootDir>/lib/cost",
    "^cdktf-oci-streaming/diagram$": "<rootDir>/lib/diagram",
    "^cdktf-oci-streaming/plan$": "<rootDir>/lib/plan",
    "^cdktf-oci-streaming/stacks$": "<rootDir>/stacks",
    "^cdktf-oci-streaming/provider-oci/(.*)$": "@cdktf/provider-oci/lib/$1",
  },
};

/** @type {import("jest").Config} */
module.exports = {
  // Generous, for a busy machine; no test waits for anything.
  testTimeout: 60_000,
  // By default, Jest leaves one core free, which is half of a machine with two cores.
  maxWorkers: "100%",
  projects: [
    {
      ...project,
      displayName: "parts",
      testPathIgnorePatterns: [...NOT_TESTS, ...WHOLE.map((place) => `<rootDir>/${place}`)],
    },
    {
      ...project,
      displayName: "whole",
      testRegex: WHOLE.map((place) => (place.endsWith("/") ? `${place}.*\\.test\\.ts$` : place)),
      testPathIgnorePatterns: NOT_TESTS,
      // The engines are exchanged while the tests run.
      transform: { "^.+\\.ts$": compiled(false) },
    },
  ],
};
