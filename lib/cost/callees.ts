// Internal: written by `npm run api`: the classes that check what their factories and methods are given; shape.ts says how.

import { CostEstimate } from "./cost-estimate";
import { Load } from "./load";
import { PriceList } from "./price-list";
import { checkCalls } from "../core/resource/shape";

checkCalls(CostEstimate);
checkCalls(Load);
checkCalls(PriceList);
