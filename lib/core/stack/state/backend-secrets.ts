// Internal: what nobody may write into a backend, since whoever reads the synthesized files could use it.

import { type Refusal, refusal } from "../../checks";
import { isKnown } from "../../token/tokens";

/** Arguments of the backends of Terraform that hold a secret, by the letters of their names: private_key, privateKey. */
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

/** What a text can have in it, whatever argument it is of. */
const IN_TEXTS: readonly (readonly [what: string, form: RegExp, remedy?: string])[] = [
  ["the login", /^\s*[a-z][\w+.-]*:\/\/[^/?#@]*:[^/?#]*@/i],
  ["the token", /[?&](?:x-amz-signature|signature|sig|(?:access_|private_|job_)?token|password|api_?key)=[^&#]/i],
  ["the private key", /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
  // Whoever has the address of such a request reads and writes the state.
  ["the pre-authenticated request", /\/p\/[^/]+\/n\//, "use Backend.objectStorage or Backend.s3, which sign in"],
];

/** A secret that stands in the code; `what` begins the sentence: "the login in address of a backend". */
interface Written {
  readonly what: string;
  readonly remedy?: string;
}

/** The first secret in the arguments of a backend, at any depth; of plain JavaScript's props too. */
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

const RULE = "must not be written in the code, from where it gets into the synthesized files and saved plans";

/**
 * What is wrong with the arguments of a backend that have a secret in them.
 *
 * @param whose - to go on with after the argument: "a backend"
 * @param remedy - what to do instead; default: what is right for the secret
 */
export function openSecret(config: object, whose: string, remedy?: string): Refusal | undefined {
  const secret = secretIn(config);
  return secret && { what: `${secret.what} of ${whose}`, rule: RULE, remedy: remedy ?? secret.remedy ?? FROM_OUTSIDE };
}

const FROM_OUTSIDE = "let Terraform take it from the environment or a profile";

export function checkNoCredentials(at: string, props: object): void {
  const fault = openSecret(props, at);
  if (fault !== undefined) throw refusal(undefined, fault);
}
