// A key for the provider, which reads one before it does anything. It is made here, and deleted with its folder.

import { createHash, generateKeyPairSync } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ThrowawayKey } from "./test-file";

/** Makes a key in a folder. */
export function throwawayKey(folder: string): ThrowawayKey {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const path = join(folder, "throwaway.pem");
  writeFileSync(path, privateKey.export({ type: "pkcs8", format: "pem" }), { mode: 0o600 });
  // A fingerprint as OCI shows it: MD5 of the public key's DER form.
  const digest = createHash("md5")
    .update(publicKey.export({ type: "spki", format: "der" }))
    .digest("hex");
  return { path, fingerprint: digest.replaceAll(/(..)(?!$)/g, "$1:") };
}
