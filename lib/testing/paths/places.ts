// Internal: the place of each resource of a document in a network.

import { asList, block, type Json, type JsonObject, type Resource, type StackDocument } from "../rules/document";

/** The place of the VNICs of a resource. */
export interface Place {
  /** The address of the resource. */
  readonly address: string;
  /** Undefined for a subnet that is not in the document. */
  readonly subnets: readonly (Resource | undefined)[];
  readonly groups: readonly Resource[];
  /** Whether one of its groups is not in the document. */
  readonly hasUnknownGroup: boolean;
}

interface Written {
  readonly subnets: Json | undefined;
  readonly groups: Json | undefined;
}

function inBlock(details: JsonObject | undefined): Written {
  return { subnets: details?.subnet_id, groups: details?.nsg_ids };
}

/** The types whose resources are in a network, and the arguments that name the subnets and groups. */
const TYPES: { readonly [type: string]: (body: JsonObject) => Written } = {
  oci_functions_application: (body) => ({ subnets: body.subnet_ids, groups: body.network_security_group_ids }),
  oci_apigateway_gateway: (body) => ({ subnets: body.subnet_id, groups: body.network_security_group_ids }),
  oci_core_instance: (body) => inBlock(block(body, "create_vnic_details")),
  oci_core_instance_configuration: (body) =>
    inBlock(block(block(block(body, "instance_details"), "launch_details"), "create_vnic_details")),
  oci_streaming_stream_pool: (body) => inBlock(block(body, "private_endpoint_settings")),
  oci_database_autonomous_database: inBlock,
  oci_datascience_notebook_session: (body) => inBlock(block(body, "notebook_session_config_details")),
  oci_dataflow_private_endpoint: inBlock,
  oci_dataintegration_workspace: inBlock,
  oci_golden_gate_deployment: inBlock,
  oci_golden_gate_connection: inBlock,
  oci_dns_resolver_endpoint: inBlock,
};

/** The places of the resources that a construct has created. A function has the place of its application. */
export function placesIn(document: StackDocument, path: string): Place[] {
  const own = document.resources.filter((one) => one.path === path || one.path?.startsWith(`${path}/`) === true);
  const made = own.flatMap((one) => placeOf(document, one) ?? []);
  if (made.length > 0) return made;
  // A subnet or a group alone represents the resources that will be there.
  return own.flatMap((one): Place[] => {
    if (one.type === "oci_core_subnet") return [{ ...NOWHERE, address: one.address, subnets: [one] }];
    if (one.type !== "oci_core_network_security_group") return [];
    return [{ ...NOWHERE, address: one.address, subnets: [undefined], groups: [one] }];
  });
}

const NOWHERE = { subnets: [], groups: [], hasUnknownGroup: false };

/** Undefined for a resource that is not in one of your networks, such as a public pool. */
function placeOf(document: StackDocument, resource: Resource): Place | undefined {
  const { address, type, body } = resource;
  if (type === "oci_functions_function") {
    const application = document.referred(body.application_id, "oci_functions_application");
    const place = application === undefined ? undefined : placeOf(document, application);
    return place === undefined ? undefined : { ...place, address };
  }
  const written = TYPES[type]?.(body);
  if (written?.subnets === undefined) return undefined;
  const groups = asList(written.groups).map((id) => document.referred(id, "oci_core_network_security_group"));
  return {
    address,
    subnets: asList(written.subnets).map((id) => document.referred(id, "oci_core_subnet")),
    groups: groups.filter((one) => one !== undefined),
    hasUnknownGroup: groups.includes(undefined),
  };
}
