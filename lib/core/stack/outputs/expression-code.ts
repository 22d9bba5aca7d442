// Internal: extracts the code of a Terraform string: its expressions and directives, without plain text in quotes.

/** An open expression with the number of its open braces, or an open string with the part that was read. */
interface Open {
  readonly isText: boolean;
  braces: number;
  written: string;
}

/**
 * The code of a string, each expression in `${ }`. A quoted string that is a whole index keeps its name: `var["pw"]`; any other
 * quoted string becomes two quotes and the code in it. Escaped parts, `$${var.pw}` and `%%{ if }`, are not code.
 */
export function codeIn(text: string): string {
  const open: Open[] = [{ isText: true, braces: 0, written: "" }];
  let code = "";
  for (let at = 0; at < text.length; at++) {
    const innermost = open.at(-1);
    if (innermost === undefined) break;
    const read = innermost.isText ? readText(text, at, innermost, open) : readCode(text, at, innermost, open);
    code += read.code;
    at += read.length - 1;
  }
  return code;
}

interface Read {
  readonly length: number;
  readonly code: string;
}

function readText(text: string, at: number, innermost: Open, open: Open[]): Read {
  const two = text.slice(at, at + 2);
  if (/^(?:\$\$|%%)\{/.test(text.slice(at, at + 3))) return { length: 3, code: "" };
  if (two === "${" || two === "%{") {
    innermost.written += " ";
    open.push({ isText: false, braces: 0, written: "" });
    return { length: 2, code: " ${" };
  }
  // The outermost string is not in quotes.
  if (open.length > 1 && two.startsWith("\\")) return { length: 2, code: "" };
  if (open.length > 1 && text[at] === '"') {
    open.pop();
    return { length: 1, code: isName(innermost.written) ? `"${innermost.written}"` : '""' };
  }
  innermost.written += text.charAt(at);
  return { length: 1, code: "" };
}

function isName(written: string): boolean {
  return /^[\w-]+$/.test(written);
}

function readCode(text: string, at: number, innermost: Open, open: Open[]): Read {
  const char = text[at] ?? "";
  if (char === '"') {
    open.push({ isText: true, braces: 0, written: "" });
    return { length: 1, code: "" };
  }
  if (char === "{") innermost.braces++;
  if (char === "}" && innermost.braces-- === 0) {
    open.pop();
    return { length: 1, code: "} " };
  }
  return { length: 1, code: char };
}
