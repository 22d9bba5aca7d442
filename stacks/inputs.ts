// Inputs that two or three of the reference stacks ask for in the same words.

export const PARTITIONS = {
  title: "Partitions",
  description: "1 MB/s in and 2 MB/s out for each. Changing it later replaces the stream: its messages are lost.",
  group: "Stream",
  min: 1,
  defaultValue: 1,
};

export const RETENTION = {
  title: "Retention in hours",
  description: "How long messages are kept. Changing it later replaces the stream: its messages are lost.",
  group: "Stream",
  min: 24,
  max: 168,
  defaultValue: 24,
};

/** Of the subnet that a private endpoint is in. */
export const ENDPOINT_SUBNET = {
  title: "Private subnet of the endpoint",
  description: "Its security lists must let TCP 443 out to itself, for the reverse connections of connectors.",
  group: "Network",
  privateOnly: true,
};

export const CIDR_PATTERN = "^[0-9]{1,3}([.][0-9]{1,3}){3}/[0-9]{1,2}$";

/** Who reaches a private endpoint; each stack has its title for them. */
export const ENDPOINT_CLIENTS = {
  description: "From where the private endpoint can be reached, on ports 443 and 9092.",
  group: "Network",
  pattern: CIDR_PATTERN,
  meaning: "a CIDR block, 10.0.0.0/16 for example",
  defaultValue: "10.0.0.0/16",
};
