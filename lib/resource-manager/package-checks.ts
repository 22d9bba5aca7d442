// Internal: what must not be in a package, whatever its configuration says.

import { type Refusal } from "../core/checks";
import { DOCUMENT_FILE } from "./configuration";
import { moduleFindings } from "./module-checks";
import { filesIn, type PackageFile } from "./package-file";
import { secretIn } from "./secrets";

/** All findings about the files of a package. */
export function fileFindings(files: readonly PackageFile[]): Refusal[] {
  return files.flatMap((file) => [...nameFindings(file), ...contentFindings(file)]);
}

function nameFindings({ path }: PackageFile): Refusal[] {
  const steps = path.split("/");
  const remedy = "keep it out of the folder that is packaged";
  if (steps.includes(".terraform")) {
    return [{ what: path, rule: "must not be in a package: Resource Manager refuses .terraform", remedy }];
  }
  if (/\.tfstate(?:\.|$)/.test(steps.at(-1) ?? "")) {
    return [{ what: path, rule: "must not be in a package: Resource Manager keeps the state itself", remedy }];
  }
  return [];
}

function contentFindings(file: PackageFile): Refusal[] {
  // All that is looked for is ASCII, so that it is found in a file of any encoding, and in what is no text.
  const text = Buffer.from(file.content).toString("latin1");
  const secret = secretIn(text);
  const secrets =
    secret === undefined
      ? []
      : [
          {
            what: file.path,
            rule: `must not hold ${secret}, which others could read`,
            remedy: "take it from a Vault secret, or from an input without a default",
          },
        ];
  if (file.path.endsWith(".zip")) return [...secrets, ...fileFindings(filesIn(file))];
  // The document itself was checked before it was written.
  return file.path === DOCUMENT_FILE ? secrets : [...secrets, ...moduleFindings(file.path, text)];
}

/** 11 MB for a stack's zip; whether a megabyte is 1,000,000 or 1,048,576 bytes is not said. */
const MAX_BYTES = 11_000_000;

export function sizeFindings(zip: Uint8Array): Refusal[] {
  if (zip.byteLength <= MAX_BYTES) return [];
  const remedy = "leave assets out, and fetch them from a bucket";
  return [{ what: "the package", rule: `must be at most ${MAX_BYTES} bytes`, got: zip.byteLength, remedy }];
}
