// What the database must have before the loader runs.

import { ClientFile, type OciStack } from "cdktf-oci-streaming";

/**
 * `ddl.sql`: the application user and its table.
 *
 * A connector delivers at least once. What tells a message from all others is where it stands in its stream, and offsets
 * begin anew when a stream is replaced: so stream, partition and offset together are unique.
 */
export function ddl(stack: OciStack, user: string): void {
  const content = `-- Run once as ADMIN. The password is the content of the secret of database_user_secret_ocid.
CREATE USER ${user} IDENTIFIED BY "<PASSWORD>" QUOTA UNLIMITED ON data;
GRANT CREATE SESSION TO ${user};

CREATE TABLE ${user}.iot_data (
  id               NUMBER GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  iot_key          VARCHAR2(256) NOT NULL,
  iot_data         CLOB NOT NULL,
  received_at      TIMESTAMP WITH TIME ZONE NOT NULL,
  stream_ocid      VARCHAR2(255) NOT NULL,
  stream_partition NUMBER(10) NOT NULL,
  stream_offset    NUMBER(19) NOT NULL,
  CONSTRAINT iot_data_once UNIQUE (stream_ocid, stream_partition, stream_offset)
);
`;
  ClientFile.of({
    fileName: "ddl.sql",
    description: "The application user and its table.",
    content,
  }).addOutput(stack, "ddl_sql");
}
