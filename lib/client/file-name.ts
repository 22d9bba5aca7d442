// Internal: the names that a file can have on the machine of a client, for every operating system.

import { checkNotEmpty, refusal } from "../core/checks";
import { withoutAtoms } from "../core/token/atoms";
import { referencePieces } from "../core/token/template";

/** Characters that a file name cannot have in Windows, Linux or macOS, or that make it a path. */
const FOREIGN = /[/\\<>:"|?*\p{Cc}]/u;

/** Windows reserves these for devices, with any ending, and drops a period or a blank at the end. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|^\.\.?$|[. ]$/i;

/** The limit of file systems. */
const MAX_BYTES = 255;

/** Rejects a string that cannot be a file's name, or that would be in another folder. */
export function checkFileName(at: string | undefined, fileName: string): void {
  checkNotEmpty(at, "fileName", fileName, REMEDY);
  const written = withoutAtoms(fileName, "x");
  if (FOREIGN.test(written) || RESERVED.test(written)) {
    const rule = String.raw`must be a name without a folder that every system accepts, without / \ < > : " | ? *, control characters or the name of a device`;
    throw refusal(at, { what: "fileName", rule, got: fileName, remedy: REMEDY });
  }
  const bytes = Buffer.byteLength(written);
  if (bytes <= MAX_BYTES) return;
  throw refusal(at, { what: "fileName", rule: `must have at most ${MAX_BYTES} bytes`, got: bytes, remedy: REMEDY });
}

const REMEDY = "name it as the client expects it";

/** The file of a connector, whose name is free: characters that a file name cannot have are replaced. */
export function connectorFileName(name: string): string {
  const foreign = new RegExp(FOREIGN, "gu");
  const pieces = referencePieces(name).map(({ text, isReference }) =>
    isReference ? text : text.replace(foreign, "-"),
  );
  const plain = pieces.join("");
  return `${RESERVED.test(plain) ? "connector-" : ""}${plain}.json`;
}
