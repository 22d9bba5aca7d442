import { type TerraformStack } from "cdktf";
import { configurationIn, SYNTHESIZED_STACK } from "../plan/configuration";
import { readText } from "../plan/text-file";
import { DiagramView } from "./diagram-view";
import { type Picture } from "./graph";
import { type JsonObject, textsAt } from "./json";
import { mermaidOf } from "./mermaid";
import { StackModel } from "./model";
import { svgOf } from "./svg";
import { pictureOf, VIEWS } from "./views";

/**
 * Pictures of a stack: where data goes, who may do what, and what stands in which network. They are made of what the stack
 * synthesizes, so that raw resources of the bindings are drawn as well as constructs. Of more than 60 nodes, those that are alike are
 * one with a count. The same stack always gives the same text.
 */
export class StackDiagram {
  /**
   * Draws a stack, also one that is no `OciStack`. Nothing is written to disk.
   *
   * @param stack - any stack
   */
  public static of(stack: TerraformStack): StackDiagram {
    return new StackDiagram(stack.node.id, StackModel.ofStack(stack));
  }

  /**
   * Draws a synthesized stack.
   *
   * @param json - what stands in `cdk.tf.json`
   * @throws ConfigurationError if it is not a configuration in Terraform's JSON syntax
   */
  public static ofSynthesized(json: string): StackDiagram {
    return StackDiagram.ofDocument(configurationIn(json) as JsonObject);
  }

  /**
   * Draws a synthesized stack from its file.
   *
   * @param path - of its `cdk.tf.json`
   * @throws ConfigurationError if there is no such file, or no configuration in Terraform's JSON syntax in it
   */
  public static ofFile(path: string): StackDiagram {
    return StackDiagram.ofSynthesized(readText(SYNTHESIZED_STACK, path));
  }

  private static ofDocument(document: JsonObject): StackDiagram {
    return new StackDiagram(textsAt(document, "//.metadata.stackName")[0] ?? "", new StackModel(document));
  }

  private constructor(
    /** What the stack is called; empty if its document does not say. */
    public readonly name: string,
    private readonly model: StackModel,
  ) {}

  /**
   * A flowchart for Mermaid, without the fence of a Markdown block around it.
   *
   * @param view - what it shows; `DATA_FLOW` if left out
   */
  public mermaid(view: DiagramView = DiagramView.DATA_FLOW): string {
    return mermaidOf(this.picture(view));
  }

  /**
   * A picture in SVG: with its own background and fonts of the reader's system, dark where the reader's screen is. The first picture
   * loads the layout library.
   *
   * @param view - what it shows; `DATA_FLOW` if left out
   */
  public svg(view: DiagramView = DiagramView.DATA_FLOW): string {
    const { caption, title } = VIEWS[view];
    return svgOf(this.picture(view), {
      title: this.name === "" ? title : `${this.name}: ${title}`,
      description: caption,
    });
  }

  /**
   * What is drawn, for programs: `nodes` with their lines and the addresses of their resources, `groups`, and `arrows` between their
   * ids.
   *
   * @param view - what it shows; `DATA_FLOW` if left out
   */
  public json(view: DiagramView = DiagramView.DATA_FLOW): string {
    const { edges, groups, nodes } = this.picture(view);
    const drawn = {
      stack: this.name,
      view,
      caption: this.caption(view),
      groups: groups.map(({ id, parent, title }) => ({ id, title, parent })),
      nodes: nodes.map(({ addresses = [], given = false, group, id, lines }) => ({
        id,
        lines,
        group,
        given,
        addresses,
      })),
      arrows: edges.map(({ both, dotted, from, labels, to }) => ({ from, to, labels, dotted, both })),
    };
    return `${JSON.stringify(drawn, undefined, 2)}\n`;
  }

  /**
   * How to read a picture: a sentence or two for below it.
   *
   * @param view - what it shows; `DATA_FLOW` if left out
   */
  public caption(view: DiagramView = DiagramView.DATA_FLOW): string {
    return VIEWS[view].caption;
  }

  private picture(view: DiagramView): Picture {
    return pictureOf(this.model, view);
  }
}
