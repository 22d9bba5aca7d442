// A page in jsdom, with the members that these tests use: the types of browsers would be in every file of the project.

export interface Element {
  readonly id: string;
  readonly textContent: string;
  readonly innerHTML: string;
  readonly alt: string;
  readonly hidden: boolean;
  value: string;
  checked: boolean;
  getAttribute(name: string): string | null;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
  dispatchEvent(event: object): void;
  click(): void;
}

export interface Window {
  readonly document: Element;
  readonly Event: new (name: string, options?: { readonly bubbles: boolean; readonly cancelable?: boolean }) => object;
  eval(script: string): unknown;
}

// eslint-disable-next-line @typescript-eslint/no-require-imports -- see above
const { JSDOM, VirtualConsole } = require("jsdom") as {
  JSDOM: new (html: string | undefined, options: object) => { readonly window: Window };
  VirtualConsole: new () => object;
};

/** Scripts of the page run only if a test evaluates them. Messages about missing parts of jsdom (canvas) are not printed. */
export function windowOf(html: string | undefined): Window {
  const url = "file:///site/index.html";
  return new JSDOM(html, { runScripts: "outside-only", url, virtualConsole: new VirtualConsole() }).window;
}
