// OCIDs of Functions, and of the resources around functions, for tests.

export const APPLICATION_ID = "ocid1.fnapp.oc1.eu-frankfurt-1.aaaaapplication";
export const FUNCTION_ID = "ocid1.fnfunc.oc1.eu-frankfurt-1.aaaafunction";
export const SUBNET_ID = "ocid1.subnet.oc1.eu-frankfurt-1.aaaasubnet";
export const VCN_ID = "ocid1.vcn.oc1.eu-frankfurt-1.aaaavcn";
export const NSG_ID = "ocid1.networksecuritygroup.oc1.eu-frankfurt-1.aaaagroup";
export const KEY_ID = "ocid1.key.oc1.eu-frankfurt-1.aaaakey";
export const QUEUE_ID = "ocid1.queue.oc1.eu-frankfurt-1.aaaaqueue";
export const TOPIC_ID = "ocid1.onstopic.oc1.eu-frankfurt-1.aaaatopic";
export const ROUTE_TABLE_ID = "ocid1.routetable.oc1.eu-frankfurt-1.aaaatable";
