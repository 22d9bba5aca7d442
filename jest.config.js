/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  // Generous, for a machine that does something else at the same time; nothing here waits for anything.
  testTimeout: 60_000,
  // By default, Jest leaves one core free, which is half of a machine with two cores.
  maxWorkers: "100%",
  roots: ["<rootDir>/test", "<rootDir>/functions/test"],
  setupFiles: ["<rootDir>/test/support/seed.js", "<rootDir>/test/support/stack-traces.js"],
  transform: { "^.+\\.ts$": ["@swc/jest", { jsc: { target: "es2022" }, module: { type: "commonjs" } }] },
  // The bindings are compiled already; jest sees them by their real path, outside node_modules.
  transformIgnorePatterns: ["/node_modules/", "<rootDir>/bindings/lib/"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/dist/", "<rootDir>/cdktf.out/"],
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
