// A subscriber of usage plans: who calls APIs, with which tokens.

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

/** A program of a subscriber, or a site. */
export interface SubscriberClient {
  /** The name, unique among those of its subscriber. A change is made in place. */
  readonly name: string;

  /**
   * The token that is in its requests, unique in the tenancy. It stays in state, and those who may see the subscriber read it: it tells clients apart and
   * keeps nobody out. A change is made in place; to change it without refused calls, add a second client, and remove the first later.
   */
  readonly token: string;
}

/** What a subscriber is made of. */
export interface ApiSubscriberProps extends ResourceOptions {
  /** Where the subscriber lives. A change moves it in place. */
  readonly compartment: Compartment;

  /**
   * The name, which need not be unique. A change renames the subscriber in place.
   *
   * @default - the id of the construct
   */
  readonly name?: string;

  /** The plans, at least one. Of several with one API, the first counts. A change is made in place. */
  readonly usagePlans: IApiUsagePlan[];

  /** Its clients, at least one. They share what a plan gives them. A change is made in place. */
  readonly clients: SubscriberClient[];
}

/**
 * A subscriber of usage plans: who calls APIs, with which tokens.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/APIGateway/Tasks/apigatewaydefiningusageplans_topic-Creating-a-subscriber.htm
 */
export class ApiSubscriber extends Construct {
  /** Where the subscriber lives. */
  public readonly compartment: Compartment;

  /** The OCID. */
  public readonly subscriberId: string;

  /** @throws ConfigurationError for an empty name or token, no plan or client, two clients of one name, and a token that another client has */
  public constructor(scope: Construct, id: string, props: ApiSubscriberProps) {
    super(scope, id);
    checkProps(this, "ApiSubscriberProps", props);
    const { compartment, name = id, usagePlans, clients } = props;
    checkNotEmpty(this.node.path, "the name of a subscriber", name, "name it after who calls the APIs");
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
const OWN = "give each client a token of its own";

function checkClients(at: string, clients: readonly SubscriberClient[]): void {
  checkSome(at, clients, { what: "clients", member: "client", remedy: "name who calls the APIs, and its token" });
  for (const { name, token } of clients) {
    checkNotEmpty(at, "the name of a client", name, "name it after the program that calls");
    checkNotEmpty(at, TOKEN, token, OWN);
  }
  const names = clients.map(({ name }) => name);
  checkDistinct(at, "the names of clients", names);
  const tokens = clients.map(({ token }) => token);
  checkDistinct(at, "the tokens of clients", tokens, { remedy: OWN });
}
