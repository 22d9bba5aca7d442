// OCIDs of logged resources.

export const LOG_GROUP_ID = "ocid1.loggroup.oc1.eu-frankfurt-1.aaaagroup";
export const LOG_ID = "ocid1.log.oc1.eu-frankfurt-1.aaaalog";
export const SUBNET_ID = "ocid1.subnet.oc1.eu-frankfurt-1.aaaasubnet";
export const VCN_ID = "ocid1.vcn.oc1.eu-frankfurt-1.aaaavcn";
export const VNIC_ID = "ocid1.vnic.oc1.eu-frankfurt-1.aaaavnic";
export const CAPTURE_FILTER_ID = "ocid1.capturefilter.oc1.eu-frankfurt-1.aaaafilter";
export const LOAD_BALANCER_ID = "ocid1.loadbalancer.oc1.eu-frankfurt-1.aaaalb";
export const API_DEPLOYMENT_ID = "ocid1.apideployment.oc1.eu-frankfurt-1.aaaaapi";
export const FUNCTION_APPLICATION_ID = "ocid1.fnapp.oc1.eu-frankfurt-1.aaaaapp";
export const SERVICE_CONNECTOR_ID = "ocid1.serviceconnector.oc1.eu-frankfurt-1.aaaaconnector";
export const EVENT_RULE_ID = "ocid1.eventrule.oc1.eu-frankfurt-1.aaaarule";
export const DYNAMIC_GROUP_ID = "ocid1.dynamicgroup.oc1..aaaahosts";
