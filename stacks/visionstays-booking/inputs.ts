// What the VisionStays stack asks of the one who deploys it.

import { OcidKind } from "cdktf-oci-streaming";

const STREAM = "Stream";
const OPERATION = "Operation";
const DATABASE = "Database";

export const PARTITIONS = {
  title: "Partitions",
  description: "1 MB/s in and 2 MB/s out for each. Changing it later replaces the stream: its messages are lost.",
  group: STREAM,
  min: 1,
  defaultValue: 1,
};

export const RETENTION = {
  title: "Retention in hours",
  description: "How long messages are kept. Changing it later replaces the stream: its messages are lost.",
  group: STREAM,
  min: 24,
  max: 168,
  defaultValue: 24,
};

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

export const SUBNET = {
  title: "Private subnet of the endpoint",
  description: "Its security lists must let TCP 443 out to itself, for the reverse connections of connectors.",
  group: "Network",
  privateOnly: true,
};

export const CLIENT_CIDR = {
  title: "CIDR block of the clients",
  description: "From where the private endpoint can be reached, on ports 443 and 9092.",
  group: "Network",
  pattern: "^[0-9]{1,3}([.][0-9]{1,3}){3}/[0-9]{1,2}$",
  meaning: "a CIDR block, 10.0.0.0/16 for example",
  defaultValue: "10.0.0.0/16",
};

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
