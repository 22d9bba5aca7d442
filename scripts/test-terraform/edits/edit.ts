// An edit of a deployed stack, and its expected result: the rows of docs/changes.md.

import { type OciStack, type OciStackProps } from "cdktf-oci-streaming";

/** What is deployed already, for code that takes it over or gives it away. */
export interface Deployed {
  /** The OCID. */
  id(type: string, name: string): string;
  /** Where it is in its state. */
  address(type: string, name: string): string;
}

export type Build = (stack: OciStack, deployed: Deployed) => void;

/** A stack as it is synthesized and deployed. */
export interface Deployment {
  readonly build: Build;
  /** The id of the stack; default: `shop`. */
  readonly stack?: string;
  /** The state that it is deployed to; default: that of the first deployment. */
  readonly state?: string;
  readonly props?: OciStackProps;
}

/** Where an edit ends that is not deployed. */
export interface Failure {
  /** By the library, by Terraform's plan, or halfway through the deployment. */
  readonly at: "synth" | "plan" | "apply";
  /** What the sentence has in it. */
  readonly because: string;
  /** Whether Terraform does it in either order, and it fails in one. */
  readonly sometimes?: boolean;
}

export interface Change extends Deployment {
  /** What is done now, of several changes. */
  readonly step?: string;
  /** `replace, new one first: stream pool 'pool' (private_endpoint_settings)`, in the order of the plan's addresses. */
  readonly plan: readonly string[];
  /** `loss replaced: stream pool 'pool'`: level and kind of each finding. */
  readonly report: readonly string[];
  /** What is gone, empty or unreadable afterwards. */
  readonly lost: readonly string[];
  readonly fails?: Failure;
  /** What a second plan of the same document shows; by default, nothing. */
  readonly again?: readonly string[];
}

export interface Edit {
  /** The change of the code, in the reader's words. */
  readonly change: string;
  readonly first: Deployment;
  /** One after the other. */
  readonly then: readonly Change[];
  /** A topic that a Kafka client creates in every pool after the first deployment. */
  readonly topic?: string;
  /** The alternative, or a further remark. */
  readonly remark?: string;
}

/** A heading of the page. */
export interface EditGroup {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** Whether each has a stream with messages. */
  readonly hasMessages: boolean;
}
