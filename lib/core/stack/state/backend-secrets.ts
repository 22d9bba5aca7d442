// Internal: finds secrets in the arguments of a backend, which anyone with access to the synthesized files could use.

import { type Refusal, refusal } from "../../checks";
import { isKnown } from "../../token/tokens";

/** Arguments of Terraform's backends that contain a secret, by the letters of their names: private_key, privateKey. */
const SECRETS = [
  "accesskey",
  "accesstoken",
  "authorization",
  "clientcertificatepassword",
  "clientprivatekeypem",
  "clientsecret",
  "connstr",
  "encryptionkey",
  "oidcrequesttoken",
  "oidctoken",
  "password",
  "privatekey",
  "privatekeypassword",
  "sastoken",
  "secretid",
  "secretkey",
  "securitytoken",
  "ssecustomerkey",
  "token",
];

/** Secrets that a string can contain, in any argument. */
const IN_TEXTS: readonly (readonly [what: string, form: RegExp, remedy?: string])[] = [
  ["the login", /^\s*[a-z][\w+.-]*:\/\/[^/?#@]*:[^/?#]*@/i],
  ["the token", /[?&](?:x-amz-signature|signature|sig|(?:access_|private_|job_)?token|password|api_?key)=[^&#]/i],
  ["the private key", /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
  // Anyone with the address of such a request can read and write the state.
  ["the pre-authenticated request", /\/p\/[^/]+\/n\//, "use Backend.objectStorage or Backend.s3, which sign in"],
];

/** A secret in the code; `what` begins the error message: "the login in address of a backend". */
interface Written {
  readonly what: string;
  readonly remedy?: string;
}

/** The first secret in the arguments of a backend, at any depth; also in props from plain JavaScript. */
function secretIn(config: object, within = ""): Written | undefined {
  for (const [name, value] of Object.entries(config)) {
    const found = secretInValue(within + name, name, value as unknown);
    if (found !== undefined) return found;
  }
  return undefined;
}

function secretInValue(path: string, name: string, value: unknown): Written | undefined {
  if (typeof value === "object" && value !== null) return secretIn(value, `${path}.`);
  if (value === undefined || value === null || value === "") return undefined;
  if (typeof value === "string" && !isKnown(value)) return undefined;
  if (SECRETS.includes(name.replaceAll(/[_-]/g, "").toLowerCase())) return { what: path };
  const [what, , remedy] = IN_TEXTS.find(([, form]) => typeof value === "string" && form.test(value)) ?? [];
  return what === undefined ? undefined : { what: `${what} in ${path}`, remedy };
}

const RULE = "must not be in the code, because it would be in the synthesized files and in saved plans";

/**
 * The error for arguments of a backend that contain a secret.
 *
 * @param whose - the owner of the argument: "a backend"
 * @param remedy - what to do instead; default: the remedy for the kind of secret
 */
export function openSecret(config: object, whose: string, remedy?: string): Refusal | undefined {
  const secret = secretIn(config);
  return secret && { what: `${secret.what} of ${whose}`, rule: RULE, remedy: remedy ?? secret.remedy ?? FROM_OUTSIDE };
}

const FROM_OUTSIDE = "have Terraform read it from the environment or a profile";

export function checkNoCredentials(at: string, props: object): void {
  const fault = openSecret(props, at);
  if (fault !== undefined) throw refusal(undefined, fault);
}
