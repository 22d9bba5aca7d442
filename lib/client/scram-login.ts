// How a client authenticates with SCRAM to a Kafka cluster that is not a pool of OCI Streaming.

import { checkNotEmpty, refusal } from "../core/checks";
import { withoutAtoms } from "../core/token/atoms";
import { templatePieces } from "../core/token/template";
import { checkBootstrapServers } from "../streaming/kafka-address";
import { ClientFile } from "./client-file";
import { ClientSecret } from "./client-secret";
import { jaasText, propertiesText, type Property } from "./file-text";
import { fileProvider } from "./kafka-login";

/** How passwords are hashed in transit. The value is the mechanism's name in Kafka. */
export enum ScramMechanism {
  /** The only mechanism of OCI Streaming with Apache Kafka, and of Amazon MSK. */
  SHA_512 = "SCRAM-SHA-512",
  /** The other mechanism of Kafka. */
  SHA_256 = "SCRAM-SHA-256",
}

/** A Kafka cluster, and the user that logs in. */
export interface ScramLoginProps {
  /**
   * `<host>:<port>`, with commas between several. For OCI Streaming with Apache Kafka, it is the bootstrap URL of the cluster
   * for SASL/SCRAM.
   */
  readonly bootstrapServers: string;

  /**
   * The user: the superuser of the cluster, or one that was made with Kafka's own tools. It must not have `${`, which Kafka
   * would evaluate.
   */
  readonly userName: string;

  /**
   * The user's password. It is in a secret of Vault, so use `ClientSecret.fromFile` on a host, with the same secret in
   * `secrets`.
   *
   * @default ClientSecret.placeholder("PASSWORD")
   */
  readonly password?: ClientSecret;

  /**
   * How passwords are hashed.
   *
   * @default ScramMechanism.SHA_512
   */
  readonly mechanism?: ScramMechanism;

  /**
   * The absolute path of a PEM file on the machine of the client, with the certificates of the authorities that it trusts.
   *
   * @default - the authorities that Java trusts
   */
  readonly trustedCertificates?: string;
}

/**
 * A login to a Kafka cluster with a user name and a password, by SASL/SCRAM and TLS. OCI Streaming with Apache Kafka, the
 * service with dedicated brokers, does not accept other passwords. OCI Streaming itself does not support SCRAM: see
 * `KafkaLogin`.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/kafka/security-sasl.htm
 */
export class ScramLogin {
  /** A login. Its values are checked when a file with it is used. */
  public static of(props: ScramLoginProps): ScramLogin {
    return new ScramLogin(props);
  }

  private constructor(private readonly props: ScramLoginProps) {}

  /**
   * `scram-client.properties`: how a Java client connects and logs in. A Kafka cluster supports the features that OCI Streaming
   * lacks, so nothing is switched off. The servers, the user name and the path of certificates must not be empty.
   */
  public properties(): ClientFile {
    const description = "How a Kafka client connects to the cluster and logs in by SCRAM.";
    const write = (at: string | undefined): string => {
      this._check(at);
      const servers: Property = ["bootstrap.servers", this._bootstrapServers];
      return propertiesText(at, description, [servers, ...this._java(), ...fileProvider(this._isFromFile)]);
    };
    return ClientFile._of({ fileName: "scram-client.properties", description, sensitive: this._isSensitive, write });
  }

  /** @internal */
  public get _bootstrapServers(): string {
    return this.props.bootstrapServers;
  }

  /** @internal */
  public get _isSensitive(): boolean {
    return this.password._isSensitive;
  }

  /** @internal */
  public get _isFromFile(): boolean {
    return this.password._isFromFile;
  }

  /** @internal */
  public _java(): Property[] {
    const { userName, mechanism = ScramMechanism.SHA_512, trustedCertificates } = this.props;
    const module = "org.apache.kafka.common.security.scram.ScramLoginModule";
    return [
      ["security.protocol", "SASL_SSL"],
      ["sasl.mechanism", mechanism],
      ["sasl.jaas.config", jaasText(module, { username: userName, password: this.password._text })],
      ["ssl.truststore.type", trustedCertificates === undefined ? undefined : "PEM"],
      ["ssl.truststore.location", trustedCertificates],
    ];
  }

  /** @internal */
  public _check(at: string | undefined): void {
    const { bootstrapServers, userName, trustedCertificates } = this.props;
    checkNotEmpty(at, "bootstrapServers", bootstrapServers, "give <host>:<port> of a broker");
    checkBootstrapServers(at, bootstrapServers);
    checkNotEmpty(at, "userName", userName, "name the user of the cluster");
    if (templatePieces(userName).some(({ text, isReference }) => !isReference && text.includes("${"))) {
      const rule = "must not hold ${, which Kafka would evaluate";
      throw refusal(at, { what: "userName", rule, got: userName, remedy: "write it without ${" });
    }
    if (trustedCertificates === undefined || withoutAtoms(trustedCertificates, "/").startsWith("/")) return;
    const remedy = 'write it as "/etc/kafka/brokers.pem"';
    throw refusal(at, {
      what: "trustedCertificates",
      rule: "must be an absolute path",
      got: trustedCertificates,
      remedy,
    });
  }

  private get password(): ClientSecret {
    return this.props.password ?? PASSWORD;
  }
}

const PASSWORD = ClientSecret.placeholder("PASSWORD");
