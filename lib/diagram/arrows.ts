// Internal: draws the arrows of each resource, as the rows of the table of kinds define them.

import { asList, found, isObject, type Json, type JsonObject, textsAt } from "./json";
import { type Arrow, Way } from "./kind";
import { undrawnBecause } from "./kinds";
import { type Element } from "./model";
import { type Scene } from "./scene";

/** Draws the arrows of a resource. */
export function drawArrows(scene: Scene, element: Element, arrows: readonly Arrow[]): void {
  for (const arrow of arrows) {
    for (const { value, blocks } of found([element.body], arrow.at)) {
      if (!applies(arrow, blocks)) continue;
      const label = arrow.label === undefined ? undefined : filled(scene, arrow, arrow.label, blocks);
      const near = nearEnds(scene, element, arrow);
      for (const far of farEnds(scene, element, arrow, value, blocks)) {
        for (const one of near) draw(scene, arrow.way, one, far, label, arrow.dotted);
      }
    }
  }
}

/** Draws an arrow in the direction of the data. */
export function draw(scene: Scene, way: Way, near: string, far: string, label?: string, dotted?: boolean): void {
  const [start, end] = way === Way.IN ? [far, near] : [near, far];
  scene.edge(start, end, { label, dotted, both: way === Way.BOTH });
}

function applies({ when = {} }: Arrow, blocks: readonly JsonObject[]): boolean {
  return Object.entries(when).every(([path, wanted]) => wanted.test(argument(blocks, path)[0] ?? ""));
}

function nearEnds(scene: Scene, element: Element, { near }: Arrow): string[] {
  if (near === undefined) return scene.drawn(element);
  return textsAt(element.body, near.at).map((value) => scene.end(value, near.type));
}

function farEnds(scene: Scene, element: Element, arrow: Arrow, value: Json, blocks: readonly JsonObject[]): string[] {
  const { declared, lines, service, types } = arrow;
  const elements = scene.model.elementsIn(value).filter((one) => one !== element && isMeant(one, types));
  const ends = elements.flatMap((one) => scene.drawn(one));
  if (elements.length > 0 || declared === true) return ends;
  if (lines === undefined) return [scene.end(value, types?.[0] ?? "")];
  return [scene.outsider({ lines: lines.map((line) => filled(scene, arrow, line, blocks)), service })];
}

function isMeant({ type }: Element, types: readonly string[] | undefined): boolean {
  const bare = type.replace(/^data\./, "");
  return types === undefined ? bare === type && undrawnBecause(type) === undefined : types.includes(bare);
}

/** A template filled with the values of arguments: the first alternative that is not empty. */
function filled(scene: Scene, { words = {} }: Arrow, template: string, blocks: readonly JsonObject[]): string {
  const text = (path: string): string =>
    path.includes("#")
      ? membersOf(argument(blocks, path.replace(/#.*/, ""))[0], path.replace(/.*#/, "")).join("\n")
      : argument(blocks, path)
          .map(
            (value) =>
              words[value] ??
              (path.endsWith("compartment_id") ? scene.model.compartment(value) : scene.model.value(value)),
          )
          .filter((word) => word !== "")
          .join(", ");
  const texts = template.split("|").map((one) => one.replaceAll(/\{(.*?)\}/g, (_, path: string) => text(path)));
  return texts.find((one) => one !== "") ?? "";
}

/** The values of an argument in the innermost block that has it. */
function argument(blocks: readonly JsonObject[], path: string): string[] {
  return blocks.map((block) => textsAt(block, path)).find((texts) => texts.length > 0) ?? [];
}

/** The strings of a member of JSON, if the JSON does not contain references. */
function membersOf(json: string | undefined, member: string): string[] {
  if (json === undefined || json.includes("${")) return [];
  try {
    const value = JSON.parse(json) as Json;
    return isObject(value) ? asList(value[member]).filter((text) => typeof text === "string") : [];
  } catch {
    return [];
  }
}
