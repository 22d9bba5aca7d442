// Internal: the ways to read the price model where Oracle's documentation leaves it open.

/** One way to read the price model. A missing member means the reading of the current pages. */
export interface Reading {
  /** Whether each record is counted in steps of 4 KB. */
  readonly isRounded?: boolean;
  /** How the minimum for every 50 partitions is charged: for complete groups of 50 (left out), for started groups, or not at all. */
  readonly minimum?: "begun" | "none";
  /** Whether storage of the first 24 hours is free. */
  readonly isFirstDayFree?: boolean;
  /** Whether the reads of a connector are free. */
  readonly areConnectorReadsFree?: boolean;
  /** Whether the free quantities of the tenancy are already used up. */
  readonly isFreePartUsed?: boolean;
  /** Whether units of storage in Log Analytics are charged in fractions. */
  readonly areUnitsExact?: boolean;
  /** Whether resources with automatic scaling are at their largest size, and SMS go to the most expensive zone. */
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
      "An older example from Oracle counts a record below 4 KB as 4 KB, for PUT, GET and storage; no current page does. This reading rounds each record up to 4,000 bytes.",
    reading: { isRounded: true },
  },
  {
    id: "minimum-for-begun-50-partitions",
    sentence:
      "An older limits page expects 10 GB of PUT and GET per hour for every 50 partitions and charges them as a minimum; it is not documented whether 1 to 49 partitions count as 50, or whether the minimum still applies. This reading charges every started group of 50 partitions.",
    reading: { minimum: "begun" },
  },
  {
    id: "no-minimum",
    sentence:
      "The current limits page no longer has the minimum for every 50 partitions of an older page. This reading does not charge it, regardless of the number of partitions.",
    reading: { minimum: "none" },
  },
  {
    id: "first-24-hours-stored-free",
    sentence:
      "An older page calls storage beyond the first 24 hours an optional cost, but its formula charges all hours. In this reading, the first 24 hours are free.",
    reading: { isFirstDayFree: true },
  },
  {
    id: "connector-reads-free",
    sentence:
      "It is inferred that the reads of a connector from a stream are charged as GET. In this reading, they are free.",
    reading: { areConnectorReadsFree: true },
  },
  {
    id: "free-parts-used-up",
    sentence:
      "Free quantities are given once per tenancy, and other stacks may have already used them up. In this reading, nothing is free.",
    reading: { isFreePartUsed: true },
  },
  {
    id: "log-analytics-units-exact",
    sentence:
      "It is not documented whether units of 300 GB in Log Analytics are rounded up. This reading charges fractions of units.",
    reading: { areUnitsExact: true },
  },
  {
    id: "largest-size",
    sentence:
      "Databases with automatic scaling are at three times their ECPUs, load balancers are at their largest bandwidth, and SMS go to the most expensive zone.",
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
