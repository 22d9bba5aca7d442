// Whether a subnet has public addresses, and how it reaches other networks.

import { checkOcid, OcidKind } from "../core/ocid";

/** The route tables that a VCN made here offers. @internal */
export enum RouteKind {
  /** To Oracle's services only. */
  SERVICES = "Services",
  /** To Oracle's services, and out to the internet. */
  NAT = "Nat",
  /** To the internet and from it. */
  INTERNET = "Internet",
}

/**
 * Whether resources in a subnet can have public addresses, and where its routes lead. A change between private and public
 * replaces the subnet; a change of the routes does not.
 */
export class SubnetAccess {
  /**
   * No public addresses; access to Oracle's services in the region through a service gateway, and to nothing else outside the
   * VCN.
   */
  public static private(): SubnetAccess {
    return new SubnetAccess(false, RouteKind.SERVICES);
  }

  /**
   * No public addresses; access to Oracle's services through a service gateway, and outbound access to the internet through a NAT
   * gateway.
   */
  public static privateWithNat(): SubnetAccess {
    return new SubnetAccess(false, RouteKind.NAT);
  }

  /**
   * Public addresses, and an internet gateway.
   *
   * Oracle's services are reached through it too, because routes to both an internet gateway and a service gateway in one table
   * are a known conflict
   * (https://docs.oracle.com/en-us/iaas/Content/Network/Reference/known_issues_for_networking.htm#sgw-route-rule-conflict).
   */
  public static public(): SubnetAccess {
    return new SubnetAccess(true, RouteKind.INTERNET);
  }

  /**
   * No public addresses, and a route table that exists already, for example to a dynamic routing gateway.
   *
   * @throws ConfigurationError if the string is not a route table OCID
   */
  public static privateFromRouteTableId(routeTableId: string): SubnetAccess {
    checkOcid(undefined, "routeTableId", routeTableId, OcidKind.ROUTE_TABLE);
    return new SubnetAccess(false, undefined, routeTableId);
  }

  /**
   * Public addresses, and a route table that exists already.
   *
   * @throws ConfigurationError if the string is not a route table OCID
   */
  public static publicFromRouteTableId(routeTableId: string): SubnetAccess {
    checkOcid(undefined, "routeTableId", routeTableId, OcidKind.ROUTE_TABLE);
    return new SubnetAccess(true, undefined, routeTableId);
  }

  private constructor(
    /** Whether resources in the subnet can have public addresses. */
    public readonly isPublic: boolean,
    /** The kind of the VCN's route table that it needs. @internal */
    public readonly _routes?: RouteKind,
    /** The route table that was given. @internal */
    public readonly _routeTableId?: string,
  ) {}
}
