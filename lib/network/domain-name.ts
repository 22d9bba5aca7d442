// Internal: names of hosts and domains, in the form that a resolver's rule accepts.

import { refusal } from "../core/checks";
import { templatePieces } from "../core/token/template";

const LABEL = "[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?";
const NAME = new RegExp(`^${LABEL}(?:\\.${LABEL})*\\.?$`);

/** RFC 1035, 2.3.4: 255 octets, two of which are not characters of the name. */
const MAX_LENGTH = 253;

/** Rejects what is not a domain name, such as an address with a port. A string with a reference is accepted. */
export function checkDomainName(at: string | undefined, what: string, name: string): void {
  if (templatePieces(name).some(({ isReference }) => isReference)) return;
  if (NAME.test(name) && name.replace(/\.$/, "").length <= MAX_LENGTH && !/^[\d.]+$/.test(name)) return;
  const rule = `must be a domain name of at most ${MAX_LENGTH} characters`;
  throw refusal(at, { what, rule, got: name, remedy: "leave out https://, ports and paths, as in pool.example.com" });
}

/** Whether the domain covers a query for the name: it is the same name, or the name is below it. */
export function isCoveredBy(name: string, domain: string): boolean {
  const [one, other] = [name, domain].map((text) => text.toLowerCase().replace(/\.$/, ""));
  return one === other || (one ?? "").endsWith(`.${other ?? ""}`);
}
