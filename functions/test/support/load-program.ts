// `load` with the driver of the tests: the handler is otherwise its own.

import { contract } from "../../load/contract";
import { type LoadConfig, loadWith } from "../../load/load";
import { serve } from "../../shared/handle";
import { driver } from "./database-driver";

serve<LoadConfig>(contract, loadWith(driver));
