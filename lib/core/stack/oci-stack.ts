// The stack that brings what every OCI stack needs: providers, the usual inputs, state that survives, shared tags.

import { OciProvider } from "@cdktf/provider-oci/lib/provider";
import { Fn, LocalBackend, TerraformBackend, TerraformStack, Token } from "cdktf";
import { type Construct, type IConstruct } from "constructs";
import { type AdoptedPart } from "../adoption/adopted-part";
import { Adoption } from "../adoption/adoption";
import { refusal } from "../checks";
import { Compartment } from "../compartment";
import { PREFIX_FORM, PREFIX_RULE, prefixOf } from "../resource/names";
import { checkProps } from "../resource/shape";
import { foreignDependencies, orderStacks, writeDependencies } from "./dependencies";
import { Inputs } from "./inputs";
import { Outputs } from "./outputs";
import { isProtected, type StackSettings, stackSettings } from "./stack-settings";
import { type Tags } from "../tags";

/** What the resources of a stack have in common. */
export interface OciStackProps {
  /**
   * What names begin with that must be unique in the tenancy and that nobody wrote out, unless the input `name_prefix` is given: up
   * to 41 letters, digits, hyphens and underscores, a letter first. An empty text means no prefix, and no input.
   *
   * @default - the stack's id, made legal: other characters become hyphens, `s-` comes before what is no letter, and what was
   * changed is cut to 32 characters with a part of the stack's address after it
   */
  readonly namePrefix?: string;

  /**
   * The tags that every resource of the stack starts from.
   *
   * @default - none
   */
  readonly tags?: Tags;

  /**
   * Whether streams, pools, harnesses, buckets, vaults, keys and secrets refuse to be destroyed or replaced, unless one
   * says otherwise itself.
   *
   * Terraform wants a literal here, so this cannot be an input; the context key `deletionProtection` sets it for a
   * whole app.
   *
   * @default - the context key `deletionProtection`, else true
   */
  readonly deletionProtection?: boolean;
}

/**
 * A stack for OCI with the inputs `region`, `tenancy_ocid`, `compartment_ocid`, `home_region` and `name_prefix`.
 *
 * Resource Manager fills in the first three by itself. The default provider has a region and no credentials: they come
 * from `~/.oci/config`, the environment, or Resource Manager. IAM goes through a second provider, alias `home`.
 * State is kept beside the project, in `terraform.<stack>.tfstate`, unless the stack gets another backend.
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

  /** The region to deploy to, an input. */
  public readonly region: string;

  /** The tenancy's home region; the input `home_region`, or the region where that is empty. */
  public readonly homeRegion: string;

  /** The tenancy's root compartment, an input. */
  public readonly tenancy: Compartment;

  /** The compartment to deploy to, an input. */
  public readonly compartment: Compartment;

  /** What names begin with that must be unique in the tenancy, an input; empty where there is no prefix. */
  public readonly namePrefix: string;

  public constructor(scope: Construct, id: string, props: OciStackProps = {}) {
    super(scope, id);
    checkProps(this, "OciStackProps", props);
    checkPrefix(this, props.namePrefix);
    this.input = new Inputs(this);
    this.output = new Outputs(this);
    this.region = this.input.region("region", { title: "Region", group: PLACE });
    this.tenancy = Compartment.fromTenancyId(this.input.tenancy("tenancy_ocid", { title: "Tenancy", group: PLACE }));
    const compartment = this.input.compartment("compartment_ocid", { title: "Compartment", group: PLACE });
    this.compartment = Compartment.fromCompartmentId(compartment);
    const homeRegion = this.input.region("home_region", { ...HOME_REGION, optional: true });
    this.homeRegion = Token.asString(Fn.coalesce([homeRegion, this.region]));
    this.namePrefix = this.declarePrefix(props.namePrefix ?? prefixOf(this));
    this.addProviders();
    Object.assign(stackSettings(this), settingsOf(props, this.namePrefix), { tenancy: this.tenancy });
    this.addOverride("terraform.required_version", REQUIRED_TERRAFORM);
    this.node.addValidation({ validate: () => [...this.findSecondProvider(), ...foreignDependencies(this)] });
  }

  /**
   * Whether what holds data in this stack refuses to be destroyed unless it says otherwise itself: for resources of your own,
   * `lifecycle: { preventDestroy: stack.deletionProtection }`.
   */
  public get deletionProtection(): boolean {
    return isProtected(this, undefined);
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
   * The backend that the stack was given, else a local one whose path is relative to the synthesized stack: it is the
   * same on every machine, and `cdktf synth`, which empties its output folder, cannot delete it.
   */
  public override ensureBackendExists(): TerraformBackend {
    const backends = this.node.findAll().filter((node) => TerraformBackend.isBackend(node));
    const own = backends.find((backend) => TerraformStack.of(backend) === this);
    if (own !== undefined) return own;
    return new LocalBackend(this, { path: `../../../terraform.${this.node.id}.tfstate` });
  }

  /**
   * Before an app synthesizes its stacks: what `node.addDependency` says becomes `depends_on`, and the order of stacks.
   *
   * @throws ConfigurationError for a dependency on what is in no stack, and on a stack that waits for this one
   */
  public override prepareStack(): void {
    orderStacks(this);
    writeDependencies(this);
    super.prepareStack();
  }

  private declarePrefix(defaultValue: string): string {
    return defaultValue === "" ? "" : this.input.text("name_prefix", { ...NAME_PREFIX, defaultValue });
  }

  private addProviders(): void {
    new OciProvider(this, "oci", { region: this.region });
    const home = new OciProvider(this, "oci-home", { region: this.homeRegion, alias: "home" });
    stackSettings(this).homeProvider = home;
  }

  private findSecondProvider(): string[] {
    const defaults = this.node
      .findAll()
      .filter((node) => node instanceof OciProvider && node.alias === undefined && TerraformStack.of(node) === this);
    return defaults
      .slice(1)
      .map((second) => `${second.node.path}: an OciStack has a default OCI provider already; give this one an alias`);
  }
}

const PLACE = "Where to deploy";

const HOME_REGION = {
  title: "Home region",
  description: "The tenancy's home region, where IAM is written; leave it empty if you deploy to that region.",
  group: PLACE,
};

const NAME_PREFIX = {
  title: "Name prefix",
  description:
    "What names that must be unique in the tenancy begin with; another one lets the stack be deployed twice.",
  pattern: PREFIX_FORM,
  meaning: PREFIX_RULE,
};

/** Before anything is declared, since a stack that is refused must be empty. */
function checkPrefix(stack: TerraformStack, prefix: string | undefined): void {
  if (prefix === undefined || prefix === "" || new RegExp(PREFIX_FORM).test(prefix)) return;
  const remedy = 'write "" for no prefix';
  throw refusal(stack.node.path, { what: "namePrefix", rule: `must be ${PREFIX_RULE}`, got: prefix, remedy });
}

/** The newest that Resource Manager runs is the oldest that is needed. */
const REQUIRED_TERRAFORM = ">= 1.5.0";

function settingsOf(props: OciStackProps, namePrefix: string): StackSettings {
  const { tags, deletionProtection } = props;
  return {
    ...(namePrefix !== "" && { namePrefix }),
    ...(tags && { tags }),
    ...(deletionProtection !== undefined && { deletionProtection }),
  };
}
