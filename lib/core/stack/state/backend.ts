// Where a stack stores its state.

import { isAbsolute, posix } from "node:path";
import { checkRegion, REGION_RULE } from "../../regions";
import {
  checkBackendText,
  checkBucket,
  checkEndpoint,
  checkKey,
  checkLocalPath,
  checkNamespace,
  s3Endpoint,
  type StateLocation,
  StateStore,
} from "./backend-arguments";
import { type BackendAuth } from "./backend-auth";
import { type BackendKey } from "./backend-key";
import { checkNoCredentials } from "./backend-secrets";

/** Where Terraform's own `oci` backend stores a state. */
export interface ObjectStorageBackendProps {
  /**
   * The bucket, which must exist: letters, digits, hyphens and underscores, up to 256. Object Storage also allows periods, but
   * the backend does not. Turn on versioning for the bucket, so that an earlier state can be restored.
   */
  readonly bucket: string;

  /** The Object Storage namespace of the tenancy (`oci os ns get`). */
  readonly namespace: string;

  /** The region of the bucket, for example `eu-frankfurt-1`. */
  readonly region: string;

  /**
   * The name of the object: no slash at the beginning or end, and no two slashes in a row. The lock is the object `<key>.lock`.
   *
   * @default - `terraform.<stack's id>.tfstate`
   */
  readonly key?: string;

  /**
   * How Terraform signs in to read and write the state. The provider signs in on its own.
   *
   * @default - an API key, from the profile `DEFAULT` of `~/.oci/config` or from the environment
   */
  readonly auth?: BackendAuth;

  /**
   * The Vault key that encrypts the state.
   *
   * @default - the key of the bucket: the Oracle-managed key, or the key assigned to the bucket
   */
  readonly encryptionKey?: BackendKey;
}

/** Where a state is stored through Object Storage's Amazon S3 compatible interface. */
export interface S3BackendProps {
  /** The bucket, which must exist: letters, digits, hyphens, underscores and periods, up to 256. */
  readonly bucket: string;

  /** The Object Storage namespace of the tenancy (`oci os ns get`). */
  readonly namespace: string;

  /** The region of the bucket, for example `eu-frankfurt-1`. */
  readonly region: string;

  /**
   * The name of the object: no slash at the beginning or end, and no two slashes in a row. The lock is the object `<key>.tflock`.
   *
   * @default - `terraform.<stack's id>.tfstate`
   */
  readonly key?: string;

  /**
   * The profile in `~/.aws/credentials` with the Customer Secret Key.
   *
   * @default - the environment: `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`, or `AWS_PROFILE`
   */
  readonly profile?: string;

  /**
   * Whether Terraform locks the state (`use_lockfile`), which requires Terraform or OpenTofu 1.10. Object Storage has been
   * reported to honor the lock (hashicorp/terraform issue 36742); Oracle does not document it.
   *
   * @default true
   */
  readonly locking?: boolean;

  /**
   * The address of the S3 interface.
   *
   * @default - `https://<namespace>.compat.objectstorage.<region>.<domain of the realm>`; required for a region that this version
   * does not know
   */
  readonly endpoint?: string;
}

/**
 * Where a stack stores its state, for the prop `backend` of an `OciStack`. You can use one value for many stacks.
 *
 * All arguments must be literals: Terraform reads a backend before inputs and resources. Credentials are never written here,
 * because they would be in the synthesized files, in `.terraform` and in saved plans; they come from the environment or a
 * profile.
 *
 * Other stacks of the app that refer to this stack read the state from here, with their own login.
 */
export class Backend {
  /**
   * An Object Storage bucket, with Terraform's own `oci` backend, which Oracle recommends. It locks the state.
   *
   * It needs Terraform 1.12, which the stack then requires, as does every stack that reads from it. OpenTofu does not have this
   * backend: use `Backend.s3`. The user who deploys needs permission to read, create, overwrite and delete objects of the bucket.
   *
   * @throws ConfigurationError for a bucket, key, namespace or region that the backend would reject, for references, and for
   * credentials
   */
  public static objectStorage(props: ObjectStorageBackendProps): Backend {
    const at = "Backend.objectStorage";
    checkNoCredentials(at, props);
    checkBucket(`bucket of ${at}`, props.bucket, StateStore.OBJECT_STORAGE);
    checkPlace(at, props);
    const { bucket, namespace, region, key, auth, encryptionKey } = props;
    return new Backend((stackId) => ({
      store: StateStore.OBJECT_STORAGE,
      config: {
        bucket,
        namespace,
        region,
        key: key ?? fileOf(stackId),
        ...auth?._render(),
        ...(encryptionKey !== undefined && { kms_key_id: encryptionKey.keyId }),
      },
      requires: "1.12.0",
    }));
  }

  /**
   * An Object Storage bucket, with Terraform's `s3` backend, for OpenTofu, and for Terraform before 1.12.
   *
   * Features of S3 that Object Storage does not have are switched off. With locking, the stack requires 1.10, without it 1.6.3.
   * Set in the environment:
   * - a Customer Secret Key of a user, `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`, unless a profile has it;
   * - for Terraform 1.11.2 and newer `AWS_REQUEST_CHECKSUM_CALCULATION=when_required` and
   *   `AWS_RESPONSE_CHECKSUM_VALIDATION=when_required`, because otherwise Object Storage rejects every write with an error about
   *   `x-amz-content-sha256`. OpenTofu does not need them.
   *
   * @throws ConfigurationError for an invalid bucket, key, namespace, region or endpoint, for references, and for credentials
   */
  public static s3(props: S3BackendProps): Backend {
    const at = "Backend.s3";
    checkNoCredentials(at, props);
    checkBucket(`bucket of ${at}`, props.bucket, StateStore.S3);
    checkPlace(at, props);
    const { bucket, namespace, region, key, profile, locking = true, endpoint } = props;
    if (profile !== undefined) checkBackendText(`profile of ${at}`, profile);
    if (endpoint !== undefined) checkEndpoint(`endpoint of ${at}`, endpoint);
    const s3 = endpoint ?? s3Endpoint(at, namespace, region);
    return new Backend((stackId) => ({
      store: StateStore.S3,
      config: {
        bucket,
        key: key ?? fileOf(stackId),
        region,
        endpoints: { s3 },
        ...(profile !== undefined && { profile }),
        ...AS_OBJECT_STORAGE_WANTS,
      },
      ...(locking && { locking: { use_lockfile: true } }),
      requires: locking ? "1.10.0" : "1.6.3",
    }));
  }

  /**
   * A file on this machine. It is not shared, and the lock works on this machine only. It contains secrets in plain text: keep it
   * out of version control.
   *
   * @param path - relative to the project's folder, which is the parent of `cdktf.out`, so that it is the same on every machine;
   * or absolute
   * @throws ConfigurationError for a folder, for a path in `cdktf.out`, which `cdktf synth` empties, and for `~`, which Terraform
   * does not support
   */
  public static local(path: string): Backend {
    checkLocalPath("the path of Backend.local", path);
    return Backend.file(path);
  }

  /** The default of a stack. @internal */
  public static _default(stackId: string): Backend {
    return Backend.file(fileOf(stackId));
  }

  private static file(path: string): Backend {
    const config = { path: isAbsolute(path) ? path : posix.join(PROJECT, path) };
    return new Backend(() => ({ store: StateStore.LOCAL, config }));
  }

  private readonly locate: (stackId: string) => StateLocation;

  private constructor(locate: (stackId: string) => StateLocation) {
    this.locate = locate;
  }

  /** Where the state of a stack is. @internal */
  public _render(stackId: string): StateLocation {
    return this.locate(stackId);
  }
}

/** The project's folder relative to that of a synthesized stack, where Terraform runs. */
const PROJECT = "../../..";

/** Object Storage has one form of address, and does not have the services around Amazon S3. */
const AS_OBJECT_STORAGE_WANTS = {
  use_path_style: true,
  skip_region_validation: true,
  skip_credentials_validation: true,
  skip_metadata_api_check: true,
  skip_requesting_account_id: true,
  skip_s3_checksum: true,
};

function fileOf(stackId: string): string {
  return `terraform.${stackId}.tfstate`;
}

/** `checkRegion` finds other errors. */
const REGION = { form: /^/, words: REGION_RULE, remedy: "write the region of the bucket, for example eu-frankfurt-1" };

interface Place {
  readonly namespace: string;
  readonly region: string;
  readonly key?: string;
}

function checkPlace(at: string, { namespace, region, key }: Place): void {
  checkNamespace(`namespace of ${at}`, namespace);
  checkBackendText(`region of ${at}`, region, REGION);
  checkRegion(undefined, `region of ${at}`, region);
  if (key !== undefined) checkKey(`key of ${at}`, key);
}
