// The images of programs: from an input, or otherwise where `docker push` puts them under the names in the output.

import { DataOciIdentityRegionSubscriptions } from "@cdktf/provider-oci/lib/data-oci-identity-region-subscriptions";
import { DataOciObjectstorageNamespace } from "@cdktf/provider-oci/lib/data-oci-objectstorage-namespace";
import { Fn, ref, Token } from "cdktf";
import { refusal } from "../core/checks";
import { create } from "../core/resource/part";
import { type OciStack } from "../core/stack/oci-stack";
import { type FunctionProgram } from "./function-program";

/**
 * The images of a stack's programs: from an input, or otherwise
 * `<region-key>.ocir.io/<namespace>/<folder>/<program>:<version>`, which is known before you deploy, so you can push the image
 * there. It is for the commercial realm: in another one, give the whole name.
 */
export class ProgramImages {
  /**
   * The images of a stack. It does not make a construct before you ask for an image. Call it once in a stack.
   *
   * @param folder - the prefix of the names of the repositories: lower-case letters, digits and hyphens
   * @throws ConfigurationError for an invalid folder
   */
  public static of(stack: OciStack, folder: string): ProgramImages {
    if (!FOLDER.test(folder)) {
      const rule = "must be lower-case letters, digits and hyphens, and must begin and end with a letter or digit";
      throw refusal(stack.node.path, { what: "the folder of images", rule, got: folder, remedy: "write it like iot" });
    }
    return new ProgramImages(stack, folder);
  }

  private readonly asked: Asked[] = [];
  private registry: string | undefined;

  private constructor(
    private readonly stack: OciStack,
    private readonly folder: string,
  ) {}

  /** The names of the images without an input, by program. */
  public get names(): { readonly [program: string]: string } {
    // An input that was removed with a function that failed does not count.
    const there = this.asked.filter(({ input }) => this.stack.node.tryFindChild(input) !== undefined);
    return Object.fromEntries(there.map(({ program, name }) => [program, name]));
  }

  /**
   * The image of a program, for `OciFunction`.
   *
   * @param input - the name of the input that can give another image, `ingest_image`
   */
  public imageOf(program: FunctionProgram, input: string): string {
    const place = `${this.folder}/${program.name}:${program.version}`;
    if (this.stack.node.tryFindChild(REGION) === undefined) this.registry = undefined;
    const name = `${(this.registry ??= registryOf(this.stack))}/${place}`;
    this.asked.push({ program: program.name, input, name });
    const given = this.stack.input.functionImage(input, {
      title: `Image of the program ${program.name}`,
      description: `Leave it empty for <region-key>.ocir.io/<namespace>/${place}, and push it there before you deploy: in a checkout of the library, npm run functions; docker build -t <name> dist/functions/${program.name}; docker push <name>. In another realm than the commercial one, give the whole name.`,
      group: "Functions",
      optional: true,
    });
    return Token.asString(Fn.coalesce([given, name]));
  }

  /** Adds the output `image_names`, by program, if there are any. Call it after you have asked for all images. */
  public addOutput(): void {
    const { names } = this;
    if (Object.keys(names).length === 0) return;
    const title = "Names of the images that are not given by an input";
    this.stack.output.map("image_names", names, { title });
  }
}

/** An image that was asked for, and the input that can give another one. */
interface Asked {
  readonly program: string;
  readonly input: string;
  readonly name: string;
}

/** The id of the look-up of the region's key. */
const REGION = "registry-region";

const FOLDER = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The host with the key of the region, as the tenancy reports it, and the namespace of the tenancy. */
function registryOf(stack: OciStack): string {
  const { region, tenancy } = stack;
  const { compartmentId } = tenancy;
  const ofTenancy = { tenancyId: compartmentId };
  const regions = create(DataOciIdentityRegionSubscriptions, stack, ofTenancy, REGION);
  const all = `data.${regions.terraformResourceType}.${regions.friendlyUniqueId}.region_subscriptions[*]`;
  const [names, keys] = ["region_name", "region_key"].map((name) => Token.asList(ref(`${all}.${name}`, stack)));
  const key = Token.asString(Fn.lower(Token.asString(Fn.lookup(Fn.zipmap(names ?? [], keys ?? []), region))));
  const { namespace } = create(DataOciObjectstorageNamespace, stack, { compartmentId }, "registry-namespace");
  return `${key}.ocir.io/${namespace}`;
}
