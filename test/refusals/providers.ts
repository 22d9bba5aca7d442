// Parts of a stack that have a provider of their own, and regions that are connected and cannot be.

import { CoreVcn } from "@cdktf/provider-oci/lib/core-vcn";
import { IdentityGroup } from "@cdktf/provider-oci/lib/identity-group";
import { OciProvider } from "@cdktf/provider-oci/lib/provider";
import { TimeProvider } from "@cdktf/provider-oci/lib/time-provider";
import { App, Aspects, TerraformHclModule, TerraformStack } from "cdktf";
import { Construct } from "constructs";
import {
  Alarm,
  AlarmSeverity,
  Bucket,
  ConnectorSource,
  ConnectorTarget,
  EventAction,
  EventCondition,
  EventRule,
  Group,
  HomeRegion,
  OciStack,
  type IStream,
  Partitions,
  Providers,
  ServiceConnector,
  StreamMetric,
  StreamPool,
  Vcn,
} from "../../lib";
import { mainResource } from "../support/main-resource";
import { bucket, compartment, notify, pool, type Row, rows, stream } from "./row";

/** A construct whose resources are in Ashburn. */
function east(stack: TerraformStack): Construct {
  const scope = new Construct(stack, "east");
  Providers.use(scope, Providers.region(stack, "us-ashburn-1"));
  return scope;
}

function inEast(stack: TerraformStack): IStream {
  const pool = new StreamPool(east(stack), "pool", { compartment });
  return pool.addStream("orders", { partitions: Partitions.of(1) });
}

export const providers: readonly Row[] = rows([
  {
    title: "a provider for what is in no stack",
    make: (stack) => {
      Providers.use(new Construct(App.of(stack), "team"), Providers.region(stack, "us-ashburn-1"));
    },
    message:
      "team: a scope with a provider of its own must be a stack or a construct in one; call Providers.use in the stack that has the provider",
  },
  {
    title: "a construct that has the id of the look-up of the home region",
    make: (stack) => {
      new Construct(stack, "oci-home-region");
      return stack.homeRegion;
    },
    message:
      "shop/oci-home-region: the id 'oci-home-region' must be free for the look-up of the home region; give this construct another id",
  },
  {
    title: "a provider for a scope that has a resource",
    make: (stack) => {
      const scope = new Construct(stack, "east");
      new Vcn(scope, "net", { compartment, cidrBlocks: ["10.0.0.0/16"] });
      Providers.use(scope, stack.homeProvider);
    },
    message:
      "shop/east: the provider of a scope must be given before its resources are made, and shop/east/net/Resource is there already; call Providers.use right after the scope is made",
  },
  {
    title: "a provider for a scope in which something is looked up",
    make: (stack) => {
      const scope = new Construct(stack, "east");
      Vcn.fromLookup(scope, "net", { vcnId: "ocid1.vcn.oc1.iad.aaaavcn" });
      Providers.use(scope, stack.homeProvider);
    },
    message:
      "shop/east: the provider of a scope must be given before its resources are made, and shop/east/net/Resource is there already; call Providers.use right after the scope is made",
  },
  {
    title: "a provider for a scope that has a resource, which got that of the scope around it",
    make: (stack) => {
      const inner = new Construct(east(stack), "inner");
      new Vcn(inner, "net", { compartment, cidrBlocks: ["10.0.0.0/16"] });
      Providers.use(inner, stack.homeProvider);
    },
    message:
      "shop/east/inner: the provider of a scope must be given before its resources are made, and shop/east/inner/net/Resource is there already; call Providers.use right after the scope is made",
  },
  {
    title: "a provider for a stream pool that is made already",
    make: (stack) => {
      Providers.use(pool(stack), stack.homeProvider);
    },
    message:
      "shop/pool: the provider of a scope must be given before its resources are made, and shop/pool/Resource is there already; call Providers.use right after the scope is made",
  },
  {
    title: "a scope with two providers",
    make: (stack) => {
      Providers.use(east(stack), stack.homeProvider);
    },
    message:
      "shop/east: the provider of a scope must be given once, and is shop/oci-us-ashburn-1 already, got 'shop/oci-home'; give it to a construct in this one",
  },
  {
    title: "the default provider for a scope",
    make: (stack) => {
      const scope = new Construct(stack, "east");
      Providers.use(scope, new OciProvider(stack, "second", { region: "us-ashburn-1" }));
    },
    message:
      "shop/east: the provider of a scope must have an alias; the default provider is that of every scope that has none, got 'shop/second'; give it an alias, or leave the call out",
  },
  {
    title: "a provider of something else for a scope",
    make: (stack) => {
      Providers.use(new Construct(stack, "east"), new TimeProvider(stack, "clock", { alias: "clock" }));
    },
    message:
      "shop/east: the provider of a scope must be a provider of OCI, got 'shop/clock'; give what needs another provider that provider itself",
  },
  {
    title: "a provider of another stack",
    make: (stack) => {
      const other = new OciStack(App.of(stack), "other");
      Providers.use(new Construct(stack, "east"), other.homeProvider);
    },
    message:
      "shop/east: the provider of a scope must be in the stack of the scope, got 'other/oci-home'; make one in this stack: Providers.region(stack, region)",
  },
  {
    title: "a provider whose alias another one has",
    make: (stack) => {
      Providers.region(stack, "us-ashburn-1");
      const own = new OciProvider(stack, "own", { region: "us-ashburn-1", alias: "us-ashburn-1" });
      Providers.use(new Construct(stack, "east"), own);
    },
    message:
      "shop/east: the alias of a provider must be unique in its stack, and is that of shop/oci-us-ashburn-1 already, got 'us-ashburn-1'; use that provider, or give this one another alias",
  },
  {
    title: "a region whose alias another provider has",
    make: (stack) => {
      new OciProvider(stack, "own", { region: "us-ashburn-1", alias: "us-ashburn-1" });
      Providers.region(stack, "us-ashburn-1");
    },
    message:
      "shop: the alias of a provider must be unique in its stack, and is that of shop/own already, got 'us-ashburn-1'; use that provider, or give this one another alias",
  },
  {
    title: "two regions with one alias",
    make: (stack) => {
      Providers.region(stack, "us-ashburn-1", "standby");
      Providers.region(stack, "us-phoenix-1", "standby");
    },
    message:
      "shop: the alias of a provider must be unique in its stack, and is that of shop/oci-standby already, got 'standby'; use that provider, or give this one another alias",
  },
  {
    title: "the alias of the home region for another region",
    make: (stack) => Providers.region(stack, "us-ashburn-1", "home"),
    message:
      "shop: the alias of a provider must be unique in its stack, and is that of shop/oci-home already, got 'home'; use that provider, or give this one another alias",
  },
  {
    title: "two providers of its own with one alias",
    make: (stack) => {
      new OciProvider(stack, "first", { region: "us-ashburn-1", alias: "standby" });
      new OciProvider(stack, "second", { region: "us-phoenix-1", alias: "standby" });
    },
    message:
      "shop/second: the alias of a provider must be unique in its stack, and is that of shop/first already, got 'standby'; use that provider, or give this one another alias",
  },
  {
    title: "a region that Terraform learns later without an alias",
    make: (stack) => Providers.region(stack, stack.input.region("standby_region", { title: "Standby" })),
    message:
      'shop: the alias of a provider must be given where Terraform learns the region only when it runs; give it: Providers.region(stack, region, "standby")',
  },
  {
    title: "the home provider of another stack",
    make: (stack) => {
      HomeRegion.use(stack, new OciStack(App.of(stack), "elsewhere").homeProvider);
    },
    message:
      "shop: the provider of the home region must be in the stack that it is named for, got 'elsewhere/oci-home'; make one in this stack: Providers.region(stack, region)",
  },
  {
    title: "IAM through what is not a provider of OCI",
    make: (stack) => {
      HomeRegion.use(stack, new TimeProvider(stack, "time"));
    },
    message:
      "shop: the provider of the home region must be a provider of OCI, got 'shop/time'; give what needs another provider that provider itself",
  },
  {
    title: "the provider of a region by a VCN",
    make: (stack) => Providers.region(stack, stack.input.vcn("vcn_ocid", { title: "VCN" }), "standby"),
    message:
      "shop: region must be a region's name, us-ashburn-1 for example, got the input 'vcn_ocid', which is an OCID; declare the input with input.region(...)",
  },
  {
    title: "another home region after IAM was written",
    make: (stack) => {
      new Group(stack, "readers", {});
      HomeRegion.use(stack, Providers.region(stack, "us-ashburn-1"));
    },
    message:
      "shop: the provider of the home region must be named before IAM is written, and shop/readers is there already; call HomeRegion.use right after the provider is made",
  },
  {
    title: "IAM of the bindings in a plain stack whose home region has a provider",
    make: (stack) => {
      const plain = new TerraformStack(App.of(stack), "plain");
      new OciProvider(plain, "oci", { region: "eu-frankfurt-1" });
      HomeRegion.use(plain, Providers.region(plain, "us-ashburn-1"));
      new IdentityGroup(plain, "group", { name: "readers", description: "Readers" });
    },
    message:
      "plain/group: provider must be given for IAM that is made of the bindings in a plain TerraformStack, since the home region has one of its own; name the same provider here, or derive the stack from OciStack",
  },
  {
    title: "a rule that an override takes to another region than that of its stream",
    make: (stack) => {
      Providers.use(new Construct(stack, "west"), Providers.region(stack, "us-phoenix-1"));
      const actions = [EventAction.stream(stream(stack))];
      const rule = new EventRule(stack, "rule", { compartment, condition: EventCondition.everything(), actions });
      mainResource(rule).addOverride("provider", "oci.us-phoenix-1");
    },
    message:
      "shop/rule: a resource must refer to what is in its own region, us-phoenix-1, and shop/orders is in that of shop/oci; make both in one scope that Providers.use gives a provider",
  },
  {
    title: "IAM that an Aspect makes of the bindings",
    make: (stack) => {
      Aspects.of(stack).add({
        visit: (node) => {
          if (node === stack) new IdentityGroup(stack, "group", { name: "readers", description: "Readers" });
        },
      });
    },
    message:
      "shop/group: provider must be given for IAM that an Aspect makes of the bindings, which comes too late for the home region's; name stack.homeProvider there",
  },
  {
    title: "what an Aspect makes of the bindings in a scope with a provider",
    make: (stack) => {
      const scope = east(stack);
      Aspects.of(scope).add({
        visit: (node) => {
          if (node === scope) new CoreVcn(scope, "net", { compartmentId: "ocid1.compartment.oc1..a" });
        },
      });
    },
    message:
      "shop/east/net: provider must be given for what is made of the bindings by an Aspect, which comes too late, since its scope has one of its own; name the same provider here",
  },
  {
    title: "an alias that begins with a digit",
    make: (stack) => Providers.region(stack, "us-ashburn-1", "2nd"),
    message:
      "shop: the alias of a provider must be letters, digits, hyphens and underscores, a digit or a hyphen not first, got '2nd'; write standby for example, or leave it out for the name of the region",
  },
  {
    title: "an alias with a blank",
    make: (stack) => Providers.region(stack, "us-ashburn-1", "stand by"),
    message:
      "shop: the alias of a provider must be letters, digits, hyphens and underscores, a digit or a hyphen not first, got 'stand by'; write standby for example, or leave it out for the name of the region",
  },
  {
    title: "the provider of a region by its key",
    make: (stack) => Providers.region(stack, "iad"),
    message: "shop: region must be a region's name, us-ashburn-1 for example, got 'iad'; write us-ashburn-1",
  },
  {
    title: "a region of another realm than the default provider's",
    make: (stack) => {
      const plain = new TerraformStack(App.of(stack), "plain");
      new OciProvider(plain, "oci", { region: "eu-frankfurt-1" });
      Providers.region(plain, "uk-gov-london-1");
    },
    message:
      "plain: region must be of the realm oc1, as eu-frankfurt-1 is, and is of oc4, got 'uk-gov-london-1'; a tenancy has regions of its own realm only",
  },
  {
    title: "a region where the id of its provider is taken",
    make: (stack) => {
      new Construct(stack, "oci-us-ashburn-1");
      Providers.region(stack, "us-ashburn-1");
    },
    message:
      "shop/oci-us-ashburn-1: the id 'oci-us-ashburn-1' must be free for the provider of a region; give this construct another id",
  },
  {
    title: "a module in a scope with a provider",
    make: (stack) => {
      const source = { source: "./net", skipAssetCreationFromLocalModules: true };
      new TerraformHclModule(east(stack), "net", source);
    },
    message:
      "shop/east/net: a module must be told its providers, since its scope has one of its own; give it providers, or make it in another scope",
  },
  {
    title: "a rule in one region that writes to a stream in another",
    make: (stack) =>
      new EventRule(east(stack), "rule", {
        compartment,
        condition: EventCondition.everything(),
        actions: [EventAction.stream(stream(stack))],
      }),
    message:
      "shop/east/rule: a resource must refer to what is in its own region, us-ashburn-1, and shop/orders is in that of shop/oci; make both in one scope that Providers.use gives a provider",
  },
  {
    title: "an alarm in one region about a stream in another",
    make: (stack) =>
      new Alarm(stack, "alarm", {
        compartment,
        fires: inEast(stack).metric(StreamMetric.PUT_BYTES).above(1),
        severity: AlarmSeverity.WARNING,
        notify: notify(stack),
      }),
    message:
      "shop/alarm: a resource must refer to what is in its own region, that of shop/oci, and shop/east/pool/orders is in us-ashburn-1; make both in one scope that Providers.use gives a provider",
  },
  {
    title: "a connector in one region from a stream in another",
    make: (stack) =>
      new ServiceConnector(stack, "archiving", {
        compartment,
        source: ConnectorSource.stream(inEast(stack)),
        target: ConnectorTarget.bucket(bucket(stack)),
      }),
    message:
      "shop/archiving: a resource must refer to what is in its own region, that of shop/oci, and shop/east/pool/orders is in us-ashburn-1; make both in one scope that Providers.use gives a provider",
  },
  {
    title: "a connector in one region to a bucket in another",
    make: (stack) =>
      new ServiceConnector(stack, "archiving", {
        compartment,
        source: ConnectorSource.stream(stream(stack)),
        target: ConnectorTarget.bucket(new Bucket(east(stack), "archive", { compartment })),
      }),
    message:
      "shop/archiving: a resource must refer to what is in its own region, that of shop/oci, and shop/east/archive is in us-ashburn-1; make both in one scope that Providers.use gives a provider",
  },
]);
