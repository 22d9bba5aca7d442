// Writes the part of a README between two marks, such as <!-- diagram:start --> and <!-- diagram:end -->.

import { ConfigurationError } from "cdktf-oci-streaming";

/** A README with a section between the marks of a name. `<!-- name -->` on a line becomes both marks the first time. */
export function between(name: string, readme: string, text: string, file: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const place = new RegExp(`^(?:<!-- ${name} -->|${start}$.*?^${end})$`, "ms");
  if (!place.test(readme)) {
    throw new ConfigurationError(
      `${file} must have a place for its ${name}; write <!-- ${name} --> on a separate line`,
    );
  }
  return readme.replace(place, () => `${start}\n${text}\n${end}`);
}
