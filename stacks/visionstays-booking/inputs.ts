// What the VisionStays stack asks of the one who deploys it.

import { OcidKind } from "cdktf-oci-streaming";
import { ENDPOINT_CLIENTS } from "../inputs";

export { ENDPOINT_SUBNET as SUBNET, PARTITIONS, RETENTION } from "../inputs";

const OPERATION = "Operation";
const DATABASE = "Database";

export const CONNECTORS_ACTIVE = {
  title: "Connectors active",
  description: "Whether connectors move data: to the archive, to functions, to the topic.",
  group: OPERATION,
  defaultValue: true,
};

export const SILENCE = {
  title: "Minutes of silence that are too long",
  description: "The alarms fire when for so long no booking was written, or none was read.",
  group: OPERATION,
  min: 1,
  max: 60,
  defaultValue: 60,
};

export const CLIENT_CIDR = { ...ENDPOINT_CLIENTS, title: "CIDR block of the clients" };

/** Vault secrets of the Booking service; the second half of their names is the key in its application.yml. */
export const DATABASE_SECRETS = [
  {
    name: "adb_username_secret_ocid",
    title: "Secret with the database user",
    kind: OcidKind.SECRET,
    group: DATABASE,
  },
  {
    name: "adb_password_secret_ocid",
    title: "Secret with the database password",
    kind: OcidKind.SECRET,
    group: DATABASE,
  },
];
