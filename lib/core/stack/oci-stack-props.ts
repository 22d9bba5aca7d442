// The properties of a whole stack.

import { type Compartment } from "../compartment";
import { type Tags } from "../tags";
import { type Backend } from "./state/backend";

/** The properties that the resources of a stack share. */
export interface OciStackProps {
  /**
   * The region to deploy to: its name, such as `eu-frankfurt-1`, not its key. It is written into the stack, which then has no
   * input `region`. A change creates everything again in the new region; Terraform forgets the resources in the old region, which
   * continue to exist.
   *
   * Names that contain the region change with it: in a deployed stack, a policy that allows Object Storage to use a key is
   * replaced once.
   *
   * @default - the input `region`
   */
  readonly region?: string;

  /**
   * The compartment to deploy to. It is written into the stack, which then has no input `compartment_ocid`; the lists of a form
   * then show this compartment.
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
   * The tenancy's home region, where IAM resources are written: a name, as for `region`. It is written into the stack, which then
   * has no input `home_region` and no look-up.
   *
   * @default - the input `home_region`, which may be left empty: a stack that writes IAM resources then looks up the home region,
   * for which the user who deploys it needs the permission to `inspect tenancies in tenancy`
   */
  readonly homeRegion?: string;

  /**
   * The prefix of default names that must be unique in the tenancy: up to 41 letters, digits, hyphens and underscores, beginning
   * with a letter. It is written into the stack, which then has no input `name_prefix`. An empty string means no prefix. Two
   * stacks of an app must have different prefixes (case does not matter), unless the props of both name different tenancies. A
   * change creates the resources whose names contain it again.
   *
   * @default - the input `name_prefix`, whose default is the stack's id in a valid form: other characters become hyphens, `s-` is
   * put before a first character that is not a letter, and a changed id is cut to 32 characters and followed by a part of the
   * stack's address
   */
  readonly namePrefix?: string;

  /**
   * The tags of every resource of the stack. Add tags whose keys the stack itself creates later: `stack.addTags(...)`.
   *
   * @default - none
   */
  readonly tags?: Tags;

  /**
   * Keys of defined tags (`Namespace.Key`) that the tenancy automatically adds to resources (tag defaults) and that Terraform
   * must not change, in addition to `Oracle-Tags.CreatedBy` and `Oracle-Tags.CreatedOn`: up to 98; case does not matter. They
   * become `ignore_defined_tags` of every provider of the stack. They cannot be set in code: the provider also drops them when it
   * creates a resource.
   *
   * @default - only Oracle's two tags
   */
  readonly ignoredTags?: string[];

  /**
   * Whether streams, pools, harnesses, buckets, vaults, keys and secrets are protected from being destroyed or replaced, unless a
   * resource has its own setting.
   *
   * Terraform requires a literal here, so this cannot be an input; the context key `deletionProtection` sets it for a whole app.
   *
   * @default - the context key `deletionProtection`, or else true
   */
  readonly deletionProtection?: boolean;

  /**
   * Where the state of the stack is stored, and where other stacks of the app read it from if they refer to this one. Two stacks
   * cannot use the same location. Before you change it for a deployed stack, read how to move a state: docs/guides/state.md.
   *
   * @default - a file next to the project, `terraform.<stack's id>.tfstate`, unless a backend of cdktf is made in the stack
   */
  readonly backend?: Backend;
}
