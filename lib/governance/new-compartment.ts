// A compartment that the app creates, and can deploy to in the same run.

import { IdentityCompartment } from "@cdktf/provider-oci/lib/identity-compartment";
import { TerraformStack } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { refusal } from "../core/checks";
import { Compartment } from "../core/compartment";
import { Duration } from "../core/duration";
import { remembered } from "../core/resource/memory";
import { prefixedName, writtenPart } from "../core/resource/names";
import { renderTimeouts, type ResourceTimeouts } from "../core/resource/options";
import { make, type Part } from "../core/resource/part";
import { checkProps } from "../core/resource/shape";
import { meaningOf, taken } from "../core/resource/taken";
import { HomeRegion } from "../core/stack/providers/home-region";
import { checkWait } from "../core/stack/wait";
import { type Tags } from "../core/tags";
import { isKnown } from "../core/token/tokens";
import { planDescription, holdBack } from "./governance-parts";

/** The properties of a compartment. */
export interface NewCompartmentProps {
  /**
   * The parent compartment; a tenancy has six levels of compartments. A change moves the compartment in place, with everything in
   * it.
   */
  readonly parent: Compartment;

  /**
   * The name. A change renames the compartment in place; statements that refer to it by name do not follow.
   *
   * 1 to 100 letters, digits, hyphens, periods and underscores. It must be unique in the parent.
   *
   * **If the parent has a compartment of this name already, and `deletable` is not true, the provider takes over that
   * compartment** and overwrites its description and tags.
   *
   * @default - the ids from the stack down to the compartment, joined by hyphens, after the stack's prefix: `<name_prefix>-<ids>`
   */
  readonly name?: string;

  /**
   * The description that the console shows. A change is made in place.
   *
   * @default - a sentence that names the construct
   */
  readonly description?: string;

  /**
   * Whether `terraform destroy`, or removing the construct, deletes the compartment. OCI rejects this while anything is in it,
   * including policies and vaults that are pending deletion; the deletion takes half an hour to three hours. If false, Terraform
   * only removes it from the state.
   *
   * @default false
   */
  readonly deletable?: boolean;

  /**
   * How long Terraform waits for the deletion; the provider has no other timeouts here.
   *
   * @default Duration.minutes(90)
   */
  readonly deleteTimeout?: Duration;

  /**
   * How long Terraform waits before it creates something in the new compartment, which other services do not know immediately.
   * Oracle does not document a time; its own landing zones wait 90 seconds. Zero does not wait.
   *
   * @default Duration.seconds(90)
   */
  readonly propagation?: Duration;

  /**
   * Tags in addition to those of the stack; if both have a key, these take precedence. A change is made in place.
   *
   * @default - the stack's tags
   */
  readonly tags?: Tags;
}

/**
 * A new compartment, created through the home region, for resources of the same app: everything that is created in `compartment`
 * waits until OCI knows it everywhere.
 *
 * @see https://docs.oracle.com/iaas/Content/Identity/compartments/managingcompartments.htm
 */
export class NewCompartment extends Construct {
  /** The compartment, for the props of the resources in it. */
  public readonly compartment: Compartment;

  /** The name. It begins with the stack's prefix if you gave none. */
  public readonly name: string;

  /**
   * @throws ConfigurationError for a name that OCI would not accept, for one that another compartment of the parent has, and
   * below level 6
   */
  public constructor(scope: Construct, id: string, props: NewCompartmentProps) {
    super(scope, id);
    checkProps(this, "NewCompartmentProps", props);
    const { parent, deletable, propagation = Duration.seconds(90), tags } = props;
    const name = prefixedName(this, props.name, MAX_NAME);
    checkName(this, name, props.name === undefined);
    checkWait(this, propagation, "a compartment");
    const resource = make(IdentityCompartment, this, { tags }, [
      { config: { compartmentId: parent.compartmentId, name, enableDelete: deletable } },
      planDescription(this, "compartment", props.description),
      planDelete(this, props.deleteTimeout),
      planTaken(this, name, parent),
      planLevel(this, parent),
      HomeRegion._part(this),
    ]);
    const hold = holdBack(this, propagation);
    this.compartment = Compartment.fromCompartmentId(hold("compartment_id", resource.id));
    levels(this).set(this.compartment.compartmentId, levelIn(this, parent));
    this.name = name;
  }
}

const NAME = "the name of a compartment";

/** The length and the form are from Oracle's SDK. */
const MAX_NAME = 100;
const FORM = /^[A-Za-z0-9._-]+$/;

function checkName(owner: IConstruct, name: string, isOfIds: boolean): void {
  const written = writtenPart(owner, name);
  if (FORM.test(written) && written.length <= MAX_NAME) return;
  const rule = `must be 1 to ${MAX_NAME} of the characters A-Z a-z 0-9 . _ -`;
  const remedy = isOfIds ? "set name; without it, the name is made from the ids" : undefined;
  throw refusal(owner.node.path, { what: NAME, rule, got: name, remedy });
}

function planDelete(owner: IConstruct, deleteTimeout: Duration | undefined): Part<TimeoutsConfig> {
  if (deleteTimeout === undefined) return {};
  return { config: { timeouts: { delete: renderTimeouts(owner, { delete: deleteTimeout })?.delete } } };
}

interface TimeoutsConfig {
  readonly timeouts: { readonly [step in keyof Pick<ResourceTimeouts, "delete">]: string | undefined };
}

/** Oracle: "Managing Compartments". */
const MAX_LEVEL = 6;

function planLevel(owner: IConstruct, parent: Compartment): Part<object> {
  const level = levelIn(owner, parent);
  if (level <= MAX_LEVEL) return {};
  const rule = `must be at most ${MAX_LEVEL} levels below the tenancy, but is at least ${level}`;
  throw refusal(owner.node.path, { what: "a compartment", rule, remedy: "choose a parent at a higher level" });
}

/**
 * The lowest possible level of a compartment below a parent: a parent that exists already may be anywhere, and an input may be
 * the tenancy.
 */
function levelIn(owner: IConstruct, { compartmentId, isTenancy }: Compartment): number {
  const above = isTenancy || !isKnown(compartmentId) ? 0 : 1;
  return (levels(owner).get(compartmentId) ?? above) + 1;
}

/** The level of each compartment of the app, by its reference. */
function levels({ node }: IConstruct): Map<string, number> {
  return remembered(node.root, "levels of compartments", () => new Map<string, number>());
}

/**
 * Of two compartments with one name, the second would take over the first. The name is reserved in the app if it is written out
 * and the parent is known, or else in the stack.
 */
function planTaken(owner: IConstruct, name: string, { compartmentId }: Compartment): Part<object> {
  const holder = isKnown(name) ? meaningOf(compartmentId, owner) : TerraformStack.of(owner);
  return taken(owner, { what: NAME, value: name, within: "its parent", holder, key: [compartmentId] });
}
