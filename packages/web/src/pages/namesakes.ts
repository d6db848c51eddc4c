import type { Voice } from "according/api";
import { dayOf } from "../ui/dates.ts";

/** What may tell two of one name apart: the first that does. */
const WAYS: readonly ((voice: Voice) => string | undefined)[] = [
  ({ outlets: [first] }) => first?.name,
  ({ roles: [first] }) => first,
  ({ name, names }) => names.find((other) => other !== name),
  ({ outlets: [outlet], first }) => [outlet?.name, first && dayOf(first)].filter(Boolean).join(", "),
];

/** What each voice is called, by its id; behind a name that several have stands what tells them apart. */
export function namesApart(voices: readonly Voice[]): ReadonlyMap<string, string> {
  const named = Map.groupBy(voices, ({ name }) => name);
  return new Map([...named.values()].flatMap((all) => (all.length === 1 ? all.map(plainName) : toldApart(all))));
}

const plainName = ({ id, name }: Voice) => [id, name] as const;

function toldApart(all: readonly Voice[]): readonly (readonly [string, string])[] {
  const way = WAYS.find((one) => {
    const said = all.map(one);
    return said.every(Boolean) && new Set(said).size === all.length;
  });
  return all.map((voice, i) => [voice.id, `${voice.name} (${way?.(voice) ?? i + 1})`] as const);
}
