// Settings that several contracts share.

import { type Setting } from "./contract";

/** An endpoint of a service that replaces the region's, as in a private network or a test. */
export function endpointSetting(service: string): Setting {
  return {
    type: "string",
    pattern: "^https?://[^/\\s]+/?$",
    description: `an endpoint for ${service} that replaces the region's`,
  };
}

export const TOPIC_OCID = "^ocid1\\.onstopic\\.";
