// A file that a client needs, whose content only Terraform can complete.

import { TerraformStack } from "cdktf";
import { type Construct } from "constructs";
import { excuse, withoutExcused } from "../core/secrets";
import { Outputs } from "../core/stack/outputs/outputs";
import { withoutStrayTemplates } from "../core/token/template";
import { type IStream } from "../streaming/stream";
import { checkFileName } from "./file-name";
import { checkText } from "./file-text";

/** The content of your own file. */
export interface ClientFileProps {
  /**
   * The file's name where the client looks for it, "client.properties" for example. It is not in a folder, and every operating
   * system must accept it.
   */
  readonly fileName: string;

  /** The content. References in it are filled in when Terraform runs. */
  readonly content: string;

  /**
   * The purpose of the file, in a sentence.
   *
   * @default - none
   */
  readonly description?: string;

  /**
   * Whether the content holds a secret. Terraform then prints it only if you ask for it by name. It stays in state.
   *
   * @default false
   */
  readonly sensitive?: boolean;

  /**
   * Whether a part of the content that looks like a secret is not one: an example, or a value that may be public.
   *
   * @default false
   */
  readonly notSecret?: boolean;
}

/** How the library makes a file. @internal */
export interface FileRecipe {
  readonly fileName: string;
  readonly description?: string;
  readonly sensitive?: boolean;
  /** The values in the file that look like secrets and are not. */
  readonly notSecret?: readonly string[];
  /** The streams that the client with this file reads, all in one pool. */
  readonly streams?: readonly IStream[];
  /** Checks the parts of the file and writes it. Error messages begin with the path of the construct that uses the file. */
  readonly write: (at: string | undefined) => string;
  /** Runs when the file is used, in the stack that gets it if there is one. It can throw. */
  readonly used?: (at: string | undefined, scope: Construct | undefined, host?: Construct) => void;
}

/**
 * The content of a file for a client: a value that you can pass to a Terraform output or put on a host.
 *
 * Nearly every value in such a file is known only after apply, so synthesis cannot write it. The parts of the file are checked
 * when it is used.
 */
export class ClientFile {
  /**
   * Your own file. A secret that is written in the code is rejected when the file is used. `${topic}`, which has no meaning for
   * Terraform, stays as it is.
   */
  public static of(props: ClientFileProps): ClientFile {
    const { content, notSecret = false } = props;
    const write = (at: string | undefined): string => {
      if (!notSecret) checkText(at, WHAT, content, `${REMEDY}, or set notSecret: true if it is not a secret`);
      return withoutStrayTemplates(content);
    };
    return new ClientFile({ ...props, notSecret: notSecret ? [content] : [], write });
  }

  /** @internal */
  public static _of(recipe: FileRecipe): ClientFile {
    return new ClientFile(recipe);
  }

  private constructor(private readonly recipe: FileRecipe) {}

  /** The file's name where the client looks for it. */
  public get fileName(): string {
    return this.recipe.fileName;
  }

  /** Whether the content holds a secret. */
  public get isSensitive(): boolean {
    return this.recipe.sensitive ?? false;
  }

  /**
   * The content, with references.
   *
   * @throws ConfigurationError if a client could not use the parts of the file
   */
  public get content(): string {
    const content = this.written(undefined);
    this.recipe.used?.(undefined, undefined);
    return content;
  }

  /** The streams that a connector reads. @internal */
  public get _streams(): readonly IStream[] {
    return this.recipe.streams ?? [];
  }

  /**
   * The content on machines: it must fit the rest of the stack, and if the machines run, the other hosts of the app. @internal
   */
  public _contentOn(host: Construct, isRunning = true): string {
    return this.contentIn(host, host.node.path, isRunning ? host : undefined);
  }

  /**
   * Adds the file to the Terraform outputs: `terraform output -raw <output> > <file>` writes it.
   *
   * @param scope - in the stack that gets the output
   * @param id - the output's name, in snake_case; a hyphen becomes an underscore
   * @throws ConfigurationError if a client could not use the parts of the file, for a file name that is empty, a path, or not
   * accepted by every operating system, and if the stack already has a construct with the output's name
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

  /** Names, groups and addresses can also be in a file. No part of it may hold a secret that is written in the code. */
  private written(at: string | undefined): string {
    const { write, notSecret = [] } = this.recipe;
    const content = write(at);
    checkText(at, WHAT, withoutExcused(content, notSecret), REMEDY);
    return content;
  }
}

const WHAT = "the content of a file";
const REMEDY = "put a placeholder (<TOKEN>) or a sensitive input there";
