import { type Kind } from "./messages";

/** What the contract says, as it is read. */
export interface IngestConfig {
  readonly STREAM_OCID: string;
  readonly STREAM_ENDPOINT: string;
  readonly KEY_PATH?: string;
  readonly VALUE_PATH?: string;
  readonly KEY_HEADER: string;
  readonly ACCEPT: readonly Kind[];
  readonly MAX_MESSAGES: number;
  readonly SITE_KEYS?: readonly string[];
  readonly ORIGINS?: readonly string[];
}
