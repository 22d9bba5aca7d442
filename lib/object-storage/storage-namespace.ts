// Internal: the Object Storage namespace of the tenancy, looked up once in a stack.

import { DataOciObjectstorageNamespace } from "@cdktf/provider-oci/lib/data-oci-objectstorage-namespace";
import { Construct, type IConstruct } from "constructs";
import { oncePerStack } from "../core/resource/memory";

/** The namespace of the stack that holds `scope`: one name in the tenancy, the same in all regions. It is looked up for the first who asks. */
export function storageNamespace(scope: IConstruct): string {
  return oncePerStack(scope, "storage namespace", (stack) => new StorageNamespace(stack, "object-storage-namespace"))
    .name;
}

class StorageNamespace extends Construct {
  public readonly name: string;

  public constructor(scope: Construct, id: string) {
    super(scope, id);
    // Without a compartment the service answers for the caller's own tenancy, and wants no permission for it.
    this.name = new DataOciObjectstorageNamespace(this, "Resource").namespace;
  }
}
