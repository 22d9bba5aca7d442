// What can be said of a database that is made here.

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

/** What an Autonomous Database is made of. */
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
   * The name that people read in the console, 255 characters at most; it need not be unique. A change is made in place. The length is that of
   * Microsoft's description of the same service.
   *
   * @default - the id of the construct
   */
  readonly displayName?: string;

  /**
   * What the database is made for. Of changes, the service takes only that from JSON to transactions, in place.
   *
   * @default DatabaseWorkload.TRANSACTIONS
   */
  readonly workload?: DatabaseWorkload;

  /**
   * The version of the database. A later one is taken over in place; there is no way back.
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
   * Who has paid for the licenses of Oracle Database. A change is made in place.
   *
   * @default DatabaseLicense.INCLUDED
   */
  readonly license?: DatabaseLicense;

  /** From where the database can be reached, and whether its clients need a wallet. */
  readonly access: DatabaseAccess;

  /**
   * The secret with the password of ADMIN, which the service reads when the database is made, and whenever another secret is named: the
   * password is neither in the code nor in the state. Whoever deploys must be allowed to read it. It is in the region of the database.
   *
   * 12 to 30 characters, at least one upper-case letter, one lower-case letter and one digit; no double quote, and not the word admin.
   * A new version of the secret changes nothing before `adminSecretVersion` names it.
   */
  readonly adminSecret: ISecret;

  /**
   * The version of that secret. A change sets the password of that version, and whoever logs in with the old one fails.
   *
   * @default - the latest when the database is made
   */
  readonly adminSecretVersion?: number;

  /**
   * Who holds the key of the data at rest. Another key is taken over in place; going back to Oracle's key does nothing.
   *
   * @default DatabaseEncryption.oracleManaged()
   */
  readonly encryption?: DatabaseEncryption;

  /**
   * The addresses that Oracle writes to about the database: maintenance, security. At most 10, each once in whatever case. A change is made in place.
   *
   * @default - none; those that were there stay when all are left out later
   */
  readonly contacts?: string[];
}

type DatabasePart = Part<DatabaseAutonomousDatabaseConfig>;

type Named = AutonomousDatabaseProps & Required<Pick<AutonomousDatabaseProps, "displayName" | "workload">>;

/** All but from where it is reached, its key and its protection. @internal */
export function planDatabase(database: Construct, props: Named): DatabasePart[] {
  const { compartment, displayName, workload, version: dbVersion = DatabaseVersion.V19C } = props;
  const { size = DatabaseSize.ecpus(2) } = props;
  checkNotEmpty(database.node.path, "displayName", displayName, "leave it out for the id of the construct");
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

/** Oracle's prices of JSON and APEX are without licenses to bring; of JSON the provider's documentation says so too. */
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

const VERSION: IntegerRange = { min: 1, remedy: "leave it out for the latest" };

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
    const remedy = "name the address of a group of people";
    throw refusal(node.path, {
      what: "contacts",
      rule: `must be at most ${MOST_CONTACTS}`,
      got: contacts.length,
      remedy,
    });
  }
  for (const [index, email] of contacts.entries()) {
    checkEmail(node.path, `contacts[${index}]`, email, "leave it out, or correct it");
  }
  checkDistinct(node.path, "contacts", contacts, { anyCase: true, remedy: "name each once, in whatever case" });
  return { config: { customerContacts: contacts.map((email) => ({ email })) } };
}
