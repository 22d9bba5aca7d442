// What the parts of the stack cannot be combined to.

import { ConfigurationError } from "cdktf-oci-streaming";
import { type IConstruct } from "constructs";
import { type IotProps } from "./props";
import { IotDatabase } from "./iot-database";
import { IotNetwork } from "./iot-network";

export function checkCombination(scope: IConstruct, props: IotProps): void {
  const { database = IotDatabase.create(), network = IotNetwork.create(), web, sshSource, setupFunction } = props;
  const hasWeb = web ?? database.isThere;
  if (hasWeb && !database.isThere) {
    const remedy = "leave it out, or give the stack a database";
    throw ConfigurationError.of(scope, { what: "web", rule: "needs a database whose messages it shows", remedy });
  }
  if (sshSource !== undefined && !hasWeb) {
    const remedy = "leave it out";
    throw ConfigurationError.of(scope, { what: "sshSource", rule: "needs a web server to log in to", remedy });
  }
  if (sshSource?.endsWith("/0") === true) {
    const rule = "must name a network, and not the whole internet";
    throw ConfigurationError.of(scope, {
      what: "sshSource",
      rule,
      got: sshSource,
      remedy: "name the network of the operators",
    });
  }
  if (database.isThere && !database.isNew && network.isNew) {
    const remedy = "use IotNetwork.existing() with the network of the database";
    throw ConfigurationError.of(scope, {
      what: "a database that exists",
      rule: "is not reached from a network made here",
      remedy,
    });
  }
  if (setupFunction === true && !database.isNew) {
    const remedy = "leave it out, and run ddl.sql by hand";
    throw ConfigurationError.of(scope, {
      what: "setupFunction",
      rule: "needs a database made here, whose ADMIN password it reads",
      remedy,
    });
  }
}
