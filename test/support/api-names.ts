// Every name of the public API, from docs/api.txt: types, their members, and inherited members.

import { readFileSync } from "node:fs";
import { join } from "node:path";

interface ApiType {
  readonly parents: readonly string[];
  readonly members: ReadonlySet<string>;
}

const HEAD = /^(?:abstract )?(?:class|interface|enum) (\w+)(?:<.*?>)?([^{]*)\{/;
const MEMBER = /^ {2}(?:(?:static|readonly|protected|abstract|get|private) )*(\w+)(?: =|[?(:])/;

export class ApiNames {
  public static readonly published = ApiNames.parse(
    readFileSync(join(__dirname, "..", "..", "docs", "api.txt"), "utf8"),
  );

  public static parse(report: string): ApiNames {
    const types = new Map<string, ApiType>();
    let members = new Set<string>();
    for (const line of report.split("\n")) {
      const [, name, rest = ""] = HEAD.exec(line) ?? [];
      if (name !== undefined) {
        const parents = rest.match(/\w+/g)?.filter((word) => word !== "extends" && word !== "implements") ?? [];
        members = new Set(types.get(name)?.members);
        types.set(name, { parents: [...(types.get(name)?.parents ?? []), ...parents], members });
      }
      const member = MEMBER.exec(line)?.[1];
      if (member !== undefined) members.add(member);
    }
    return new ApiNames(types);
  }

  private constructor(private readonly types: ReadonlyMap<string, ApiType>) {}

  public has(type: string): boolean {
    return this.types.has(type);
  }

  /** Whether a type has or inherits a member; the members of parents outside this library (cdktf, constructs) are unknown. */
  public hasMember(type: string, member: string): boolean {
    const found = this.types.get(type);
    if (found === undefined) return false;
    return found.members.has(member) || found.parents.some((parent) => this.hasMember(parent, member));
  }

  /** Whether a type inherits only from this library. */
  public isWhole(type: string): boolean {
    const found = this.types.get(type);
    return found?.parents.every((parent) => this.isWhole(parent)) ?? false;
  }

  public isMemberOfSome(member: string): boolean {
    return [...this.types.values()].some(({ members }) => members.has(member));
  }
}
