// All rows, by folder of lib.

import { adoption } from "./adoption";
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
import { plans } from "./plan";
import { queues } from "./queue";
import { resourceManager } from "./resource-manager";
import { shape } from "./shape";
import { stacks } from "./stacks";
import { streaming } from "./streaming";
import { testing } from "./testing";
import { vaults } from "./vault";

export const CORPUS = {
  core,
  adoption,
  shape,
  network,
  identity,
  metrics,
  vault: vaults,
  queue: queues,
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
  plan: plans,
  testing,
  stacks,
};
