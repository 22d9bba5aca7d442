// The stack with everything that an OCI stack needs: providers, the usual inputs, a persistent state, shared tags.

import { type TerraformBackend, type TerraformProvider, TerraformStack } from "cdktf";
import { type Construct, type IConstruct } from "constructs";
import { type AdoptedPart } from "../adoption/adopted-part";
import { Adoption } from "../adoption/adoption";
import { type Compartment } from "../compartment";
import { type Tags } from "../tags";
import { prefixOf } from "../resource/names";
import { checkElements, withOwnFunctions } from "../resource/engine";
import { checkProps } from "../resource/shape";
import { foreignDependencies, orderStacks, writeDependencies } from "./dependencies";
import { HomeRegion } from "./providers/home-region";
import { foreignRealms } from "./providers/one-realm";
import { checkNotIgnored, planIgnoredTags, watchIgnoredTags } from "./tags/ignored-tags";
import { openVariables } from "./inputs/input";
import { Inputs } from "./inputs/inputs";
import { ociProvider } from "./providers/oci-provider";
import { type OciStackProps } from "./oci-stack-props";
import { openOutputs, Outputs } from "./outputs/outputs";
import { OwnHomeRegion } from "./providers/own-home-region";
import { lateIam, secondProviders, writeProviders } from "./providers/scope-provider";
import { checkPlace, placeOf, writtenInputs } from "./stack-place";
import { planPrefix, prefixFrom } from "./stack-prefix";
import { isProtected, type StackSettings, stackSettings } from "./stack-settings";
import { addStackTags } from "./tags/stack-tags";
import { backendOf, openStates, prepareState, sharedStates } from "./state/state";

/**
 * A stack for OCI. It has the inputs `region`, `tenancy_ocid`, `compartment_ocid`, `home_region` and `name_prefix`; a value in
 * the props is written into the stack instead, without an input.
 *
 * Resource Manager automatically fills in the first three. The default provider has a region but no credentials, which come from
 * `~/.oci/config`, the environment, or Resource Manager. IAM resources go through a second provider, alias `home`. By default,
 * the state is stored next to the project, in `terraform.<stack>.tfstate`; the prop `backend` or a backend of cdktf changes this.
 *
 * `a.node.addDependency(b)` makes all resources and modules of `a` depend on all of `b`, so nothing in `b` may refer to `a`; if
 * `b` is in another stack, this stack depends on that one. It has no effect in a `TerraformStack`, in an Aspect, which runs too
 * late, and with `Testing.synth`, which does not prepare the stack.
 */
export class OciStack extends TerraformStack {
  /** Declares further inputs. */
  public readonly input: Inputs;

  /** Declares outputs. */
  public readonly output: Outputs;

  /** The region to deploy to: from the props, or else from the input. */
  public readonly region: string;

  /** The tenancy's root compartment: from the props, or else from the input. */
  public readonly tenancy: Compartment;

  /** The compartment to deploy to: from the props, or else from the input. */
  public readonly compartment: Compartment;

  /**
   * The prefix of names that must be unique in the tenancy: from the props, or else from the input; empty if there is no prefix.
   */
  public readonly namePrefix: string;

  private readonly home: OwnHomeRegion;

  /**
   * @throws ConfigurationError for an invalid region, a tenancy that is not a root compartment, values that belong to different
   * realms, an invalid name prefix, and a prefix that another stack of the app has, unless the props of both name different
   * tenancies
   */
  public constructor(scope: Construct, id: string, props: OciStackProps = {}) {
    super(scope, id);
    checkProps(this, "OciStackProps", props);
    checkPlace(this, props);
    takeIgnoredTags(this, props);
    const takePrefix = planPrefix(this, props, this.defaultNamePrefix);
    this.input = new Inputs(this);
    this.output = new Outputs(this);
    const { region, tenancy, compartment, homeAnswer } = placeOf(this.input, props);
    this.region = region;
    this.tenancy = tenancy;
    this.compartment = compartment;
    this.namePrefix = prefixFrom(this.input, props.namePrefix, this.defaultNamePrefix);
    takePrefix();
    const provider = ociProvider(this, "oci", { region });
    const question = { tenancyId: tenancy.compartmentId, provider, region };
    this.home = new OwnHomeRegion(this, props.homeRegion, homeAnswer, question);
    Object.assign(stackSettings(this), settingsOf(props, this));
    HomeRegion._found(this, this.home);
    this.addOverride("terraform.required_version", REQUIRED_TERRAFORM);
    this.node.addValidation({
      validate: () => [
        ...secondProviders(this),
        ...lateIam(this),
        ...foreignDependencies(this),
        ...foreignRealms(this),
        ...openOutputs(this),
        ...openVariables(this),
        ...sharedStates(this),
        ...openStates(this),
      ],
    });
  }

  /**
   * The tenancy's home region: from the props, or else from the input `home_region`; if that is empty, it is looked up in the
   * tenancy's subscriptions. A stack without IAM resources looks it up only if you read this property. The user who deploys it
   * then needs the permission to `inspect tenancies in tenancy`.
   */
  public get homeRegion(): string {
    return this.home.find();
  }

  /**
   * Whether resources of this stack that contain data are protected from being destroyed by default. For your own resources, use
   * `lifecycle: { preventDestroy: stack.deletionProtection }`.
   */
  public get deletionProtection(): boolean {
    return isProtected(this, undefined);
  }

  /**
   * The provider for IAM resources, which you can also use for other resources that only the home region has, such as the events
   * of Cloud Guard: `Providers.use(scope, stack.homeProvider)`.
   */
  public get homeProvider(): TerraformProvider {
    return HomeRegion._of(this) ?? this.home.provider;
  }

  /**
   * Adds tags to every resource that is made after this call, such as `stage.asTags("live")` of a `Tag` of this stack; the
   * resources that the tag itself needs were made before and do not get it. If both have a key, these tags take precedence. It
   * adds a warning if any other resource was made before.
   *
   * @throws ConfigurationError for an ignored tag, and for more tags than a resource can have
   */
  public addTags(tags: Tags): void {
    addStackTags(this, tags);
  }

  /**
   * Takes over an existing resource: the first plan imports it. `Adoption.of(stack).adopt` does the same, with more
   * documentation.
   *
   * @param construct - the construct, with the same properties as the resource
   * @param id - the import id of the resource in the form of its type: an OCID, or `n/{namespace}/b/{bucket}` for a bucket
   * @param parts - the other resources of the construct
   * @throws ConfigurationError for a resource that cannot be taken over, and for an id of another form, type, region or realm
   */
  public adopt(construct: IConstruct, id: string, parts: AdoptedPart[] = []): void {
    Adoption.of(this).adopt(construct, id, parts);
  }

  /**
   * Declares the former path of a construct whose id, or that of a construct around it, changed: Terraform moves its resources
   * instead of destroying them. `Adoption.of(stack).renamed` does the same, with more documentation.
   *
   * @param construct - the construct with its new id
   * @param oldPath - its former ids below the stack, `pool/orders`; for a construct with one resource, also the old address
   * @throws ConfigurationError for a path where a construct still exists, an address of another type, and a path that was given
   * before
   */
  public renamed(construct: IConstruct, oldPath: string): void {
    Adoption.of(this).renamed(construct, oldPath);
  }

  /**
   * The backend of cdktf that was made in the stack, or that of the prop, or else a local one. Its path is relative to the
   * synthesized stack, so it is the same on every machine, and it is outside the output folder, which `cdktf synth` empties.
   */
  public override ensureBackendExists(): TerraformBackend {
    return backendOf(this);
  }

  /**
   * Runs before an app synthesizes its stacks: `node.addDependency` becomes `depends_on` and the order of stacks; resources of
   * the bindings get the provider of their scope, and IAM resources that of the home region.
   *
   * @throws ConfigurationError for a dependency on a construct outside a stack or on a stack that waits for this one, for a second
   * backend, and for elements and functions (`Fn`, `Op`) of another engine than the stack's
   */
  public override prepareStack(): void {
    checkElements(this);
    withOwnFunctions(this, () => {
      prepareState(this);
      orderStacks(this);
      writeDependencies(this);
      writeProviders(this);
      super.prepareStack();
    });
  }

  /**
   * The default of the input `name_prefix`, for subclasses to set the prefix of their names. A stack whose props name a prefix
   * does not have this input.
   */
  protected get defaultNamePrefix(): string {
    return prefixOf(this);
  }
}

/** Must run before the first provider is made. */
function takeIgnoredTags(stack: OciStack, { tags, ignoredTags = [] }: OciStackProps): void {
  const ignored = planIgnoredTags(stack, ignoredTags);
  if (tags !== undefined) checkNotIgnored(stack.node.path, tags._definedKeys, ignored);
  stackSettings(stack).ignoredTags = ignored;
  watchIgnoredTags(stack);
}

/** The oldest required version is the newest one that Resource Manager runs. */
const REQUIRED_TERRAFORM = ">= 1.5.0";

function settingsOf(props: OciStackProps, { namePrefix, tenancy }: OciStack): StackSettings {
  const { tags, deletionProtection, backend } = props;
  return {
    ...(namePrefix !== "" && { namePrefix }),
    ...(tags && { tags }),
    ...(backend && { backend }),
    ...(deletionProtection !== undefined && { deletionProtection }),
    tenancy,
    written: writtenInputs(props),
  };
}
