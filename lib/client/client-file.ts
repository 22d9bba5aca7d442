// A text that a client needs, which only Terraform can complete.

import { TerraformStack } from "cdktf";
import { type Construct } from "constructs";
import { excuse, withoutExcused } from "../core/secrets";
import { Outputs } from "../core/stack/outputs/outputs";
import { withoutStrayTemplates } from "../core/token/template";
import { type IStream } from "../streaming/stream";
import { checkFileName } from "./file-name";
import { checkText } from "./file-text";

/** A file of your own. */
export interface ClientFileProps {
  /** What the file is called where the client looks for it: "client.properties". It is in no folder, and no name that a system refuses. */
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

  /**
   * Whether what looks like a secret in the text is none: an example, or a value that everybody may know.
   *
   * @default false
   */
  readonly notSecret?: boolean;
}

/** How a file of this library is made. @internal */
export interface FileRecipe {
  readonly fileName: string;
  readonly description?: string;
  readonly sensitive?: boolean;
  /** What in the file looks like a secret and is none. */
  readonly notSecret?: readonly string[];
  /** The streams that whoever reads the file reads: of one pool. */
  readonly streams?: readonly IStream[];
  /** Checks what the file is made of, and writes it; what is wrong is said with the path of who wants the file. */
  readonly write: (at: string | undefined) => string;
  /** What is to be noticed once the file is used, in the stack that gets it if there is one. It may refuse. */
  readonly used?: (at: string | undefined, scope: Construct | undefined, host?: Construct) => void;
}

/**
 * A file for a client: a value, which can be handed out by a Terraform output or put on a host.
 *
 * Nearly every value in such a file is known only after apply, so synthesis cannot write it. What it is made of is checked when it
 * is used.
 */
export class ClientFile {
  /**
   * A file of your own. A secret that is written in the code is refused when the file is used. `${topic}`, which means nothing to
   * Terraform, is text.
   */
  public static of(props: ClientFileProps): ClientFile {
    const { content, notSecret = false } = props;
    const write = (at: string | undefined): string => {
      if (!notSecret) checkText(at, WHAT, content, `${REMEDY}, or say notSecret: true if it is none`);
      return withoutStrayTemplates(content);
    };
    return new ClientFile({ ...props, notSecret: notSecret ? [content] : [], write });
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
    const content = this.written(undefined);
    this.recipe.used?.(undefined, undefined);
    return content;
  }

  /** What a connector reads. @internal */
  public get _streams(): readonly IStream[] {
    return this.recipe.streams ?? [];
  }

  /** The text on machines, where it must fit what else is in the stack, and if they run, what runs elsewhere. @internal */
  public _contentOn(host: Construct, isRunning = true): string {
    return this.contentIn(host, host.node.path, isRunning ? host : undefined);
  }

  /**
   * Hands out the file by a Terraform output: `terraform output -raw <output> > <file>` writes it.
   *
   * @param scope - in the stack that gets the output
   * @param id - the output's name, in snake_case; a hyphen becomes an underscore
   * @throws ConfigurationError if a client could not work with what the file is made of, for a file name that is empty, a path
   * or none that every system takes, and if something in the stack has the output's name
   */
  public addOutput(scope: Construct, id: string): void {
    const { fileName, description } = this.recipe;
    const at = `${scope.node.path}/${id}`;
    checkFileName(at, fileName);
    const content = this.contentIn(scope, at);
    new Outputs(TerraformStack.of(scope)).text(id.replaceAll("-", "_"), content, {
      title: fileName,
      description: `${description === undefined ? "" : `${description} `}Write it to ${fileName}.`,
      group: "Files for clients",
      sensitive: this.isSensitive,
    });
  }

  private contentIn(scope: Construct, at: string, host?: Construct): string {
    const { used, notSecret = [] } = this.recipe;
    const content = this.written(at);
    used?.(at, scope, host);
    excuse(scope, notSecret);
    return content;
  }

  /** Names, groups and addresses stand in a file as well: whatever it is made of, it holds no secret that somebody wrote. */
  private written(at: string | undefined): string {
    const { write, notSecret = [] } = this.recipe;
    const content = write(at);
    checkText(at, WHAT, withoutExcused(content, notSecret), REMEDY);
    return content;
  }
}

const WHAT = "the content of a file";
const REMEDY = "put a placeholder (<TOKEN>) or a sensitive input there";
