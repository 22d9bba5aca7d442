// Internal: written by `npm run api`: the classes that check what their factories and methods are given; shape.ts says how.

import { StackDiagram } from "./stack-diagram";
import { checkCalls } from "../core/resource/shape";

checkCalls(StackDiagram);
