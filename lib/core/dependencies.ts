// Internal: `node.addDependency` of constructs, which cdktf and CDK Terrain leave out of `depends_on`
// (https://github.com/open-constructs/cdk-terrain/issues/354).

import { dependable, TerraformResource, TerraformStack } from "cdktf";
import { type IConstruct } from "constructs";
import { resolvedText } from "./tokens";

/**
 * Lets every resource of a construct depend on every resource of what the construct depends on; on another stack, the whole
 * stack depends. Data sources are left alone: with `depends_on` Terraform would read them at apply only.
 */
export function writeDependencies(stack: TerraformStack): void {
  for (const construct of stack.node.findAll()) {
    for (const dependency of construct.node.dependencies) {
      const other = TerraformStack.of(dependency);
      if (other === stack) addDependency(construct, dependency);
      else stack.addDependency(other);
    }
  }
}

/** What is in both depends on nothing, or it would depend on itself. */
function addDependency(construct: IConstruct, dependency: IConstruct): void {
  const needed = resourcesOf(dependency);
  for (const resource of resourcesOf(construct).filter((one) => !needed.includes(one))) {
    const all = [...(resource.dependsOn ?? []), ...needed.map((one) => dependable(one))];
    resource.dependsOn = [...new Map(all.map((text) => [resolvedText(resource, text), text])).values()];
  }
}

function resourcesOf({ node }: IConstruct): TerraformResource[] {
  return node.findAll().filter((one): one is TerraformResource => TerraformResource.isTerraformResource(one));
}
