// OCIDs for tests, one of each kind.

export const COMPARTMENT_ID = "ocid1.compartment.oc1..aaaacompartment";
export const TENANCY_ID = "ocid1.tenancy.oc1..aaaatenancy";
export const STREAM_POOL_ID = "ocid1.streampool.oc1.eu-frankfurt-1.aaaapool";
export const STREAM_ID = "ocid1.stream.oc1.eu-frankfurt-1.aaaastream";
export const CONNECT_HARNESS_ID = "ocid1.connectharness.oc1.eu-frankfurt-1.aaaaharness";
