// The loads of each reference stack in the examples of its cost, and the values of its inputs: an address or path by kind of load.

export interface ExampleLoad {
  /** The id of the stack. */
  readonly id: string;
  /** Its variant. */
  readonly variant: string;
  /** The assumptions, as a sentence. */
  readonly about: string;
  /** Values of its inputs that are not their defaults. */
  readonly variables: Readonly<Record<string, string>>;
  /** The loads, in the form of `Load.fromJson`. */
  readonly load: object;
}

const MAILS = { topic: { messagesPerMonth: 100 } };

const LOGS = {
  "log-analytics/pool/audit": { bytes: { gigabytesPerDay: 0, averageBytes: 1_000 } },
  "log-analytics/pool/vcn-flow": { bytes: { gigabytesPerDay: 5, averageBytes: 1_000 } },
  "log-analytics/logs/vcn-flow-subnet": { log: { gigabytesPerDay: 5 } },
  "log-analytics/topic": MAILS,
};

export const exampleLoads: readonly ExampleLoad[] = [
  {
    id: "visionstays-booking",
    variant: "default",
    about: "50 bookings of 1 kB in a second, kept for 7 days, read by one consumer group and the archive.",
    variables: { retention_hours: "168" },
    load: {
      "visionstays-booking/pool/bookings": { messages: { perSecond: 50, averageBytes: 1_000, consumerGroups: 1 } },
      "visionstays-booking/topic": MAILS,
    },
  },
  {
    id: "log-analytics",
    variant: "default",
    about:
      "5 GB in a day in records of 1 kB, kept for 24 hours, read by one worker. All of them are flow logs: the audit logs of a compartment add little, and count as nothing.",
    variables: {},
    load: LOGS,
  },
  {
    id: "log-analytics",
    variant: "private",
    about: "The same with the worker on a VM of 1 OCPU and 8 GB, whose boot volume has 50 GB.",
    variables: { worker_ocpus: "1", worker_memory_gbs: "8" },
    load: { ...LOGS, "log-analytics/worker": { storage: { gigabytes: 50 } } },
  },
  {
    id: "iot",
    variant: "default",
    about:
      "1,000 devices that send 500 bytes each 10 seconds, kept for 7 days. A call of the ingest function takes 0.1 s, one of the loader with 100 messages 0.5 s; the database has 2 ECPUs and 134 GB.",
    variables: { retention_hours: "168", database_storage_gb: "134" },
    load: {
      "iot/pool/telemetry": { messages: { perSecond: 100, averageBytes: 500, consumerGroups: 0 } },
      "iot/pool/dead-letters": { messages: { perSecond: 0, averageBytes: 500, consumerGroups: 0 } },
      "iot/api": { api: { callsPerSecond: 100 } },
      "iot/ingest": { function: { secondsPerCall: 0.1 } },
      "iot/loader": { function: { secondsPerCall: 0.5 } },
      "iot/topic": MAILS,
    },
  },
];
