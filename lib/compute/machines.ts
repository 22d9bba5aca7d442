// Internal: the machines of a host: one instance, or an instance pool with the configuration of its machines.

import { CoreInstance, type CoreInstanceConfig } from "@cdktf/provider-oci/lib/core-instance";
import { CoreInstanceConfiguration } from "@cdktf/provider-oci/lib/core-instance-configuration";
import { CoreInstancePool } from "@cdktf/provider-oci/lib/core-instance-pool";
import { DataOciCoreImages } from "@cdktf/provider-oci/lib/data-oci-core-images";
import { DataOciIdentityAvailabilityDomains } from "@cdktf/provider-oci/lib/data-oci-identity-availability-domains";
import { Fn, Op, TerraformLocal, TerraformResource, TerraformStack, Token } from "cdktf";
import { type Construct } from "constructs";
import { checkNotEmpty, refusal } from "../core/checks";
import { type Condition, create, make, type Part } from "../core/resource/part";
import { taken } from "../core/resource/taken";
import { secretIn } from "../core/secrets";
import { literal } from "../core/stack/inputs/input-literal";
import { tagsOf } from "../core/stack/tags/stack-tags";
import { isKnown, operand } from "../core/token/tokens";
import { requireTenancy } from "../identity/iam-resource";
import { MatchingRule, type TagMatch } from "../identity/matching-rule";
import { type INetworkSecurityGroup } from "../network/network-security-group";
import { planName } from "./host-name";
import { HostImage, HostMachines, HostShape, type SharedMachines } from "./host-machine";
import { type KafkaHostOptions } from "./kafka-host";

/** The facts about the machines before any is made. */
export interface PlannedMachines {
  readonly name: string;
  readonly props: KafkaHostOptions;
  readonly tenancyId: string;
  readonly ownName: Part<object>;
}

/**
 * @throws ConfigurationError for a name that is too long or that another host has, a wrong number of availability domains, and
 * a tenancy that is not known
 */
export function planMachines(host: Construct, name: string, props: KafkaHostOptions): PlannedMachines {
  const { availabilityDomains: domains, sshPublicKey, machines = HostMachines.one(), tenancy } = props;
  const at = host.node.path;
  if (domains?.length === 0 || (domains !== undefined && domains.length > 1 && machines._render() === undefined)) {
    const rule = machines._render() === undefined ? "must be one for one machine" : "must not be empty";
    const remedy = "leave it out for the first one of the tenancy";
    throw refusal(at, { what: "availabilityDomains", rule, got: domains.length, remedy });
  }
  for (const [index, domain] of (domains ?? []).entries()) checkDomain(at, domain, domains?.slice(0, index) ?? []);
  if (sshPublicKey !== undefined) checkSshKey(at, sshPublicKey);
  const ownName = planName(host, name, props);
  return { name, props, tenancyId: requireTenancy(host, "a host", tenancy).compartmentId, ownName };
}

function checkDomain(at: string, domain: string, before: readonly string[]): void {
  const what = "availabilityDomains";
  checkNotEmpty(at, `a name in ${what}`, domain, "write it as Uocm:EU-FRANKFURT-1-AD-1");
  if (!before.includes(domain)) return;
  throw refusal(at, { what, rule: "must be different", got: domain, remedy: "name each once" });
}

/** Everyone who may see the instance could read a private key. The error message does not repeat the value. */
export function checkSshKey(at: string, sshPublicKey: string): void {
  const what = "sshPublicKey";
  checkNotEmpty(at, what, sshPublicKey, "leave it out so that no user can log in");
  if (!isKnown(sshPublicKey) || (secretIn(sshPublicKey) === undefined && SSH_KEY.test(sshPublicKey))) return;
  const rule = "must be a public key as in a file with .pub, such as 'ssh-ed25519 AAAA...'";
  throw refusal(at, { what, rule, remedy: "leave it out so that no user can log in" });
}

/** A line of authorized_keys: the kind of the key, and the key in base64. */
const SSH_KEY = /^(?:.* )?(?:sk-)?(?:ssh|ecdsa)-\S+ +AAAA/m;

/** The machines, and the rule that only they match. */
export interface MadeMachines {
  readonly rule: MatchingRule;
  /** The OCID of the instance, or of the pool. */
  readonly id: string;
}

export function makeMachines(
  host: Construct,
  planned: PlannedMachines,
  groups: readonly INetworkSecurityGroup[],
  cloudInit: string,
): MadeMachines {
  const { props } = planned;
  const userData = Fn.base64encode(new TerraformLocal(host, "cloud-init", cloudInit).asString);
  const metadata = {
    user_data: userData,
    ...(props.sshPublicKey !== undefined && { ssh_authorized_keys: props.sshPublicKey }),
  };
  const machine = { ...planned, groups, metadata, ...softwareOf(props), imageId: imageOf(host, props) };
  const parts = [
    { preconditions: [fits(userData)], replaceTriggeredBy: [replacement(host, metadata)] },
    planned.ownName,
  ];
  const pool = props.machines?._render();
  return pool === undefined ? makeOne(host, machine, parts) : makePool(host, machine, pool, parts);
}

interface Machine extends PlannedMachines {
  readonly groups: readonly INetworkSecurityGroup[];
  readonly metadata: Readonly<Record<string, string>>;
  readonly imageId: string;
  readonly agentConfig?: CoreInstanceConfig["agentConfig"];
}

/** Compute, LaunchInstanceDetails: metadata can have 32,000 bytes, of which the SSH key uses some. */
const MAX_USER_DATA = 31_000;

function fits(userData: string): Condition {
  return {
    condition: Op.lte(Fn.lengthOf(userData), MAX_USER_DATA),
    errorMessage:
      "The user data of the machines must be at most 31,000 characters in base64, because Compute accepts 32,000 bytes of metadata: use several hosts with fewer connectors each.",
  };
}

/**
 * The address of the resource that replaces the machines when the metadata changes. Compute rejects other user data or another
 * key for an existing instance ("UpdateInstanceDetails", metadata), and machines of a pool keep their configuration: only new
 * ones use another.
 */
function replacement(host: Construct, metadata: Readonly<Record<string, string>>): string {
  const hashes = Object.entries(metadata).map(
    ([key, value]) => [key, Fn.sha256(isKnown(value) ? literal(value) : value)] as const,
  );
  // cdktf's own DataResource would run the local terraform to get its version, and fail without it.
  const data = new TerraformResource(host, "Replacement", { terraformResourceType: "terraform_data" });
  data.addOverride("triggers_replace", Object.fromEntries(hashes));
  // Terraform requires the plain address here, and cdktf would write a template.
  return `${data.terraformResourceType}.${data.friendlyUniqueId}`;
}

type Parts = readonly Part<object>[];

function makeOne(host: Construct, machine: Machine, parts: Parts): MadeMachines {
  const { name, props, groups, metadata, imageId, agentConfig } = machine;
  const { compartment, subnet, shape = HostShape.flexible(), running } = props;
  const [availabilityDomain = ""] = domainsOf(host, machine);
  const config: Partial<CoreInstanceConfig> = {
    compartmentId: compartment.compartmentId,
    availabilityDomain,
    displayName: name,
    ...shape._render(),
    sourceDetails: { sourceType: "image", sourceId: imageId },
    createVnicDetails: {
      subnetId: subnet.subnetId,
      nsgIds: groups.map(({ networkSecurityGroupId }) => networkSecurityGroupId),
      assignPublicIp: "false",
    },
    instanceOptions: { areLegacyImdsEndpointsDisabled: true },
    isPvEncryptionInTransitEnabled: true,
    metadata,
    ...(running !== undefined && { state: running ? "RUNNING" : "STOPPED" }),
    ...(agentConfig && { agentConfig }),
  };
  // A newer image must not replace the machine.
  const image = { config, ignoreChanges: ["source_details[0].source_id"] };
  const instance = make(CoreInstance, host, props, [image, ...(parts as readonly Part<CoreInstanceConfig>[])]);
  return { rule: MatchingRule.instance(instance.id), id: instance.id };
}

function makePool(host: Construct, machine: Machine, { count, tag }: SharedMachines, parts: Parts): MadeMachines {
  const { name, props } = machine;
  const { compartment, subnet, running } = props;
  const { compartmentId } = compartment;
  const configuration = makeConfiguration(host, machine, tag);
  const placement = domainsOf(host, machine).map((availabilityDomain) => ({
    availabilityDomain,
    primaryVnicSubnets: { subnetId: subnet.subnetId },
  }));
  const config = {
    compartmentId,
    displayName: name,
    instanceConfigurationId: configuration.id,
    size: count,
    placementConfigurations: placement,
    ...(running !== undefined && { state: running ? "running" : "stopped" }),
  };
  const own = taken(host, {
    what: "the tag of a pool of machines",
    value: `${tag.namespace}.${tag.key}=${tag.value}`,
    within: "its compartment, because IAM identifies the machines by it",
    holder: TerraformStack.of(host),
    key: [compartmentId],
    remedy: "give one of them another value",
  });
  const pool = make(CoreInstancePool, host, props, [{ config }, own, ...(parts as readonly Part<never>[])]);
  const rule = MatchingRule.all(MatchingRule.instancesIn(compartment), MatchingRule.tag(tag));
  return { rule, id: pool.id };
}

function makeConfiguration(host: Construct, machine: Machine, tag: Required<TagMatch>): CoreInstanceConfiguration {
  const { name, props, groups, metadata, imageId, agentConfig } = machine;
  const { compartment, shape = HostShape.flexible() } = props;
  const { compartmentId } = compartment;
  const { definedTags = {}, freeformTags } = tagsOf(host, props.tags);
  const launchDetails = {
    compartmentId,
    displayName: name,
    ...shape._render(),
    sourceDetails: { sourceType: "image", imageId },
    createVnicDetails: {
      nsgIds: groups.map(({ networkSecurityGroupId }) => networkSecurityGroupId),
      assignPublicIp: false,
    },
    instanceOptions: { areLegacyImdsEndpointsDisabled: true },
    isPvEncryptionInTransitEnabled: true,
    metadata,
    definedTags: { ...definedTags, [`${tag.namespace}.${tag.key}`]: tag.value },
    ...(freeformTags && { freeformTags }),
    ...(agentConfig && { agentConfig }),
  };
  const config = { compartmentId, displayName: name, instanceDetails: { instanceType: "compute", launchDetails } };
  const ignoreChanges = ["instance_details[0].launch_details[0].source_details[0].image_id"];
  // The pool must use the new one before the old one can be deleted.
  const part = { config, ignoreChanges, createBeforeDestroy: true };
  return make(CoreInstanceConfiguration, host, props, [part], "Configuration");
}

function domainsOf(host: Construct, { props, tenancyId }: Machine): string[] {
  return props.availabilityDomains ?? [firstDomain(host, tenancyId)];
}

/** The first availability domain of the tenancy. */
export function firstDomain(host: Construct, tenancyId: string): string {
  const found = create(DataOciIdentityAvailabilityDomains, host, { compartmentId: tenancyId }, "AvailabilityDomains");
  return found.availabilityDomains.get(0).name;
}

/** What an image must fit. */
export interface ImageChoice extends Pick<KafkaHostOptions, "image" | "shape" | "compartment"> {
  /** The state of the images among which the newest is. */
  readonly state?: string;
}

/** The given image, or the newest one if an input is empty or no image is given. */
export function imageOf(
  host: Construct,
  { image = HostImage.newest(), shape = HostShape.flexible(), compartment, state }: ImageChoice,
): string {
  const given = image._render();
  if (given !== undefined && isKnown(given)) return given;
  const lookup = {
    compartmentId: compartment.compartmentId,
    operatingSystem: "Oracle Linux",
    operatingSystemVersion: "9",
    shape: shape._render().shape,
    ...(state !== undefined && { state }),
    sortBy: "TIMECREATED",
    sortOrder: "DESC",
  };
  const newest = create(DataOciCoreImages, host, lookup, "Images").images.get(0).id;
  return given === undefined ? newest : Token.asString(Fn.coalesce([operand(given), newest]));
}

/** The agent plugin that pushes log files. It is off by default. */
function softwareOf({ logs }: KafkaHostOptions): Pick<Machine, "agentConfig"> {
  if (logs === undefined) return {};
  return { agentConfig: { pluginsConfig: [{ name: "Custom Logs Monitoring", desiredState: "ENABLED" }] } };
}
