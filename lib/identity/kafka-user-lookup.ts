// Internal: a user for Kafka clients whom Terraform finds by name.

import { DataOciIdentityTenancy } from "@cdktf/provider-oci/lib/data-oci-identity-tenancy";
import { DataOciIdentityUsers } from "@cdktf/provider-oci/lib/data-oci-identity-users";
import { Construct } from "constructs";
import { madeFor } from "../core/complaint";
import { checkNewId } from "../core/resource/child-id";
import { onlyOne } from "../core/resource/only-one";
import { type Condition, create, noneOf } from "../core/resource/part";
import { requireTenancy } from "./iam-resource";
import { type KafkaUserLookup } from "./kafka-user";
import { checkNamePart } from "./language/safe-text";

/** A plan is stopped only for a user who certainly cannot log in. */
const CAN_LOG_IN: readonly Condition[] = [
  {
    condition: noneOf("self.users[0].state", ["INACTIVE", "DELETING", "DELETED"]),
    errorMessage: "The user of the Kafka clients must be active: activate the user in IAM, or look for another one.",
  },
  {
    condition: "${try(self.users[0].capabilities[0].can_use_auth_tokens, true) != false}",
    errorMessage:
      "The user of the Kafka clients must be allowed to have auth tokens, their password: allow it under the user's capabilities, or look for another one.",
  },
];

/** The look-up, with the name of the tenancy that the user belongs to. */
export class FoundUser extends Construct {
  public readonly tenancyName: string;

  public constructor(scope: Construct, id: string, { userName, tenancy }: KafkaUserLookup) {
    checkNewId(scope, "id of a user", id);
    super(scope, id);
    const remedy = "look for a user of the Default domain, or use KafkaUser.existing with the identity domain";
    madeFor(this, () => {
      checkNamePart("user name", userName, remedy);
    });
    const { compartmentId } = requireTenancy(this, "the look-up of a user", tenancy);
    const importer = "KafkaUser.existing";
    const listed = { list: "users", noun: "user of this tenancy", name: userName, by: "its names", importer };
    const lifecycle = { postcondition: [onlyOne(listed), ...CAN_LOG_IN] };
    create(DataOciIdentityUsers, this, { compartmentId, name: userName, lifecycle });
    this.tenancyName = create(DataOciIdentityTenancy, this, { tenancyId: compartmentId }, "Tenancy").name;
  }
}
