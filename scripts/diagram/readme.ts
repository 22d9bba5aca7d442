// The pictures of a stack in its README.

import { ConfigurationError } from "cdktf-oci-streaming";

const START = "<!-- diagram:start -->";
const END = "<!-- diagram:end -->";

/** Where the pictures go: between the marks, or for the first time where `<!-- diagram -->` stands on a line. */
const PLACE = new RegExp(`^(?:<!-- diagram -->|${START}$.*?^${END})$`, "ms");

/** A README with the pictures that belong there. */
export function withPictures(readme: string, pictures: string, file: string): string {
  if (!PLACE.test(readme)) {
    throw new ConfigurationError(`${file} must say where its pictures go; write <!-- diagram --> on a line of its own`);
  }
  return readme.replace(PLACE, () => `${START}\n${pictures}${END}`);
}
