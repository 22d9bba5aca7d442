// An Autonomous Database on a private endpoint.

import { DatabaseAutonomousDatabase } from "cdktf-oci-streaming/provider-oci/database-autonomous-database";
import { Fn, type IResolvable, TerraformLocal, Token } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import {
  type Compartment,
  ConfigurationError,
  type INetworkSecurityGroup,
  type ISecret,
  type ISubnet,
  type Tags,
} from "cdktf-oci-streaming";
import { checkText } from "../check-text";

/** What a database is made for; the value is the provider's word. DW, the older word for LH, is refused from December 2026. */
export enum DatabaseWorkload {
  /** Transaction processing. */
  TRANSACTIONS = "OLTP",
  /** Reports over much data. */
  LAKEHOUSE = "LH",
  /** JSON documents. */
  JSON = "AJD",
}

/** The version of a database. The provider's third word, 23ai, makes a 26ai, and is refused from December 2026. */
export enum DatabaseVersion {
  /** The long-term release of 2019. */
  V19C = "19c",
  /** The release that follows it. */
  V26AI = "26ai",
}

export interface AutonomousDatabaseProps {
  /** Where the database lives. */
  readonly compartment: Compartment;

  /** What its name and its host name begin with: of it letters and digits are taken, since both take no others. */
  readonly namePrefix: string;

  /**
   * The name after the prefix, at most 14 letters and digits; unique in the tenancy with it.
   *
   * @default "pdb"
   */
  readonly name?: string;

  /** What the database is made for. */
  readonly workload: DatabaseWorkload;

  /**
   * The version of the database.
   *
   * @default DatabaseVersion.V19C
   */
  readonly version?: DatabaseVersion;

  /** The password of ADMIN, which the service reads from Vault. */
  readonly adminSecret: ISecret;

  /** Processors: 2 or more. */
  readonly ecpus: number;

  /** Whether it takes up to three times as many under load. */
  readonly autoScaling: boolean | IResolvable;

  /**
   * The storage; for transactions and JSON.
   *
   * @default - the service's
   */
  readonly storageGigabytes?: number;

  /**
   * The storage; for a lakehouse.
   *
   * @default - the service's
   */
  readonly storageTerabytes?: number;

  /**
   * Whether licences that you own pay for it.
   *
   * @default false
   */
  readonly bringYourOwnLicense?: boolean;

  /** The private subnet of its endpoint. */
  readonly subnet: ISubnet;

  /** Who may connect. */
  readonly networkSecurityGroup: INetworkSecurityGroup;

  /** Whether Terraform refuses to destroy it. */
  readonly isProtected: boolean;

  /**
   * The stack's tags.
   *
   * @default - none
   */
  readonly tags?: Tags;
}

/**
 * An Autonomous Database on a private endpoint, for TLS without a wallet: a wallet would be a secret to hand around, and
 * the endpoint is reached from its network only.
 */
export class AutonomousDatabase extends Construct {
  /** The OCID. */
  public readonly databaseId: string;

  /** How clients without a wallet connect, in the service `low`, which every workload has; it holds no password. */
  public readonly connectString: string;

  /** The connect strings by the name of the service. */
  public readonly connectAliases: { readonly [service: string]: string };

  /** @throws ConfigurationError for a name that no database has, and a licence of your own for JSON */
  public constructor(scope: Construct, id: string, props: AutonomousDatabaseProps) {
    super(scope, id);
    const { name = "pdb", version = DatabaseVersion.V19C, namePrefix, workload } = props;
    checkDatabase(this, name, props);
    const prefix = Token.asString(Fn.replace(namePrefix, "/[^A-Za-z0-9]/", ""));
    const database = new DatabaseAutonomousDatabase(this, "Resource", {
      compartmentId: props.compartment.compartmentId,
      dbName: `${Token.asString(Fn.substr(prefix, 0, LONGEST - name.length))}${name}`,
      displayName: `${namePrefix}-${name}`,
      dbWorkload: workload,
      dbVersion: version,
      computeModel: "ECPU",
      computeCount: props.ecpus,
      isAutoScalingEnabled: props.autoScaling,
      dataStorageSizeInGb: props.storageGigabytes,
      dataStorageSizeInTbs: props.storageTerabytes,
      licenseModel: props.bringYourOwnLicense === true ? "BRING_YOUR_OWN_LICENSE" : "LICENSE_INCLUDED",
      secretId: props.adminSecret.secretId,
      subnetId: props.subnet.subnetId,
      nsgIds: [props.networkSecurityGroup.networkSecurityGroupId],
      privateEndpointLabel: `${Token.asString(Fn.lower(prefix))}db`,
      isMtlsConnectionRequired: false,
      ...props.tags?.toArguments(),
      ...(props.isProtected && { lifecycle: { preventDestroy: true } }),
    });
    this.databaseId = database.id;
    this.connectAliases = aliasesOf(database);
    this.connectString = new TerraformLocal(this, "ConnectString", withoutWallet(database)).asString;
  }
}

/** The database's name may have 30 characters. */
const LONGEST = 30;

function checkDatabase(
  scope: IConstruct,
  name: string,
  { workload, bringYourOwnLicense }: AutonomousDatabaseProps,
): void {
  checkText(scope, name, /^[A-Za-z0-9]{1,14}$/, {
    what: "the name of a database",
    rule: "must be 1 to 14 letters and digits",
    remedy: "leave out hyphens and underscores",
  });
  if (workload !== DatabaseWorkload.JSON || bringYourOwnLicense !== true) return;
  const rule = "is not possible for a JSON database";
  throw ConfigurationError.of(scope, {
    what: "bringYourOwnLicense",
    rule,
    remedy: "leave it out, or choose another workload",
  });
}

function addressOf({ terraformResourceType, friendlyUniqueId }: DatabaseAutonomousDatabase): string {
  return `${terraformResourceType}.${friendlyUniqueId}.connection_strings[0]`;
}

/** A local, since quotes within quotes are more than cdktf can escape where it is used. */
function withoutWallet(database: DatabaseAutonomousDatabase): string {
  const profiles = `${addressOf(database)}.profiles`;
  const isRight = 'profile.tls_authentication == "SERVER" && profile.consumer_group == "LOW"';
  return `\${[for profile in ${profiles} : profile.value if ${isRight}][0]}`;
}

function aliasesOf(database: DatabaseAutonomousDatabase): { readonly [service: string]: string } {
  return Token.asStringMap(`\${${addressOf(database)}.all_connection_strings}`);
}
