export { DiagramView } from "./diagram-view";
export { StackDiagram } from "./stack-diagram";

// Imported after the classes: it adds a check of the arguments to their factories and methods.
import "./callees";
