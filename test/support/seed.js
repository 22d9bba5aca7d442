// Property tests draw the same cases in every run, so that a change is judged by what it changed. FC_SEED=<number> draws
// others: do that now and then; what fails prints its seed.
const process = require("node:process");
const fc = require("fast-check");

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.FC_SEED ?? 20261123) });
