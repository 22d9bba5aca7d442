// What is changed in the copy of the sources that jsii gets to see, and why: docs/decisions/06-jsii.md.

interface Preparation {
  /** What jsii cannot compile. */
  readonly why: string;
  readonly apply: (path: string, text: string) => string;
}

const ERROR = `/** Stands for the error. */
export class ConfigurationError {
  /** Makes one. */
  public static of(scope: IConstruct, fault: ConfigurationFault): ConfigurationError {
    return new ConfigurationError(scope.node.path + fault.what);
  }

  /** What an error is called. */
  public readonly name: string = "ConfigurationError";
  /** What it says. */
  public readonly message: string;

  public constructor(message: string) {
    this.message = message;
  }
}
`;

/** The source before the documentation of the class. */
function withoutClass(text: string): string {
  return text.slice(0, text.lastIndexOf("/**", text.indexOf("\nexport class ")));
}

export const PREPARATIONS: readonly Preparation[] = [
  {
    why: "a class of other languages cannot extend JavaScript's Error",
    apply: (path, text) => (path === "lib/core/configuration-error.ts" ? withoutClass(text) + ERROR : text),
  },
  {
    why: "jsii takes a base class out of the API only if it is @internal, and our compiler would take it out of the declarations",
    apply: (_, text) => text.replace(/^(?=export (abstract )?class \w+Base extends )/gm, "/** @internal */\n"),
  },
  {
    why: "Java would make a getter of a name like getLatency or GET_LATENCY",
    apply: (path, text) =>
      /^lib\/(choices|metrics|monitoring)\/|^stacks\//.test(path)
        ? text.replaceAll(/\bGET_(?=[A-Z])/g, "READ_").replaceAll(/\bget(?=(Latency|Throttled|Faults)\b)/g, "read")
        : text,
  },
];

/** The sources by their paths, prepared. @throws Error if a preparation changes nothing, and can go */
export function prepare(sources: ReadonlyMap<string, string>): Map<string, string> {
  return PREPARATIONS.reduce((files, { why, apply }) => {
    const prepared = new Map([...files].map(([path, text]) => [path, apply(path, text)]));
    if ([...prepared].every(([path, text]) => text === files.get(path))) {
      throw new Error(`nothing is changed any more because ${why}; remove the preparation`);
    }
    return prepared;
  }, new Map(sources));
}
