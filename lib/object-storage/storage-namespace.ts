// Internal: the Object Storage namespace of the tenancy, looked up once in a stack.

import { DataOciObjectstorageNamespace } from "@cdktf/provider-oci/lib/data-oci-objectstorage-namespace";
import { TerraformStack } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { checkFree, oncePerStack, recalled } from "../core/resource/memory";

/** The namespace of the stack that holds `scope`: one name in the tenancy, the same in all regions. It is looked up for the first who asks. */
export function storageNamespace(scope: IConstruct): string {
  return oncePerStack(scope, KEY, (stack) => new StorageNamespace(stack, ID)).name;
}

/** Refuses whatever keeps the look-up from being made. */
export function checkStorageNamespace(scope: IConstruct): void {
  const stack = TerraformStack.of(scope);
  if (recalled(stack, KEY) === undefined) checkFree(stack, ID, "the look-up of the Object Storage namespace");
}

const KEY = "storage namespace";
const ID = "object-storage-namespace";

class StorageNamespace extends Construct {
  public readonly name: string;

  public constructor(scope: Construct, id: string) {
    super(scope, id);
    // Without a compartment the service answers for the caller's own tenancy, and wants no permission for it.
    this.name = new DataOciObjectstorageNamespace(this, "Resource").namespace;
  }
}
