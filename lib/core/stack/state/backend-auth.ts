// How Terraform signs in to Object Storage to read and write a state.

import { checkBackendText } from "./backend-arguments";

/**
 * How Terraform's `oci` backend signs in. Credentials are not written here: they come from `~/.oci/config` or the environment
 * (`OCI_private_key_path` and so on, the argument in lower case after `OCI_`).
 *
 * The provider supports OKE workload identity, but the backend has rejected it in every version so far.
 */
export class BackendAuth {
  /**
   * The API key of a user, from a profile of `~/.oci/config`, or from the environment.
   *
   * @param profile - the profile; the backend's default is `DEFAULT`
   * @throws ConfigurationError for an empty name, and for a reference
   */
  public static apiKey(profile?: string): BackendAuth {
    return new BackendAuth("ApiKey", profile);
  }

  /**
   * A session of the console, which `oci session authenticate` puts into a profile.
   *
   * @throws ConfigurationError for an empty name, and for a reference
   */
  public static securityToken(profile: string): BackendAuth {
    return new BackendAuth("SecurityToken", profile);
  }

  /** The compute instance on which Terraform runs. */
  public static instancePrincipal(): BackendAuth {
    return new BackendAuth("InstancePrincipal");
  }

  /** The compute instance on which Terraform runs, with certificates in files that the environment names. */
  public static instancePrincipalWithCerts(): BackendAuth {
    return new BackendAuth("InstancePrincipalWithCerts");
  }

  /** The resource in which Terraform runs: a build runner of OCI DevOps, for example. */
  public static resourcePrincipal(): BackendAuth {
    return new BackendAuth("ResourcePrincipal");
  }

  private constructor(
    /** The backend's name for it. */
    public readonly type: string,
    private readonly profile?: string,
  ) {
    if (profile !== undefined) checkBackendText("profile of BackendAuth", profile, PROFILE);
  }

  /** The arguments of the backend. @internal */
  public _render(): Readonly<Record<string, string>> {
    return { auth: this.type, ...(this.profile !== undefined && { config_file_profile: this.profile }) };
  }
}

const PROFILE = { form: /^\P{Cc}+$/u, words: "a line of text", remedy: "write the name in [ ] in ~/.oci/config" };
