// The forms of the stack that are deployed and packaged. They differ in what decides whether a resource exists or is
// replaced; all else is an input.

import { StackArchive } from "../archive";
import { StackEncryption } from "../encryption";
import { DeviceAuthentication } from "./device-authentication";
import { IotDatabase } from "./iot-database";
import { IotAccess, type IotProps } from "./props";

const authentication = DeviceAuthentication.jwt();

export const IOT_VARIANTS = {
  /** As Oracle's reference architecture, without its weak points. */
  default: { authentication },
  /** Devices, a stream, and consumers of your own. */
  minimal: { authentication, database: IotDatabase.none(), archive: StackArchive.none() },
  /** The streams on a private endpoint, and encrypted with a key of one's own. */
  private: { authentication, streamAccess: IotAccess.PRIVATE, encryption: StackEncryption.newKey() },
  /** Events of web pages, kept in a bucket. */
  "click-stream": { authentication, database: IotDatabase.none(), webPages: true },
  /** A building that fights fire: each message is judged by itself, and controllers read commands directly. */
  "fire-alarm": {
    authentication,
    database: IotDatabase.none(),
    fireAlarm: true,
  },
} satisfies { readonly [name: string]: IotProps };
