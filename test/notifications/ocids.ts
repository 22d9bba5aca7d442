// OCIDs of Notifications for tests.

export const TOPIC_ID = "ocid1.onstopic.oc1.eu-frankfurt-1.aaaatopic";
