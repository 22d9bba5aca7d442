// A subscriber of usage plans: a caller of APIs, with its tokens.

import { ApigatewaySubscriber } from "@cdktf/provider-oci/lib/apigateway-subscriber";
import { TerraformStack } from "cdktf";
import { Construct } from "constructs";
import { checkNotEmpty, checkSome } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { checkDistinct } from "../core/lists";
import { type ResourceOptions } from "../core/resource/options";
import { make } from "../core/resource/part";
import { checkProps } from "../core/resource/shape";
import { taken } from "../core/resource/taken";
import { type IApiUsagePlan } from "./api-usage-plan";

/** A client of a subscriber, such as a program or a site. */
export interface SubscriberClient {
  /** The name, unique among the clients of its subscriber. A change is made in place. */
  readonly name: string;

  /**
   * The token in its requests, unique in the tenancy. It stays in state, and users who may see the subscriber can read it: it
   * identifies clients, but does not keep callers out. A change is made in place. To change it without rejected requests, add a
   * second client, and remove the first one later.
   */
  readonly token: string;
}

/** The properties of a subscriber. */
export interface ApiSubscriberProps extends ResourceOptions {
  /** The compartment of the subscriber. A change moves it in place. */
  readonly compartment: Compartment;

  /**
   * The name, which need not be unique. A change renames the subscriber in place.
   *
   * @default - the id of the construct
   */
  readonly name?: string;

  /** The plans, at least one. If several plans have the same API, the first one applies. A change is made in place. */
  readonly usagePlans: IApiUsagePlan[];

  /** Its clients, at least one. They share the limits of a plan. A change is made in place. */
  readonly clients: SubscriberClient[];
}

/**
 * A subscriber of usage plans: a caller of APIs, with its tokens.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/APIGateway/Tasks/apigatewaydefiningusageplans_topic-Creating-a-subscriber.htm
 */
export class ApiSubscriber extends Construct {
  /** The compartment of the subscriber. */
  public readonly compartment: Compartment;

  /** The OCID. */
  public readonly subscriberId: string;

  /**
   * @throws ConfigurationError for an empty name or token, no plan or client, two clients with the same name, and a token that
   * another client has
   */
  public constructor(scope: Construct, id: string, props: ApiSubscriberProps) {
    super(scope, id);
    checkProps(this, "ApiSubscriberProps", props);
    const { compartment, name = id, usagePlans, clients } = props;
    checkNotEmpty(this.node.path, "the name of a subscriber", name, "name it after the caller of the APIs");
    checkSome(this.node.path, usagePlans, { what: "usagePlans", member: "plan", remedy: "make an ApiUsagePlan" });
    checkClients(this.node.path, clients);
    const holder = TerraformStack.of(this);
    const unique = { what: TOKEN, within: "the tenancy", holder, remedy: OWN };
    const tokens = clients.map(({ token: value }) => taken(this, { ...unique, value }));
    const subscriber = make(ApigatewaySubscriber, this, props, [
      { config: { compartmentId: compartment.compartmentId, displayName: name } },
      { config: { usagePlans: usagePlans.map(({ usagePlanId }) => usagePlanId) } },
      { config: { clients: clients.map(({ name, token }) => ({ name, token })) } },
      ...tokens,
    ]);
    this.compartment = compartment;
    this.subscriberId = subscriber.id;
  }
}

const TOKEN = "the token of a client";
const OWN = "give each client its own token";

function checkClients(at: string, clients: readonly SubscriberClient[]): void {
  checkSome(at, clients, { what: "clients", member: "client", remedy: "name each caller of the APIs, and its token" });
  for (const { name, token } of clients) {
    checkNotEmpty(at, "the name of a client", name, "name it after the program that calls");
    checkNotEmpty(at, TOKEN, token, OWN);
  }
  const names = clients.map(({ name }) => name);
  checkDistinct(at, "the names of clients", names);
  const tokens = clients.map(({ token }) => token);
  checkDistinct(at, "the tokens of clients", tokens, { remedy: OWN });
}
