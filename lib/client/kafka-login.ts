// How a Kafka client authenticates to a stream pool.

import { checkNotEmpty, refusal } from "../core/checks";
import { KafkaClientUser } from "../identity/kafka-client-user";
import { type IKafkaUser } from "../identity/kafka-user";
import { type IStreamPool } from "../streaming/stream-pool";
import { ClientFile } from "./client-file";
import { ClientSecret } from "./client-secret";
import { jaasText, type PropertiesReader, propertiesText, type Property } from "./file-text";
import { watchGrants } from "./login-grants";

/**
 * The identity that a client logs in as without an auth token. The value is the login module of Oracle's library. There is none
 * for the workload identity of OKE: a pod logs in as a Kafka user, with a token from a secret, or as the instance that it runs
 * on, which is then open to every other pod on it.
 */
export enum KafkaPrincipal {
  /** A compute instance. */
  INSTANCE = "InstancePrincipalsLoginModule",
  /** A resource: a Data Flow run, a function. */
  RESOURCE = "ResourcePrincipalsLoginModule",
  /** An IAM user, with an API key from the configuration file of OCI's command line and SDKs on the client's machine. */
  USER = "UserPrincipalsLoginModule",
}

/** A login to a pool with an auth token. */
export interface KafkaUserLogin {
  /** The pool that the client connects to. */
  readonly pool: IStreamPool;

  /** The user that the client logs in as. */
  readonly user: IKafkaUser;

  /**
   * The user's auth token.
   *
   * @default - `ClientSecret.placeholder("AUTH_TOKEN")`; for a Connect worker, which reads such files itself,
   * `ClientSecret.fromFile("/opt/kafka/secrets.properties", "token")`
   */
  readonly password?: ClientSecret;
}

/** A login to a pool as the instance or resource that the client runs on. */
export interface KafkaPrincipalLogin {
  /** The pool that the client connects to. */
  readonly pool: IStreamPool;

  /** The identity that the client logs in as. */
  readonly principal: KafkaPrincipal;

  /**
   * The configuration file on the client's machine; only with `KafkaPrincipal.USER`.
   *
   * @default - `~/.oci/config`
   */
  readonly configFile?: string;

  /**
   * The profile in that file; only with `KafkaPrincipal.USER`.
   *
   * @default - `DEFAULT`
   */
  readonly profile?: string;
}

interface Identity {
  readonly user?: IKafkaUser;
  readonly userName?: string;
  readonly password?: ClientSecret;
  readonly principal?: KafkaPrincipal;
  readonly config?: Pick<KafkaPrincipalLogin, "configFile" | "profile">;
}

/**
 * The pool that a Kafka client connects to, and how it logs in.
 *
 * @see https://docs.oracle.com/iaas/Content/Streaming/Tasks/kafkacompatibility_topic-Configuration.htm
 */
export class KafkaLogin {
  /**
   * A login as an IAM user, with an auth token.
   *
   * @throws ConfigurationError for an imported pool without bootstrap servers
   */
  public static user({ pool, user, password }: KafkaUserLogin): KafkaLogin {
    return new KafkaLogin(pool, { user, userName: user.userNameFor(pool.streamPoolId), password });
  }

  /**
   * A login as the instance or resource that the client runs on, or with an API key, without a token. Only Java clients support
   * it, and they need Oracle's library `oci-java-sdk-addons-sasl` on their class path. The workload identity of OKE is not
   * supported: see `KafkaPrincipal`.
   *
   * @throws ConfigurationError for an imported pool without bootstrap servers, and for a configuration file or a profile that
   * is empty, or that is given with another principal than `KafkaPrincipal.USER`
   */
  public static principal({ pool, principal, configFile, profile }: KafkaPrincipalLogin): KafkaLogin {
    const config = { configFile, profile };
    for (const [what, text] of Object.entries(config)) {
      if (text === undefined) continue;
      const at = pool.node.path;
      checkNotEmpty(at, what, text, "leave it out");
      if (principal === KafkaPrincipal.USER) continue;
      const remedy = "leave it out, or log in as KafkaPrincipal.USER";
      throw refusal(at, { what, rule: "is only read with an API key of a user", got: text, remedy });
    }
    return new KafkaLogin(pool, { principal, config });
  }

  /** @internal */
  public readonly _bootstrapServers: string;

  private constructor(
    /** @internal */
    public readonly _pool: IStreamPool,
    private readonly who: Identity,
  ) {
    this._bootstrapServers = _pool.bootstrapServers;
  }

  /** @internal */
  public get _isSensitive(): boolean {
    return this.who.password?._isSensitive ?? false;
  }

  /** @internal */
  public get _isPrincipal(): boolean {
    return this.who.principal !== undefined;
  }

  /** Whether Kafka itself reads the password from a file. @internal */
  public get _isFromFile(): boolean {
    return this.who.password?._isFromFile ?? false;
  }

  /** Registers that a file with this login is used. @internal */
  public readonly _used = (): void => {
    if (this.who.user instanceof KafkaClientUser) watchGrants(this.who.user, this._pool);
  };

  /**
   * A properties file for a Java client with this login: where it connects, then the given properties.
   *
   * @internal
   */
  public _file(
    fileName: string,
    description: string,
    more: (at: string | undefined) => readonly Property[],
  ): ClientFile {
    const write = (at: string | undefined): string =>
      this._text(at, description, [["bootstrap.servers", this._bootstrapServers], ...more(at)]);
    return ClientFile._of({ fileName, description, sensitive: this._isSensitive, write, used: this._used });
  }

  /** Properties after the comment that a login as a principal needs. @internal */
  public _text(
    at: string | undefined,
    description: string,
    properties: readonly Property[],
    reader?: PropertiesReader,
  ): string {
    const comment = this._isPrincipal ? "Needs oci-java-sdk-addons-sasl on the class path." : description;
    return propertiesText(at, comment, properties, reader);
  }

  /**
   * The properties of the Java client. Oracle's Kafka page: SASL_SSL with PLAIN, an auth token as the password.
   *
   * @param password - the value if no token is given
   * @internal
   */
  public _java(password: ClientSecret = AUTH_TOKEN): Property[] {
    return [
      ["security.protocol", "SASL_SSL"],
      ["sasl.mechanism", this._isPrincipal ? "OCI-RSA-SHA256" : "PLAIN"],
      ["sasl.jaas.config", this.jaas(this.who.password ?? password)],
    ];
  }

  /** User name and password, for clients without login modules. @internal */
  public _plain(at: string | undefined, client: string): { readonly username: string; readonly password: string } {
    const { principal, userName = "", password = AUTH_TOKEN } = this.who;
    if (principal !== undefined) {
      const remedy = "use KafkaLogin.user, or KafkaClientFormat.JAVA";
      throw refusal(at, { what: "a login as a principal", rule: "needs a Java client", got: client, remedy });
    }
    this._checkPassword(at, client);
    return { username: userName, password: password._text };
  }

  /** Rejects a password that only Kafka's own Java client can read. @internal */
  public _checkPassword(at: string | undefined, client: string): void {
    if (!this._isFromFile) return;
    const rule = "is only read by Kafka's own Java client";
    const remedy = "use ClientSecret.placeholder, or KafkaClientFormat.JAVA";
    throw refusal(at, { what: "a password of ClientSecret.fromFile", rule, got: client, remedy });
  }

  private jaas(password: ClientSecret): string {
    const { principal, userName = "", config: { configFile: config, profile } = {} } = this.who;
    if (principal !== undefined) {
      const intent = `streamPoolId:${this._pool.streamPoolId}`;
      return jaasText(`com.oracle.bmc.auth.sasl.${principal}`, { intent, config, profile });
    }
    const module = "org.apache.kafka.common.security.plain.PlainLoginModule";
    return jaasText(module, { username: userName, password: password._text });
  }
}

/** A placeholder: Kafka clients, unlike Connect workers, do not read such files. */
const AUTH_TOKEN = ClientSecret.placeholder("AUTH_TOKEN");

/** The size limit of one message and one request. The service rejects a larger one. */
export const MAX_MESSAGE_BYTES = "1048576";

/**
 * The settings that a producer needs. A newer client would ask for idempotence, which the service does not implement, and fail
 * at its first send. Without idempotence a retry can overtake an earlier message. One request at a time keeps the order of a
 * key.
 */
export function producerBounds(retries = "5"): Property[] {
  return [
    ["acks", "all"],
    ["retries", retries],
    ["enable.idempotence", "false"],
    ["max.in.flight.requests.per.connection", "1"],
  ];
}

/** The setting by which a Java client reads passwords from files. */
export function fileProvider(isNeeded: boolean): Property[] {
  if (!isNeeded) return [];
  const provider = "org.apache.kafka.common.config.provider.FileConfigProvider";
  return [
    ["config.providers", "file"],
    ["config.providers.file.class", provider],
  ];
}
