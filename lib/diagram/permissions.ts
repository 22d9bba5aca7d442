// Internal: the permissions view, and the arrows of the clients that permissions allow in the data flow view.

import { type StatementFacts, StatementKind } from "../identity/statement-facts";
import { draw } from "./arrows";
import { type Way } from "./kind";
import { kindOf, ROWS } from "./kinds";
import { type Element } from "./model";
import { principalOf } from "./principals";
import { type Scene } from "./scene";
import { accessOf, limitsOf, type Statement, statementsOf, targetsOf, thingsOf } from "./statements";

const POOL = "oci_streaming_stream_pool";

/** The kinds of statements that are drawn, with the prefix of their label. */
const DRAWN: Partial<Record<StatementKind, string>> = {
  [StatementKind.ALLOW]: "",
  [StatementKind.ADMIT]: "",
  [StatementKind.ENDORSE]: "",
  [StatementKind.DENY]: "never ",
  [StatementKind.DENY_ADMIT]: "never ",
  [StatementKind.DENY_ENDORSE]: "never ",
};

/** Draws an arrow for each statement, from the principal to the resource. */
export function permissions(scene: Scene): void {
  for (const { facts, source, text } of statementsOf(scene.model)) {
    const before = facts === undefined ? undefined : DRAWN[facts.kind];
    if (facts === undefined) scene.outsider({ lines: [`Not parsed (${source})`, scene.model.shown(text)] });
    if (facts === undefined || before === undefined) continue;
    const more = limitsOf(facts).map(
      ({ comparison, values, variable }) =>
        `where ${scene.model.shown([variable, comparison, values.join(", ")].join(" "))}`,
    );
    const label = [`${before}${accessOf(facts)}`, ...more, `(${source})`].join("\n");
    const from = principalNode(scene, facts);
    for (const to of thingNodes(scene, facts)) scene.edge(from, to, { label, dotted: before !== "" });
  }
}

function principalNode(scene: Scene, facts: StatementFacts): string {
  const { details, lines } = principalOf(scene.model, facts);
  const key = [facts.subject, ...lines, ...details].join(" ");
  return scene.outsider({ key, name: lines.join(" "), lines: [...lines, ...details] });
}

/** The nodes of the resources that conditions name, or of everything of a type at a location. */
function thingNodes(scene: Scene, facts: StatementFacts): string[] {
  const targets = targetsOf(facts);
  if (targets.length > 0) return targets.map(({ type, value }) => scene.end(value, type));
  const { compartmentId, location = "", resourceType = accessOf(facts) } = facts;
  const where = compartmentId === undefined ? scene.model.shown(location) : scene.model.compartment(compartmentId);
  return [scene.everything(resourceType, where)];
}

/** Draws producers and consumers, as the policies name them. Resources that act as principals have their own arrows. */
export function clients(scene: Scene): void {
  for (const { facts } of statementsOf(scene.model).filter(gives)) {
    const principal = principalOf(scene.model, facts);
    if (principal.isMachinery === true) continue;
    for (const [type, way] of waysOf(facts)) {
      const { accessLabel } = kindOf(type);
      for (const end of endsOf(scene, facts, type)) {
        const { acts, lines } = principal;
        const ends =
          acts.length > 0
            ? acts.map((one) => scene.node(one))
            : [
                scene.outsider({
                  key: [facts.subject, ...lines, ...principal.details].join(" "),
                  name: lines.join(" "),
                  lines,
                }),
              ];
        for (const client of ends) draw(scene, way, client, end, accessLabel);
      }
    }
  }
}

function gives(statement: Statement): statement is Required<Statement> {
  const { facts } = statement;
  return facts !== undefined && DRAWN[facts.kind] === "";
}

function waysOf(facts: StatementFacts): [type: string, way: Way][] {
  return thingsOf(facts).flatMap((thing) =>
    ROWS.flatMap(([type, { access = {} }]): [string, Way][] => {
      const way = Object.hasOwn(access, thing) ? access[thing] : undefined;
      return way === undefined ? [] : [[type, way]];
    }),
  );
}

/** The resources of a type that a statement covers: those that it names, those of a pool, or all in the compartment. */
function endsOf(scene: Scene, facts: StatementFacts, type: string): string[] {
  const targets = targetsOf(facts);
  if (targets.length === 0) return everything(scene, facts, type).map((element) => scene.node(element));
  const named = targets.filter((target) => target.type === type);
  if (named.length > 0) return named.map(({ value }) => scene.end(value, type));
  const pools = targets.flatMap((target) => scene.model.find(target.value, POOL) ?? []);
  return pools.flatMap((pool) => scene.partsOf(pool, type)).map((part) => scene.node(part));
}

function everything(scene: Scene, { compartmentId, isTenancyWide }: StatementFacts, type: string): readonly Element[] {
  const elements = scene.model.ofType(type);
  return isTenancyWide ? elements : elements.filter(({ body }) => body.compartment_id === compartmentId);
}
