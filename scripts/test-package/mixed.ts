// A project with both engines and both packages, in which each package says what is of the other engine.

import { type Project } from "./project";

const CODE = `
const sentences = [];
const attempt = (make) => {
  try {
    make();
    sentences.push("nothing was refused");
  } catch (error) {
    sentences.push(error.name === "ConfigurationError" ? error.message : String(error.stack));
  }
};
for (const [own, other] of [["cdktf", "cdktn"], ["cdktn", "cdktf"]]) {
  const oci = require(own + "-oci-streaming");
  const { App, TerraformStack } = require(other);
  const { TimeProvider } = require(other + "-oci-streaming/provider-oci/time-provider");
  attempt(() => new oci.OciStack(new App(), "shop"));
  attempt(() => new oci.Topic(new TerraformStack(new App(), "shop"), "topic", { compartment: oci.Compartment.fromCompartmentId("ocid1.compartment.oc1..aaaaexample") }));
  attempt(() => {
    const app = new (require(own).App)({ outdir: "mixed" });
    new TimeProvider(new oci.OciStack(app, "shop"), "time");
    app.synth();
  });
  // Without the library: the bindings of one engine in a plain stack of the other.
  const { OciProvider } = require(own + "-oci-streaming/provider-oci/provider");
  const { CoreVcn } = require(own + "-oci-streaming/provider-oci/core-vcn");
  const { DataOciObjectstorageNamespace } = require(own + "-oci-streaming/provider-oci/data-oci-objectstorage-namespace");
  attempt(() => new OciProvider(new TerraformStack(new App(), "shop"), "oci", { region: "eu-frankfurt-1" }));
  attempt(() => new CoreVcn(new TerraformStack(new App(), "shop"), "vcn", { compartmentId: "ocid1.compartment.oc1..aaaaexample" }));
  attempt(() => new DataOciObjectstorageNamespace(new TerraformStack(new App(), "shop"), "namespace", {}));
  // What the other package made, in a construct of this one.
  const foreign = require(other + "-oci-streaming");
  attempt(() => {
    const elsewhere = new foreign.OciStack(new App(), "elsewhere");
    const pool = new foreign.StreamPool(elsewhere, "pool", { compartment: elsewhere.compartment });
    const stack = new oci.OciStack(new (require(own).App)(), "shop");
    new oci.Stream(stack, "orders", { placement: oci.StreamPlacement.inPool(pool), partitions: oci.Partitions.of(1) });
  });
  attempt(() => {
    const stack = new oci.OciStack(new (require(own).App)(), "shop");
    new oci.Topic(stack, "topic", { compartment: stack.compartment, name: require(other).Fn.upper("topic") });
  });
  attempt(() => require(own + "-oci-streaming/testing").Rules.of(new TerraformStack(new App(), "shop")));
}
console.log(JSON.stringify(sentences));
`;

function expected(own: string, other: string): string[] {
  const bindings = `import the class from ${other}-oci-streaming/provider-oci, or the stack from ${own}`;
  const install = `install ${other}-oci-streaming, which has the same constructs for ${other}`;
  const whole = `import the class from ${own} or from bindings made for it, or use ${other} and ${other}-oci-streaming for the whole app`;
  return [
    `shop: scope must be in an app of ${own}, got one of ${other}; ${install}, or import the app from ${own}`,
    `shop/topic: scope must be in a stack of ${own}, got one of ${other}; ${install}, or import the stack from ${own}`,
    `shop/time: scope must be in a stack of ${other}, got one of ${own}; import the class from ${own}-oci-streaming/provider-oci, or the stack from ${other}`,
    ...["oci", "vcn", "namespace"].map(
      (id) => `shop/${id}: scope must be in a stack of ${own}, got one of ${other}; ${bindings}`,
    ),
    `shop/orders: the construct 'elsewhere/pool' must be in a stack of ${own}, got one of ${other}; ${whole}`,
    `shop/topic: a reference must be made with ${own}, got one made with ${other}; import Fn and Op from ${own}, or use ${other} and ${other}-oci-streaming for the whole app`,
    `shop: the stack 'shop' must be of ${own}, got one of ${other}; ${whole}`,
  ];
}

export function findingsInMixture(project: Project): string[] {
  const { succeeded, stdout, output } = project.evaluate(CODE);
  if (!succeeded) return [output];
  const sentences = JSON.parse(stdout) as string[];
  const wanted = [...expected("cdktf", "cdktn"), ...expected("cdktn", "cdktf")];
  return sentences.filter((sentence, index) => sentence !== wanted[index]);
}
