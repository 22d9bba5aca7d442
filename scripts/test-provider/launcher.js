// What Terraform starts as a provider: a process that lends its life to a server in the service (service.ts) and tells Terraform where
// that server is. It loads as little as it can, since Terraform starts one for each alias and command.
//
// It ends when the service closes the connection (Terraform asked for the end, or the service is gone), and when it is killed the
// service sees the connection closed. So neither outlives the other.

const { connect } = require("node:net");
const process = require("node:process");

/** How Terraform shows that it is Terraform; not a secret. */
const COOKIE = ["TF_PLUGIN_MAGIC_COOKIE", "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2"];

function fail(why) {
  process.stderr.write(`${why}\n`);
  process.exit(1);
}

/** @param {string} source - `oracle/oci` */
module.exports.launch = function launch(source) {
  const {
    TEST_PROVIDER_SERVICE: service,
    TEST_PROVIDER_WORLD: world = "default",
    TEST_PROVIDER_TAG_DEFAULTS: tagDefaults,
    PLUGIN_CLIENT_CERT: cert,
  } = process.env;
  if (process.env[COOKIE[0]] !== COOKIE[1]) fail("This is a provider of tests. Only Terraform can start it.");
  if (service === undefined) fail("TEST_PROVIDER_SERVICE does not say where the service is.");
  if (cert) fail("TF_DISABLE_PLUGIN_TLS is not set: Terraform would speak TLS, and the service does not.");
  const connection = connect(Number(service), "127.0.0.1");
  connection.setEncoding("utf8");
  connection.write(`${JSON.stringify({ source, world, tagDefaults: tagDefaults === "1" })}\n`);
  connection.on("data", (port) => process.stdout.write(`1|5|tcp|127.0.0.1:${port.trim()}|grpc\n`));
  connection.on("error", () => process.exit(1));
  connection.on("close", () => process.exit(0));
};
