// OCIDs of the Vault service for tests.

export const VAULT_ID = "ocid1.vault.oc1.eu-frankfurt-1.aaaavault";
export const KEY_ID = "ocid1.key.oc1.eu-frankfurt-1.aaaakey";
export const SECRET_ID = "ocid1.vaultsecret.oc1.eu-frankfurt-1.aaaasecret";
export const MANAGEMENT_ENDPOINT = "https://aaaa-management.kms.eu-frankfurt-1.oraclecloud.com";
