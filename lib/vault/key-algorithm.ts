// The algorithm of a key: it can encrypt, or sign.

import { type KmsKeyKeyShape } from "@cdktf/provider-oci/lib/kms-key";

/**
 * The algorithm of a key and its length. Only AES keys encrypt stream pools and secrets.
 */
export class KeyAlgorithm {
  /** AES with 128 bits (16 bytes). */
  public static readonly AES_128 = new KeyAlgorithm("AES", 16);
  /** AES with 192 bits (24 bytes). */
  public static readonly AES_192 = new KeyAlgorithm("AES", 24);
  /** AES with 256 bits (32 bytes). */
  public static readonly AES_256 = new KeyAlgorithm("AES", 32);
  /** RSA with 2048 bits (256 bytes). */
  public static readonly RSA_2048 = new KeyAlgorithm("RSA", 256);
  /** RSA with 3072 bits (384 bytes). */
  public static readonly RSA_3072 = new KeyAlgorithm("RSA", 384);
  /** RSA with 4096 bits (512 bytes). */
  public static readonly RSA_4096 = new KeyAlgorithm("RSA", 512);
  /** ECDSA on the curve NIST P-256 (32 bytes). */
  public static readonly ECDSA_P256 = new KeyAlgorithm("ECDSA", 32, "NIST_P256");
  /** ECDSA on the curve NIST P-384 (48 bytes). */
  public static readonly ECDSA_P384 = new KeyAlgorithm("ECDSA", 48, "NIST_P384");
  /** ECDSA on the curve NIST P-521 (66 bytes). */
  public static readonly ECDSA_P521 = new KeyAlgorithm("ECDSA", 66, "NIST_P521");

  private constructor(
    private readonly algorithm: string,
    private readonly bytes: number,
    private readonly curve?: string,
  ) {}

  /** `AES with 32 bytes`, for messages. */
  public toString(): string {
    return `${this.algorithm} with ${this.bytes} bytes`;
  }

  /** `AES`, `RSA` or `ECDSA`. @internal */
  public get _family(): string {
    return this.algorithm;
  }

  /** @internal */
  public get _bits(): number {
    return this.bytes * 8;
  }

  /** @internal */
  public _render(): KmsKeyKeyShape {
    return { algorithm: this.algorithm, length: this.bytes, ...(this.curve !== undefined && { curveId: this.curve }) };
  }
}
