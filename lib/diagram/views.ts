// Internal: the contents and titles of the views of a stack.

import { drawArrows } from "./arrows";
import { collapsed } from "./collapse";
import { DiagramView } from "./diagram-view";
import { type Picture } from "./graph";
import { kindOf, undrawnBecause } from "./kinds";
import { type StackModel } from "./model";
import { network, openWays } from "./network";
import { clients, permissions } from "./permissions";
import { Scene } from "./scene";

interface View {
  readonly draw: (scene: Scene) => void;
  readonly title: string;
  /** How to read the diagram. */
  readonly caption: string;
  /** The message in a diagram that would otherwise be empty. */
  readonly empty: string;
}

export const VIEWS: Readonly<Record<DiagramView, View>> = {
  [DiagramView.DATA_FLOW]: {
    draw: dataFlow,
    title: "where data goes",
    caption:
      "Where data goes. A dotted arrow is an open path, or a metric that an alarm watches. Nodes with a dashed " +
      "frame are not created by the stack. A name in brackets is an input.",
    empty: "This stack has nothing that sends, keeps or receives data.",
  },
  [DiagramView.PERMISSIONS]: {
    draw: permissions,
    title: "who may do what",
    caption:
      "Who may do what. The parentheses contain the policy, by its path in the construct tree, and the number of its statement.",
    empty: "This stack has no policy.",
  },
  [DiagramView.NETWORK]: {
    draw: network,
    title: "who may connect to what",
    caption:
      "Which resources are in which network. A dotted arrow is a connection that a rule allows. An arrow from a subnet is a route. Nodes " +
      "with a dashed frame are not created by the stack.",
    empty: "This stack has no network.",
  },
};

/** The picture of a view. */
export function pictureOf(model: StackModel, view: DiagramView): Picture {
  const scene = new Scene(model, view);
  VIEWS[view].draw(scene);
  const picture = scene.picture();
  if (picture.nodes.length + picture.groups.length > 0) return collapsed(picture);
  scene.outsider({ lines: [VIEWS[view].empty], name: "empty" });
  return scene.picture();
}

function dataFlow(scene: Scene): void {
  for (const element of scene.model.elements) {
    const { always, arrows = [] } = kindOf(element.type);
    if (element.type.startsWith("data.") || undrawnBecause(element.type) !== undefined) continue;
    if (always === true) scene.node(element);
    drawArrows(scene, element, arrows);
  }
  clients(scene);
  openWays(scene);
}
