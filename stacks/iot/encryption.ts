// Whose key encrypts messages at rest, in the streams and in the archive.

import { BucketEncryption, Compartment, type IKey, Key, type OciStack, PoolEncryption, Vault } from "../../lib";
import * as inputs from "./inputs";
import { IotEncryption } from "./props";

export interface BoundEncryption {
  readonly pool: PoolEncryption;
  readonly bucket: BucketEncryption;
}

export function encryptionOf(stack: OciStack, encryption = IotEncryption.ORACLE_MANAGED): BoundEncryption {
  const key = keyOf(stack, encryption);
  return {
    pool: key === undefined ? PoolEncryption.oracleManaged() : PoolEncryption.customerManaged(key),
    bucket: key === undefined ? BucketEncryption.oracleManaged() : BucketEncryption.customerManaged(key),
  };
}

function keyOf(stack: OciStack, encryption: IotEncryption): IKey | undefined {
  const { input, compartment, namePrefix: name } = stack;
  switch (encryption) {
    case IotEncryption.ORACLE_MANAGED:
      return undefined;
    case IotEncryption.NEW_KEY:
      return new Key(stack, "key", { vault: new Vault(stack, "vault", { compartment, name }), name });
    case IotEncryption.EXISTING_KEY: {
      const compartmentId = input.compartment("key_compartment_ocid", inputs.KEY_COMPARTMENT);
      const lookIn = { compartmentInput: "key_compartment_ocid" };
      input.vault("vault_ocid", { ...inputs.VAULT, ...lookIn });
      const keyId = input.key("key_ocid", { ...inputs.KEY, ...lookIn });
      return Key.fromKeyAttributes(stack, "key", { keyId, compartment: Compartment.fromCompartmentId(compartmentId) });
    }
  }
}
