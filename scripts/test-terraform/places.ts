// Stacks whose props set the region and the compartment: one class as two environments of an app, one of them outside of the home region.

import { type App } from "cdktf";
import { Compartment } from "cdktf-oci-streaming";
import { VisionStaysBooking } from "cdktf-oci-streaming/stacks";
import { sampleOcid } from "./sample-values";

/** Each app by its name. The provider for tests knows one home region, eu-frankfurt-1, and refuses to write IAM elsewhere. */
export const PLACES: Readonly<Record<string, (app: App) => void>> = {
  "two environments in two regions": (app) => {
    const compartment = Compartment.fromCompartmentId(sampleOcid("compartment"));
    const tenancy = Compartment.fromTenancyId(sampleOcid("tenancy"));
    const dev = { compartment, tenancy, region: "eu-frankfurt-1", homeRegion: "eu-frankfurt-1", namePrefix: "vs-dev" };
    new VisionStaysBooking(app, "dev", dev);
    new VisionStaysBooking(app, "prod", { ...dev, region: "us-ashburn-1", namePrefix: "vs-prod" });
  },
  "a home region that is looked up": (app) => {
    new VisionStaysBooking(app, "booking", { region: "us-ashburn-1" });
  },
};
