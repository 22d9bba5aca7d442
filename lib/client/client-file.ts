// A text that a client needs, which only Terraform can complete: an output that is written to a file.

import { TerraformStack } from "cdktf";
import { type Construct } from "constructs";
import { checkNotEmpty } from "../core/checks";
import { Outputs } from "../core/stack/outputs";

/** A file for a client, and the output that carries it. */
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

/**
 * A file for a client, handed out by a Terraform output: `terraform output -raw <output> > <file>` writes it.
 *
 * Nearly every value in such a file is known only after apply, so synthesis cannot write it.
 */
export class ClientFile {
  /**
   * Hands out a file of your own.
   *
   * @param scope - in the stack that gets the output
   * @param id - the output's name, in snake_case; a hyphen becomes an underscore
   * @throws ConfigurationError for an empty file name, and if something in the stack has the output's name
   */
  public static output(scope: Construct, id: string, props: ClientFileProps): ClientFile {
    const { fileName, content, description, sensitive = false } = props;
    checkNotEmpty(`${scope.node.path}/${id}`, "fileName", fileName, "name it as the client expects it");
    const name = id.replaceAll("-", "_");
    new Outputs(TerraformStack.of(scope)).text(name, content, {
      title: fileName,
      description: `${description === undefined ? "" : `${description} `}Write it to ${fileName}.`,
      group: "Files for clients",
      sensitive,
    });
    return new ClientFile(fileName, content, name);
  }

  private constructor(
    /** What the file is called where the client looks for it. */
    public readonly fileName: string,
    /** The text, with references. */
    public readonly content: string,
    /** The name of the Terraform output. */
    public readonly outputName: string,
  ) {}
}
