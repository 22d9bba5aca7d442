// OCIDs for tests of networks, one of each kind.

export const VCN_ID = "ocid1.vcn.oc1.eu-frankfurt-1.aaaavcn";
export const OTHER_VCN_ID = "ocid1.vcn.oc1.eu-frankfurt-1.aaaaother";
export const SUBNET_ID = "ocid1.subnet.oc1.eu-frankfurt-1.aaaasubnet";
export const GROUP_ID = "ocid1.networksecuritygroup.oc1.eu-frankfurt-1.aaaagroup";
export const ROUTE_TABLE_ID = "ocid1.routetable.oc1.eu-frankfurt-1.aaaatable";
