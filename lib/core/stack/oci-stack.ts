// The stack that brings what every OCI stack needs: providers, the usual inputs, state that survives, shared tags.

import { type TerraformBackend, type TerraformProvider, TerraformStack } from "cdktf";
import { type Construct, type IConstruct } from "constructs";
import { type AdoptedPart } from "../adoption/adopted-part";
import { Adoption } from "../adoption/adoption";
import { type Compartment } from "../compartment";
import { type Tags } from "../tags";
import { prefixOf } from "../resource/names";
import { checkElements } from "../resource/engine";
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
 * A stack for OCI. What its props do not name it asks for, with the inputs `region`, `tenancy_ocid`, `compartment_ocid`, `home_region` and
 * `name_prefix`; what they name is written, and there is no such input.
 *
 * Resource Manager fills in the first three by itself. The default provider has a region and no credentials: they come
 * from `~/.oci/config`, the environment, or Resource Manager. IAM goes through a second provider, alias `home`.
 * State is kept next to the project, in `terraform.<stack>.tfstate`, unless the prop `backend` or a backend of cdktf says otherwise.
 *
 * `a.node.addDependency(b)` lets all resources and modules of `a` depend on all of `b`, so nothing in `b` may refer to `a`; in
 * another stack, this stack depends on that one. It does nothing in a `TerraformStack`, in an Aspect, which comes too late, and
 * for `Testing.synth`, which prepares no stack.
 */
export class OciStack extends TerraformStack {
  /** Declares further inputs. */
  public readonly input: Inputs;

  /** Declares outputs. */
  public readonly output: Outputs;

  /** The region to deploy to: as the props name it, else an input. */
  public readonly region: string;

  /** The tenancy's root compartment: as the props name it, else an input. */
  public readonly tenancy: Compartment;

  /** The compartment to deploy to: as the props name it, else an input. */
  public readonly compartment: Compartment;

  /**
   * What names begin with that must be unique in the tenancy: as the props name it, else an input; empty where there is no prefix.
   */
  public readonly namePrefix: string;

  private readonly home: OwnHomeRegion;

  /**
   * @throws ConfigurationError for a region that is none, a tenancy that is not a root compartment, parts of a place that are of two
   * realms, a name prefix that is none, and one that another stack of the app has, unless the props of both name a tenancy of their own
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
   * The tenancy's home region: as the props name it, else the input `home_region`, else, where that is empty, what the tenancy's
   * subscriptions say. A stack that writes no IAM looks them up only where this is read. The user who deploys it then needs the permission to
   * `inspect tenancies in tenancy`.
   */
  public get homeRegion(): string {
    return this.home.find();
  }

  /**
   * Whether what holds data in this stack refuses to be destroyed unless it says otherwise itself: for resources of your own,
   * `lifecycle: { preventDestroy: stack.deletionProtection }`.
   */
  public get deletionProtection(): boolean {
    return isProtected(this, undefined);
  }

  /**
   * The provider through which IAM is written, for what else the home region alone has, such as the events of Cloud Guard:
   * `Providers.use(scope, stack.homeProvider)`.
   */
  public get homeProvider(): TerraformProvider {
    return HomeRegion._of(this) ?? this.home.provider;
  }

  /**
   * Adds tags to those that every resource made after this call starts from, such as `stage.asTags("live")` of a `Tag` of this stack: what
   * the tag itself needs was made before and does not have it. Where both have a key, these have the say. It warns of anything else
   * that was made before.
   *
   * @throws ConfigurationError for an ignored tag, and for more tags than a resource can have
   */
  public addTags(tags: Tags): void {
    addStackTags(this, tags);
  }

  /**
   * Takes over a resource that exists: the first plan imports it. `Adoption.of(stack).adopt` is the same, and says more.
   *
   * @param construct - the construct, written as the resource is
   * @param id - the id of the resource in the form that its type wants: an OCID, `n/{namespace}/b/{bucket}` for a bucket
   * @param parts - the other resources of the construct
   * @throws ConfigurationError for what cannot be taken over, and for an id of another form, type, region or realm
   */
  public adopt(construct: IConstruct, id: string, parts: AdoptedPart[] = []): void {
    Adoption.of(this).adopt(construct, id, parts);
  }

  /**
   * Says where a construct was before its id, or that of a construct around it, changed: Terraform moves its resources instead of
   * destroying them. `Adoption.of(stack).renamed` is the same, and says more.
   *
   * @param construct - the construct as it is called now
   * @param oldPath - its ids below the stack, `pool/orders`; for a construct of one resource also the old address
   * @throws ConfigurationError for a path at which something still is, an address of another type, and what was given before
   */
  public renamed(construct: IConstruct, oldPath: string): void {
    Adoption.of(this).renamed(construct, oldPath);
  }

  /**
   * The backend of cdktf that was made in the stack, or that of the prop, else a local one whose path is relative to the synthesized
   * stack: it is the same on every machine, and `cdktf synth`, which empties its output folder, cannot delete it.
   */
  public override ensureBackendExists(): TerraformBackend {
    return backendOf(this);
  }

  /**
   * Before an app synthesizes its stacks: what `node.addDependency` says becomes `depends_on`, and the order of stacks; what was made
   * of the bindings goes through the provider of its scope, and IAM through the home region.
   *
   * @throws ConfigurationError for a dependency on what is in no stack, on a stack that waits for this one, and for a second backend, and
   * for what another engine than the stack's has made in it
   */
  public override prepareStack(): void {
    checkElements(this);
    prepareState(this);
    orderStacks(this);
    writeDependencies(this);
    writeProviders(this);
    super.prepareStack();
  }

  /**
   * The default of the input `name_prefix`, for a class of stacks to say what its names begin with. A stack of the class whose props name
   * a prefix has no such input.
   */
  protected get defaultNamePrefix(): string {
    return prefixOf(this);
  }
}

/** Before the first provider is made. */
function takeIgnoredTags(stack: OciStack, { tags, ignoredTags = [] }: OciStackProps): void {
  const ignored = planIgnoredTags(stack, ignoredTags);
  if (tags !== undefined) checkNotIgnored(stack.node.path, tags._definedKeys, ignored);
  stackSettings(stack).ignoredTags = ignored;
  watchIgnoredTags(stack);
}

/** The newest that Resource Manager runs is the oldest that is needed. */
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
