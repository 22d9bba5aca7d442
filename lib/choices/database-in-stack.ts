// The database of a stack, as its clients use it.

import { ClientFile } from "../client/client-file";
import { TextLanguage, Texts } from "../core/texts";
import { type OciStack } from "../core/stack/oci-stack";
import { type AutonomousDatabase } from "../database/autonomous-database";
import { DatabaseConnections } from "../database/database-connections";
import { ProgramVariables } from "../functions/program-variables";
import { NetworkPeer } from "../network/network-peer";
import { type INetworkSecurityGroup } from "../network/network-security-group";
import { type ISecret } from "../vault/secret";

/** The facts about a database. @internal */
export interface DatabaseFacts {
  readonly connectString: string;
  readonly user: string;
  readonly secret: ISecret;
  readonly made?: AutonomousDatabase;
  readonly group?: INetworkSecurityGroup;
}

/** The database of a stack, from `StackDatabase`. */
export class DatabaseInStack {
  /** @internal */
  public static _of(facts: DatabaseFacts): DatabaseInStack {
    return new DatabaseInStack(facts);
  }

  /** The connect string, for TLS without a wallet. */
  public readonly connectString: string;

  /** The application user, the input `database_user`. */
  public readonly user: string;

  /** The secret with the user's password. */
  public readonly secret: ISecret;

  /** The database, if the stack creates it. */
  public readonly made?: AutonomousDatabase;

  private readonly group: INetworkSecurityGroup | undefined;

  private constructor(facts: DatabaseFacts) {
    this.connectString = facts.connectString;
    this.user = facts.user;
    this.secret = facts.secret;
    this.made = facts.made;
    this.group = facts.group;
  }

  /** The environment variables of a program that uses the database: see `ProgramVariables.database`. */
  public get variables(): { readonly [name: string]: string } {
    const { connectString, user, secret } = this;
    return ProgramVariables.database({ connectString, user, secret });
  }

  /**
   * Allows the members of a group to connect to the database. If the database's own group is not known, only their outgoing traffic
   * is allowed, to any address on the ports of databases.
   */
  public allowFrom(client: INetworkSecurityGroup): void {
    if (this.group !== undefined) DatabaseConnections.through(this.group).allowFromGroup(client);
    else client.allowEgress(NetworkPeer.anyIpv4(), DatabaseConnections.PORTS, { description: "Database" });
  }

  /**
   * `ddl.sql`: the application user, and the table that the program `load` writes to unless its variables name another.
   *
   * A connector delivers at least once. The position of a message identifies it, and offsets restart when a stream is
   * replaced. This is why stream, partition and offset together are unique.
   */
  public ddl(): ClientFile {
    const user = Texts.encoded(this.user, TextLanguage.SQL_NAME);
    return ClientFile.of({
      fileName: "ddl.sql",
      description: "The application user and its table.",
      content: ddlOf(user),
    });
  }

  /** Adds the outputs `ddl_sql` and, for a new database, `autonomous_database_id` and `database_connect_aliases`. */
  public addOutputs(stack: OciStack): void {
    const { made } = this;
    if (made !== undefined) {
      const titles = { id: "OCID of the database", aliases: "Connect strings of the database by service" };
      stack.output.text("autonomous_database_id", made.autonomousDatabaseId, { title: titles.id });
      stack.output.map("database_connect_aliases", made.connectAliases, { title: titles.aliases });
    }
    this.ddl().addOutput(stack, "ddl_sql");
  }
}

function ddlOf(user: string): string {
  return `-- Run once as ADMIN. The password is the content of the secret in the input database_user_secret_ocid.
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
}
