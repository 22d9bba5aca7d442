// OCIDs of the right form for statements in tests.

export const COMPARTMENT = "ocid1.compartment.oc1..aaaaapp";
export const CONNECTORS = "ocid1.compartment.oc1..aaaaconnectors";
export const TENANCY = "ocid1.tenancy.oc1..aaaatenancy";
export const STREAM = "ocid1.stream.oc1.iad.aaaaorders";
export const POOL = "ocid1.streampool.oc1.iad.aaaapool";
export const GROUP = "ocid1.group.oc1..aaaagroup";
export const GROUP_2 = "ocid1.group.oc1..aaaagroup2";
export const DYNAMIC_GROUP = "ocid1.dynamicgroup.oc1..aaaadg";
export const CLUSTER = "ocid1.cluster.oc1.iad.aaaacluster";
