// In which network a resource stands: VCN, subnet, network security groups.

import { asList, blocksAt, type Json, type JsonObject } from "./json";
import { type Element, inputOf, type StackModel } from "./model";

const SUBNET = "oci_core_subnet";
const SECURITY_GROUP = "oci_core_network_security_group";

/** A subnet, VCN or security group: the stack's own, or one that exists. */
export interface NetworkPart {
  /** What it is known by: its path, or the text that names it. */
  readonly key: string;
  readonly element: Element | undefined;
  readonly title: string;
}

export interface Place {
  readonly vcn: NetworkPart | undefined;
  readonly subnets: readonly NetworkPart[];
  readonly securityGroups: readonly NetworkPart[];
}

/** What to read a resource's network from, when it is not the resource itself. */
const OWNERS: Readonly<Record<string, { readonly argument: string; readonly type: string }>> = {
  oci_streaming_stream: { argument: "stream_pool_id", type: "oci_streaming_stream_pool" },
  oci_functions_function: { argument: "application_id", type: "oci_functions_application" },
};

/** Blocks in which the arguments of the network stand. */
const BLOCKS = ["private_endpoint_settings", "create_vnic_details"];

export class Places {
  public constructor(private readonly model: StackModel) {}

  /** Where a resource stands; undefined for one that is in no network of the customer's. */
  public of(element: Element): Place | undefined {
    const body = this.owner(element).body;
    const subnets = this.parts(body, ["subnet_id", "subnet_ids"], SUBNET, "Subnet");
    if (subnets.length === 0) return undefined;
    const securityGroups = this.securityGroupsOf(element);
    return { vcn: this.vcnOf([...subnets, ...securityGroups]), subnets, securityGroups };
  }

  public securityGroupsOf(element: Element): NetworkPart[] {
    const names = ["nsg_ids", "network_security_group_ids"];
    return this.parts(this.owner(element).body, names, SECURITY_GROUP, "NSG");
  }

  /** The part that a text names, as an element or as something that exists. */
  public part(value: string, type: string, word: string): NetworkPart {
    const element = this.model.find(value, type);
    const input = inputOf(value);
    if (element !== undefined) return { key: element.path, element, title: this.titleOf(word, element) };
    return { key: value, element, title: input === undefined ? word : `${word}, input: ${input}` };
  }

  private titleOf(word: string, element: Element): string {
    const cidr = [element.body.cidr_block, ...asList(element.body.cidr_blocks)].filter(
      (text) => typeof text === "string",
    );
    return [`${word} ${this.model.nameOf(element)}`, ...cidr.map((text) => this.model.shown(text))].join(", ");
  }

  private owner(element: Element): Element {
    const owner = OWNERS[element.type];
    return owner === undefined ? element : (this.model.find(element.body[owner.argument], owner.type) ?? element);
  }

  private parts(body: JsonObject, names: readonly string[], type: string, word: string): NetworkPart[] {
    const blocks = [body, ...BLOCKS.flatMap((block) => blocksAt(body[block]))];
    const values = blocks.flatMap((block) => names.flatMap((name): readonly Json[] => asList(block[name])));
    return values.filter((value) => typeof value === "string").map((value) => this.part(value, type, word));
  }

  /** Subnets and security groups of the stack know their VCN; of one that exists it is known if any of the others tells. */
  private vcnOf(parts: readonly NetworkPart[]): NetworkPart | undefined {
    const id = parts.map(({ element }) => element?.body.vcn_id).find((value) => typeof value === "string");
    return id === undefined ? undefined : this.part(id, "oci_core_vcn", "VCN");
  }
}
