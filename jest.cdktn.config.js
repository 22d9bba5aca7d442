// The same suite, with the same snapshots, on CDK Terrain: every import of cdktf gets cdktn, also in bindings and providers.

const config = require("./jest.config.js");

/** @type {import("jest").Config} */
module.exports = {
  ...config,
  projects: config.projects.map((project) => ({
    ...project,
    // The functions know neither.
    roots: ["<rootDir>/test"],
    // That one chooses its engines itself.
    testPathIgnorePatterns: [...project.testPathIgnorePatterns, "<rootDir>/test/engines.test.ts"],
    moduleNameMapper: { ...project.moduleNameMapper, "^cdktf$": "cdktn" },
  })),
};
