// Internal: what a file can be called on the machine of a client, of whatever system it is.

import { checkNotEmpty, refusal } from "../core/checks";
import { withoutAtoms } from "../core/token/atoms";
import { referencePieces } from "../core/token/template";

/** What no name of a file has in Windows, Linux or macOS, or what makes it a path. */
const FOREIGN = /[/\\<>:"|?*\p{Cc}]/u;

/** Windows keeps these for devices, whatever comes after a period, and drops a period or a blank at the end. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|^\.\.?$|[. ]$/i;

/** The longest that file systems take. */
const MAX_BYTES = 255;

/** Refuses what cannot be a file's name, or would be written into another folder. */
export function checkFileName(at: string | undefined, fileName: string): void {
  checkNotEmpty(at, "fileName", fileName, REMEDY);
  const written = withoutAtoms(fileName, "x");
  if (FOREIGN.test(written) || RESERVED.test(written)) {
    const rule = String.raw`must be a name without a folder that every system takes: none of / \ < > : " | ? *, no control character, no device`;
    throw refusal(at, { what: "fileName", rule, got: fileName, remedy: REMEDY });
  }
  const bytes = Buffer.byteLength(written);
  if (bytes <= MAX_BYTES) return;
  throw refusal(at, { what: "fileName", rule: `must have at most ${MAX_BYTES} bytes`, got: bytes, remedy: REMEDY });
}

const REMEDY = "name it as the client expects it";

/** The file of a connector, which may be called anything: what no file can be called is replaced. */
export function connectorFileName(name: string): string {
  const foreign = new RegExp(FOREIGN, "gu");
  const pieces = referencePieces(name).map(({ text, isReference }) =>
    isReference ? text : text.replace(foreign, "-"),
  );
  const plain = pieces.join("");
  return `${RESERVED.test(plain) ? "connector-" : ""}${plain}.json`;
}
