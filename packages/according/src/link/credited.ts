import type { Utterance } from "@according/reader";
import type { Telling } from "./one-telling.ts";

type Credit = Utterance["credited"][number];

/** Whom a telling credits: who was told it, who reported it, who had it first. */
export function credits({ report, statement, first }: Telling): readonly Credit[] {
  const at = { report, statement: statement.id };
  return [
    ...statement.via.map(({ source, span }) => ({ ...at, source, span })),
    ...first.map((one) => ({ ...at, ...one })),
  ];
}
