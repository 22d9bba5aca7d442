// Impossible choices of a stack.

import { DeviceAuthentication } from "../../lib";
import { type Row, rows } from "./row";

export const choices: readonly Row[] = rows([
  {
    title: "an API without authentication whose consequence is not acknowledged",
    make: (stack) => DeviceAuthentication.none({ acknowledgeInsecure: false }).addTo(stack),
    message:
      "shop: an API without authentication must be acknowledged, because anyone could write to the stream; use DeviceAuthentication.jwt(), or give acknowledgeInsecure: true",
  },
]);
