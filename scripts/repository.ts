// The address of the public repository: for the manifests and pages of the packages, and for the documentation site.

import { spawnSync } from "node:child_process";

/** The members of package.json that say where a package comes from. */
export interface Origin {
  readonly repository: { readonly type: string; readonly url: string };
  readonly homepage: string;
  readonly bugs: { readonly url: string };
}

export interface Repository extends Origin {
  /** Of its home page, without a slash at the end. */
  readonly address: string;
  /** Where it was found, in words. */
  readonly source: string;
}

/** The same members as a manifest may have them. */
export type WrittenOrigin = { readonly [Member in keyof Origin]?: Origin[Member] | string };

/** Where the address may be known, the first one first. */
export interface Places {
  readonly manifest: WrittenOrigin;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The address from which the checkout was cloned. */
  readonly remote: string | undefined;
}

/** What is known here; undefined if nothing is. */
export function repositoryOf({ manifest, environment, remote }: Places): Repository | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = environment;
  const written = typeof manifest.repository === "object" ? manifest.repository.url : manifest.repository;
  const found: readonly (readonly [string, string | undefined])[] = [
    ["package.json", written],
    // npm compares `repository.url` with the repository of the workflow that publishes.
    ["GITHUB_SERVER_URL and GITHUB_REPOSITORY", server && name && `${server}/${name}`],
    ["git remote get-url origin", remote],
  ];
  for (const [source, url] of found) {
    const address = url && addressOf(url);
    if (address) return { ...originOf(address, manifest), address, source };
  }
  return undefined;
}

function originOf(address: string, { homepage, bugs }: WrittenOrigin): Origin {
  return {
    repository: { type: "git", url: `git+${address}.git` },
    homepage: typeof homepage === "string" ? homepage : `${address}#readme`,
    bugs: typeof bugs === "object" ? bugs : { url: bugs ?? `${address}/issues` },
  };
}

/** A host of the public Internet, which has a domain; a name of `~/.ssh/config` or of a container does not lead a reader anywhere. */
const HOST = /^(?:[a-z\d-]+\.)+[a-z]{2,}$/i;

/** `git@github.com:owner/name`, the short form of an ssh address. */
const SHORT = /^(?:[^@/\\\s]+@)?([^:/\\\s@]+):(?!\/\/)(.+)$/;

/**
 * The page of a repository from its https or ssh address; undefined for a path, and for an address of another kind. Users and
 * passwords in an address are left out, since packages are public.
 */
function addressOf(url: string): string | undefined {
  const [, shortHost, shortPath] = SHORT.exec(url) ?? [];
  const whole = shortHost === undefined ? url.replace(/^git\+/, "") : `ssh://${shortHost}/${shortPath ?? ""}`;
  if (!URL.canParse(whole)) return undefined;
  const parsed = new URL(whole);
  if (!["https:", "ssh:"].includes(parsed.protocol) || !HOST.test(parsed.hostname)) return undefined;
  const path = parsed.pathname
    .replace(/\/+$/, "")
    .replace(/\.git$/, "")
    .replace(/^\/*/, "/");
  if (path === "/") return undefined;
  // The port of an ssh address is not that of the page.
  const host = parsed.protocol === "https:" ? parsed.host : parsed.hostname;
  return `https://${host}${path}`;
}

/** The address from which the checkout in a folder was cloned; undefined without Git, or without a remote. */
export function remoteOf(folder: string): string | undefined {
  const { status, stdout } = spawnSync("git", ["remote", "get-url", "origin"], { cwd: folder, encoding: "utf8" });
  return status === 0 ? stdout.trim() : undefined;
}
