// Internal: the name of a database, which is the beginning of its connect strings.

import { type DatabaseAutonomousDatabaseConfig } from "@cdktf/provider-oci/lib/database-autonomous-database";
import { Fn, TerraformStack, Token } from "cdktf";
import { type Construct } from "constructs";
import { refusal } from "../core/checks";
import { writtenPart } from "../core/resource/names";
import { type Part } from "../core/resource/part";
import { taken } from "../core/resource/taken";
import { stackSettings } from "../core/stack/stack-settings";
import { isKnown } from "../core/token/tokens";

/** The provider's documentation: a letter first, at most 30 letters and digits; unique in the tenancy. */
const LONGEST = 30;
const NAME = new RegExp(`^[A-Za-z][A-Za-z0-9]{0,${LONGEST - 1}}$`);
const WHAT = "the name of a database";

export function planDatabaseName(
  database: Construct,
  given: string | undefined,
): Part<DatabaseAutonomousDatabaseConfig> {
  const dbName = given ?? nameFrom(database);
  const written = given === undefined ? dbName : writtenPart(database, given);
  if ((isKnown(dbName) || given !== undefined) && !NAME.test(written)) {
    const rule = `must be a letter and at most ${LONGEST - 1} more letters and digits`;
    const remedy =
      given === undefined ? "set name; without it, the name is made from the ids" : "leave out hyphens and underscores";
    throw refusal(database.node.path, { what: WHAT, rule, got: dbName, remedy });
  }
  // The service ignores case: connect strings are in lower case.
  const unique = {
    what: WHAT,
    value: dbName,
    within: "its tenancy",
    holder: TerraformStack.of(database),
    anyCase: true,
  };
  return { ...taken(database, unique), config: { dbName } };
}

/** The number of characters that are kept of the ids, so that a prefix fits. */
const MAX_OWN = 14;

function nameFrom(database: Construct): string {
  const { namePrefix = "" } = stackSettings(database);
  const { scopes } = database.node;
  const below = scopes.slice(scopes.indexOf(TerraformStack.of(database)) + 1);
  const own = plain(below.map(({ node }) => node.id).join("")).slice(-MAX_OWN);
  const room = LONGEST - own.length;
  if (isKnown(namePrefix)) return `${plain(namePrefix).slice(0, room)}${own}`;
  const prefix = Token.asString(Fn.replace(namePrefix, `/${FOREIGN}/`, ""));
  return `${Token.asString(Fn.substr(prefix, 0, room))}${own}`;
}

const FOREIGN = "[^A-Za-z0-9]";

function plain(text: string): string {
  return text.replaceAll(new RegExp(FOREIGN, "g"), "");
}
