// The programs of the folder functions/ of this library's repository, with the data of their contracts.

import { Duration } from "../core/duration";
import { type Schema } from "./contract-check";
import contracts from "./contracts.json";

/** A variable of a program. @internal */
export interface ConfigSchema extends Schema {
  readonly properties: Readonly<Record<string, Schema>>;
  readonly required: readonly string[];
}

interface Contract {
  readonly title: string;
  readonly notes: readonly string[];
  readonly config: ConfigSchema;
  readonly needs: { readonly memory: number; readonly timeout: number };
}

// The types of the data are those of each contract. Here, the common members are sufficient.
const CONTRACTS = contracts as unknown as Readonly<Record<keyof typeof contracts, Contract>>;

/**
 * A program of the folder `functions/` of this library's repository. The package does not include the program: build its image
 * in the repository, and give the function both. `OciFunction` then checks `config` against the program's contract, and uses
 * the program's memory and timeout by default.
 */
export class FunctionProgram {
  /** Posts the messages of a stream to an HTTPS address, each signed. */
  public static readonly DELIVER = new FunctionProgram("deliver");
  /** Turns the readings of detectors into commands immediately, and notifies people once per incident. */
  public static readonly EVALUATE = new FunctionProgram("evaluate");
  /** Writes what an API gateway's clients send to a stream, and reports to the client what it did not write. */
  public static readonly INGEST = new FunctionProgram("ingest");
  /** Measures the lag of consumer groups, and writes it as a metric. */
  public static readonly LAG = new FunctionProgram("lag");
  /** Writes the messages of a stream to a table, each message once. */
  public static readonly LOAD = new FunctionProgram("load");
  /** Removes tokens, headers and named fields from audit logs on their way through a connector. */
  public static readonly MASK = new FunctionProgram("mask");
  /** Writes the clicks of interest to a separate stream. */
  public static readonly REACT = new FunctionProgram("react");
  /** Writes the events of a blockchain to a stream, one message for each event. */
  public static readonly RELAY = new FunctionProgram("relay");
  /** Sends dead letters of class RETRY to their stream again, a bounded number of times. */
  public static readonly RETRY = new FunctionProgram("retry");
  /** Asks a model deployment for a score of each message, writes decisions to a stream, and alerts above a threshold. */
  public static readonly SCORE = new FunctionProgram("score");
  /** Drops, maps and flattens the messages of a connector by a JSONata expression. */
  public static readonly TRANSFORM = new FunctionProgram("transform");

  /** Its folder in `functions/`, and its name in func.yaml. */
  public readonly name: string;

  /** Its purpose, in a sentence. */
  public readonly title: string;

  /** Notes for its callers, a sentence each. */
  public readonly notes: string[];

  /** The minimum memory, in MiB. */
  public readonly memoryMiB: number;

  /** The minimum timeout of a run. */
  public readonly timeout: Duration;

  /** The variables that it accepts, with a description of each. */
  public readonly variables: { readonly [name: string]: string };

  /** The version in its func.yaml, which is the tag of the image that `fn` builds. */
  public readonly version: string = "0.2.0";

  /** @internal */
  public readonly _config: ConfigSchema;

  private constructor(name: keyof typeof contracts) {
    const { title, notes, needs, config } = CONTRACTS[name];
    this.name = name;
    this.title = title;
    this.notes = [...notes];
    this.memoryMiB = needs.memory;
    this.timeout = Duration.seconds(needs.timeout);
    const described = Object.entries(config.properties).map(([variable, { description }]) => [
      variable,
      String(description),
    ]);
    this.variables = Object.fromEntries(described) as Record<string, string>;
    this._config = config;
  }
}
