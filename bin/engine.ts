// The engine that this package is built for. The build of cdktn-oci-streaming replaces this file.

export const ENGINE = {
  packageName: "cdktf-oci-streaming",
  engine: "cdktf",
  engineVersion: "^0.21.0",
  cli: "cdktf-cli",
  command: "cdktf",
  nodeVersion: "20.9",
};
