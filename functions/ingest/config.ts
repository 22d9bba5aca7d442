import { type Kind } from "./messages";

/** The configuration according to the contract. */
export interface IngestConfig {
  readonly STREAM_OCID: string;
  readonly STREAM_ENDPOINT: string;
  readonly KEY_PATH?: string;
  readonly VALUE_PATH?: string;
  readonly KEY_HEADER: string;
  readonly ACCEPT: readonly Kind[];
  readonly MAX_MESSAGES: number;
  readonly MAX_MESSAGE_BYTES: number;
  readonly SITE_KEYS?: readonly string[];
  readonly ORIGINS?: readonly string[];
  readonly SIGNATURE_HEADER?: string;
  readonly SIGNATURE_SECRET_OCID?: string;
  readonly SIGNATURE_ALGORITHM: string;
  readonly SIGNATURE_ENCODING: "hex" | "base64";
  readonly SIGNATURE_PREFIX: string;
  readonly SIGNED_TEXT: string;
  readonly TIMESTAMP_HEADER?: string;
  readonly SIGNATURE_MAX_AGE: number;
  readonly SECRETS_ENDPOINT?: string;
}
