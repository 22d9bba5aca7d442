// Databases that the service creates, but that no client reaches.

import { AutonomousDatabase, DatabaseAccess, Secret } from "../../lib";
import { compartment, type Row, rows, subnet } from "../refusals/row";

export const databases: readonly Row[] = rows([
  {
    title: "a private endpoint that nobody is let into",
    make: (stack) => {
      const adminSecret = Secret.fromSecretId(stack, "admin", "ocid1.vaultsecret.oc1.eu-frankfurt-1.aaaasecret");
      const access = DatabaseAccess.privateEndpoint(subnet(stack));
      return new AutonomousDatabase(stack, "warehouse", { compartment, access, adminSecret });
    },
    message:
      "shop/warehouse: no client is allowed into the private endpoint of this database, so it cannot be reached; give DatabaseAccess.privateEndpoint its clients, or call connections.allowFrom on the database",
  },
]);
