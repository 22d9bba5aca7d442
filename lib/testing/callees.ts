// Internal: written by `npm run api`: the classes that check what their factories and methods are given; shape.ts says how.

import { NetworkPaths } from "./network-paths";
import { Permissions } from "./permissions";
import { PrivilegeReport } from "./privilege-report";
import { ProtectedAddresses } from "./protected-addresses";
import { RuleReport } from "./rule-report";
import { Rules } from "./rules";
import { SynthWarnings } from "./synth-warnings";
import { Synthesized } from "./synthesized";
import { SynthesizedResource } from "./synthesized-resource";
import { checkCalls } from "../core/resource/shape";

checkCalls(NetworkPaths);
checkCalls(Permissions);
checkCalls(PrivilegeReport);
checkCalls(ProtectedAddresses);
checkCalls(RuleReport);
checkCalls(Rules);
checkCalls(SynthWarnings);
checkCalls(Synthesized);
checkCalls(SynthesizedResource);
