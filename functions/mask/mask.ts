// What is removed from a log entry.

export interface MaskRules {
  readonly FIELDS: readonly string[];
  readonly KEEP_HEADERS: readonly string[];
  readonly REPLACEMENT: string;
}

const MAX_DEPTH = 100;

/** Patterns that look like a secret anywhere; each runs in linear time. */
const TOKENS: readonly RegExp[] = [
  /\beyJ[\w-]{5,}\.[\w-]{5,}(\.[\w-]*)*/g,
  /\b(?:Bearer|Basic|Negotiate)\s+[\w.~+/-]{6,}=*/gi,
  /\bSignature\s+(?:version|keyId|algorithm|headers|signature)="[^\r\n]*/gi,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[^-]*(?:-----END [A-Z ]*PRIVATE KEY-----)?/g,
];

/** Removes the part after the first group: the secret of a pre-authenticated request, the password of a URL. */
const AFTER: readonly RegExp[] = [/(\/p\/)[\w-]{20,}(?=\/n\/)/g, /(\/\/[^\s/@:]{1,200}:)[^\s/@]{1,200}(?=@)/g];

export class Mask {
  private readonly fields: ReadonlySet<string>;
  private readonly headers: ReadonlySet<string>;
  private readonly query: RegExp;
  private readonly replacement: string;

  constructor({ FIELDS, KEEP_HEADERS, REPLACEMENT }: MaskRules) {
    this.fields = new Set(FIELDS.map(plain));
    this.headers = new Set(KEEP_HEADERS.map(plain));
    this.replacement = REPLACEMENT;
    // Hyphens and underscores are optional there too.
    const names = FIELDS.map((field) => Array.from(plain(field), escaped).join("[-_]?"));
    this.query = new RegExp(`([?&;](?:${names.join("|")})=)[^&;\\s"']+`, "gi");
  }

  /** A masked copy. */
  of(value: unknown, depth = 0): unknown {
    if (typeof value === "string") return this.text(value, depth);
    if (typeof value !== "object" || value === null) return value;
    if (depth > MAX_DEPTH) return this.replacement;
    if (Array.isArray(value)) return value.map((one) => this.of(one, depth + 1));
    const { name, key } = value as { readonly name?: unknown; readonly key?: unknown };
    const named = [name, key].some((one) => typeof one === "string" && this.fields.has(plain(one)));
    return Object.fromEntries(
      Object.entries(value).map(([member, inner]: [string, unknown]) => {
        // {"name": "password", "value": ...} is a field as well.
        const gone = this.fields.has(plain(member)) || (named && plain(member) === "value");
        if (gone) return [member, isEmpty(inner) ? inner : this.replacement];
        if (plain(member).endsWith("headers")) return [member, this.ofHeaders(inner, depth + 1)];
        return [this.text(member, MAX_DEPTH), this.of(inner, depth + 1)];
      }),
    );
  }

  /** Any string: JSON in a string is masked as well. */
  private text(text: string, depth: number): string {
    if (depth < MAX_DEPTH && /^\s*[[{]/.test(text)) {
      const inner = parsed(text);
      if (inner !== undefined) return JSON.stringify(this.of(inner, depth + 1));
    }
    let masked = text;
    // A function, because a $ in a replacement string has a special meaning.
    for (const token of TOKENS) masked = masked.replace(token, () => this.replacement);
    for (const after of [...AFTER, this.query])
      masked = masked.replace(after, (_all, before: string) => before + this.replacement);
    return masked;
  }

  private ofHeaders(headers: unknown, depth: number): unknown {
    if (typeof headers !== "object" || headers === null || Array.isArray(headers)) {
      return isEmpty(headers) ? headers : this.replacement;
    }
    return Object.fromEntries(
      Object.entries(headers).map(([name, value]: [string, unknown]) => {
        const stays = this.headers.has(plain(name)) && !this.fields.has(plain(name));
        return [name, stays ? this.of(value, depth) : this.replacement];
      }),
    );
  }
}

/** Names differ by case, hyphens and underscores. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, "");
}

function escaped(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === "";
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
