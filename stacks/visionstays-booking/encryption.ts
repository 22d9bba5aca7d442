// Whose key encrypts the bookings at rest.

import { Compartment, Key, OcidKind, type OciStack, PoolEncryption, Vault } from "../../lib";
import { BookingEncryption } from "./props";

const GROUP = "Encryption";

export function poolEncryption(stack: OciStack, encryption = BookingEncryption.ORACLE_MANAGED): PoolEncryption {
  switch (encryption) {
    case BookingEncryption.ORACLE_MANAGED:
      return PoolEncryption.oracleManaged();
    case BookingEncryption.NEW_KEY: {
      const vault = new Vault(stack, "vault", { compartment: stack.compartment, name: `${stack.namePrefix}-bookings` });
      return PoolEncryption.customerManaged(new Key(stack, "key", { vault, name: "bookings" }));
    }
    case BookingEncryption.EXISTING_KEY: {
      const keyId = stack.input.ocid("key_ocid", { title: "AES key", kind: OcidKind.KEY, group: GROUP });
      const compartmentId = stack.input.compartment("key_compartment_ocid", {
        title: "The key's compartment",
        group: GROUP,
      });
      const compartment = Compartment.fromCompartmentId(compartmentId);
      return PoolEncryption.customerManaged(Key.fromKeyAttributes(stack, "key", { keyId, compartment }));
    }
  }
}
