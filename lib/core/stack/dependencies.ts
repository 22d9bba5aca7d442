// Internal: writes `node.addDependency` of constructs, which cdktf and CDK Terrain leave out of `depends_on`
// (https://github.com/open-constructs/cdk-terrain/issues/354).

import {
  DefaultTokenResolver,
  dependable,
  StringConcat,
  TerraformModule,
  TerraformResource,
  TerraformStack,
  Tokenization,
} from "cdktf";
import { type IConstruct } from "constructs";
import { refusal } from "../checks";
import { resolvedText } from "../token/tokens";

/** Blocks that Terraform creates and that can wait. Data sources are left out: Terraform would read them at apply only. */
export type Block = TerraformResource | TerraformModule;

/** Makes each block of a construct depend on each block of its dependencies in the same stack. */
export function writeDependencies(stack: TerraformStack): void {
  for (const construct of constructsOf(stack, stack)) {
    for (const dependency of construct.node.dependencies) {
      if (stackOf(dependency) === stack) depend(blocksOf(construct, stack), blocksOf(dependency, stack));
    }
  }
}

/** Makes a stack depend on each stack that contains a dependency of a construct in it or around it. */
export function orderStacks(stack: TerraformStack): void {
  for (const construct of [...stack.node.scopes.slice(0, -1), ...constructsOf(stack, stack)]) {
    for (const dependency of construct.node.dependencies) {
      const other = stackOf(dependency);
      if (other === undefined)
        throw refuseDependency(construct, dependency, "must be on a stack, or on a construct in one");
      if (other === stack || construct.node.scopes.includes(other)) continue;
      if (other.dependsOn(stack))
        throw refuseDependency(construct, dependency, "must not be on a stack that waits for it");
      stack.addDependency(other);
    }
  }
}

/** The errors in `dependsOn`, where Terraform does not accept anything in another stack. */
export function foreignDependencies(stack: TerraformStack): string[] {
  return blocksOf(stack, stack)
    .filter((block) => (block.dependsOn ?? []).some((text) => FOREIGN.test(resolvedText(block, text))))
    .map(({ node: { path } }) => {
      const rule = "must name resources of its own stack";
      return refusal(path, { what: "dependsOn", rule, remedy: "use node.addDependency, which makes the stack wait" })
        .message;
    });
}

/** How `resolvedText` writes a reference to another stack. */
const FOREIGN = /^\$\{[^}]*: /;

/** A block that is on both sides does not get a dependency, because it would depend on itself. */
function depend(blocks: readonly Block[], on: readonly Block[]): void {
  const needed = on.map((block) => resolvedText(block, dependable(block)));
  for (const block of blocks.filter((one) => needed.length > 0 && !on.includes(one))) {
    block.dependsOn = [...new Set([...addressesIn(block), ...needed])];
  }
}

/** The existing dependencies of a block: strings, tokens, or a token for all of them. */
function addressesIn(block: Block): string[] {
  const resolver = new DefaultTokenResolver(new StringConcat());
  return Tokenization.resolve(block.dependsOn ?? [], { scope: block, resolver, preparing: false }) as string[];
}

/** The resources and modules of a stack in a construct, itself included. */
export function blocksOf(construct: IConstruct, stack: TerraformStack): Block[] {
  return constructsOf(construct, stack).filter(isBlock);
}

export function isBlock(one: IConstruct): one is Block {
  return TerraformResource.isTerraformResource(one) || one instanceof TerraformModule;
}

/** Without constructs in nested stacks, which handle their own. */
function constructsOf({ node }: IConstruct, stack: TerraformStack): IConstruct[] {
  return node.findAll().filter((one) => stackOf(one) === stack);
}

export function stackOf({ node }: IConstruct): TerraformStack | undefined {
  return [...node.scopes].reverse().find((one): one is TerraformStack => TerraformStack.isStack(one));
}

function refuseDependency(construct: IConstruct, dependency: IConstruct, rule: string): Error {
  const got = dependency.node.path === "" ? "the app" : dependency.node.path;
  return refusal(construct.node.path, { what: "a dependency", rule, got, remedy: "name the construct that it needs" });
}
