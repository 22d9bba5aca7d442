// A compartment that the app makes, and that it can deploy to at once.

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

/** What a compartment is made of. */
export interface NewCompartmentProps {
  /** The compartment that it is in; a tenancy has six levels of them. A change moves it in place, with all that is in it. */
  readonly parent: Compartment;

  /**
   * The name. A change renames the compartment in place; statements that name it by its name do not follow.
   *
   * 1 to 100 letters, digits, hyphens, periods and underscores. It is unique in the parent.
   *
   * **If the parent has a compartment of this name already, and `deletable` is not true, the provider takes that one over** and writes its
   * description and tags anew.
   *
   * @default - the ids from the stack down to the compartment, joined by hyphens, after the stack's prefix: `<name_prefix>-<ids>`
   */
  readonly name?: string;

  /**
   * What people read in the console. A change is made in place.
   *
   * @default - a sentence that names the construct
   */
  readonly description?: string;

  /**
   * Whether `terraform destroy`, or removing the construct, deletes the compartment. OCI refuses while anything is in it, policies and
   * vaults that are pending deletion included, and takes half an hour to three hours. Otherwise Terraform only forgets it.
   *
   * @default false
   */
  readonly deletable?: boolean;

  /**
   * How long Terraform waits for the deletion; the provider has a time for nothing else.
   *
   * @default Duration.minutes(90)
   */
  readonly deleteTimeout?: Duration;

  /**
   * How long Terraform waits before it makes something in the new compartment, which other services do not know at first. Oracle gives no
   * figure; its own landing zones wait 90 seconds. Zero does not wait.
   *
   * @default Duration.seconds(90)
   */
  readonly propagation?: Duration;

  /**
   * Tags in addition to those of the stack; where both have a key, these win. A change is made in place.
   *
   * @default - the stack's tags
   */
  readonly tags?: Tags;
}

/**
 * A new compartment, written through the home region, for what the same app deploys: whatever is made in `compartment` waits until
 * OCI knows it everywhere.
 *
 * @see https://docs.oracle.com/iaas/Content/Identity/compartments/managingcompartments.htm
 */
export class NewCompartment extends Construct {
  /** The compartment, for the props of what is made in it. */
  public readonly compartment: Compartment;

  /** The name, with the stack's prefix where none was given. */
  public readonly name: string;

  /** @throws ConfigurationError for a name that OCI would not take, for one that another compartment of the parent has, and below level 6 */
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

/** Oracle's SDK; the form too. */
const MAX_NAME = 100;
const FORM = /^[A-Za-z0-9._-]+$/;

function checkName(owner: IConstruct, name: string, isOfIds: boolean): void {
  const written = writtenPart(owner, name);
  if (FORM.test(written) && written.length <= MAX_NAME) return;
  const rule = `must be 1 to ${MAX_NAME} of the characters A-Z a-z 0-9 . _ -`;
  const remedy = isOfIds ? "set name; without it, the ids are the name" : undefined;
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
  const rule = `must be at most ${MAX_LEVEL} levels below the tenancy, and is at least ${level}`;
  throw refusal(owner.node.path, { what: "a compartment", rule, remedy: "give it a parent further up" });
}

/** How far below the tenancy a compartment of a parent is at least: one that exists may be anywhere, and an input the tenancy. */
function levelIn(owner: IConstruct, { compartmentId, isTenancy }: Compartment): number {
  const above = isTenancy || !isKnown(compartmentId) ? 0 : 1;
  return (levels(owner).get(compartmentId) ?? above) + 1;
}

/** The level of each compartment of the app, by its reference. */
function levels({ node }: IConstruct): Map<string, number> {
  return remembered(node.root, "levels of compartments", () => new Map<string, number>());
}

/** Of two with one name the second would take the first over: one of the app for a parent that is written out, else one of the stack. */
function planTaken(owner: IConstruct, name: string, { compartmentId }: Compartment): Part<object> {
  const holder = isKnown(name) ? meaningOf(compartmentId, owner) : TerraformStack.of(owner);
  return taken(owner, { what: NAME, value: name, within: "its parent", holder, key: [compartmentId] });
}
