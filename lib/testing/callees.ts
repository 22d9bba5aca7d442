// Internal: written by `npm run api`: the classes that check what their factories and methods are given; shape.ts says how.

import { PrivilegeReport } from "./privilege-report";
import { ProtectedAddresses } from "./protected-addresses";
import { SynthWarnings } from "./synth-warnings";
import { checkCalls } from "../core/resource/shape";

checkCalls(PrivilegeReport);
checkCalls(ProtectedAddresses);
checkCalls(SynthWarnings);
