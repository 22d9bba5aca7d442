// The images of the functions: what inputs say, else where `docker push` puts them by the names that are handed out.

import { DataOciIdentityRegionSubscriptions } from "cdktf-oci-streaming/provider-oci/data-oci-identity-region-subscriptions";
import { DataOciObjectstorageNamespace } from "cdktf-oci-streaming/provider-oci/data-oci-objectstorage-namespace";
import { Fn, ref, Token } from "cdktf";
import type * as oci from "cdktf-oci-streaming";

/** The images of a stack's programs: what an input says, else where `docker push` puts them by the names that are handed out. */
export class ProgramImages {
  private readonly names: Record<string, string> = {};
  private registry: string | undefined;

  /** @param folder - what the names of the repositories begin with */
  public constructor(
    private readonly stack: oci.OciStack,
    private readonly folder: string,
  ) {}

  /** The image of a program, which the input may name. */
  public imageOf(input: string, { name: program, version }: oci.FunctionProgram): string {
    const place = `${this.folder}/${program}:${version}`;
    const name = `${(this.registry ??= registryOf(this.stack))}/${place}`;
    this.names[program] = name;
    const given = this.stack.input.text(input, {
      title: `Image of the program ${program}`,
      description: `Leave it empty for <region-key>.ocir.io/<namespace>/${place}, and push it there before you deploy: in a checkout of the library, npm run functions; docker build -t <name> dist/functions/${program}; docker push <name>. In another realm than the commercial one, give the whole name.`,
      group: "Functions",
      defaultValue: "",
      pattern: "^[^ @:]+(:[0-9]+)?(/[^ @/:]+)+:[A-Za-z0-9_][A-Za-z0-9_.-]*$",
      meaning: "the name of an image with its tag, fra.ocir.io/namespace/repository:tag",
    });
    return Token.asString(Fn.coalesce([given, name]));
  }

  /** `image_names`: what images are to be called, by program. */
  public addOutput(): void {
    if (Object.keys(this.names).length === 0) return;
    this.stack.output.map("image_names", this.names, {
      title: "Names under which images are found that no input names",
    });
  }
}

/** The host by the key of the region, as the tenancy has it, and the namespace of the tenancy. */
function registryOf(stack: oci.OciStack): string {
  const { region, tenancy } = stack;
  const { compartmentId: tenancyId } = tenancy;
  const regions = new DataOciIdentityRegionSubscriptions(stack, "registry-region", { tenancyId });
  const all = `data.${regions.terraformResourceType}.${regions.friendlyUniqueId}.region_subscriptions[*]`;
  const [names, keys] = ["region_name", "region_key"].map((name) => Token.asList(ref(`${all}.${name}`, stack)));
  const key = Token.asString(Fn.lower(Token.asString(Fn.lookup(Fn.zipmap(names ?? [], keys ?? []), region))));
  const { namespace } = new DataOciObjectstorageNamespace(stack, "registry-namespace", { compartmentId: tenancyId });
  return `${key}.ocir.io/${namespace}`;
}
