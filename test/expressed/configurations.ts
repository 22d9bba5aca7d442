// The four configurations: the content of each, how it is written with the constructs, and why the two differ.

import { type TerraformStack } from "cdktf";
import { type Construct } from "constructs";
import { GcpLogs } from "./gcp-logs";
import { LandingZone } from "./landing-zone";
import { OpenSearch } from "./opensearch";
import { GCP_LOGS, LANDING_ZONE, OPENSEARCH, type Original, PROVIDER_EXAMPLE } from "./originals";
import { ProviderExample } from "./provider-example";

export interface Reason {
  readonly why: string;
  /** Whether its purpose is that nothing is lost or opened by mistake. */
  readonly isSafety: boolean;
}

export interface Configuration {
  readonly name: string;
  readonly original: Original;
  /** The file with the constructs. */
  readonly file: string;
  readonly make: (scope: Construct) => TerraformStack;
  /** By `<type>` or `<type>: <argument>`; the type may be `*`. */
  readonly reasons: { readonly [difference: string]: Reason };
}

const because = (why: string): Reason => ({ why, isSafety: false });
const safety = (why: string): Reason => ({ why, isSafety: true });

const CREDENTIALS = because(
  "credentials come from ~/.oci/config, the environment or Resource Manager, never from inputs",
);

const CREDENTIAL_ARGUMENTS = {
  "provider.oci: tenancy_ocid": CREDENTIALS,
  "provider.oci: user_ocid": CREDENTIALS,
  "provider.oci: fingerprint": CREDENTIALS,
  "provider.oci: private_key_path": CREDENTIALS,
};

const IGNORED_TAGS = {
  "provider.oci: ignore_defined_tags": safety("what the tenancy's tag defaults add is not taken away at every plan"),
};

const HOME = { ...IGNORED_TAGS, "provider.oci": because("an OciStack has a second provider, alias home, for IAM") };

const HOME_LOOK_UP = {
  "data.oci_identity_region_subscriptions": because("the home region is looked up where nobody gives it"),
};

const PROVIDER = { ...HOME, ...CREDENTIAL_ARGUMENTS };

const TERRAFORM = { terraform: because("an OciStack asks for Terraform 1.5, the newest that Resource Manager runs") };

const POOL_LIFECYCLE = safety(
  "prevent_destroy, and a postcondition that the pool is as private as declared: the provider plans nothing otherwise",
);

const PREVENT_DESTROY = safety("prevent_destroy: destroying or replacing it loses what it holds");

const CONNECTOR = {
  "oci_sch_service_connector: lifecycle": safety(
    "a postcondition that the connector has no tasks, since Terraform cannot remove them",
  ),
  "oci_sch_service_connector: depends_on": because(
    "the connector waits for its policy; without it, it is active and moves nothing",
  ),
};

export const CONFIGURATIONS: readonly Configuration[] = [
  {
    name: "E1",
    original: PROVIDER_EXAMPLE,
    file: "provider-example.ts",
    make: (scope) => new ProviderExample(scope, "provider-example"),
    reasons: {
      ...PROVIDER,
      ...TERRAFORM,
      "oci_streaming_stream_pool: lifecycle": POOL_LIFECYCLE,
      "oci_core_vcn: cidr_block": because("the provider's older argument; cidr_blocks says the same"),
      "oci_core_vcn: cidr_blocks": because("the argument that replaces cidr_block"),
      "oci_core_subnet: display_name": because("a subnet has a name here"),
      "oci_core_subnet: dns_label": because("an endpoint's host name is resolved in the VCN, which needs labels"),
      "oci_core_subnet: prohibit_public_ip_on_vnic": safety("the subnet is private, as a private endpoint needs it"),
      "oci_core_subnet: route_table_id": because(
        "the VCN's default table has no routes; this one leads to Oracle's services",
      ),
      "oci_core_subnet: security_list_ids": safety("an empty list instead of the VCN's default one, which lets SSH in"),
      "oci_core_network_security_group: display_name": because("a group has a name here"),
      oci_core_route_table: because("the routes of a private subnet"),
      oci_core_service_gateway: because("where those routes lead to"),
      "data.oci_core_services": because("which services the gateway is for"),
      oci_core_security_list: safety("the empty list of the subnet"),
    },
  },
  {
    name: "E2",
    original: LANDING_ZONE,
    file: "landing-zone.ts",
    make: (scope) => new LandingZone(scope, "landing-zone"),
    reasons: {
      ...CREDENTIAL_ARGUMENTS,
      ...IGNORED_TAGS,
      ...HOME_LOOK_UP,
      "provider.oci: private_key_password": CREDENTIALS,
      "provider.oci: region": because("home_region may be left empty; the home region is then looked up"),
      "terraform: required_version": because("1.5 is the oldest version that this project is tested with"),
      "oci_streaming_stream: lifecycle": PREVENT_DESTROY,
      ...CONNECTOR,
      "oci_sch_service_connector: target.compartment_id": because(
        "the argument says where a metric is written; a stream is named by its OCID alone",
      ),
      "oci_identity_policy: depends_on": because("here the connector waits for the policy"),
    },
  },
  {
    name: "E3",
    original: GCP_LOGS,
    file: "gcp-logs.ts",
    make: (scope) => new GcpLogs(scope, "gcp-logs"),
    reasons: {
      ...HOME,
      ...HOME_LOOK_UP,
      "oci_streaming_stream_pool: lifecycle": POOL_LIFECYCLE,
      "oci_streaming_stream: lifecycle": PREVENT_DESTROY,
      ...CONNECTOR,
      "oci_identity_policy: compartment_id": because("attached where the statements are, not to the root compartment"),
      "oci_identity_policy: name": because("policy names are unique in the tenancy: the stack's prefix comes first"),
      "oci_identity_policy: statements": safety(
        "limited to this stream, this log group and connectors of this compartment; the original lets every connector of the tenancy in",
      ),
      "oci_identity_policy: count": because(
        "whether a policy is written is said in the program: ConnectorPolicy.none()",
      ),
      "oci_identity_policy: provider": because("IAM is written in the home region"),
      oci_identity_policy: because("the one policy of the connector holds the statements for both ends"),
    },
  },
  {
    name: "E4",
    original: OPENSEARCH,
    file: "opensearch.ts",
    make: (scope) => new OpenSearch(scope, "opensearch"),
    reasons: {
      ...PROVIDER,
      ...TERRAFORM,
      "oci_streaming_stream_pool: lifecycle": POOL_LIFECYCLE,
      "oci_streaming_stream_pool: private_endpoint_settings.nsg_ids": safety(
        "a private endpoint has a group of its own, which lets the named clients in and nobody else",
      ),
      oci_core_network_security_group: safety("the group of the endpoint"),
      oci_core_network_security_group_security_rule: safety("its rules: TCP 443 and 9092 from the named clients"),
      "oci_streaming_stream: lifecycle": PREVENT_DESTROY,
      "oci_streaming_stream: retention_in_hours": because("the service's default, written down"),
      "oci_streaming_connect_harness: lifecycle": PREVENT_DESTROY,
    },
  },
];
