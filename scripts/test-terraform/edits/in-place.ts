// Edits that only change a setting, and delete or expose data.

import * as oci from "cdktf-oci-streaming";
import { type Build, type Edit, type EditGroup } from "./edit";
import { of } from "./stacks";

function log(days: number, enabled = true): Build {
  return (stack) => {
    const logGroup = new oci.LogGroup(stack, "logs", { compartment: stack.compartment });
    const retention = oci.Duration.days(days);
    new oci.Log(stack, "log", { logGroup, source: oci.LogSource.custom(), retention, enabled });
  };
}

function bucket(more: Partial<oci.BucketProps>): Build {
  return (stack) => {
    new oci.Bucket(stack, "archive", { compartment: stack.compartment, name: "archive", ...more });
  };
}

const { ENABLED, SUSPENDED, DISABLED } = oci.BucketVersioning;

/** A bucket whose objects are deleted at some age; without one, they are kept. */
function expiring(days?: number, versioning = DISABLED): Build {
  if (days === undefined) return bucket({ versioning });
  const rules = [oci.LifecycleRule.deleteAfter(oci.Duration.days(days), { name: "old" })];
  return bucket({ versioning, lifecycle: { rules, propagation: oci.Duration.seconds(0) } });
}

function queue(deadLetterAfter: number): Build {
  return (stack) => {
    new oci.Queue(stack, "jobs", { compartment: stack.compartment, deadLetterAfter });
  };
}

const LOGS: readonly Edit[] = [
  {
    change: "The retention of a log becomes shorter (`retention`)",
    first: of(log(90)),
    then: [
      {
        build: log(30),
        plan: ["update: log 'log' (retention_duration)"],
        report: ["loss retention-shortened: log 'log'"],
        lost: ["5 of what was in log 'log'"],
      },
    ],
  },
  {
    change: "The retention of a log becomes longer (`retention`)",
    first: of(log(90)),
    then: [{ build: log(180), plan: ["update: log 'log' (retention_duration)"], report: [], lost: [] }],
  },
  {
    change: "A log is disabled",
    first: of(log(90)),
    then: [
      {
        build: log(90, false),
        plan: ["update: log 'log' (is_enabled)"],
        report: ["interruption collection-stopped: log 'log'"],
        lost: [],
      },
    ],
  },
];

const LIFECYCLES: readonly Edit[] = [
  {
    change: "A bucket without versioning gets a lifecycle rule that deletes objects after 30 days",
    first: of(expiring()),
    then: [
      {
        build: expiring(30),
        plan: ["create: lifecycle policy", "create: policy 'shop-archive-Lifecycle-Policy'"],
        report: ["loss lifecycle-deletes: lifecycle policy"],
        lost: ["3 of what was in bucket 'archive'"],
      },
    ],
  },
  {
    change: "A bucket with versioning gets a lifecycle rule that deletes objects after 30 days",
    remark: "The objects are previous versions then, which stay until another rule deletes them.",
    first: of(expiring(undefined, ENABLED)),
    then: [
      {
        build: expiring(30, ENABLED),
        plan: ["create: lifecycle policy", "create: policy 'shop-archive-Lifecycle-Policy'"],
        report: ["interruption lifecycle-deletes: lifecycle policy"],
        lost: [],
      },
    ],
  },
  {
    change: "A lifecycle rule deletes objects after 30 days, and no longer after 365",
    first: of(expiring(365)),
    then: [
      {
        build: expiring(30),
        plan: ["update: lifecycle policy (rules)"],
        report: ["loss lifecycle-deletes: lifecycle policy"],
        lost: ["3 of what was in bucket 'archive'"],
      },
    ],
  },
  {
    change: "A lifecycle rule deletes objects after 730 days, and no longer after 365",
    first: of(expiring(365)),
    then: [{ build: expiring(730), plan: ["update: lifecycle policy (rules)"], report: [], lost: [] }],
  },
];

const SETTINGS: readonly Edit[] = [
  {
    change: "The versioning of a bucket is suspended",
    first: of(bucket({ versioning: ENABLED })),
    then: [
      {
        build: bucket({ versioning: SUSPENDED }),
        plan: ["update: bucket 'archive' (versioning)"],
        report: ["interruption protection-ended: bucket 'archive'"],
        lost: [],
      },
    ],
  },
  {
    change: "The only retention rule of a bucket is removed",
    first: of(bucket({ versioning: DISABLED, retentionRules: [oci.RetentionRule.days("keep", 30)] })),
    then: [
      {
        build: bucket({ versioning: DISABLED }),
        plan: ["update: bucket 'archive' (retention_rules)"],
        report: ["interruption protection-ended: bucket 'archive'"],
        lost: [],
      },
    ],
  },
  {
    change: "The dead letter queue of a queue is turned off (`deadLetterAfter: 0`)",
    first: of(queue(5)),
    then: [
      {
        build: queue(0),
        plan: ["update: queue 'jobs' (dead_letter_queue_delivery_count)"],
        report: ["interruption protection-ended: queue 'jobs'"],
        lost: [],
      },
    ],
  },
];

export const IN_PLACE: readonly EditGroup[] = [
  {
    title: "Settings that delete, or protect no longer",
    hasMessages: false,
    edits: [...LOGS, ...LIFECYCLES, ...SETTINGS],
  },
];
