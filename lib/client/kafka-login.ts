// How a Kafka client proves who it is to a stream pool.

import { checkNotEmpty, refusal } from "../core/checks";
import { KafkaClientUser } from "../identity/kafka-client-user";
import { type IKafkaUser } from "../identity/kafka-user";
import { type IStreamPool } from "../streaming/stream-pool";
import { ClientFile } from "./client-file";
import { ClientSecret } from "./client-secret";
import { jaasText, type PropertiesReader, propertiesText, type Property } from "./file-text";
import { watchGrants } from "./login-grants";

/**
 * What a client logs in as without an auth token; the value is the login module of Oracle's library. There is none for the workload identity
 * of OKE: a pod logs in as a Kafka user, with a token from a secret, or as the instance that it runs on, which every other pod there can do
 * as well.
 */
export enum KafkaPrincipal {
  /** A compute instance. */
  INSTANCE = "InstancePrincipalsLoginModule",
  /** A resource: a Data Flow run, a function. */
  RESOURCE = "ResourcePrincipalsLoginModule",
  /** A user of IAM, with an API key of the configuration file that OCI's command line and SDKs read on the client's machine. */
  USER = "UserPrincipalsLoginModule",
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

  /** What the client logs in as. */
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
    return new KafkaLogin(pool, { user, userName: user.userNameFor(pool.streamPoolId), password });
  }

  /**
   * As what the client runs on, or with an API key, without any token. Only Java clients can, and they need Oracle's library
   * `oci-java-sdk-addons-sasl` on their class path. The workload identity of OKE cannot: see `KafkaPrincipal`.
   *
   * @throws ConfigurationError for an imported pool whose bootstrap servers were not given, and for a configuration file or a profile, which
   * must not be empty, of anybody but `KafkaPrincipal.USER`
   */
  public static principal({ pool, principal, configFile, profile }: KafkaPrincipalLogin): KafkaLogin {
    const config = { configFile, profile };
    for (const [what, text] of Object.entries(config)) {
      if (text === undefined) continue;
      const at = pool.node.path;
      checkNotEmpty(at, what, text, "leave it out");
      if (principal === KafkaPrincipal.USER) continue;
      const remedy = "leave it out, or log in as KafkaPrincipal.USER";
      throw refusal(at, { what, rule: "is read by a user with an API key only", got: text, remedy });
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

  /** Whether Kafka itself looks for the password, in a file. @internal */
  public get _isFromFile(): boolean {
    return this.who.password?._isFromFile ?? false;
  }

  /** Notices that a file with this login is used. @internal */
  public readonly _used = (): void => {
    if (this.who.user instanceof KafkaClientUser) watchGrants(this.who.user, this._pool);
  };

  /**
   * A file of properties for a Java client that logs in so: where it connects, then what is given.
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

  /** Properties below the comment that a login as a principal needs. @internal */
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
   * @param password - what stands for the token where nobody said
   * @internal
   */
  public _java(password: ClientSecret = AUTH_TOKEN): Property[] {
    return [
      ["security.protocol", "SASL_SSL"],
      ["sasl.mechanism", this._isPrincipal ? "OCI-RSA-SHA256" : "PLAIN"],
      ["sasl.jaas.config", this.jaas(this.who.password ?? password)],
    ];
  }

  /** Name and password, for clients that know no login modules. @internal */
  public _plain(at: string | undefined, client: string): { readonly username: string; readonly password: string } {
    const { principal, userName = "", password = AUTH_TOKEN } = this.who;
    if (principal !== undefined) {
      const remedy = "use KafkaLogin.user, or KafkaClientFormat.JAVA";
      throw refusal(at, { what: "a login as a principal", rule: "needs a Java client", got: client, remedy });
    }
    this._checkPassword(at, client);
    return { username: userName, password: password._text };
  }

  /** Refuses a password that only Kafka's own Java client looks for. @internal */
  public _checkPassword(at: string | undefined, client: string): void {
    if (!this._isFromFile) return;
    const rule = "is read by Kafka's own Java client";
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

/** A placeholder: Kafka's clients read no other files, unlike Connect workers. */
const AUTH_TOKEN = ClientSecret.placeholder("AUTH_TOKEN");

/** The limit of one message and one request; a larger one is refused by the service. */
export const MAX_MESSAGE_BYTES = "1048576";

/**
 * What a producer must be told: a newer client would ask for idempotence, which the service does not implement, and fail at its first
 * send. Without it a retry can overtake a message that is under way; one at a time keeps the order of a key.
 */
export function producerBounds(retries = "5"): Property[] {
  return [
    ["acks", "all"],
    ["retries", retries],
    ["enable.idempotence", "false"],
    ["max.in.flight.requests.per.connection", "1"],
  ];
}

/** What lets a Java client read passwords from files. */
export function fileProvider(isNeeded: boolean): Property[] {
  if (!isNeeded) return [];
  const provider = "org.apache.kafka.common.config.provider.FileConfigProvider";
  return [
    ["config.providers", "file"],
    ["config.providers.file.class", provider],
  ];
}
