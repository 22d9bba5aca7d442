// Settings that more than one contract has.

import { type Setting } from "./contract";

/** Another endpoint of a service than that of the region, as in a private network or a test. */
export function endpointSetting(service: string): Setting {
  return {
    type: "string",
    pattern: "^https?://[^/\\s]+/?$",
    description: `another endpoint for ${service} than that of the region`,
  };
}

export const TOPIC_OCID = "^ocid1\\.onstopic\\.";
