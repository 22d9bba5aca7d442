// Internal: the network of a resource: VCN, subnet, network security groups.

import { asList, type Json, textsAt, textsNamed } from "./json";
import { kindOf } from "./kinds";
import { type Element, type StackModel } from "./model";

export const VCN = "oci_core_vcn";
export const SUBNET = "oci_core_subnet";
export const NSG = "oci_core_network_security_group";

const SUBNET_ARGUMENTS = ["subnet_id", "subnet_ids", "primary_subnet_id"];
const NSG_ARGUMENTS = ["nsg_ids", "network_security_group_ids"];

/** A subnet, VCN or security group, declared by the stack or already existing. */
export interface NetworkPart {
  /** The key that identifies it: its path, or the string that names it. */
  readonly key: string;
  readonly element: Element | undefined;
  readonly title: string;
}

/** The parts around a resource, outermost first. All its subnets are one level, and so are its security groups. */
export type Place = readonly (readonly NetworkPart[])[];

export class Places {
  private readonly known = new Map<Element, Place>();

  public constructor(private readonly model: StackModel) {}

  /** The place of a resource. Empty if it is not in a network of the customer. */
  public of(element: Element): Place {
    const known = this.known.get(element) ?? this.read(element);
    this.known.set(element, known);
    return known;
  }

  /** The resource that a resource is a part of, if the stack declares it. */
  public whole(element: Element): Element | undefined {
    const { within } = kindOf(element.type);
    return within && this.model.find(textsAt(element.body, within.at), within.type);
  }

  /** The part that a string names: an element of the stack, or an existing part. */
  public part(value: string, type: string): NetworkPart {
    const { word } = kindOf(type);
    const element = this.model.find(value, type);
    if (element !== undefined) return { key: element.path, element, title: this.title(element) };
    const shown = this.model.value(value);
    return { key: value, element, title: shown.startsWith("input: ") ? `${word}, ${shown}` : word };
  }

  /** `VCN shop, 10.0.0.0/16`. */
  public title(element: Element): string {
    const blocks = ["cidr_block", "cidr_blocks"].flatMap((argument) => textsAt(element.body, argument));
    const name = `${kindOf(element.type).word} ${this.model.nameOf(element)}`;
    return [name, ...blocks.map((block) => this.model.shown(block))].join(", ");
  }

  private read(element: Element): Place {
    const bodies = [element.body, ...asList(this.whole(element)?.body)];
    const subnets = this.parts(bodies, SUBNET_ARGUMENTS, SUBNET);
    const groups = this.parts(bodies, NSG_ARGUMENTS, NSG);
    const vcn = this.vcnOf(bodies, [...subnets, ...groups]);
    return [vcn === undefined ? [] : [vcn], subnets, groups].filter((parts) => parts.length > 0);
  }

  private parts(bodies: readonly Json[], names: readonly string[], type: string): NetworkPart[] {
    const parts = bodies.flatMap((body) => textsNamed(body, names)).map((value) => this.part(value, type));
    return [...new Map(parts.map((part) => [part.key, part])).values()];
  }

  /** Subnets and security groups of the stack name their VCN. For existing ones, the VCN is known only if another part names it. */
  private vcnOf(bodies: readonly Json[], parts: readonly NetworkPart[]): NetworkPart | undefined {
    const own = bodies.flatMap((body) => textsNamed(body, ["vcn_id"]));
    const [id] = [...parts.flatMap(({ element }) => asList(element?.body.vcn_id)), ...own];
    return typeof id === "string" ? this.part(id, VCN) : undefined;
  }
}
