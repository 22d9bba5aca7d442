// The world: the resources of one imagined tenancy, the messages in its streams and the objects in its buckets.

import { createHash } from "node:crypto";
import { type ObjectValue, textOf, type Value } from "./values";

export interface Resource {
  readonly type: string;
  /** As it is in the state. */
  readonly id: string;
  /** Where it is; undefined for what is in all regions. */
  readonly region: string | undefined;
  values: ObjectValue;
}

/** An error answer of the service, in the provider's words: `409-IncorrectState, ...`. */
export class ServiceError extends Error {
  public constructor(
    public readonly code: string,
    message: string,
  ) {
    super(`${code}, ${message}`);
  }

  /** Deleted resources, resources that never existed, and resources without read permission look the same. */
  public static notFound(what: string): ServiceError {
    return new ServiceError(
      "404-NotAuthorizedOrNotFound",
      `Authorization failed or requested resource not found: ${what}`,
    );
  }

  /** IAM is read in every region, and written in one. */
  public static notAtHome(what: string): ServiceError {
    // prose: filler, the service's own message
    const message = `Please go to your home region ${HOME_REGION} to execute CREATE, UPDATE and DELETE operations: ${what}`;
    return new ServiceError("403-NotAllowed", message);
  }

  public static conflict(code: string, message: string): ServiceError {
    return new ServiceError(`409-${code}`, message);
  }
}

/** Seconds since the start of 2026: times are the same in every run. */
const START = Date.UTC(2026, 0, 1);

export const DEFAULT_REGION = "eu-frankfurt-1";

/** That of the tenancy, the only one in which IAM is written. */
export const HOME_REGION = DEFAULT_REGION;

/** `oci_` types whose resources are in all regions. */
const GLOBAL = "oci_identity_";

/** Refuses to write IAM anywhere but at home. */
export function checkHome(type: string, region: string): void {
  if (type.startsWith(GLOBAL) && region !== HOME_REGION) throw ServiceError.notAtHome(type);
}

export class World {
  /** The operations, in order: `create oci_streaming_stream orders`. */
  public readonly log: string[] = [];
  /** Names that stay taken although their resource is gone. */
  public readonly reserved = new Set<string>();
  /** Ids of resources whose next deletion fails. */
  public readonly refused = new Set<string>();
  private readonly resources = new Map<string, Resource>();
  /** Messages by stream, objects by bucket, entries by log. */
  private readonly contents = new Map<string, number>();
  private readonly used = new Map<string, number>();
  private readonly gone = new Set<string>();

  public constructor(public readonly name: string) {}

  public all(type?: string): Resource[] {
    return [...this.resources.values()].filter((resource) => type === undefined || resource.type === type);
  }

  public find(id: Value | undefined): Resource | undefined {
    return typeof id === "string" ? this.resources.get(id) : undefined;
  }

  /** A resource as it is seen from a region. */
  public seen(type: string, id: Value | undefined, region: string): Resource | undefined {
    const found = this.find(id);
    if (found?.type !== type) return undefined;
    return found.region === undefined || found.region === region ? found : undefined;
  }

  public add(type: string, id: string, region: string, values: ObjectValue): Resource {
    const resource = { type, id, region: type.startsWith(GLOBAL) ? undefined : region, values };
    this.resources.set(id, resource);
    this.note("create", resource);
    return resource;
  }

  public remove(resource: Resource): void {
    this.resources.delete(resource.id);
    this.gone.add(resource.id);
    this.contents.delete(resource.id);
    this.note("delete", resource);
  }

  /** Whether a resource with this id was deleted. A resource that was not made here may exist: it was made elsewhere. */
  public wasThere(id: string): boolean {
    return this.gone.has(id);
  }

  public note(done: string, { type, id, values }: Resource): void {
    this.log.push(`${done} ${type} ${nameOf(values) ?? id}`);
  }

  /** How many messages are in a stream, objects in a bucket, or entries in a log. */
  public count(id: string): number {
    return this.contents.get(id) ?? 0;
  }

  public put(id: string, more: number): void {
    this.contents.set(id, this.count(id) + more);
  }

  /** A unique part of an id. The same resources of the same document get the same, in whatever order they are created. */
  public unique(seed: string): string {
    const times = (this.used.get(seed) ?? 0) + 1;
    this.used.set(seed, times);
    const digest = createHash("sha256").update(`${seed} ${times}`).digest("hex");
    return digest.slice(0, 60).replaceAll(/./g, (digit) => ALPHABET.charAt(parseInt(digit, 16)));
  }

  public now(): string {
    return new Date(START + this.log.length * 1000).toISOString().replace(".000", "");
  }
}

const ALPHABET = "abcdefghijklmnop";

/** The name of a resource. */
export function nameOf(values: ObjectValue): string | undefined {
  return textOf(values.name) ?? textOf(values.display_name) ?? textOf(values.secret_name) ?? textOf(values.key);
}
