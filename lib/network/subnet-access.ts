// Whether a subnet has public addresses, and which way out.

import { checkOcid, OcidKind } from "../core/ocid";

/** The route tables that a VCN made here offers. @internal */
export enum RouteKind {
  /** To Oracle's services, and nowhere else. */
  SERVICES = "Services",
  /** To Oracle's services, and out to the internet. */
  NAT = "Nat",
  /** To the internet and from it. */
  INTERNET = "Internet",
}

/**
 * Whether what is in a subnet can have public addresses, and where its routes lead. A change between private and public
 * replaces the subnet; a change of the routes does not.
 */
export class SubnetAccess {
  /** No public addresses; Oracle's services of the region through a service gateway, and nothing else outside the VCN. */
  public static private(): SubnetAccess {
    return new SubnetAccess(false, RouteKind.SERVICES);
  }

  /** No public addresses; Oracle's services through a service gateway, and the internet, outwards, through a NAT gateway. */
  public static privateWithNat(): SubnetAccess {
    return new SubnetAccess(false, RouteKind.NAT);
  }

  /**
   * Public addresses, and an internet gateway.
   *
   * Oracle's services are reached through it too: that a route table leads to both an internet and a service gateway is
   * a known conflict
   * (https://docs.oracle.com/en-us/iaas/Content/Network/Reference/known_issues_for_networking.htm#sgw-route-rule-conflict).
   */
  public static public(): SubnetAccess {
    return new SubnetAccess(true, RouteKind.INTERNET);
  }

  /**
   * No public addresses, and a route table that exists: to a dynamic routing gateway for example.
   *
   * @throws ConfigurationError if the text is no route table's OCID
   */
  public static privateFromRouteTableId(routeTableId: string): SubnetAccess {
    checkOcid(undefined, "routeTableId", routeTableId, OcidKind.ROUTE_TABLE);
    return new SubnetAccess(false, undefined, routeTableId);
  }

  /**
   * Public addresses, and a route table that exists.
   *
   * @throws ConfigurationError if the text is no route table's OCID
   */
  public static publicFromRouteTableId(routeTableId: string): SubnetAccess {
    checkOcid(undefined, "routeTableId", routeTableId, OcidKind.ROUTE_TABLE);
    return new SubnetAccess(true, undefined, routeTableId);
  }

  private constructor(
    /** Whether what is in the subnet can have public addresses. */
    public readonly isPublic: boolean,
    /** Which of the VCN's own route tables it wants. @internal */
    public readonly _routes?: RouteKind,
    /** The route table that it brings. @internal */
    public readonly _routeTableId?: string,
  ) {}
}
