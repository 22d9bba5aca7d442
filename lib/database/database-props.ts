// The properties of a database that is made here.

import { type DatabaseAutonomousDatabaseConfig } from "@cdktf/provider-oci/lib/database-autonomous-database";
import { type Construct } from "constructs";
import { checkInteger, checkNotEmpty, type IntegerRange, refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { checkEmail } from "../core/email";
import { checkDistinct, checkLongest } from "../core/lists";
import { integerConditions } from "../core/resource/number-conditions";
import { type ProtectedResourceOptions } from "../core/resource/options";
import { type Part } from "../core/resource/part";
import { checkOwnRegion } from "../core/stack/region-of";
import { type ISecret } from "../vault/secret";
import { type DatabaseAccess } from "./database-access";
import { type DatabaseEncryption } from "./database-encryption";
import { DatabaseLicense, DatabaseVersion, DatabaseWorkload } from "./database-kinds";
import { planDatabaseName } from "./database-name";
import { DatabaseSize } from "./database-size";

/** The properties of an Autonomous Database. */
export interface AutonomousDatabaseProps extends ProtectedResourceOptions {
  /** Where the database lives. A change moves it in place. */
  readonly compartment: Compartment;

  /**
   * The name of the database, unique in the tenancy: a letter and at most 29 more letters and digits. A change renames the database in
   * place, and its connect strings with it.
   *
   * @default - the letters and digits of `<name_prefix>` and of the ids from the stack down to the database
   */
  readonly name?: string;

  /**
   * The name that the console shows, at most 255 characters; it need not be unique. A change is made in place. The length is
   * from Microsoft's description of the same service.
   *
   * @default - the id of the construct
   */
  readonly displayName?: string;

  /**
   * The workload. The service allows only a change from JSON to transactions, which is made in place.
   *
   * @default DatabaseWorkload.TRANSACTIONS
   */
  readonly workload?: DatabaseWorkload;

  /**
   * The version of the database. A change to a later version is made in place, and cannot be undone.
   *
   * @default DatabaseVersion.V19C
   */
  readonly version?: DatabaseVersion;

  /**
   * The processors and the storage. A change is made in place.
   *
   * @default DatabaseSize.ecpus(2)
   */
  readonly size?: DatabaseSize;

  /**
   * How Oracle Database is licensed. A change is made in place.
   *
   * @default DatabaseLicense.INCLUDED
   */
  readonly license?: DatabaseLicense;

  /** The networks from which the database can be reached, and whether its clients need a wallet. */
  readonly access: DatabaseAccess;

  /**
   * The secret with the password of ADMIN, which the service reads when the database is created, and when you change the
   * secret: the password is neither in the code nor in the state. The user who deploys needs permission to read the secret. It
   * must be in the region of the database.
   *
   * The password has 12 to 30 characters, at least one upper-case letter, one lower-case letter and one digit. It must not
   * contain a double quote or the word admin. A new version of the secret has no effect until `adminSecretVersion` names it.
   */
  readonly adminSecret: ISecret;

  /**
   * The version of that secret. A change sets the password of that version, and logins with the old password fail.
   *
   * @default - the latest when the database is created
   */
  readonly adminSecretVersion?: number;

  /**
   * Who manages the key that encrypts the data at rest. A change to another key is made in place; a return to Oracle's key has
   * no effect.
   *
   * @default DatabaseEncryption.oracleManaged()
   */
  readonly encryption?: DatabaseEncryption;

  /**
   * The email addresses that Oracle sends notifications about the database to: maintenance, security. At most 10, each once
   * regardless of case. A change is made in place.
   *
   * @default - none; existing addresses stay when this is left out later
   */
  readonly contacts?: string[];
}

type DatabasePart = Part<DatabaseAutonomousDatabaseConfig>;

type Named = AutonomousDatabaseProps & Required<Pick<AutonomousDatabaseProps, "displayName" | "workload">>;

/** The configuration without access, key and protection. @internal */
export function planDatabase(database: Construct, props: Named): DatabasePart[] {
  const { compartment, displayName, workload, version: dbVersion = DatabaseVersion.V19C } = props;
  const { size = DatabaseSize.ecpus(2) } = props;
  checkNotEmpty(database.node.path, "displayName", displayName, "leave it out to use the id of the construct");
  checkLongest(database.node.path, "displayName", displayName, { most: LONGEST, remedy: "shorten it" });
  return [
    { config: { compartmentId: compartment.compartmentId, displayName, dbWorkload: workload, dbVersion } },
    planDatabaseName(database, props.name),
    ...size._plan(database, workload),
    planLicense(database, workload, props.license),
    planAdmin(database, props),
    planContacts(database, props.contacts),
  ];
}

/** Microsoft's description of the same service (Azure/azure-rest-api-specs, Oracle.Database). */
const LONGEST = 255;

/** Oracle's price list does not have JSON and APEX with your own licenses; for JSON, the provider's documentation confirms this. */
const WITHOUT_OWN_LICENSE = new Map([
  [DatabaseWorkload.JSON, "a JSON database"],
  [DatabaseWorkload.APEX, "an APEX database"],
]);

function planLicense(
  { node }: Construct,
  workload: DatabaseWorkload,
  licenseModel = DatabaseLicense.INCLUDED,
): DatabasePart {
  const noun = WITHOUT_OWN_LICENSE.get(workload);
  if (noun === undefined || licenseModel !== DatabaseLicense.BRING_YOUR_OWN) return { config: { licenseModel } };
  const rule = `must be DatabaseLicense.INCLUDED for ${noun}`;
  throw refusal(node.path, { what: "license", rule, remedy: "leave it out, or choose another workload" });
}

const VERSION: IntegerRange = { min: 1, remedy: "leave it out to use the latest version" };

function planAdmin(
  database: Construct,
  { adminSecret, adminSecretVersion: version }: AutonomousDatabaseProps,
): DatabasePart {
  const config = { secretId: adminSecret.secretId, secretVersionNumber: version };
  checkOwnRegion(database, "database", [{ what: "adminSecret", ocid: adminSecret.secretId }]);
  if (version === undefined) return { config };
  checkInteger(database.node.path, "adminSecretVersion", version, VERSION);
  return {
    config,
    preconditions: integerConditions(database, "adminSecretVersion of this database", version, VERSION),
  };
}

/** Oracle, "Manage Customer Contacts for an Autonomous Database". */
const MOST_CONTACTS = 10;

function planContacts({ node }: Construct, contacts: readonly string[] = []): DatabasePart {
  if (contacts.length === 0) return {};
  if (contacts.length > MOST_CONTACTS) {
    const remedy = "use the address of a mailing list";
    throw refusal(node.path, {
      what: "contacts",
      rule: `must be at most ${MOST_CONTACTS}`,
      got: contacts.length,
      remedy,
    });
  }
  for (const [index, email] of contacts.entries()) {
    checkEmail(node.path, `contacts[${index}]`, email, "correct it, or leave it out");
  }
  checkDistinct(node.path, "contacts", contacts, { anyCase: true, remedy: "name each once, regardless of case" });
  return { config: { customerContacts: contacts.map((email) => ({ email })) } };
}
