// The database for messages: a new one, an existing one, or none.

import { Fn, Token } from "cdktf";
import * as oci from "cdktf-oci-streaming";
import * as inputs from "./inputs";
import { type BoundNetwork, type SecurityGroups } from "./iot-network";
import { checkText } from "./props";

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
  readonly workload?: oci.DatabaseWorkload;

  /**
   * The version of the database.
   *
   * @default DatabaseVersion.V19C
   */
  readonly version?: oci.DatabaseVersion;

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
   * Whether the stack adds rules for the functions and the web server to the database's network security group, the input
   * `database_nsg_ocid`. If the database does not have a group, allow the connections yourself.
   *
   * @default true
   */
  readonly openItsGroup?: boolean;
}

/** The surroundings of the database. */
export interface DatabaseSite {
  readonly stack: oci.OciStack;
  readonly network: BoundNetwork;
  readonly groups: SecurityGroups;
  readonly isProtected: boolean;
  readonly tags?: oci.Tags;
}

/** How the database is reached. */
export interface BoundDatabase {
  /** For TLS without a wallet. */
  readonly connectString: string;
  readonly user: string;
  /** The user's password. */
  readonly secret: oci.ISecret;
  /** The database, if the stack creates it. */
  readonly made?: oci.AutonomousDatabase;
  /** The group for the rules of clients. */
  readonly group?: oci.INetworkSecurityGroup;
}

/**
 * The database for messages.
 */
export class IotDatabase {
  /**
   * An Autonomous Database on a private endpoint, for TLS without a wallet. Its passwords are secrets of Vault: inputs
   * `database_admin_secret_ocid` and `database_user_secret_ocid`.
   */
  public static create(options: NewDatabaseOptions = {}): IotDatabase {
    return new IotDatabase(true, true, (site) => create(site, options));
  }

  /**
   * An existing database, in an existing network; inputs `database_connect_string` and `database_user_secret_ocid`.
   */
  public static existing(options: ExistingDatabaseOptions = {}): IotDatabase {
    return new IotDatabase(true, false, (site) => existing(site, options));
  }

  /** None: messages stay in the stream and in the archive, for click streams and for your own consumers. */
  public static none(): IotDatabase {
    return new IotDatabase(false, false, () => undefined);
  }

  private constructor(
    /** Whether there is one. */
    public readonly isThere: boolean,
    /** Whether the stack creates it. */
    public readonly isNew: boolean,
    private readonly bind: (site: DatabaseSite) => BoundDatabase | undefined,
  ) {}

  /** @internal */
  public _bind(site: DatabaseSite): BoundDatabase | undefined {
    return this.bind(site);
  }
}

function create(site: DatabaseSite, options: NewDatabaseOptions): BoundDatabase {
  const { stack, network, groups, isProtected, tags } = site;
  const { name = "pdb", workload = oci.DatabaseWorkload.TRANSACTIONS, version, bringYourOwnLicense } = options;
  checkName(stack, name);
  const adminSecret = secretOf(stack, "database_admin_secret", inputs.ADMIN_SECRET);
  const group = groups.database();
  const prefix = Token.asString(Fn.replace(stack.namePrefix, "/[^A-Za-z0-9]/", ""));
  const made = new oci.AutonomousDatabase(stack, "database", {
    compartment: stack.compartment,
    name: `${Token.asString(Fn.substr(prefix, 0, LONGEST - name.length))}${name}`,
    displayName: `${stack.namePrefix}-${name}`,
    workload,
    ...(version && { version }),
    ...(bringYourOwnLicense === true && { license: oci.DatabaseLicense.BRING_YOUR_OWN }),
    size: sizeOf(stack, workload),
    access: oci.DatabaseAccess.privateEndpoint(network.database(), {
      networkSecurityGroups: [group],
      hostLabel: `${Token.asString(Fn.lower(prefix))}db`,
    }),
    adminSecret,
    encryption: oci.DatabaseEncryption.leftAsItIs(),
    deletionProtection: isProtected,
    ...(tags && { tags }),
  });
  return { ...userOf(stack), connectString: made.connectString(), made, group };
}

/** The database's name may have 30 characters. */
const LONGEST = 30;

function checkName(stack: oci.OciStack, name: string): void {
  checkText(stack, name, /^[A-Za-z0-9]{1,14}$/, {
    what: "the name of a database",
    rule: "must be 1 to 14 letters and digits",
    remedy: "leave out hyphens and underscores",
  });
}

function sizeOf({ input }: oci.OciStack, workload: oci.DatabaseWorkload): oci.DatabaseSize {
  const ecpus = input.number("database_ecpus", inputs.ECPUS);
  const autoScaling = input.boolean("database_auto_scaling", inputs.AUTO_SCALING);
  const storage =
    workload === oci.DatabaseWorkload.LAKEHOUSE
      ? oci.DatabaseStorage.terabytes(input.integer("database_storage_tb", inputs.STORAGE_TB))
      : oci.DatabaseStorage.gigabytes(input.integer("database_storage_gb", inputs.STORAGE_GB));
  return oci.DatabaseSize.ecpus(ecpus, { autoScaling, storage });
}

function existing({ stack }: DatabaseSite, { openItsGroup = true }: ExistingDatabaseOptions): BoundDatabase {
  const connectString = stack.input.text("database_connect_string", inputs.CONNECT_STRING);
  if (!openItsGroup) return { ...userOf(stack), connectString };
  const options = { ...inputs.DATABASE_GROUP, vcnInput: "vcn_ocid" };
  const networkSecurityGroupId = stack.input.networkSecurityGroup("database_nsg_ocid", options);
  const group = oci.NetworkSecurityGroup.fromNetworkSecurityGroupId(stack, "database-group", networkSecurityGroupId);
  return { ...userOf(stack), connectString, group };
}

function userOf(stack: oci.OciStack): Pick<BoundDatabase, "user" | "secret"> {
  const user = stack.input.text("database_user", inputs.DATABASE_USER);
  return { user, secret: secretOf(stack, "database_user_secret", inputs.USER_SECRET) };
}

function secretOf(stack: oci.OciStack, name: string, options: { title: string; group: string }): oci.ISecret {
  const secretId = stack.input.secret(`${name}_ocid`, options);
  const id = name.replaceAll("_", "-");
  return oci.Secret.fromSecretAttributes(stack, id, { secretId, compartment: stack.compartment });
}
