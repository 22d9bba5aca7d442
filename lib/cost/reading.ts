// Internal: in how many ways the price model can be read where Oracle's documentation leaves it open.

/** One way to read the price model. What is left out is read as the current pages say it. */
export interface Reading {
  /** Whether each record is counted in steps of 4 KB. */
  readonly isRounded?: boolean;
  /** For how many partitions of each 50 the minimum is charged: those that are complete, those that are begun, or none. */
  readonly minimum?: "begun" | "none";
  /** Whether storage of the first 24 hours is free. */
  readonly isFirstDayFree?: boolean;
  /** Whether what a connector reads is free. */
  readonly areConnectorReadsFree?: boolean;
  /** Whether the free parts of the tenancy are used up by something else. */
  readonly isFreePartUsed?: boolean;
  /** Whether units of storage in Log Analytics are charged in fractions. */
  readonly areUnitsExact?: boolean;
  /** Whether what scales by itself is at its largest, and SMS go to the dearest zone. */
  readonly isLargest?: boolean;
}

export interface NamedReading {
  readonly id: string;
  readonly sentence: string;
  readonly reading: Reading;
}

export const READINGS: readonly NamedReading[] = [
  {
    id: "records-of-4-kb",
    sentence:
      "An older example of Oracle counts a record below 4 KB as 4 KB, for PUT, GET and storage; no current page does. Here each record is rounded up to 4,000 bytes.",
    reading: { isRounded: true },
  },
  {
    id: "minimum-for-begun-50-partitions",
    sentence:
      "An older limits page expects 10 GB of PUT and GET per hour for every 50 partitions and charges them as a minimum; whether 1 to 49 partitions count as 50, and whether the minimum is still in force, is not documented. Here every 50 partitions that are begun are charged.",
    reading: { minimum: "begun" },
  },
  {
    id: "no-minimum",
    sentence:
      "The current limits page no longer has the minimum for every 50 partitions that an older one has. Here it is not charged, however many partitions there are.",
    reading: { minimum: "none" },
  },
  {
    id: "first-24-hours-stored-free",
    sentence:
      "An older page calls storage beyond the first 24 hours the optional cost, yet its formula charges all hours. Here the first 24 hours are free.",
    reading: { isFirstDayFree: true },
  },
  {
    id: "connector-reads-free",
    sentence: "That a connector which reads a stream is charged as a GET is inferred. Here its reads are free.",
    reading: { areConnectorReadsFree: true },
  },
  {
    id: "free-parts-used-up",
    sentence:
      "Free parts are given once per tenancy, and other stacks may have used them up already. Here nothing is free.",
    reading: { isFreePartUsed: true },
  },
  {
    id: "log-analytics-units-exact",
    sentence:
      "Whether units of 300 GB in Log Analytics are rounded up is not documented. Here they are charged in fractions.",
    reading: { areUnitsExact: true },
  },
  {
    id: "largest-size",
    sentence:
      "Databases that scale by themselves are at three times their ECPUs, load balancers at their largest bandwidth, and SMS go to the dearest zone.",
    reading: { isLargest: true },
  },
];

export const LOW: Reading = {
  minimum: "none",
  isFirstDayFree: true,
  areConnectorReadsFree: true,
  areUnitsExact: true,
};

export const HIGH: Reading = { isRounded: true, minimum: "begun", isFreePartUsed: true, isLargest: true };
