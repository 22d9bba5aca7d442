// Internal: the Object Storage namespace of the tenancy, looked up once in a stack.

import { DataOciObjectstorageNamespace } from "@cdktf/provider-oci/lib/data-oci-objectstorage-namespace";
import { TerraformStack } from "cdktf";
import { Construct, type IConstruct } from "constructs";

const NAMESPACE = Symbol.for("cdktf-oci-streaming.storage-namespace");

/** The namespace: one name in the tenancy, the same in all regions. */
export class StorageNamespace extends Construct {
  /** The namespace of the stack that holds `scope`. */
  public static of(scope: IConstruct): string {
    const stack: TerraformStack & { [NAMESPACE]?: StorageNamespace } = TerraformStack.of(scope);
    return (stack[NAMESPACE] ??= new StorageNamespace(stack, "object-storage-namespace")).name;
  }

  private readonly name: string;

  private constructor(scope: Construct, id: string) {
    super(scope, id);
    // Without a compartment the service answers for the caller's own tenancy, and wants no permission for it.
    this.name = new DataOciObjectstorageNamespace(this, "Resource").namespace;
  }
}
