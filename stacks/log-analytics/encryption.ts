// Whose key encrypts the records at rest.

import { Compartment, Key, OcidKind, type OciStack, PoolEncryption, Vault } from "../../lib";
import { LogEncryption } from "./props";

const GROUP = "Encryption";

export function poolEncryption(stack: OciStack, encryption = LogEncryption.ORACLE_MANAGED): PoolEncryption {
  switch (encryption) {
    case LogEncryption.ORACLE_MANAGED:
      return PoolEncryption.oracleManaged();
    case LogEncryption.NEW_KEY: {
      const vault = new Vault(stack, "vault", { compartment: stack.compartment, name: `${stack.namePrefix}-streams` });
      return PoolEncryption.customerManaged(new Key(stack, "key", { vault, name: "log-streams" }));
    }
    case LogEncryption.EXISTING_KEY: {
      const title = "The key's compartment";
      const keyId = stack.input.ocid("key_ocid", { title: "AES key", kind: OcidKind.KEY, group: GROUP });
      const compartmentId = stack.input.compartment("key_compartment_ocid", { title, group: GROUP });
      const compartment = Compartment.fromCompartmentId(compartmentId);
      return PoolEncryption.customerManaged(Key.fromKeyAttributes(stack, "key", { keyId, compartment }));
    }
  }
}
