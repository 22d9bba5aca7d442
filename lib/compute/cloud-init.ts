// The first boot of a compute instance: a `#cloud-config` document.

import { posix } from "node:path";
import { checkNotEmpty, refusal } from "../core/checks";
import { secretIn } from "../core/secrets";
import { TextLanguage, Texts } from "../core/texts";
import { hasAtom } from "../core/token/atoms";

/** A file that cloud-init writes. */
export interface BootFile {
  /** The path of the file, which must be absolute. */
  readonly path: string;

  /** The content. References in it are filled in when Terraform runs, and each must be one line. */
  readonly content: string;

  /**
   * The permissions of the file, in octal digits.
   *
   * @default "0644"
   */
  readonly permissions?: string;

  /**
   * Whether a part of the content that looks like a secret is not one: an example, or a value that may be public.
   *
   * @default false
   */
  readonly notSecret?: boolean;
}

/** The content of a `#cloud-config` document. */
export interface CloudInitProps {
  /** The files that are written before the commands run. */
  readonly files: BootFile[];

  /**
   * The commands that run as root at the first boot, in this order. They do not run in a shell.
   *
   * @default - none
   */
  readonly commands?: BootCommand[];
}

/** A command and its arguments. */
export interface BootCommand {
  /** The program, then each argument. */
  readonly words: string[];
}

/**
 * A `#cloud-config` document. Everyone who may see the instance can read it, so it must not hold a secret. Keep secrets in
 * Vault, and have the machine read them, as the hosts of this library do.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/Compute/Tasks/launchinginstance.htm
 */
export class CloudInit {
  /**
   * The document, with references.
   *
   * @throws ConfigurationError for a path that is not absolute, permissions that are not octal, a path that is used twice, a
   * command without words, and a secret in a file or a command
   */
  public static text(props: CloudInitProps): string {
    for (const { path, content, notSecret = false } of props.files) {
      if (!notSecret) checkOpen(`the content of ${path}`, content, " or set notSecret if it is none");
    }
    for (const { words } of props.commands ?? []) checkOpen("a command", words.join(" "));
    return CloudInit._text(props);
  }

  /** A document of files that have already been checked for secrets. @internal */
  public static _text({ files, commands = [] }: CloudInitProps): string {
    for (const [index, file] of files.entries()) checkFile(file, files.slice(0, index));
    return [
      "#cloud-config",
      ...(files.length === 0 ? [] : ["write_files:"]),
      ...files.flatMap(entry),
      ...(commands.length === 0 ? [] : ["runcmd:"]),
      ...commands.map(({ words }) => `  - [${wordsOf(words).join(", ")}]`),
      "",
    ].join("\n");
  }
}

/** The error message does not repeat the value. */
function checkOpen(what: string, text: string, or = ""): void {
  const secret = secretIn(text);
  if (secret === undefined) return;
  const rule = `must not hold ${secret}, which everyone who may see the instance can read`;
  const remedy = `keep it in a secret of Vault and read it on the machine, as a host does with HostSecret${or && `,${or}`}`;
  throw refusal(undefined, { what, rule, remedy });
}

function checkFile({ path, permissions = "0644" }: BootFile, before: readonly BootFile[]): void {
  const what = "the path of a file";
  if (!hasAtom(path) && !/^\/[^\0]*[^/\0]$/.test(path)) {
    throw refusal(undefined, { what, rule: "must be absolute", got: path, remedy: 'write it as "/etc/app.conf"' });
  }
  if (before.some((other) => posix.normalize(other.path) === posix.normalize(path))) {
    const remedy = "combine the two, or give one of them another path";
    throw refusal(undefined, { what, rule: "must not be that of another file", got: path, remedy });
  }
  if (hasAtom(permissions) || /^0?[0-7]{3}$/.test(permissions)) return;
  const rule = "must be three octal digits, with or without a zero before them";
  throw refusal(undefined, { what: `the permissions of ${path}`, rule, got: permissions, remedy: 'write "0600"' });
}

function wordsOf(words: readonly string[]): string[] {
  checkNotEmpty(undefined, "a command", words.join(""), "name the program and its arguments");
  return words.map((word) => (isPlain(word) ? word : Texts.encoded(word, TextLanguage.YAML)));
}

/** YAML reads 0600, yes and null as something other than strings. */
function isPlain(word: string): boolean {
  return /^(?:--?)?[A-Za-z/][\w./=-]*$/.test(word) && !/^(?:true|false|yes|no|on|off|y|n|null)$/i.test(word);
}

/**
 * Content that YAML would change: a line break of another kind, a tab or a blank at the beginning, more than one line break at
 * the end.
 */
const UNFAITHFUL = /[^\t\n -~\u00a0-\u2027\u202a-\ufefe\uff00-\ufffd]|^[ \t\n]|\n\n$|[^\n]$/;

/** An entry of `write_files`, line by line. Content that YAML would change is written in base64. */
function entry({ path, content, permissions = "0644" }: BootFile): string[] {
  const place = /^[\w./-]+$/.test(path) ? path : Texts.encoded(path, TextLanguage.YAML);
  const head = [`  - path: ${place}`, `    permissions: ${Texts.encoded(permissions, TextLanguage.YAML)}`];
  if (UNFAITHFUL.test(content)) {
    return [...head, "    encoding: b64", `    content: ${Texts.encoded(content, TextLanguage.BASE64)}`];
  }
  // A reference is one line, which Terraform checks, so a line of the file stays one line.
  const lines = Texts.encoded(content, TextLanguage.LINES).slice(0, -1).split("\n");
  return [...head, "    content: |", ...lines.map((line) => (line === "" ? "" : `      ${line}`))];
}
