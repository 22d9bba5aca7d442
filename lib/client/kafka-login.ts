// Internal: how a Kafka client proves who it is to a stream pool.

import { type IKafkaUser } from "../identity/kafka-user";
import { type IStreamPool } from "../streaming/stream-pool-base";
import { type ClientSecret } from "./client-secret";
import { type KafkaPrincipal } from "./kafka-principal";
import { type Property } from "./properties";

export interface KafkaLogin {
  readonly pool: IStreamPool;
  readonly user: IKafkaUser;
  readonly password: ClientSecret;
}

/** Oracle's Kafka page: SASL_SSL with PLAIN, an auth token as the password. */
export function javaLogin({ pool, user, password }: KafkaLogin): Property[] {
  const userName = user.userNameFor(pool.streamPoolId);
  const module = "org.apache.kafka.common.security.plain.PlainLoginModule";
  return [
    ["security.protocol", "SASL_SSL"],
    ["sasl.mechanism", "PLAIN"],
    ["sasl.jaas.config", `${module} required username="${userName}" password="${password._text}";`],
  ];
}

/** The same in the words of librdkafka, which knows no login modules. */
export function librdkafkaLogin({ pool, user, password }: KafkaLogin): Property[] {
  return [
    ["security.protocol", "SASL_SSL"],
    ["sasl.mechanisms", "PLAIN"],
    ["sasl.username", user.userNameFor(pool.streamPoolId)],
    ["sasl.password", password._text],
  ];
}

/** A Java client that logs in as what it runs on, with Oracle's library oci-java-sdk-addons-sasl on its class path. */
export function principalLogin(pool: IStreamPool, principal: KafkaPrincipal): Property[] {
  const module = `com.oracle.bmc.auth.sasl.${principal}`;
  return [
    ["security.protocol", "SASL_SSL"],
    ["sasl.mechanism", "OCI-RSA-SHA256"],
    ["sasl.jaas.config", `${module} required intent="streamPoolId:${pool.streamPoolId}";`],
  ];
}

/** The limit of one message and one request; a larger one is refused by the service. */
export const MAX_MESSAGE_BYTES = "1048576";
