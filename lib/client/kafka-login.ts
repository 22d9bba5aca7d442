// How a Kafka client proves who it is to a stream pool.

import { refusal } from "../core/checks";
import { type IKafkaUser } from "../identity/kafka-user";
import { type IStreamPool } from "../streaming/stream-pool";
import { ClientFile } from "./client-file";
import { ClientSecret } from "./client-secret";
import { jaasText, type PropertiesReader, propertiesText, type Property } from "./file-text";

/** What a client runs as; the value is the login module of Oracle's library. */
export enum KafkaPrincipal {
  /** A compute instance. */
  INSTANCE = "InstancePrincipalsLoginModule",
  /** A resource: a Data Flow run, a function. */
  RESOURCE = "ResourcePrincipalsLoginModule",
}

/** Logging in to a pool with an auth token. */
export interface KafkaUserLogin {
  /** The pool that the client connects to. */
  readonly pool: IStreamPool;

  /** Who the client logs in as. */
  readonly user: IKafkaUser;

  /**
   * The user's auth token.
   *
   * @default - `ClientSecret.placeholder("AUTH_TOKEN")`; for a Connect worker, which reads such files itself,
   * `ClientSecret.fromFile("/opt/kafka/secrets.properties", "token")`
   */
  readonly password?: ClientSecret;
}

/** Logging in to a pool as what the client runs on. */
export interface KafkaPrincipalLogin {
  /** The pool that the client connects to. */
  readonly pool: IStreamPool;

  /** What the client runs as. */
  readonly principal: KafkaPrincipal;
}

/**
 * Which pool a Kafka client connects to, and how it logs in there.
 *
 * @see https://docs.oracle.com/iaas/Content/Streaming/Tasks/kafkacompatibility_topic-Configuration.htm
 */
export class KafkaLogin {
  /**
   * As a user of IAM, with an auth token.
   *
   * @throws ConfigurationError for an imported pool whose bootstrap servers were not given
   */
  public static user({ pool, user, password }: KafkaUserLogin): KafkaLogin {
    return new KafkaLogin(pool, user.userNameFor(pool.streamPoolId), password);
  }

  /**
   * As what the client runs on, without any token. Only Java clients can, and they need Oracle's library
   * `oci-java-sdk-addons-sasl` on their class path.
   *
   * @throws ConfigurationError for an imported pool whose bootstrap servers were not given
   */
  public static principal({ pool, principal }: KafkaPrincipalLogin): KafkaLogin {
    return new KafkaLogin(pool, undefined, undefined, principal);
  }

  /** @internal */
  public readonly _bootstrapServers: string;

  private constructor(
    /** @internal */
    public readonly _pool: IStreamPool,
    private readonly userName: string | undefined,
    private readonly password: ClientSecret | undefined,
    private readonly principal?: KafkaPrincipal,
  ) {
    this._bootstrapServers = _pool.bootstrapServers;
  }

  /** @internal */
  public get _isSensitive(): boolean {
    return this.password?._isSensitive ?? false;
  }

  /** @internal */
  public get _isPrincipal(): boolean {
    return this.principal !== undefined;
  }

  /**
   * A file of properties for a client that logs in so: where it connects, then what is given.
   *
   * @internal
   */
  public _file(
    fileName: string,
    description: string,
    more: (at: string | undefined) => readonly Property[],
    reader?: PropertiesReader,
  ): ClientFile {
    const comment = this._isPrincipal ? "Needs oci-java-sdk-addons-sasl on the class path." : description;
    const write = (at: string | undefined): string =>
      propertiesText(at, comment, [["bootstrap.servers", this._bootstrapServers], ...more(at)], reader);
    return ClientFile._of({ fileName, description, sensitive: this._isSensitive, write });
  }

  /**
   * The properties of the Java client. Oracle's Kafka page: SASL_SSL with PLAIN, an auth token as the password.
   *
   * @param password - what stands for the token where nobody said
   * @internal
   */
  public _java(password: ClientSecret = AUTH_TOKEN): Property[] {
    return [
      ["security.protocol", "SASL_SSL"],
      ["sasl.mechanism", this._isPrincipal ? "OCI-RSA-SHA256" : "PLAIN"],
      ["sasl.jaas.config", this.jaas(this.password ?? password)],
    ];
  }

  /** The same in the words of librdkafka, which knows no login modules. @internal */
  public _librdkafka(at: string | undefined): Property[] {
    if (this.principal !== undefined) {
      const remedy = "use KafkaLogin.user, or KafkaClientFormat.JAVA";
      throw refusal(at, { what: "a login as a principal", rule: "needs a Java client", got: "librdkafka", remedy });
    }
    return [
      ["security.protocol", "SASL_SSL"],
      ["sasl.mechanisms", "PLAIN"],
      ["sasl.username", this.userName],
      ["sasl.password", (this.password ?? AUTH_TOKEN)._text],
    ];
  }

  private jaas(password: ClientSecret): string {
    if (this.principal !== undefined) {
      const intent = `streamPoolId:${this._pool.streamPoolId}`;
      return jaasText(`com.oracle.bmc.auth.sasl.${this.principal}`, { intent });
    }
    const module = "org.apache.kafka.common.security.plain.PlainLoginModule";
    return jaasText(module, { username: this.userName ?? "", password: password._text });
  }
}

/** A placeholder: Kafka's clients read no other files, unlike Connect workers. */
const AUTH_TOKEN = ClientSecret.placeholder("AUTH_TOKEN");

/** The limit of one message and one request; a larger one is refused by the service. */
export const MAX_MESSAGE_BYTES = "1048576";
