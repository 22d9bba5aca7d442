// Internal: Oracle's list prices, pay as you go, in US dollars without tax; the same in all commercial regions (inferred). Names, units
// and first tiers are from Oracle's price API as of 2026-01-05. The last tiers were the same on 2026-03-03. The bounds between tiers are
// from 2023-11-02: 340 of 341 flat prices did not change in between.

import { type Price } from "./price";

export const AS_OF = "2026-01-05";
export const SOURCE =
  "public copies of Oracle's price API (apexapps.oracle.com/pls/apex/cetools/api/v1/products/) of 2026-01-05 and 2026-03-03, tier bounds of 2023-11-02";

/** The part number, name and unit of each product, and the price or `bound: price` of each tier. */
const ROWS: readonly (readonly [part: string, name: string, unit: string, ...tiers: string[]])[] = [
  ["B90938", "Streaming - PUT or GET", "GB of data transferred", "0.025"],
  ["B90939", "Streaming - Storage", "GB per hour", "0.0002"],
  ["B110500", "OCI Streaming With Apache Kafka", "OCPU per hour", "0.10"],
  ["B90618", "Oracle Functions - Invocations", "million function invocations", "0: 0", "2: 0.20"],
  ["B90617", "Oracle Functions - Execution Time", "10,000 GB memory-seconds", "0: 0", "40: 0.1417"],
  ["B90941", "Notifications - Email Delivery", "1,000 emails sent", "0: 0", "1: 0.02"],
  ["B90940", "Notifications - HTTPS Delivery", "million delivery operations", "0: 0", "1: 0.60"],
  ["B93004", "Notifications - SMS Outbound to Country Zone 1", "SMS message sent", "0: 0", "100: 0.015"],
  ["B93008", "Notifications - SMS Outbound to Country Zone 5", "SMS message sent", "0: 0", "100: 0.24"],
  ["B92593", "OCI - Logging - Storage", "GB log storage per month", "0: 0", "10: 0.05"],
  [
    "B95634",
    "OCI Log Analytics - Active Storage",
    "storage unit (300 GB) per month",
    "0: 372",
    "35: 260.40",
    "103: 223.20",
  ],
  ["B91628", "Object Storage - Storage", "GB storage capacity per month", "0: 0", "10: 0.0255"],
  ["B91627", "Object Storage - Requests", "10,000 requests per month", "0: 0", "5: 0.0034"],
  ["B91633", "Archive Storage - Storage", "GB storage capacity per month", "0: 0", "10: 0.0026"],
  ["B92092", "Key Management Service - Key Versions", "key version per month", "0: 0", "20: 0.5334"],
  ["B90328", "OCI - Key Management - Private Vault", "virtual private vault per hour", "3.724"],
  ["B98100", "OCI - External Key Management", "key version per month", "3"],
  ["B92072", "API Gateway - 1,000,000 API Calls", "million API calls per month", "3"],
  ["B95702", "Oracle Autonomous AI Transaction Processing - ECPU", "ECPU per hour", "0.336"],
  ["B95704", "Oracle Autonomous AI Transaction Processing - ECPU - BYOL", "ECPU per hour", "0.0807"],
  ["B95701", "Oracle Autonomous AI Lakehouse - ECPU", "ECPU per hour", "0.336"],
  ["B95703", "Oracle Autonomous AI Lakehouse - ECPU - BYOL", "ECPU per hour", "0.0807"],
  ["B99708", "Oracle Autonomous AI JSON Database - ECPU", "ECPU per hour", "0.0807"],
  [
    "B95706",
    "Oracle Autonomous AI Database Storage for Transaction Processing",
    "GB storage capacity per month",
    "0.1156",
  ],
  ["B95754", "Oracle Autonomous AI Database Storage", "GB storage capacity per month", "0.0244"],
  ["B93113", "Compute - Standard - E4 - OCPU", "OCPU per hour", "0.025"],
  ["B93114", "Compute - Standard - E4 - Memory", "GB per hour", "0.0015"],
  ["B97384", "Compute - Standard - E5 - OCPU", "OCPU per hour", "0.03"],
  ["B97385", "Compute - Standard - E5 - Memory", "GB per hour", "0.002"],
  ["B93297", "Compute - Standard - A1 - OCPU", "OCPU per hour", "0: 0", "3000: 0.01"],
  ["B93298", "Compute - Standard - A1 - Memory", "GB per hour", "0: 0", "18000: 0.0015"],
  ["B91961", "Storage - Block Volume - Storage", "GB storage capacity per month", "0.0255"],
  ["B91962", "Storage - Block Volume - Performance Units", "performance unit per GB per month", "0.0017"],
  ["B93030", "Load Balancer Base", "load balancer hour", "0: 0", "744: 0.0113"],
  ["B93031", "Load Balancer Bandwidth", "Mbps per hour", "0: 0", "7440: 0.0001"],
  [
    "B88327",
    "Outbound Data Transfer - Originating in North America, Europe, and UK",
    "GB outbound data transfer per month",
    "0: 0",
    "10240: 0.0085",
  ],
  [
    "B93455",
    "Outbound Data Transfer - Originating in APAC, Japan, and South America",
    "GB outbound data transfer per month",
    "0: 0",
    "10240: 0.025",
  ],
  [
    "B93456",
    "Outbound Data Transfer - Originating in Middle East and Africa",
    "GB outbound data transfer per month",
    "0: 0",
    "10240: 0.05",
  ],
  ["B95697", "OCI Queue", "million requests", "0: 0", "1: 0.22"],
  ["B92992", "OCI GoldenGate", "OCPU per hour", "1.3441"],
  ["B92993", "OCI GoldenGate - BYOL", "OCPU per hour", "0.3226"],
  ["B92695", "Oracle Stream Analytics for OCI", "OCPU per hour", "0.9498"],
  ["B92598", "OCI Data Integration - Workspace Usage", "workspace usage per hour", "0.16"],
  ["B89639", "Oracle Integration Cloud Service - Standard", "5K messages per hour", "0.6452"],
  ["B89640", "Oracle Integration Cloud Service - Enterprise", "5K messages per hour", "1.2903"],
  ["B89643", "Oracle Integration Cloud Service - Standard - BYOL", "20K messages per hour", "0.3226"],
  ["B89644", "Oracle Integration Cloud Service - Enterprise - BYOL", "20K messages per hour", "0.3226"],
  ["B89737", "Oracle NoSQL Database Cloud - Write", "write unit per month", "0.1254"],
  ["B89738", "Oracle NoSQL Database Cloud - Read", "read unit per month", "0.0064"],
  ["B89739", "Oracle NoSQL Database Cloud - Storage", "GB storage capacity per month", "0.066"],
];

export const ORACLE_PRICES: readonly Price[] = ROWS.map(([partNumber, name, unit, ...tiers]) => ({
  partNumber,
  name,
  unit,
  upTo: Infinity,
  tiers: tiers.map((tier) => {
    const [bound = "", value] = tier.split(": ");
    return value === undefined ? { from: 0, value: Number(bound) } : { from: Number(bound), value: Number(value) };
  }),
}));
