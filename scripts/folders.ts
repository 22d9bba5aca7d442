// The folders of lib in the order in which they may be used: a folder imports folders before it, never after it.

export const FOLDERS = [
  "core",
  "network",
  "identity",
  "metrics",
  "governance",
  "vault",
  "queue",
  "streaming",
  "logging",
  "functions",
  "object-storage",
  "notifications",
  "connector",
  "events",
  "monitoring",
  "client",
  "resource-manager",
  "plan",
  "testing",
];
