// OCIDs for the tests of alarms.

export const TOPIC_ID = "ocid1.onstopic.oc1.eu-frankfurt-1.aaaatopic";
export const ALARM_ID = "ocid1.alarm.oc1.eu-frankfurt-1.aaaaalarm";
export const CONNECTOR_ID = "ocid1.serviceconnector.oc1.eu-frankfurt-1.aaaaconnector";
export const OTHER_CONNECTOR_ID = "ocid1.serviceconnector.oc1.eu-frankfurt-1.aaaaother";
export const OTHER_STREAM_ID = "ocid1.stream.oc1.eu-frankfurt-1.aaaaother";
export const OTHER_COMPARTMENT_ID = "ocid1.compartment.oc1..aaaaother";
