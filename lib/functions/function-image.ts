// Internal: the image of a function, which Functions pulls from the Container Registry of its own region.

import { type FunctionsFunctionConfig } from "@cdktf/provider-oci/lib/functions-function";
import { type Construct } from "constructs";
import { refusal } from "../core/checks";
import { registryRegion } from "../core/image-name";
import { placesIn } from "../core/ocid";
import { realmOf, regionName } from "../core/regions";
import { type Part } from "../core/resource/part";
import { providerOfScope } from "../core/stack/providers/scope-provider";
import { stackSettings } from "../core/stack/stack-settings";
import { isKnown } from "../core/token/tokens";
import { type OciFunctionProps } from "./oci-function";

/** The host, the parts of a path, and a tag as Docker allows it. Each is a separate pattern, so that none backtracks. */
const HOST = /^[^\s@:/]+(?::\d+)?$/;
const PATH_PART = /^[^\s@:/]+$/;
const TAG = /^\w[\w.-]{0,127}$/;

function isImage(image: string): boolean {
  const colon = image.lastIndexOf(":");
  const [host = "", ...path] = image.slice(0, Math.max(colon, 0)).split("/");
  const isNamed = path.length > 0 && path.every((part) => PATH_PART.test(part));
  return isNamed && HOST.test(host) && TAG.test(image.slice(colon + 1));
}

const DIGEST = /^sha256:[0-9a-f]{64}$/;

export function planImage(fn: Construct, props: OciFunctionProps): Part<FunctionsFunctionConfig> {
  const { image, imageDigest } = props;
  const at = fn.node.path;
  if (isKnown(image)) checkImage(fn, props);
  if (imageDigest === undefined) return { config: { image } };
  if (isKnown(imageDigest) && !DIGEST.test(imageDigest)) {
    throw refusal(at, { what: "imageDigest", rule: "must be sha256: and 64 hexadecimal digits", got: imageDigest });
  }
  return { config: { image, imageDigest } };
}

/** "Creating a Function" offers only the images of repositories in the current region. */
function checkImage(fn: Construct, { image, application }: OciFunctionProps): void {
  const at = fn.node.path;
  const fault = { what: "image", got: image };
  if (!isImage(image)) {
    const rule = "must be the name of an image with its tag, <registry>/<namespace>/<repository>:<tag>";
    throw refusal(at, { ...fault, rule, remedy: "give a digest as imageDigest" });
  }
  const [host = ""] = image.split("/");
  const region = registryRegion(host);
  if (region === undefined) {
    const rule = "must be in the Container Registry of OCI, which Functions pulls from, <region>.ocir.io";
    throw refusal(at, { ...fault, rule, remedy: "copy the image there" });
  }
  const own = regionOf(fn, application.functionApplicationId);
  // An unknown key can belong to a new region.
  const isOpen = own === undefined || (realmOf(region) === undefined && !region.includes("-"));
  if (isOpen || regionName(region) === regionName(own)) return;
  const rule = `must be in the registry of the function's region, ${regionName(own)}`;
  throw refusal(at, { ...fault, rule, remedy: "copy the image there" });
}

/** The region of a function, if it is known: from its provider, from its stack, or from the OCID of its application. */
function regionOf(fn: Construct, applicationId: string): string | undefined {
  const provider = providerOfScope(fn);
  const [place] = isKnown(applicationId) ? placesIn(applicationId) : [];
  const named = provider === undefined ? stackSettings(fn).written?.region : provider.region;
  return [named, place?.region].find((region) => region !== undefined && region !== "" && isKnown(region));
}
