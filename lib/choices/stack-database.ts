// The database of a stack: a prop of a stack.

import { Fn, Token } from "cdktf";
import { refusal } from "../core/checks";
import { allOrNothing } from "../core/resource/part";
import { type OciStack } from "../core/stack/oci-stack";
import { isKnown } from "../core/token/tokens";
import { AutonomousDatabase } from "../database/autonomous-database";
import { DatabaseAccess } from "../database/database-access";
import { DatabaseEncryption } from "../database/database-encryption";
import { DatabaseLicense, type DatabaseVersion, DatabaseWorkload } from "../database/database-kinds";
import { DatabaseSize, DatabaseStorage } from "../database/database-size";
import { NetworkSecurityGroup } from "../network/network-security-group";
import { type ISecret, Secret } from "../vault/secret";
import { DatabaseInStack, type DatabaseFacts } from "./database-in-stack";
import { type NetworkInStack, NetworkPart } from "./network-in-stack";

/** Options of a new database. */
export interface NewDatabaseOptions {
  /**
   * The name of the database, after the letters and digits of the stack's prefix: 1 to 14 letters and digits. A change
   * renames the database and its connect strings.
   *
   * @default "pdb"
   */
  readonly name?: string;

  /**
   * The workload of the database. The only change that is possible in place is from JSON to transactions.
   *
   * @default DatabaseWorkload.TRANSACTIONS
   */
  readonly workload?: DatabaseWorkload;

  /**
   * The version of the database.
   *
   * @default DatabaseVersion.V19C
   */
  readonly version?: DatabaseVersion;

  /**
   * Whether you bring your own license; not possible for JSON and APEX.
   *
   * @default false
   */
  readonly bringYourOwnLicense?: boolean;
}

/** Options of an existing database. */
export interface ExistingDatabaseOptions {
  /**
   * Whether the stack adds rules for its clients to the database's network security group, the input `database_nsg_ocid`. If the
   * database does not have a group, allow the connections yourself.
   *
   * @default true
   */
  readonly openItsGroup?: boolean;
}

/** How a stack uses its database. */
export interface DatabaseUse {
  /** The network of the stack. */
  readonly network: NetworkInStack;

  /**
   * The default of the input `database_user`, the application user: a letter and at most 29 more letters, digits and underscores.
   *
   * @default "APPUSER"
   */
  readonly user?: string;
}

/**
 * The database of a stack: a prop of a stack, which declares the inputs that it needs.
 */
export class StackDatabase {
  /**
   * An Autonomous Database on a private endpoint, for TLS without a wallet. Its passwords are secrets of Vault: inputs
   * `database_admin_secret_ocid` and `database_user_secret_ocid`.
   */
  public static create(options: NewDatabaseOptions = {}): StackDatabase {
    return new StackDatabase(true, true, (stack, use) => create(stack, use, options));
  }

  /**
   * An existing database, in an existing network; inputs `database_connect_string` and `database_user_secret_ocid`.
   */
  public static existing(options: ExistingDatabaseOptions = {}): StackDatabase {
    return new StackDatabase(true, false, (stack, use) => existing(stack, use, options));
  }

  /** None: messages stay in the streams and in the archive, for your own consumers. */
  public static none(): StackDatabase {
    return new StackDatabase(false, false, () => undefined);
  }

  private constructor(
    /** Whether there is one. */
    public readonly isThere: boolean,
    /** Whether the stack creates it. */
    public readonly isNew: boolean,
    private readonly bind: (stack: OciStack, use: DatabaseUse) => DatabaseFacts | undefined,
  ) {}

  /**
   * Makes the database, with the id `database`, or declares the inputs of one that exists; undefined without a database. Call it
   * once in a stack.
   *
   * @throws ConfigurationError for an existing database in a network that the stack creates, for an empty user, and for
   * everything that an `AutonomousDatabase` rejects
   */
  public addTo(stack: OciStack, use: DatabaseUse): DatabaseInStack | undefined {
    const facts = allOrNothing(stack, () => this.bind(stack, use));
    return facts && DatabaseInStack._of(facts);
  }
}

function create(stack: OciStack, use: DatabaseUse, options: NewDatabaseOptions): DatabaseFacts {
  const { network } = use;
  const { name = "pdb", workload = DatabaseWorkload.TRANSACTIONS, version, bringYourOwnLicense } = options;
  checkName(stack, name);
  const adminSecret = secretOf(stack, "database_admin_secret", ADMIN_SECRET);
  const group = network.databaseGroup();
  const prefix = Token.asString(Fn.replace(stack.namePrefix, "/[^A-Za-z0-9]/", ""));
  const made = new AutonomousDatabase(stack, "database", {
    compartment: stack.compartment,
    name: `${Token.asString(Fn.substr(prefix, 0, LONGEST - name.length))}${name}`,
    displayName: `${stack.namePrefix}-${name}`,
    workload,
    ...(version && { version }),
    ...(bringYourOwnLicense === true && { license: DatabaseLicense.BRING_YOUR_OWN }),
    size: sizeOf(stack, workload),
    access: DatabaseAccess.privateEndpoint(network.subnetOf(NetworkPart.DATABASE), {
      networkSecurityGroups: [group],
      hostLabel: `${Token.asString(Fn.lower(prefix))}db`,
    }),
    adminSecret,
    encryption: DatabaseEncryption.leftAsItIs(),
  });
  return { ...userOf(stack, use), connectString: made.connectString(), made, group };
}

/** The database's name may have 30 characters. */
const LONGEST = 30;

function checkName({ node }: OciStack, name: string): void {
  if (!isKnown(name) || /^[A-Za-z0-9]{1,14}$/.test(name)) return;
  const rule = "must be 1 to 14 letters and digits";
  const remedy = "leave out hyphens and underscores";
  throw refusal(node.path, { what: "the name of a database", rule, got: name, remedy });
}

function sizeOf({ input }: OciStack, workload: DatabaseWorkload): DatabaseSize {
  const ecpus = input.number("database_ecpus", ECPUS);
  const autoScaling = input.boolean("database_auto_scaling", AUTO_SCALING);
  const storage =
    workload === DatabaseWorkload.LAKEHOUSE
      ? DatabaseStorage.terabytes(input.integer("database_storage_tb", STORAGE_TB))
      : DatabaseStorage.gigabytes(input.integer("database_storage_gb", STORAGE_GB));
  return DatabaseSize.ecpus(ecpus, { autoScaling, storage });
}

function existing(stack: OciStack, use: DatabaseUse, options: ExistingDatabaseOptions): DatabaseFacts {
  if (use.network.isNew) {
    const rule = "cannot be reached from a network that the stack creates";
    const remedy = "use StackNetwork.existing() with the network of the database";
    throw refusal(stack.node.path, { what: "an existing database", rule, remedy });
  }
  const connectString = stack.input.text("database_connect_string", CONNECT_STRING);
  if (options.openItsGroup === false) return { ...userOf(stack, use), connectString };
  const networkSecurityGroupId = stack.input.networkSecurityGroup("database_nsg_ocid", DATABASE_GROUP);
  const group = NetworkSecurityGroup.fromNetworkSecurityGroupId(stack, "database-group", networkSecurityGroupId);
  return { ...userOf(stack, use), connectString, group };
}

function userOf(
  stack: OciStack,
  { user: defaultValue = "APPUSER" }: DatabaseUse,
): Pick<DatabaseFacts, "user" | "secret"> {
  // An input with an empty default is one that may stay empty.
  if (defaultValue === "") {
    const remedy = "write it like APPUSER, or leave it out";
    throw refusal(stack.node.path, { what: "the user of a database", rule: "must not be empty", got: "", remedy });
  }
  const user = stack.input.text("database_user", { ...DATABASE_USER, defaultValue });
  return { user, secret: secretOf(stack, "database_user_secret", USER_SECRET) };
}

function secretOf(stack: OciStack, name: string, options: { title: string; group: string }): ISecret {
  const secretId = stack.input.secret(`${name}_ocid`, options);
  const id = name.replaceAll("_", "-");
  return Secret.fromSecretAttributes(stack, id, { secretId, compartment: stack.compartment });
}

const GROUP = "Database";

const ADMIN_SECRET = {
  title: "Secret with the password of ADMIN",
  description: "A secret in the stack's compartment. To deploy, you need permission to read it.",
  group: GROUP,
};

const USER_SECRET = {
  title: "Secret with the password of the application user",
  description: "A secret in the stack's compartment. The loader and the web server read it at run time.",
  group: GROUP,
};

const DATABASE_USER = {
  title: "Application user of the database",
  group: GROUP,
  pattern: "^[A-Za-z][A-Za-z0-9_]{0,29}$",
  meaning: "a letter and at most 29 more letters, digits and underscores",
};

const CONNECT_STRING = {
  title: "Connect string of the database",
  description:
    "The long form for TLS without a wallet, from the details page of the database. It does not contain a password.",
  group: GROUP,
};

const DATABASE_GROUP = { title: "Network security group of the database", group: GROUP, vcnInput: "vcn_ocid" };

const ECPUS = { title: "ECPUs of the database", group: GROUP, min: 2, defaultValue: 2 };

const AUTO_SCALING = {
  title: "More ECPUs under load",
  description: "Up to three times as many, for an additional charge.",
  group: GROUP,
  defaultValue: false,
};

const STORAGE_GB = { title: "Storage of the database in GB", group: GROUP, min: 20, defaultValue: 20 };

const STORAGE_TB = { title: "Storage of the database in TB", group: GROUP, min: 1, defaultValue: 1 };
