// All edits, in the order of docs/changes.md.

import { AROUND } from "./around";
import { type EditGroup } from "./edit";
import { IN_PLACE } from "./in-place";
import { POOLS } from "./pools";
import { STREAMS_AND_STACKS } from "./streams";

export const EDITS: readonly EditGroup[] = [...POOLS, ...STREAMS_AND_STACKS, ...AROUND, ...IN_PLACE];
