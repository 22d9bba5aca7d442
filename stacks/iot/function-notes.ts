// What whoever writes the functions must know.

import { ClientFile, type OciStack } from "cdktf-oci-streaming";

/** What a function is given, and what it has to do. */
interface Note {
  readonly gets: string;
  readonly does: string[];
  readonly environment: { readonly [name: string]: string };
}

const BATCH = "A JSON array of {stream, partition, key, value, offset, timestamp}; key and value are base64.";

const RESOURCE_PRINCIPAL = "It logs in as its resource principal: no key and no token belongs into an image.";

const DEAD_LETTERS = {
  DLQ_OCID: "the stream of messages that cannot be worked off",
  DLQ_ENDPOINT: "where that stream is written",
};

const DATABASE = {
  DB_CONNECT_STRING: "how to connect, by TLS without a wallet",
  DB_USER: "the application user",
  DB_SECRET_OCID: "the Vault secret with its password",
};

const POISON =
  "A message that fails for itself goes to the dead-letter stream, and the function returns as if it had worked: a failed call is repeated, and holds up all that come behind it.";

const NOTES: { readonly [id: string]: Note } = {
  ingest: {
    gets: 'The body of a request, {"iot_key": ..., "iot_data": ...}.',
    does: [
      "Answer 400 unless there is a key of 1 to 256 bytes and the message has at most 1 MB.",
      "Put one message with PutMessages: key is iot_key, value is iot_data as JSON.",
      "Answer 200 only once the stream has the message; look at the entry's error, since the request itself succeeds.",
    ],
    environment: { STREAM_OCID: "the stream", STREAM_ENDPOINT: "where it is written" },
  },
  loader: {
    gets: BATCH,
    does: [
      "Insert with `INSERT /*+ IGNORE_ROW_ON_DUPKEY_INDEX(iot_data, iot_data_once) */`, with bind variables and STREAM_OCID: a batch that comes twice changes nothing.",
      "Commit once for the whole batch.",
      POISON,
      "Raise an error if the database cannot be reached: the connector tries again.",
    ],
    environment: { STREAM_OCID: "the stream, a part of each row's identity", ...DEAD_LETTERS, ...DATABASE },
  },
  setup: {
    gets: "Nothing; invoke it once by hand.",
    does: ["Run what ddl.sql holds, and leave alone what is there already."],
    environment: { ...DATABASE, DB_ADMIN_SECRET_OCID: "the Vault secret with the password of ADMIN" },
  },
  evaluator: {
    gets: `${BATCH} One message at a time.`,
    does: [
      "Put commands with the room as the key, so that those of one room keep their order.",
      "Publish to the topic what people must know.",
      POISON,
    ],
    environment: {
      COMMANDS_OCID: "the stream of commands",
      COMMANDS_ENDPOINT: "where it is written",
      ...DEAD_LETTERS,
      TOPIC_OCID: "the topic of people",
    },
  },
};

/** `function-env.md`: what each of the functions gets, does and finds in its environment. */
export function functionNotes(stack: OciStack, ids: readonly string[]): void {
  ClientFile.of({
    fileName: "function-env.md",
    description: "What each function gets, does, and finds in its environment.",
    content: ["# Functions", "", RESOURCE_PRINCIPAL, "", ...ids.flatMap(section)].join("\n"),
  }).addOutput(stack, "function_env_md");
}

function section(id: string): string[] {
  const note = NOTES[id];
  if (note === undefined) return [];
  const variables = Object.entries(note.environment).map(([name, meaning]) => `| \`${name}\` | ${meaning} |`);
  return [
    `## ${id}`,
    "",
    note.gets,
    "",
    ...note.does.map((line) => `- ${line}`),
    "",
    "| variable | what it is |",
    "|---|---|",
    ...variables,
    "",
  ];
}
