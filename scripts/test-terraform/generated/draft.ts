// A document while it is edited.

import { type Resources } from "./seeds";

export type Args = Record<string, unknown>;

export interface Move {
  readonly from: string;
  readonly to: string;
}

export class Draft {
  public readonly moved: Move[] = [];
  private readonly blocks = new Map<string, Args>();

  public constructor(resources: Resources) {
    for (const [type, named] of Object.entries(resources)) {
      for (const [name, args] of Object.entries(named)) this.blocks.set(`${type}.${name}`, structuredClone(args));
    }
  }

  public addresses(type?: string): string[] {
    return [...this.blocks.keys()].filter((address) => type === undefined || address.startsWith(`${type}.`)).sort();
  }

  public args(address: string): Args {
    return this.blocks.get(address) ?? {};
  }

  /** The addresses of what refers to a resource. */
  public referringTo(address: string): string[] {
    return this.addresses().filter((other) => JSON.stringify(this.args(other)).includes(`\${${address}.`));
  }

  public remove(address: string): void {
    this.blocks.delete(address);
  }

  /** A new name in the code, for the resource and for what refers to it. */
  public rename(address: string, hasMoved: boolean): void {
    const to = `${address}_too`;
    if (this.blocks.has(to) || address.endsWith("_too")) return;
    for (const [other, args] of [...this.blocks]) {
      const text = JSON.stringify(args).replaceAll(`\${${address}.`, `\${${to}.`);
      this.blocks.delete(other);
      this.blocks.set(other === address ? to : other, JSON.parse(text) as Args);
    }
    if (hasMoved) this.moved.push({ from: address, to });
  }

  public resources(): Resources {
    const made: Record<string, Record<string, Args>> = {};
    for (const address of this.addresses()) {
      const [type = "", name = ""] = address.split(".");
      (made[type] ??= {})[name] = this.args(address);
    }
    return made;
  }
}
