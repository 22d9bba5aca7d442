// What can be said of each kind of source.

import { type PolicyStatement } from "../identity/policy-statement";
import { type StreamStart } from "./stream-start";

/** How a connector reads a stream. */
export interface StreamSourceOptions {
  /**
   * Where to begin.
   *
   * @default StreamStart.LATEST
   */
  readonly start?: StreamStart;
}

/** What a connector that reads logs may do. */
export interface LogSourceOptions {
  /**
   * Whether the connector's policy lets it read log content in the compartments of the logs. The console offers no such
   * statement, and Oracle's landing zone does without; some public configurations have it.
   *
   * @default false
   */
  readonly grantLogRead?: boolean;
}

/** A source that this library does not know. */
export interface PluginSourceProps {
  /** The plugin's name; `oci sch connector-plugin list` prints them all. */
  readonly name: string;

  /** What the plugin's schema asks for, as name and value. */
  readonly config: { readonly [name: string]: string };

  /**
   * What the connector needs to read there.
   *
   * @default - nothing
   */
  readonly statements?: PolicyStatement[];
}
