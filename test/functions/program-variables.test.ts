import { ProgramVariables, Secret, Stream } from "../../lib";
import { COMPARTMENT_ID, STREAM_ID } from "../support/ocids";
import { newStack } from "../support/synthesis";
import { Compartment } from "../../lib";

test("a stream is named with its endpoint, under the prefix that the program has for it", () => {
  const endpoint = "https://cell-1.streaming.eu-frankfurt-1.oci.oraclecloud.com";
  const attributes = { streamId: STREAM_ID, messagesEndpoint: endpoint };
  const stream = Stream.fromStreamAttributes(newStack(), "stream", attributes);
  expect(ProgramVariables.stream("DLQ", stream)).toEqual({ DLQ_OCID: STREAM_ID, DLQ_ENDPOINT: endpoint });
});

test("a database is named with its user and the secret of the password, never with the password", () => {
  const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
  const secretId = "ocid1.vaultsecret.oc1..aaaa";
  const secret = Secret.fromSecretAttributes(newStack(), "secret", { secretId, compartment });
  expect(ProgramVariables.database({ connectString: "(description=)", user: "SHOP", secret })).toEqual({
    DB_CONNECT_STRING: "(description=)",
    DB_USER: "SHOP",
    DB_SECRET_OCID: secretId,
  });
});
