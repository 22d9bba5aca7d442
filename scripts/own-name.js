// What this repository imports from itself by the package's name is found among its sources, as the compiler finds it: nothing
// needs dist/ but what is published. ts-node loads this first, as tsconfig.json says.

const Module = require("node:module");
const { paths } = require("../tsconfig.json").compilerOptions;

/** `cdktf-oci-streaming/stacks` as the path of a file; everything else as it is. */
function sourceOf(request) {
  for (const [name, [path]] of Object.entries(paths)) {
    const [before, after] = name.split("*");
    const isName = after === undefined ? request === name : request.startsWith(before) && request.endsWith(after);
    if (isName) return require.resolve(`../${path.replace("*", request.slice(before.length))}`);
  }
  return request;
}

const resolve = Module._resolveFilename;

Module._resolveFilename = function (request, ...others) {
  return resolve.call(this, sourceOf(request), ...others);
};
