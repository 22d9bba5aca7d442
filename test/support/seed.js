// Property tests draw the same cases in every run, so that a failure comes from the change. FC_SEED=<number> draws others:
// do this now and then; a failed test prints its seed.
const process = require("node:process");
const fc = require("fast-check");

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.FC_SEED ?? 20261123) });
