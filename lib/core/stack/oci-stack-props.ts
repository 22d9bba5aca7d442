// What can be said of a whole stack.

import { type Compartment } from "../compartment";
import { type Tags } from "../tags";
import { type Backend } from "./state/backend";

/** What the resources of a stack have in common. */
export interface OciStackProps {
  /**
   * The region to deploy to: its name, such as `eu-frankfurt-1`, not its key. It is written into the stack, which then has no input
   * `region`. Another region makes everything anew there; what is in the old one is forgotten and lives on.
   *
   * Names that hold the region change with it: in a stack that is deployed, a policy that lets Object Storage use a key is replaced once.
   *
   * @default - the input `region`
   */
  readonly region?: string;

  /**
   * The compartment to deploy to. It is written into the stack, which then has no input `compartment_ocid`; the lists of a form are
   * of this compartment then.
   *
   * @default - the input `compartment_ocid`
   */
  readonly compartment?: Compartment;

  /**
   * The tenancy's root compartment, `Compartment.fromTenancyId(...)`: groups, dynamic groups and users live there. It is written into the
   * stack, which then has no input `tenancy_ocid`.
   *
   * @default - the input `tenancy_ocid`
   */
  readonly tenancy?: Compartment;

  /**
   * The tenancy's home region, where IAM is written: a name, as of `region`. It is written into the stack, which then has no input
   * `home_region` and looks nothing up.
   *
   * @default - the input `home_region`, which may be left empty: a stack that writes IAM then looks the home region up, for which
   * the user who deploys it needs the permission to `inspect tenancies in tenancy`
   */
  readonly homeRegion?: string;

  /**
   * What names begin with that must be unique in the tenancy and that nobody wrote out: up to 41 letters, digits, hyphens and
   * underscores, a letter first. It is written into the stack, which then has no input `name_prefix`. An empty text means no prefix.
   * Two stacks of an app must have two, in whatever case, unless the props of both name a tenancy of their own. What is
   * named with it is made anew under another one.
   *
   * @default - the input `name_prefix`, whose default is the stack's id, made legal: other characters become hyphens, `s-` comes before
   * what is no letter, and what was changed is cut to 32 characters with a part of the stack's address after it
   */
  readonly namePrefix?: string;

  /**
   * The tags that every resource of the stack starts from. Tags whose keys the stack makes itself come later: `stack.addTags(...)`.
   *
   * @default - none
   */
  readonly tags?: Tags;

  /**
   * Defined tags, `Namespace.Key`, that the tenancy puts on resources by itself (tag defaults), and that Terraform is to leave as they
   * are, in addition to `Oracle-Tags.CreatedBy` and `Oracle-Tags.CreatedOn`: up to 98, whatever their case. They become
   * `ignore_defined_tags` of every provider of the stack. None of them can be set in code: the provider drops it when it makes the resource
   * too.
   *
   * @default - Oracle's own two only
   */
  readonly ignoredTags?: string[];

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

  /**
   * Where the state of the stack is kept, and read from by other stacks of the app that refer to something of this one. Two stacks cannot
   * have the same place. Before you change it for a stack that is deployed, read how a state moves: docs/guides/state.md.
   *
   * @default - a file next to the project, `terraform.<stack's id>.tfstate`, unless a backend of cdktf is made in the stack
   */
  readonly backend?: Backend;
}
