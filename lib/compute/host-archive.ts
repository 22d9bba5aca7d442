// The source of a host's software.

import { checkText } from "../client/file-text";
import { checkLink, checkNotEmpty, refusal } from "../core/checks";
import { withoutAtoms } from "../core/token/atoms";
import { isKnown } from "../core/token/tokens";
import { type IBucket } from "../object-storage/bucket";

/** An object with software. */
export interface ArchiveObject {
  /** The bucket. The host can read all of its objects, so keep nothing else in it. */
  readonly bucket: IBucket;

  /**
   * The object's name. Its ending determines how it is unpacked: `.tgz`, `.tar.gz`, `.zip`, or `.jar`, which is copied. It must
   * not have a step `.` or `..`, which clients remove from a path.
   */
  readonly name: string;

  /**
   * The SHA-512 of the archive, in 128 hexadecimal digits. A host does not start an archive with another one.
   *
   * @default - not checked
   */
  readonly sha512?: string;
}

/** An address from which software is downloaded. */
export interface ArchiveUrl {
  /**
   * An https address, without a user, a password or a query. As with objects, its ending determines how the archive is
   * unpacked.
   */
  readonly url: string;

  /**
   * The SHA-512 of the archive, in 128 hexadecimal digits. A host does not start an archive with another one.
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
   * An object in a bucket. Keep it there as long as hosts need it. The host reads it as an instance principal.
   *
   * @throws ConfigurationError for a name without a known ending, with control characters or a step `..`, and for an invalid
   * SHA-512
   */
  public static object({ bucket, name, sha512 }: ArchiveObject): HostArchive {
    checkNotEmpty(undefined, "the name of an archive", name, "name the object");
    checkObject(name);
    checkEnding("the name of an archive", name, name);
    checkSum(sha512);
    return new HostArchive({ bucket, location: name, sha512 });
  }

  /**
   * An address from which each new machine downloads the archive. It can disappear, and the machine needs a route to the
   * internet. The address is part of the user data, so it must be one that may be public: not a pre-authenticated request, and
   * without a signature in a query.
   *
   * @throws ConfigurationError for an address that does not begin with https, has blanks, a user, a password or a query, or
   * lacks a known ending, for a pre-authenticated request, and for an invalid SHA-512
   */
  public static url({ url, sha512 }: ArchiveUrl): HostArchive {
    checkUrl(url);
    checkSum(sha512);
    return new HostArchive({ location: url, sha512 });
  }

  /**
   * An archive of the Apache Software Foundation, which is checked against the file with `.sha512` after its name:
   * `https://archive.apache.org/dist/kafka/3.9.1/kafka_2.13-3.9.1.tgz`. Mirrors keep only the newest versions.
   *
   * @throws ConfigurationError for an address that does not begin with https, has blanks, a user, a password or a query, or
   * lacks a known ending, and for a pre-authenticated request
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

const INTO_BUCKET =
  "put the archive in a bucket, and use HostArchive.object, which the host reads as an instance principal";

function checkUrl(url: string): void {
  const what = "the address of an archive";
  checkLink(undefined, what, url, "https");
  checkText(undefined, what, url, INTO_BUCKET);
  const written = withoutAtoms(url, "x");
  if (/\s/.test(written)) {
    throw refusal(undefined, { what, rule: "must not have blanks", got: url, remedy: "write %20" });
  }
  // The error message does not repeat the value.
  const [, host = "", path = "", query] = /^[^/]*\/\/([^/?#]*)([^?#]*)(\?)?/.exec(written) ?? [];
  const secret = [
    { is: host.includes("@"), rule: "must not have a user" },
    { is: query !== undefined, rule: "must not have a query, which may give access to everyone who can read it" },
    {
      is: /^\/p\/[^/]+\/n\//.test(path),
      rule: "must not be a pre-authenticated request, which gives access to everyone who can read it",
    },
  ].find(({ is }) => is);
  if (secret !== undefined) throw refusal(undefined, { what, rule: secret.rule, remedy: INTO_BUCKET });
  checkEnding(what, url, url.replace(/#.*$/, ""));
}

/** Object Storage accepts nearly every name, and a client removes `..` from the path of its request. */
function checkObject(name: string): void {
  const what = "the name of an archive";
  const written = withoutAtoms(name, "x");
  if (/\p{Cc}/u.test(written)) {
    throw refusal(undefined, {
      what,
      rule: "must not have control characters",
      got: name,
      remedy: "rename the object",
    });
  }
  if (!written.split("/").some((step) => step === "." || step === "..")) return;
  throw refusal(undefined, { what, rule: "must not have a step . or ..", got: name, remedy: "rename the object" });
}

const ENDING = /\.(?:tgz|tar\.gz|zip|jar)$/;

/** @param path - without the query of an address; an object's name can have any character */
function checkEnding(what: string, location: string, path: string): void {
  if (!isKnown(location) || ENDING.test(path)) return;
  const remedy = "pack it in one of these formats";
  throw refusal(undefined, { what, rule: "must end in .tgz, .tar.gz, .zip or .jar", got: location, remedy });
}

function checkSum(sha512: string | undefined): void {
  if (sha512 === undefined || !isKnown(sha512) || /^[0-9a-f]{128}$/i.test(sha512)) return;
  const remedy = "use the output of sha512sum";
  throw refusal(undefined, { what: "sha512", rule: "must be 128 hexadecimal digits", got: sha512, remedy });
}

/** A connector or parts of one, in its own folder. */
export interface HostPlugin {
  /** The folder in `/opt/kafka/plugins`: letters, digits, hyphens, underscores and periods. */
  readonly name: string;

  /** The archives to unpack or copy into the folder: a connector, and a driver that it needs, for example. At least one. */
  readonly archives: HostArchive[];
}

/** @internal */
export function checkPlugins(at: string, plugins: readonly HostPlugin[]): void {
  plugins.forEach(({ name, archives }, index) => {
    const what = "the name of a plugin";
    if (!/^\w[\w.-]*$/.test(name)) {
      const rule =
        "must be letters, digits, hyphens, underscores and periods, and must not begin with one of the last two";
      throw refusal(at, { what, rule, got: name, remedy: "name it after the connector" });
    }
    if (plugins.slice(0, index).some((other) => other.name === name)) {
      const remedy = "combine the archives of the two";
      throw refusal(at, { what, rule: "must not be that of another plugin", got: name, remedy });
    }
    if (archives.length > 0) return;
    const rule = "must have at least one archive";
    throw refusal(at, { what: `the plugin ${name}`, rule, remedy: "name the connector's archive" });
  });
}
