// The user that the Kafka clients of a stack log in as: a prop of a stack.

import { checkNotEmpty } from "../core/checks";
import { type OciStack } from "../core/stack/oci-stack";
import { KafkaClientUser } from "../identity/kafka-client-user";
import { type IKafkaUser, type KafkaUser } from "../identity/kafka-user";

/** The options of a user that is made here. */
export interface NewKafkaUserOptions {
  /**
   * Whether to make an auth token, the clients' password, and to output it as the sensitive output `auth_token`. It stays in
   * Terraform's state as plain text. To avoid that, make a token in the Console, and keep it in Vault.
   *
   * @default false
   */
  readonly authToken?: boolean;

  /**
   * Whether the user does not have an email address, in a tenancy that does not require one. There is then no input
   * `kafka_user_email`.
   *
   * @default false
   */
  readonly withoutEmail?: boolean;
}

/**
 * The user that the Kafka clients of a stack log in as: a prop of a stack, which declares the inputs that it needs.
 */
export class StackKafkaUser {
  /** A user that exists, whose group gets the permissions. */
  public static existing(user: KafkaUser): StackKafkaUser {
    return new StackKafkaUser(() => user);
  }

  /** A user made here, in its own group. The input `kafka_user_email` has the email address. */
  public static newUser(options: NewKafkaUserOptions = {}): StackKafkaUser {
    return new StackKafkaUser((stack, name) => newUser(stack, name, options));
  }

  private constructor(private readonly userIn: (stack: OciStack, name: string) => IKafkaUser) {}

  /**
   * Makes the user, with the id `kafka-user`, or returns the one that exists. Call it once in a stack.
   *
   * @param name - the name of a new user, after the stack's prefix
   * @throws ConfigurationError for an empty name, and for everything that a `KafkaClientUser` rejects
   */
  public addTo(stack: OciStack, name: string): IKafkaUser {
    checkNotEmpty(stack.node.path, "the name of a Kafka user", name, "name its program, for example splunk-connect");
    return this.userIn(stack, name);
  }
}

const EMAIL = {
  title: "Email of the Kafka user",
  description: "An address that no other user of the tenancy has.",
  group: "Kafka user",
};

function newUser(stack: OciStack, name: string, options: NewKafkaUserOptions): KafkaClientUser {
  const { authToken = false, withoutEmail = false } = options;
  const user = new KafkaClientUser(stack, "kafka-user", {
    name: `${stack.namePrefix}-${name}`,
    authToken,
    ...(withoutEmail ? { withoutEmail } : { email: stack.input.email("kafka_user_email", EMAIL) }),
  });
  if (authToken) {
    const title = "Password of Kafka clients";
    stack.output.text("auth_token", user.authToken, { title, sensitive: true });
  }
  return user;
}
