// All rows, by folder of lib.

import { client } from "./client";
import { connector } from "./connector";
import { core } from "./core";
import { events } from "./events";
import { functions } from "./functions";
import { identity } from "./identity";
import { logging } from "./logging";
import { metrics } from "./metrics";
import { monitoring } from "./monitoring";
import { network } from "./network";
import { notifications } from "./notifications";
import { objectStorage } from "./object-storage";
import { resourceManager } from "./resource-manager";
import { stacks } from "./stacks";
import { streaming } from "./streaming";
import { testing } from "./testing";
import { vaults } from "./vault";

export const CORPUS = {
  core,
  network,
  identity,
  metrics,
  vault: vaults,
  streaming,
  logging,
  functions,
  "object-storage": objectStorage,
  notifications,
  connector,
  events,
  monitoring,
  client,
  "resource-manager": resourceManager,
  testing,
  stacks,
};
