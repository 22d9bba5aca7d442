// A stack with every construct that has parts, arguments that are not read back, or a special form of id.

import { TerraformResource } from "cdktf";
import {
  AdoptedPart,
  Bucket,
  Duration,
  KafkaClientUser,
  Key,
  KeyRotation,
  LifecycleRule,
  LogGroup,
  NetworkPeer,
  OciStack,
  Partitions,
  PoolAccess,
  Queue,
  QueuePurge,
  Secret,
  SecretContent,
  StreamPool,
  SubnetAccess,
  Vault,
  VaultType,
  Vcn,
} from "cdktf-oci-streaming";
import { Construct, type IConstruct } from "constructs";

export class WithParts extends OciStack {
  private readonly constructs: readonly IConstruct[];

  /** @param around - the id of a construct around all of them, into which they moved */
  public constructor(scope: Construct, id: string, around?: string) {
    super(scope, id);
    const { compartment } = this;
    const home: Construct = around === undefined ? this : new Construct(this, around);
    const vault = new Vault(home, "vault", { compartment, type: VaultType.VIRTUAL_PRIVATE });
    const key = new Key(home, "key", { vault, rotation: KeyRotation.every(Duration.days(90)) });
    const content = SecretContent.generatedPassphrase({ length: 30 });
    const lifecycle = { rules: [LifecycleRule.deleteAfter(Duration.days(30))] };
    const vcn = new Vcn(home, "vcn", { compartment, cidrBlocks: ["10.0.0.0/16"] });
    const subnet = vcn.addSubnet("subnet", { cidrBlock: "10.0.1.0/24", access: SubnetAccess.private() });
    const access = PoolAccess.privateEndpoint(subnet, { clients: [NetworkPeer.cidr("10.0.2.0/24")] });
    const pool = new StreamPool(home, "pool", { compartment, name: "orders", access });
    const logs = new LogGroup(home, "logs", { compartment });
    this.constructs = [
      vault,
      key,
      new Secret(home, "secret", { vault, key, content }),
      new Bucket(home, "archive", { compartment, name: "archive", lifecycle }),
      vcn,
      subnet,
      pool,
      pool.addStream("orders", { partitions: Partitions.of(1) }),
      new KafkaClientUser(home, "kafka", { name: "kafka", description: "Kafka clients" }),
      logs,
      logs.addCustomLog("log"),
      new Queue(home, "queue", { compartment, purge: QueuePurge.everything(1) }),
    ];
    if (around === undefined) return;
    for (const construct of home.node.children) this.renamed(construct, construct.node.id);
  }

  /** Adopts each construct in one call, with its parts. */
  public adoptAll(idOf: (resource: TerraformResource) => string): void {
    for (const construct of this.constructs) {
      const [main, ...parts] = this.resourcesOf(construct);
      if (main === undefined) throw new Error(`${construct.node.path} has no resource`);
      // The id of a bucket's lifecycle follows from the bucket's.
      const named = parts.filter(({ terraformResourceType: type }) => !type.endsWith("_object_lifecycle_policy"));
      const path = (part: TerraformResource): string =>
        part.node.path.slice(construct.node.path.length + 1).replace(/\/Resource$/, "");
      const adopted = named.map((part) => AdoptedPart.of(path(part), idOf(part)));
      this.adopt(construct, idOf(main), adopted);
    }
  }

  /** The resources of a construct, the main one first, without those of other constructs in it. */
  private resourcesOf(construct: IConstruct): TerraformResource[] {
    const isMain = ({ node }: TerraformResource): boolean => node.scope === construct && node.id === "Resource";
    const others = this.constructs.filter((one) => one !== construct && one.node.scopes.includes(construct));
    return construct.node
      .findAll()
      .filter((node) => TerraformResource.isTerraformResource(node))
      .filter((node) => node.terraformResourceType.startsWith("oci_"))
      .filter(({ node: { scopes } }) => !others.some((other) => scopes.includes(other)))
      .sort((a, b) => Number(isMain(b)) - Number(isMain(a)));
  }
}
