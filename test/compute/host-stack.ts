// A stack with a host in it, for the tests of this folder.

import { type TerraformStack } from "cdktf";
import {
  Bucket,
  Compartment,
  ConnectHarness,
  HostArchive,
  type IKafkaUser,
  KafkaConnectHost,
  type KafkaConnectHostProps,
  KafkaLogin,
  KafkaUser,
  PoolAccess,
  Secret,
  StreamPool,
  type Subnet,
  Vcn,
} from "../../lib";
import { COMPARTMENT_ID } from "../support/ocids";
import { newStack } from "../support/synthesis";

export const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
export const tenancy = Compartment.fromTenancyId("ocid1.tenancy.oc1..aaaatenancy");
export const SECRET_ID = "ocid1.vaultsecret.oc1.eu-frankfurt-1.aaaatoken";

/** A private pool, a subnet for workers in its VCN, and the parts of a host. */
export class HostStack {
  public readonly vcn: Vcn;
  public readonly subnet: Subnet;
  public readonly pool: StreamPool;
  public readonly bucket: Bucket;
  public readonly user: IKafkaUser;
  private madeHarness: ConnectHarness | undefined;

  public constructor(public readonly stack: TerraformStack = newStack()) {
    this.vcn = new Vcn(stack, "vcn", { compartment, cidrBlocks: ["10.0.0.0/16"] });
    this.subnet = this.vcn.addSubnet("workers", { cidrBlock: "10.0.1.0/24" });
    const streams = this.vcn.addSubnet("streams", { cidrBlock: "10.0.2.0/24" });
    this.pool = new StreamPool(stack, "pool", { compartment, access: PoolAccess.privateEndpoint(streams) });
    this.bucket = new Bucket(stack, "software", { compartment, namespace: "shop" });
    this.user = KafkaUser.existing({ tenancyName: "shop", userName: "connect" });
  }

  public props(): KafkaConnectHostProps {
    const { stack, subnet, pool, user } = this;
    return {
      compartment,
      tenancy,
      subnet,
      kafka: this.archive("kafka_2.13-3.9.1.tgz"),
      worker: {
        login: KafkaLogin.user({ pool, user }),
        harness: this.harness(),
        groupId: "orders",
      },
      secrets: [
        {
          key: "token",
          secret: Secret.fromSecretAttributes(stack, "token", { secretId: SECRET_ID, compartment }),
        },
      ],
    };
  }

  public harness(): ConnectHarness {
    this.madeHarness ??= new ConnectHarness(this.stack, "harness", { compartment });
    return this.madeHarness;
  }

  public archive(name: string): HostArchive {
    return HostArchive.object({ bucket: this.bucket, name });
  }

  public host(props: Partial<KafkaConnectHostProps> = {}): KafkaConnectHost {
    return new KafkaConnectHost(this.stack, "connect", { ...this.props(), ...props });
  }
}
