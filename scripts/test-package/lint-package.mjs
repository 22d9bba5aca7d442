// node lint-package.mjs <tarball>: what publint and Are The Types Wrong find in a package, as JSON.

import { readFileSync } from "node:fs";
import { argv, stdout } from "node:process";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

const bytes = readFileSync(argv[2]);
const { messages, pkg } = await publint({ pack: { tarball: new Uint8Array(bytes).buffer }, strict: true });
const { problems } = await checkPackage(createPackageFromTarballData(new Uint8Array(bytes)));
const types = problems.map(
  ({ kind, entrypoint, resolutionKind }) => `${kind} ${entrypoint ?? ""} ${resolutionKind ?? ""}`,
);
stdout.write(
  JSON.stringify([...messages.map((message) => formatMessage(message, pkg)), ...types.map((text) => text.trim())]),
);
