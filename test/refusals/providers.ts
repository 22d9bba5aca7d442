// Parts of a stack that have their own provider, and connections between regions that are not possible.

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
      "team: a scope with its own provider must be a stack or a construct in one; call Providers.use in the stack that has the provider",
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
      "shop/east: the provider of a scope must be given before its resources are made, but shop/east/net/Resource exists already; call Providers.use right after the scope is made",
  },
  {
    title: "a provider for a scope in which something is looked up",
    make: (stack) => {
      const scope = new Construct(stack, "east");
      Vcn.fromLookup(scope, "net", { vcnId: "ocid1.vcn.oc1.iad.aaaavcn" });
      Providers.use(scope, stack.homeProvider);
    },
    message:
      "shop/east: the provider of a scope must be given before its resources are made, but shop/east/net/Resource exists already; call Providers.use right after the scope is made",
  },
  {
    title: "a provider for a scope that has a resource, which got that of the scope around it",
    make: (stack) => {
      const inner = new Construct(east(stack), "inner");
      new Vcn(inner, "net", { compartment, cidrBlocks: ["10.0.0.0/16"] });
      Providers.use(inner, stack.homeProvider);
    },
    message:
      "shop/east/inner: the provider of a scope must be given before its resources are made, but shop/east/inner/net/Resource exists already; call Providers.use right after the scope is made",
  },
  {
    title: "a provider for a stream pool that is made already",
    make: (stack) => {
      Providers.use(pool(stack), stack.homeProvider);
    },
    message:
      "shop/pool: the provider of a scope must be given before its resources are made, but shop/pool/Resource exists already; call Providers.use right after the scope is made",
  },
  {
    title: "a scope with two providers",
    make: (stack) => {
      Providers.use(east(stack), stack.homeProvider);
    },
    message:
      "shop/east: the provider of a scope must be given once, but is shop/oci-us-ashburn-1 already, got 'shop/oci-home'; give it to a construct in this one",
  },
  {
    title: "the default provider for a scope",
    make: (stack) => {
      const scope = new Construct(stack, "east");
      Providers.use(scope, new OciProvider(stack, "second", { region: "us-ashburn-1" }));
    },
    message:
      "shop/east: the provider of a scope must have an alias; the default provider is that of every scope without a provider, got 'shop/second'; give it an alias, or leave out the call",
  },
  {
    title: "a provider of something else for a scope",
    make: (stack) => {
      Providers.use(new Construct(stack, "east"), new TimeProvider(stack, "clock", { alias: "clock" }));
    },
    message:
      "shop/east: the provider of a scope must be an OCI provider, got 'shop/clock'; set another provider on the resources that need it",
  },
  {
    title: "a provider of another stack",
    make: (stack) => {
      const other = new OciStack(App.of(stack), "other");
      Providers.use(new Construct(stack, "east"), other.homeProvider);
    },
    message:
      "shop/east: the provider of a scope must be in the stack of the scope, got 'other/oci-home'; create one in this stack: Providers.region(stack, region)",
  },
  {
    title: "a provider whose alias another one has",
    make: (stack) => {
      Providers.region(stack, "us-ashburn-1");
      const own = new OciProvider(stack, "own", { region: "us-ashburn-1", alias: "us-ashburn-1" });
      Providers.use(new Construct(stack, "east"), own);
    },
    message:
      "shop/east: the alias of a provider must be unique in its stack, but shop/oci-us-ashburn-1 has it already, got 'us-ashburn-1'; use that provider, or give this one another alias",
  },
  {
    title: "a region whose alias another provider has",
    make: (stack) => {
      new OciProvider(stack, "own", { region: "us-ashburn-1", alias: "us-ashburn-1" });
      Providers.region(stack, "us-ashburn-1");
    },
    message:
      "shop: the alias of a provider must be unique in its stack, but shop/own has it already, got 'us-ashburn-1'; use that provider, or give this one another alias",
  },
  {
    title: "two regions with one alias",
    make: (stack) => {
      Providers.region(stack, "us-ashburn-1", "standby");
      Providers.region(stack, "us-phoenix-1", "standby");
    },
    message:
      "shop: the alias of a provider must be unique in its stack, but shop/oci-standby has it already, got 'standby'; use that provider, or give this one another alias",
  },
  {
    title: "the alias of the home region for another region",
    make: (stack) => Providers.region(stack, "us-ashburn-1", "home"),
    message:
      "shop: the alias of a provider must be unique in its stack, but shop/oci-home has it already, got 'home'; use that provider, or give this one another alias",
  },
  {
    title: "two providers of its own with one alias",
    make: (stack) => {
      new OciProvider(stack, "first", { region: "us-ashburn-1", alias: "standby" });
      new OciProvider(stack, "second", { region: "us-phoenix-1", alias: "standby" });
    },
    message:
      "shop/second: the alias of a provider must be unique in its stack, but shop/first has it already, got 'standby'; use that provider, or give this one another alias",
  },
  {
    title: "a region that Terraform learns later without an alias",
    make: (stack) => Providers.region(stack, stack.input.region("standby_region", { title: "Standby" })),
    message:
      'shop: the alias of a provider must be given if Terraform learns the region only when it runs; give it: Providers.region(stack, region, "standby")',
  },
  {
    title: "the home provider of another stack",
    make: (stack) => {
      HomeRegion.use(stack, new OciStack(App.of(stack), "elsewhere").homeProvider);
    },
    message:
      "shop: the provider of the home region must be in the stack for which it is named, got 'elsewhere/oci-home'; create one in this stack: Providers.region(stack, region)",
  },
  {
    title: "IAM through what is not a provider of OCI",
    make: (stack) => {
      HomeRegion.use(stack, new TimeProvider(stack, "time"));
    },
    message:
      "shop: the provider of the home region must be an OCI provider, got 'shop/time'; set another provider on the resources that need it",
  },
  {
    title: "the provider of a region by a VCN",
    make: (stack) => Providers.region(stack, stack.input.vcn("vcn_ocid", { title: "VCN" }), "standby"),
    message:
      "shop: region must be the name of a region, for example us-ashburn-1, got the input 'vcn_ocid', which is an OCID; declare the input with input.region(...)",
  },
  {
    title: "another home region after IAM was written",
    make: (stack) => {
      new Group(stack, "readers", {});
      HomeRegion.use(stack, Providers.region(stack, "us-ashburn-1"));
    },
    message:
      "shop: the provider of the home region must be named before IAM resources are written, but shop/readers exists already; call HomeRegion.use right after the provider is made",
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
      "plain/group: provider must be given for IAM resources of the bindings in a plain TerraformStack, because the home region has a separate one; name the same provider here, or derive the stack from OciStack",
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
      "shop/rule: a resource must refer to resources in its own region, us-phoenix-1, but shop/orders is in that of shop/oci; create both in one scope that has a provider from Providers.use",
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
      "shop/group: provider must be given for IAM resources of the bindings that an Aspect makes, which runs too late to get that of the home region; name stack.homeProvider there",
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
      "shop/east/net: provider must be given for resources of the bindings that an Aspect makes, which runs too late, because the scope has a separate one; name the same provider here",
  },
  {
    title: "an alias that begins with a digit",
    make: (stack) => Providers.region(stack, "us-ashburn-1", "2nd"),
    message:
      "shop: the alias of a provider must be letters, digits, hyphens and underscores, and must not begin with a digit or a hyphen, got '2nd'; write for example standby, or leave it out to use the name of the region",
  },
  {
    title: "an alias with a blank",
    make: (stack) => Providers.region(stack, "us-ashburn-1", "stand by"),
    message:
      "shop: the alias of a provider must be letters, digits, hyphens and underscores, and must not begin with a digit or a hyphen, got 'stand by'; write for example standby, or leave it out to use the name of the region",
  },
  {
    title: "the provider of a region by its key",
    make: (stack) => Providers.region(stack, "iad"),
    message: "shop: region must be the name of a region, for example us-ashburn-1, got 'iad'; write us-ashburn-1",
  },
  {
    title: "a region of another realm than the default provider's",
    make: (stack) => {
      const plain = new TerraformStack(App.of(stack), "plain");
      new OciProvider(plain, "oci", { region: "eu-frankfurt-1" });
      Providers.region(plain, "uk-gov-london-1");
    },
    message:
      "plain: region must be in the realm oc1, like eu-frankfurt-1, but is in oc4, got 'uk-gov-london-1'; choose one of that realm, because a tenancy has regions of its own realm only",
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
      "shop/east/net: a module must be given its providers, because its scope has a separate one; give it providers, or create it in another scope",
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
      "shop/east/rule: a resource must refer to resources in its own region, us-ashburn-1, but shop/orders is in that of shop/oci; create both in one scope that has a provider from Providers.use",
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
      "shop/alarm: a resource must refer to resources in its own region, that of shop/oci, but shop/east/pool/orders is in us-ashburn-1; create both in one scope that has a provider from Providers.use",
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
      "shop/archiving: a resource must refer to resources in its own region, that of shop/oci, but shop/east/pool/orders is in us-ashburn-1; create both in one scope that has a provider from Providers.use",
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
      "shop/archiving: a resource must refer to resources in its own region, that of shop/oci, but shop/east/archive is in us-ashburn-1; create both in one scope that has a provider from Providers.use",
  },
]);
