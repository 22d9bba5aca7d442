// Which incidents people know of: in a table for all processes, in memory for this one.

import { createHash } from "node:crypto";
import { models, NosqlClient } from "oci-nosql";
import { aboutError, log } from "../shared/log";
import { clientOptions, endpointOf, principal } from "../shared/principal";
import { statusOf } from "../shared/retry";
import { scaled } from "../shared/time";

/** The table must not hold up what people are told: milliseconds. */
const REQUEST_TIMEOUT = 2_000;

/** A table that has not answered is not asked for so many milliseconds. */
const SILENCE = 10_000;

const REMEMBERED = 10_000;

/** Days after which a row goes. */
const DAYS = 2;

/** Bytes that a primary key may have. */
const LONGEST_KEY = 64;

/** The incident as the key of its row; one with a long room is told from others by a hash. */
function keyOf(incident: string): string {
  if (Buffer.byteLength(incident) <= LONGEST_KEY) return incident;
  return createHash("sha256").update(incident).digest("hex");
}

export interface Incidents {
  /** Whether people still have to be told. If in doubt, they have. */
  isNew(incident: string): Promise<boolean>;
  /** People were told. */
  told(incident: string): Promise<void>;
}

export class Memory implements Incidents {
  private readonly known = new Set<string>();

  isNew(incident: string): Promise<boolean> {
    return Promise.resolve(!this.known.has(incident));
  }

  told(incident: string): Promise<void> {
    this.known.add(incident);
    for (const oldest of this.known) {
      if (this.known.size <= REMEMBERED) break;
      this.known.delete(oldest);
    }
    return Promise.resolve();
  }
}

/** Rows {incident, told}: put if absent by whoever comes first, and told once the topic has it. */
export class IncidentTable implements Incidents {
  private readonly memory = new Memory();
  private readonly client: NosqlClient;
  private silentUntil = 0;

  constructor(
    private readonly tableNameOrId: string,
    endpoint?: string,
  ) {
    this.client = new NosqlClient(principal(), clientOptions(REQUEST_TIMEOUT));
    if (endpoint !== undefined) this.client.endpoint = endpointOf(endpoint);
  }

  async isNew(incident: string): Promise<boolean> {
    if (!(await this.memory.isNew(incident))) return false;
    if (Date.now() < this.silentUntil) return true;
    try {
      if (await this.put(incident, false, models.UpdateRowDetails.Option.IfAbsent)) return true;
      // Somebody was first; but did they come as far as telling?
      const key = [`incident:${keyOf(incident)}`];
      const { row } = await this.client.getRow({ tableNameOrId: this.tableNameOrId, key });
      return row.value?.told !== true;
    } catch (error) {
      this.failed(error);
      return true;
    }
  }

  async told(incident: string): Promise<void> {
    await this.memory.told(incident);
    if (Date.now() < this.silentUntil) return;
    try {
      await this.put(incident, true);
    } catch (error) {
      this.failed(error);
    }
  }

  private failed(error: unknown): void {
    log.warn("the table of incidents failed", aboutError(error));
    if (statusOf(error) === undefined) this.silentUntil = Date.now() + scaled(SILENCE);
  }

  /** Whether the row was written. */
  private async put(incident: string, told: boolean, option?: models.UpdateRowDetails.Option): Promise<boolean> {
    const updateRowDetails = {
      value: { incident: keyOf(incident), told },
      ttl: DAYS,
      ...(option !== undefined && { option }),
    };
    const { updateRowResult } = await this.client.updateRow({
      tableNameOrId: this.tableNameOrId,
      updateRowDetails,
    });
    return updateRowResult.version !== undefined;
  }
}
