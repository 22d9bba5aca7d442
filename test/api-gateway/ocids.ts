export const GATEWAY_ID = "ocid1.apigateway.oc1.eu-frankfurt-1.aaaagateway";
export const DEPLOYMENT_ID = "ocid1.apideployment.oc1.eu-frankfurt-1.aaaadeployment";
export const CERTIFICATE_ID = "ocid1.certificate.oc1.eu-frankfurt-1.aaaacertificate";
export const CA_BUNDLE_ID = "ocid1.cabundle.oc1.eu-frankfurt-1.aaaabundle";
export const AUTHORITY_ID = "ocid1.certificateauthority.oc1.eu-frankfurt-1.aaaaauthority";
