// Where a key is stored.

/**
 * Where a key is stored, and where it encrypts and decrypts.
 *
 * Oracle's third mode, for an external key manager, is not offered here.
 */
export class KeyProtection {
  /** In a hardware security module, which the key never leaves. */
  public static readonly HSM = new KeyProtection("HSM");

  /** On a server, encrypted with a key of the vault that is in a hardware security module. */
  public static readonly SOFTWARE = new KeyProtection("SOFTWARE");

  private constructor(private readonly text: string) {}

  /** The service's name for it. */
  public toString(): string {
    return this.text;
  }

  /** @internal */
  public _render(): string {
    return this.text;
  }
}
