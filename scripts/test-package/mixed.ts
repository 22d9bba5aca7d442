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
}
console.log(JSON.stringify(sentences));
`;

function expected(own: string, other: string): string[] {
  const install = `install ${other}-oci-streaming, which has the same constructs for ${other}`;
  const whole = `import the class from ${own} or from bindings made for it, or use ${other} and ${other}-oci-streaming for the whole app`;
  return [
    `shop: scope must be in an app of ${own}, got one of ${other}; ${install}, or import the app from ${own}`,
    `shop/topic: scope must be in a stack of ${own}, got one of ${other}; ${install}, or import the stack from ${own}`,
    `shop/time: the construct must be of ${own}, as its stack is, got one of ${other}; ${whole}`,
  ];
}

export function findingsInMixture(project: Project): string[] {
  const { succeeded, stdout, output } = project.evaluate(CODE);
  if (!succeeded) return [output];
  const sentences = JSON.parse(stdout) as string[];
  const wanted = [...expected("cdktf", "cdktn"), ...expected("cdktn", "cdktf")];
  return sentences.filter((sentence, index) => sentence !== wanted[index]);
}
