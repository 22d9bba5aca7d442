// A text that a client needs, which only Terraform can complete.

import { TerraformStack } from "cdktf";
import { type Construct } from "constructs";
import { checkNotEmpty } from "../core/checks";
import { Outputs } from "../core/stack/outputs";

/** A file of your own. */
export interface ClientFileProps {
  /** What the file is called where the client looks for it: "client.properties". */
  readonly fileName: string;

  /** The text. References in it are filled in when Terraform runs. */
  readonly content: string;

  /**
   * What the file is for, in a sentence.
   *
   * @default - none
   */
  readonly description?: string;

  /**
   * Whether the text holds a secret; Terraform then prints it only when it is asked for by name. It stays in state.
   *
   * @default false
   */
  readonly sensitive?: boolean;
}

/** How a file of this library is made. @internal */
export interface FileRecipe {
  readonly fileName: string;
  readonly description?: string;
  readonly sensitive?: boolean;
  /** Checks what the file is made of, and writes it; what is wrong is said with the path of who wants the file. */
  readonly write: (at: string | undefined) => string;
}

/**
 * A file for a client: a value, which can be handed out by a Terraform output or put on a host.
 *
 * Nearly every value in such a file is known only after apply, so synthesis cannot write it. What it is made of is checked when it
 * is used.
 */
export class ClientFile {
  /** A file of your own. */
  public static of(props: ClientFileProps): ClientFile {
    return new ClientFile({ ...props, write: () => props.content });
  }

  /** @internal */
  public static _of(recipe: FileRecipe): ClientFile {
    return new ClientFile(recipe);
  }

  private constructor(private readonly recipe: FileRecipe) {}

  /** What the file is called where the client looks for it. */
  public get fileName(): string {
    return this.recipe.fileName;
  }

  /** Whether the text holds a secret. */
  public get isSensitive(): boolean {
    return this.recipe.sensitive ?? false;
  }

  /**
   * The text, with references.
   *
   * @throws ConfigurationError if a client could not work with what the file is made of
   */
  public get content(): string {
    return this.recipe.write(undefined);
  }

  /**
   * Hands out the file by a Terraform output: `terraform output -raw <output> > <file>` writes it.
   *
   * @param scope - in the stack that gets the output
   * @param id - the output's name, in snake_case; a hyphen becomes an underscore
   * @throws ConfigurationError if a client could not work with what the file is made of, for an empty file name, and if something
   * in the stack has the output's name
   */
  public addOutput(scope: Construct, id: string): void {
    const { fileName, description, write } = this.recipe;
    const at = `${scope.node.path}/${id}`;
    checkNotEmpty(at, "fileName", fileName, "name it as the client expects it");
    new Outputs(TerraformStack.of(scope)).text(id.replaceAll("-", "_"), write(at), {
      title: fileName,
      description: `${description === undefined ? "" : `${description} `}Write it to ${fileName}.`,
      group: "Files for clients",
      sensitive: this.isSensitive,
    });
  }
}
