// The app of cdktf.json: every reference stack, ready to deploy.

import { App } from "cdktf";
import { VisionStaysBooking } from ".";

export function referenceApp(): App {
  // Stack traces in the metadata would carry this machine's paths, and cost a third of the time.
  const app = new App({ stackTraces: false });
  new VisionStaysBooking(app, "visionstays-booking");
  return app;
}

if (require.main === module) referenceApp().synth();
