// Where the software of a host comes from.

import { checkText } from "../client/file-text";
import { checkLink, checkNotEmpty, refusal } from "../core/checks";
import { withoutAtoms } from "../core/token/atoms";
import { isKnown } from "../core/token/tokens";
import { type IBucket } from "../object-storage/bucket";

/** An object with software. */
export interface ArchiveObject {
  /** The bucket; the host may read all of its objects, so keep nothing else there. */
  readonly bucket: IBucket;

  /**
   * The object's name; its ending says how it is unpacked: `.tgz`, `.tar.gz`, `.zip`, or `.jar`, which is copied. No step of it is `.` or `..`,
   * which clients leave out of a path.
   */
  readonly name: string;

  /**
   * The SHA-512 of the archive, in 128 hexadecimal digits. A host does not start what does not have it.
   *
   * @default - not checked
   */
  readonly sha512?: string;
}

/** An address that software is downloaded from. */
export interface ArchiveUrl {
  /** An https address, without a user, a password or a query; its ending says how the archive is unpacked, as with objects. */
  readonly url: string;

  /**
   * The SHA-512 of the archive, in 128 hexadecimal digits. A host does not start what does not have it.
   *
   * @default - not checked
   */
  readonly sha512?: string;
}

/** How a host gets an archive. @internal */
export interface ArchiveSource {
  readonly bucket?: IBucket;
  /** The name of the object, or the address. */
  readonly location: string;
  readonly sha512?: string;
  readonly isApache?: boolean;
}

/** An archive of software that a host installs. */
export class HostArchive {
  /**
   * An object in a bucket, which is there as long as you leave it there. The host reads it as what it is, by an instance principal.
   *
   * @throws ConfigurationError for a name without a known ending, with control characters or a step `..`, and what is not a SHA-512
   */
  public static object({ bucket, name, sha512 }: ArchiveObject): HostArchive {
    checkNotEmpty(undefined, "the name of an archive", name, "name the object");
    checkObject(name);
    checkEnding("the name of an archive", name, name);
    checkSum(sha512);
    return new HostArchive({ bucket, location: name, sha512 });
  }

  /**
   * An address, from which each new machine downloads: it may vanish, and the machine needs a way to the internet. It stands in what the machine
   * boots with, so it must be one that everybody may know: no pre-authenticated request, and no signature in a query.
   *
   * @throws ConfigurationError for another address than https, one with blanks, a user, a password or a query or without a known ending, for a
   * pre-authenticated request, and for what is not a SHA-512
   */
  public static url({ url, sha512 }: ArchiveUrl): HostArchive {
    checkUrl(url);
    checkSum(sha512);
    return new HostArchive({ location: url, sha512 });
  }

  /**
   * An archive of the Apache Software Foundation, which is checked by the file with `.sha512` after its name:
   * `https://archive.apache.org/dist/kafka/3.9.1/kafka_2.13-3.9.1.tgz`. Mirrors keep the newest versions only.
   *
   * @throws ConfigurationError for another address than https, one with blanks, a user, a password or a query or without a known ending, and
   * for a pre-authenticated request
   */
  public static apache(url: string): HostArchive {
    checkUrl(url);
    return new HostArchive({ location: url, isApache: true });
  }

  private constructor(private readonly source: ArchiveSource) {}

  /** @internal */
  public _render(): ArchiveSource {
    return this.source;
  }
}

const INTO_BUCKET = "put the archive into a bucket, and use HostArchive.object, which the host reads as what it is";

function checkUrl(url: string): void {
  const what = "the address of an archive";
  checkLink(undefined, what, url, "https");
  checkText(undefined, what, url, INTO_BUCKET);
  const written = withoutAtoms(url, "x");
  if (/\s/.test(written)) {
    throw refusal(undefined, { what, rule: "must have no blanks", got: url, remedy: "write %20" });
  }
  // What is refused is not repeated.
  const [, host = "", path = "", query] = /^[^/]*\/\/([^/?#]*)([^?#]*)(\?)?/.exec(written) ?? [];
  const secret = [
    { is: host.includes("@"), rule: "must have no user" },
    { is: query !== undefined, rule: "must have no query, which may let everybody in who can read it" },
    {
      is: /^\/p\/[^/]+\/n\//.test(path),
      rule: "must be no pre-authenticated request, which lets everybody in who can read it",
    },
  ].find(({ is }) => is);
  if (secret !== undefined) throw refusal(undefined, { what, rule: secret.rule, remedy: INTO_BUCKET });
  checkEnding(what, url, url.replace(/#.*$/, ""));
}

/** Object Storage takes nearly every name, and a client leaves `..` out of the path of its request. */
function checkObject(name: string): void {
  const what = "the name of an archive";
  const written = withoutAtoms(name, "x");
  if (/\p{Cc}/u.test(written)) {
    throw refusal(undefined, { what, rule: "must have no control characters", got: name, remedy: "rename the object" });
  }
  if (!written.split("/").some((step) => step === "." || step === "..")) return;
  throw refusal(undefined, { what, rule: "must have no step . or ..", got: name, remedy: "rename the object" });
}

const ENDING = /\.(?:tgz|tar\.gz|zip|jar)$/;

/** @param path - without what an address has after its path; an object's name may have any character */
function checkEnding(what: string, location: string, path: string): void {
  if (!isKnown(location) || ENDING.test(path)) return;
  const remedy = "pack it in one of these";
  throw refusal(undefined, { what, rule: "must end in .tgz, .tar.gz, .zip or .jar", got: location, remedy });
}

function checkSum(sha512: string | undefined): void {
  if (sha512 === undefined || !isKnown(sha512) || /^[0-9a-f]{128}$/i.test(sha512)) return;
  const remedy = "sha512sum prints it";
  throw refusal(undefined, { what: "sha512", rule: "must be 128 hexadecimal digits", got: sha512, remedy });
}

/** Connectors, or what belongs to one, in a folder of their own. */
export interface HostPlugin {
  /** The folder in `/opt/kafka/plugins`: letters, digits, hyphens, underscores and periods. */
  readonly name: string;

  /** What is unpacked, or copied, into it: a connector, and a driver that it needs, for example. At least one. */
  readonly archives: HostArchive[];
}

/** @internal */
export function checkPlugins(at: string, plugins: readonly HostPlugin[]): void {
  plugins.forEach(({ name, archives }, index) => {
    const what = "the name of a plugin";
    if (!/^\w[\w.-]*$/.test(name)) {
      const rule = "must be letters, digits, hyphens, underscores and periods, not one of the last two first";
      throw refusal(at, { what, rule, got: name, remedy: "name it after the connector" });
    }
    if (plugins.slice(0, index).some((other) => other.name === name)) {
      const remedy = "join the archives of the two";
      throw refusal(at, { what, rule: "must not be that of another plugin", got: name, remedy });
    }
    if (archives.length > 0) return;
    const rule = "must have at least one archive";
    throw refusal(at, { what: `the plugin ${name}`, rule, remedy: "name the connector's archive" });
  });
}
