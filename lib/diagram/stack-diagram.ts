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
 * Diagrams of a stack: where data goes, who may do what, and which resources are in which network. They are drawn from the synthesized
 * stack, so they include raw resources of the bindings as well as constructs. If a diagram has more than 60 nodes, similar
 * nodes are merged into one with a count. The same stack always gives the same output.
 */
export class StackDiagram {
  /**
   * Draws a stack, which does not need to be an `OciStack`. Nothing is written to disk.
   *
   * @param stack - any stack
   */
  public static of(stack: TerraformStack): StackDiagram {
    return new StackDiagram(stack.node.id, StackModel.ofStack(stack));
  }

  /**
   * Draws a synthesized stack.
   *
   * @param json - the contents of `cdk.tf.json`
   * @throws ConfigurationError if `json` is not a configuration in Terraform's JSON syntax
   */
  public static ofSynthesized(json: string): StackDiagram {
    return StackDiagram.ofDocument(configurationIn(json) as JsonObject);
  }

  /**
   * Draws a synthesized stack from its file.
   *
   * @param path - the path of its `cdk.tf.json`
   * @throws ConfigurationError if the file cannot be read, or is not a configuration in Terraform's JSON syntax
   */
  public static ofFile(path: string): StackDiagram {
    return StackDiagram.ofSynthesized(readText(SYNTHESIZED_STACK, path));
  }

  private static ofDocument(document: JsonObject): StackDiagram {
    return new StackDiagram(textsAt(document, "//.metadata.stackName")[0] ?? "", new StackModel(document));
  }

  private constructor(
    /** The name of the stack. Empty if its document does not have it. */
    public readonly name: string,
    private readonly model: StackModel,
  ) {}

  /**
   * The diagram as a Mermaid flowchart, without the fence of a Markdown code block.
   *
   * @param view - the view to draw, by default `DATA_FLOW`
   */
  public mermaid(view: DiagramView = DiagramView.DATA_FLOW): string {
    return mermaidOf(this.picture(view));
  }

  /**
   * The diagram as SVG, with its own background and the fonts of the reader's system. It follows the reader's dark mode. The first call
   * loads the layout library.
   *
   * @param view - the view to draw, by default `DATA_FLOW`
   */
  public svg(view: DiagramView = DiagramView.DATA_FLOW): string {
    const { caption, title } = VIEWS[view];
    return svgOf(this.picture(view), {
      title: this.name === "" ? title : `${this.name}: ${title}`,
      description: caption,
    });
  }

  /**
   * The diagram as JSON for programs: `nodes` with their lines and the addresses of their resources, `groups`, and `arrows` between their
   * ids.
   *
   * @param view - the view to draw, by default `DATA_FLOW`
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
   * An explanation of the diagram in one to three sentences, for a caption below it.
   *
   * @param view - the view to draw, by default `DATA_FLOW`
   */
  public caption(view: DiagramView = DiagramView.DATA_FLOW): string {
    return VIEWS[view].caption;
  }

  private picture(view: DiagramView): Picture {
    return pictureOf(this.model, view);
  }
}
