import type { Random } from "../random.ts";
import type { Cast, Speaker } from "./cast.ts";
import type { Clause, Clauses } from "./clauses.ts";

/** What a reader must make of a clause. */
export interface Expected extends Clause {
  /** Whose word it is; null: nobody's, for the reporter tells it or it is only asked. */
  readonly by: Speaker | null;
  /** "denied": it is said not to be so; "untold": nobody says that it is so or not. */
  readonly as: "said" | "denied" | "told" | "untold";
}

export interface Written {
  readonly text: string;
  readonly expected: readonly Expected[];
}

export interface Scene {
  readonly random: Random;
  readonly cast: Cast;
  readonly clauses: Clauses;
}

export type Construction = (scene: Scene) => Written;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** Without the comma that closes what stands beside a name, before a mark. */
export const closed = (called: string): string => called.replace(/,$/, "");

/** One clause, said by one. */
export const one = (
  { cast, clauses }: Scene,
  text: (called: string, clause: Clause) => string,
  as: Expected["as"] = "said",
): Written => {
  const [{ called, who }, clause] = [cast.speaker(), clauses.next()];
  return { text: text(called, clause), expected: [{ ...clause, by: as === "untold" ? null : who, as }] };
};
