export { DiagramView } from "./diagram-view";
export { StackDiagram } from "./stack-diagram";

// After the classes: it puts a check of what they are given before their factories and methods.
import "./callees";
