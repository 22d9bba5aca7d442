import { DataOciIdentityTenancy } from "@cdktf/provider-oci/lib/data-oci-identity-tenancy";
import { DataOciIdentityUsers } from "@cdktf/provider-oci/lib/data-oci-identity-users";
import { TerraformVariable } from "cdktf";
import {
  Compartment,
  type ExistingKafkaUser,
  KafkaClient,
  KafkaLogin,
  KafkaUser,
  type KafkaUserLookup,
  OciStack,
  StreamPool,
  Subject,
} from "../../lib";
import { resolvedText } from "../../lib/core/token/tokens";
import { STREAM_POOL_ID, TENANCY_ID } from "../support/ocids";
import { dataSource, newStack, outputs, synthesize, testApp } from "../support/synthesis";

const user: ExistingKafkaUser = { tenancyName: "acme", userName: "booking@example.com" };
const all: Required<ExistingKafkaUser> = {
  ...user,
  domain: "OracleIdentityCloudService",
  group: Subject.group({ name: "Kafka" }),
};

test("logs in with three parts from the Default domain", () => {
  expect(KafkaUser.existing(user).userNameFor(STREAM_POOL_ID)).toBe(`acme/booking@example.com/${STREAM_POOL_ID}`);
});

test("logs in with four parts from another domain", () => {
  expect(KafkaUser.existing(all).userNameFor(STREAM_POOL_ID)).toBe(
    `acme/OracleIdentityCloudService/booking@example.com/${STREAM_POOL_ID}`,
  );
});

test("accepts tokens for every part", () => {
  const { stringValue } = new TerraformVariable(newStack(), "text", { type: "string" });
  const named = KafkaUser.existing({ tenancyName: stringValue, domain: stringValue, userName: stringValue });
  expect(named.userNameFor(stringValue)).toBe([1, 2, 3, 4].map(() => stringValue).join("/"));
});

test("gets the permissions of its group", () => {
  expect(KafkaUser.existing(all).subject).toBe(all.group);
});

test("is looked up by name: one active user of the tenancy who may have auth tokens", () => {
  const stack = newStack();
  const tenancy = Compartment.fromTenancyId(TENANCY_ID);
  const lookup: Required<KafkaUserLookup> = { userName: "ada@example.com", tenancy, group: all.group };
  const found = KafkaUser.fromLookup(stack, "ada", lookup);
  expect(found.subject).toBe(all.group);
  expect(resolvedText(stack, found.userNameFor(STREAM_POOL_ID))).toMatch(
    /^\$\{data\.oci_identity_tenancy\.ada_Tenancy_\w+\.name\}\/ada@example\.com\/ocid1\.streampool\./,
  );
  const document = synthesize(stack);
  expect(dataSource(document, DataOciIdentityTenancy)).toEqual({ tenancy_id: TENANCY_ID });
  expect(dataSource(document, DataOciIdentityUsers)).toEqual({
    compartment_id: TENANCY_ID,
    name: "ada@example.com",
    lifecycle: {
      postcondition: [
        {
          condition: "${try(length(self.users), 0) == 1}",
          error_message:
            "Exactly one user of this tenancy must be called 'ada@example.com': correct the name, or import it by its names with KafkaUser.existing.",
        },
        {
          condition: '${!contains(["INACTIVE","DELETING","DELETED"], try(upper(self.users[0].state), ""))}',
          error_message:
            "The user of the Kafka clients must be active: activate the user in IAM, or look for another one.",
        },
        {
          condition: "${try(self.users[0].capabilities[0].can_use_auth_tokens, true) != false}",
          error_message:
            "The user of the Kafka clients must be allowed to have auth tokens, their password: allow it under the user's capabilities, or look for another one.",
        },
      ],
    },
  });
});

test("is looked up in the tenancy of the OciStack, and lets Kafka clients of a pool log in", () => {
  const stack = new OciStack(testApp(), "app");
  const user = KafkaUser.fromLookup(stack, "ada", { userName: "ada" });
  const pool = StreamPool.fromStreamPoolAttributes(stack, "pool", {
    streamPoolId: STREAM_POOL_ID,
    bootstrapServers: "cell-1.streaming.eu-frankfurt-1.oci.oraclecloud.com:9092",
  });
  const login = KafkaLogin.user({ pool, user });
  KafkaClient.properties({ login }).addOutput(stack, "client");
  const document = synthesize(stack);
  expect(dataSource(document, DataOciIdentityUsers)).toMatchObject({ compartment_id: "${var.tenancy_ocid}" });
  expect(JSON.stringify(outputs(document))).toMatch(/data\.oci_identity_tenancy\.ada_Tenancy_\w+\.name/);
});
