// Links to the description of a type in the reference.

const NAME = /[A-Za-z]\w*/g;

/** Types on one page, as links to their descriptions. */
export class Links {
  public constructor(
    private readonly folders: ReadonlyMap<string, string>,
    private readonly page: string,
  ) {}

  public has(name: string): boolean {
    return this.folders.has(name);
  }

  /** A type with its parts as links, `[Subnet](network.md#subnet)[]`; as code where nothing of it is described. */
  public type(declared: string): string {
    const text = declared.replaceAll(/\s+/g, " ");
    const names = text.match(NAME) ?? [];
    const linked = names.some((name) => this.has(name))
      ? text.replaceAll(NAME, (name) => this.link(name))
      : `\`${text}\``;
    return linked.replaceAll("|", "\\|");
  }

  private link(name: string): string {
    const folder = this.folders.get(name);
    if (folder === undefined) return name;
    return `[${name}](${folder === this.page ? "" : `${folder}.md`}#${name.toLowerCase()})`;
  }
}
