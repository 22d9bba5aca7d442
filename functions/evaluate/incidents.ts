// The incidents that have been reported: in a table for all processes, in memory for this process.

import { createHash } from "node:crypto";
import { models, NosqlClient } from "oci-nosql";
import { aboutError, log } from "../shared/log";
import { clientOptions, endpointOf, principal } from "../shared/principal";
import { statusOf } from "../shared/retry";
import { scaled } from "../shared/time";

/** Time limit of a request to the table, in milliseconds: the table must not delay notifications. */
const REQUEST_TIMEOUT = 2_000;

/** After a request without an answer, the table is not used for this many milliseconds. */
const SILENCE = 10_000;

const REMEMBERED = 10_000;

/** Days after which a row is deleted. */
const DAYS = 2;

/** The maximum size of a primary key, in bytes. */
const LONGEST_KEY = 64;

/** The incident as the key of its row; a hash replaces a key that is too long. */
function keyOf(incident: string): string {
  if (Buffer.byteLength(incident) <= LONGEST_KEY) return incident;
  return createHash("sha256").update(incident).digest("hex");
}

export interface Incidents {
  /** Whether people must still be notified. If in doubt, yes. */
  isNew(incident: string): Promise<boolean>;
  /** The notification was sent. */
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

/** Rows {incident, told}: the first process puts the row if it is absent, and sets told when the topic has the message. */
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
      // Another process was first, but it may have stopped before it sent the notification.
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
