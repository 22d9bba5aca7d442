// Loads batches of a stream into a database: see load.ts.

import oracledb from "oracledb";
import { serve } from "../shared/handle";
import { contract } from "./contract";
import { type Driver } from "./driver";
import { type LoadConfig, loadWith } from "./load";

serve<LoadConfig>(contract, loadWith(oracledb as Driver));
