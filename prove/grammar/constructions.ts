import type { Random } from "../random.ts";
import { type Cast, OUTLETS, type Speaker } from "./cast.ts";
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

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** Without the comma that closes what stands beside a name, before a mark. */
const closed = (called: string): string => called.replace(/,$/, "");

const one = (
  { cast, clauses }: Scene,
  text: (called: string, clause: Clause) => string,
  as: Expected["as"] = "said",
): Written => {
  const [{ called, who }, clause] = [cast.speaker(), clauses.next()];
  return { text: text(called, clause), expected: [{ ...clause, by: as === "untold" ? null : who, as }] };
};

/** One after another, each with a name by which what is read wrongly is counted. */
export const CONSTRUCTIONS: Readonly<Record<string, Construction>> = {
  "X said (that) C": (scene) =>
    one(scene, (called, { text }) => `${capital(called)} said ${scene.random.of(["", "that "])}${text}.`),
  "C, X said": (scene) => one(scene, (called, { text }) => `${capital(text)}, ${called} said.`),
  "C, said X": (scene) => one(scene, (called, { text }) => `${capital(text)}, said ${closed(called)}.`),
  "C, X said on Friday": (scene) => one(scene, (called, { text }) => `${capital(text)}, ${called} said on Friday.`),
  "“C,” X said": (scene) => one(scene, (called, { text }) => `“${capital(text)},” ${called} said.`),
  "“C,” said X": (scene) => one(scene, (called, { text }) => `“${capital(text)},” said ${closed(called)}.`),
  "X said: “C”": (scene) => one(scene, (called, { text }) => `${capital(called)} said: “${capital(text)}.”`),
  "According to X, C": (scene) => one(scene, (called, { text }) => `According to ${closed(called)}, ${text}.`),
  "C, according to X": (scene) => one(scene, (called, { text }) => `${capital(text)}, according to ${closed(called)}.`),
  "X told OUTLET that C": (scene) =>
    one(scene, (called, { text }) => `${capital(called)} told ${scene.random.of(OUTLETS)} on Monday that ${text}.`),
  "X added that C": (scene) =>
    one(
      scene,
      (called, { text }) =>
        `${capital(called)} ${scene.random.of(["added", "confirmed", "insisted", "announced", "claimed"])} that ${text}.`,
    ),
  "In a statement, X said C": (scene) => one(scene, (called, { text }) => `In a statement, ${called} said ${text}.`),
  "X denied that C": (scene) => one(scene, (called, { text }) => `${capital(called)} denied that ${text}.`, "denied"),
  "X said it was not true that C": (scene) =>
    one(scene, (called, { text }) => `${capital(called)} said it was not true that ${text}.`, "denied"),
  "X did not say whether C": (scene) =>
    one(
      scene,
      (called, { text }) =>
        `${capital(called)} ${scene.random.of(["did not say whether", "declined to say whether", "would not confirm that"])} ${text}.`,
      "untold",
    ),
  "OUTLET quoted X as saying C": (scene) =>
    one(scene, (called, { text }) => `${capital(scene.random.of(OUTLETS))} quoted ${called} as saying that ${text}.`),
  "OUTLET reported, citing X, that C": (scene) =>
    one(
      scene,
      (called, { text }) =>
        `${capital(scene.random.of(OUTLETS))} reported on Friday, citing ${closed(called)}, that ${text}.`,
    ),
  "C, OUTLET reported, citing X": (scene) =>
    one(
      scene,
      (called, { text }) => `${capital(text)}, ${scene.random.of(OUTLETS)} reported, citing ${closed(called)}.`,
    ),
  "“C1,” X said. “C2.”": ({ cast, clauses }) => {
    const [{ called, who }, first, second] = [cast.speaker(), clauses.next(), clauses.next()];
    const expected = [first, second].map((clause) => ({ ...clause, by: who, as: "said" as const }));
    return { text: `“${capital(first.text)},” ${called} said. “${capital(second.text)}.”`, expected };
  },
  "X said C1. He said C2": ({ cast, clauses }) => {
    const [{ called, who }, first, second] = [cast.person(), clauses.next(), clauses.next()];
    const expected = [first, second].map((clause) => ({ ...clause, by: who, as: "said" as const }));
    return { text: `${capital(called)} said ${first.text}. ${capital(who.pronoun)} said ${second.text}.`, expected };
  },
  "X said C1 and that C2": ({ cast, clauses }) => {
    const [{ called, who }, first, second] = [cast.speaker(), clauses.next(), clauses.next()];
    const expected = [first, second].map((clause) => ({ ...clause, by: who, as: "said" as const }));
    return { text: `${capital(called)} said that ${first.text} and that ${second.text}.`, expected };
  },
  "X said Y had told Z that C": ({ cast, clauses }) => {
    const [outer, clause] = [cast.speaker(), clauses.next()];
    const inner = cast.other(outer.who);
    return {
      text: `${capital(outer.called)} said ${inner.called} had told parliament that ${clause.text}.`,
      expected: [{ ...clause, by: inner.who, as: "said" }],
    };
  },
  "While X said C1, Y said C2": ({ cast, clauses }) => {
    const [outer, first, second] = [cast.speaker(), clauses.next(), clauses.next()];
    const other = cast.other(outer.who);
    return {
      text: `While ${outer.called} said ${first.text}, ${other.called} said ${second.text}.`,
      expected: [
        { ...first, by: outer.who, as: "said" },
        { ...second, by: other.who, as: "said" },
      ],
    };
  },
  "X said C1, but Y said C2": ({ cast, clauses }) => {
    const [outer, first, second] = [cast.speaker(), clauses.next(), clauses.next()];
    const other = cast.other(outer.who);
    return {
      text: `${capital(outer.called)} said ${first.text}, but ${other.called} said ${second.text}.`,
      expected: [
        { ...first, by: outer.who, as: "said" },
        { ...second, by: other.who, as: "said" },
      ],
    };
  },
  "X denied a claim by Y that C": ({ cast, clauses }) => {
    const [outer, clause] = [cast.speaker(), clauses.next()];
    const other = cast.other(outer.who);
    return {
      text: `${capital(outer.called)} denied a claim by ${other.called} that ${clause.text}.`,
      // Who denies or who claims: either is told of it.
      expected: [{ ...clause, by: other.who, as: "said" }],
    };
  },
  "Asked whether C1, X said C2": ({ cast, clauses }) => {
    const [{ called, who }, first, second] = [cast.speaker(), clauses.next(), clauses.next()];
    return {
      text: `Asked whether ${first.text}, ${called} said ${second.text}.`,
      expected: [
        { ...first, by: null, as: "untold" },
        { ...second, by: who, as: "said" },
      ],
    };
  },
  "C (the reporter's)": ({ clauses }) => {
    const clause = clauses.next();
    return { text: `${capital(clause.text)}.`, expected: [{ ...clause, by: null, as: "told" }] };
  },
  "C1. X, who …, said C2": ({ cast, clauses }) => {
    const [{ called, who }, first, second] = [cast.person(), clauses.next(), clauses.next()];
    return {
      text: `${capital(first.text)}. ${capital(closed(called))}, who had come from the capital, said ${second.text}.`,
      expected: [
        { ...first, by: null, as: "told" },
        { ...second, by: who, as: "said" },
      ],
    };
  },
  "X, the sister of Y, said C": ({ cast, clauses, random }) => {
    const [other, clause] = [cast.person(), clauses.next()];
    const { called, who } = cast.named(other.who);
    const kin = random.of(["a brother of", "a friend of", "the lawyer of", "a neighbour of", "a critic of"]);
    return {
      text: `${capital(called)}, ${kin} ${closed(other.called)}, said ${clause.text}.`,
      expected: [{ ...clause, by: who, as: "said" }],
    };
  },
  "An aide to X said C": ({ cast, clauses, random }) => {
    const [other, clause] = [cast.person(), clauses.next()];
    const aide = `${random.of(["an aide to", "a lawyer for", "a former driver of", "somebody close to"])} ${closed(other.called).split(",")[0]}`;
    return {
      text: `${capital(aide)} said ${clause.text}.`,
      expected: [{ ...clause, by: { first: aide, later: aide, name: aide, pronoun: "it" }, as: "said" }],
    };
  },
  "In a letter to Y, X said C": ({ cast, clauses, random }) => {
    const [other, clause] = [cast.person(), clauses.next()];
    const { called, who } = cast.other(other.who);
    const where = random.of([
      "In a letter to",
      "After a meeting with",
      "At a hearing with",
      "Speaking beside",
      "In a call with",
    ]);
    return {
      text: `${where} ${closed(other.called)}, ${called} said ${clause.text}.`,
      expected: [{ ...clause, by: who, as: "said" }],
    };
  },
  "X, whom Y called a liar, said C": ({ cast, clauses, random }) => {
    const [other, clause] = [cast.person(), clauses.next()];
    const { called, who } = cast.named(other.who);
    const clauseOf = random.of([
      "whom OTHER had called a liar",
      "who met OTHER on Monday",
      "who had accused OTHER of lying",
    ]);
    return {
      text: `${capital(called)}, ${clauseOf.replace("OTHER", closed(other.called).split(",")[0] as string)}, said ${clause.text}.`,
      expected: [{ ...clause, by: who, as: "said" }],
    };
  },
  "X met Y. “C,” he said": ({ cast, clauses, random }) => {
    const first = cast.named();
    const other = cast.named(first.who, first.who.pronoun === "he" ? "she" : "he");
    const clause = clauses.next();
    const did = random.of(["met", "wrote to", "had lunch with", "spoke to"]);
    const quoted = random.next() < 0.5;
    const said = quoted
      ? `“${capital(clause.text)},” ${first.who.pronoun} said.`
      : `${capital(first.who.pronoun)} said ${clause.text}.`;
    return {
      text: `${capital(first.called)} ${did} ${other.called} on Monday. ${said}`,
      expected: [{ ...clause, by: first.who, as: "said" }],
    };
  },
  "“C1,” X said. Y disagreed. “C2,” she said": ({ cast, clauses }) => {
    const [first, one, two] = [cast.named(), clauses.next(), clauses.next()];
    const other = cast.named(first.who);
    return {
      text: `“${capital(one.text)},” ${first.called} said. ${other.called} disagreed. “${capital(two.text)},” ${other.who.pronoun} said.`,
      expected: [
        { ...one, by: first.who, as: "said" },
        { ...two, by: other.who, as: "said" },
      ],
    };
  },
  "“C1,” X said. “C2,” Y replied": ({ cast, clauses }) => {
    const [first, one, two] = [cast.speaker(), clauses.next(), clauses.next()];
    const other = cast.other(first.who);
    return {
      text: `“${capital(one.text)},” ${first.called} said.\n\n“${capital(two.text)},” ${other.called} replied.`,
      expected: [
        { ...one, by: first.who, as: "said" },
        { ...two, by: other.who, as: "said" },
      ],
    };
  },
  "“C1.\n\n“C2,” X said": ({ cast, clauses }) => {
    const [{ called, who }, one, two] = [cast.speaker(), clauses.next(), clauses.next()];
    const expected = [one, two].map((clause) => ({ ...clause, by: who, as: "said" as const }));
    return { text: `“${capital(one.text)}.\n\n“${capital(two.text)},” ${called} said.`, expected };
  },
  "X said C1, adding that C2": ({ cast, clauses, random }) => {
    const [{ called, who }, one, two] = [cast.speaker(), clauses.next(), clauses.next()];
    const expected = [one, two].map((clause) => ({ ...clause, by: who, as: "said" as const }));
    const adding = random.of(["adding that", "and added that", "noting that", "and warned that"]);
    return { text: `${capital(called)} said ${one.text}, ${adding} ${two.text}.`, expected };
  },
  "X said C and accused Y of lying": ({ cast, clauses }) => {
    const [{ called, who }, clause] = [cast.speaker(), clauses.next()];
    const other = cast.other(who);
    return {
      text: `${capital(called)} said ${clause.text} and accused ${closed(other.called)} of lying.`,
      expected: [{ ...clause, by: who, as: "said" }],
    };
  },
  "X said C, which Y denies": ({ cast, clauses, random }) => {
    const [{ called, who }, clause] = [cast.speaker(), clauses.next()];
    const other = cast.other(who);
    const aside = random.of(["which OTHER denies", "a claim that OTHER rejects", "which OTHER called a lie"]);
    return {
      text: `${capital(called)} said ${clause.text}, ${aside.replace("OTHER", other.called)}.`,
      expected: [{ ...clause, by: who, as: "said" }],
    };
  },
  "X was quoted by OUTLET as saying C": (scene) =>
    one(
      scene,
      (called, { text }) => `${capital(called)} was quoted by ${scene.random.of(OUTLETS)} as saying that ${text}.`,
    ),
  "C, OUTLET quoted X as saying": (scene) =>
    one(scene, (called, { text }) => `“${capital(text)},” ${scene.random.of(OUTLETS)} quoted ${called} as saying.`),
  "X, according to Y, had said C": ({ cast, clauses }) => {
    const [{ called, who }, clause] = [cast.named(), clauses.next()];
    const other = cast.other(who);
    return {
      text: `${capital(closed(called))}, according to ${closed(other.called)}, had said that ${clause.text}.`,
      expected: [{ ...clause, by: who, as: "said" }],
    };
  },
  "A spokesman for BODY said C": ({ clauses, random }) => {
    const [spokesman, clause] = [
      `a spokes${random.of(["man", "woman", "person"])} for ${random.of(["the Lisk council", "Corvin Steel", "the navy"])}`,
      clauses.next(),
    ];
    return {
      text: `${capital(spokesman)} said ${clause.text}.`,
      expected: [{ ...clause, by: { first: spokesman, later: spokesman, name: spokesman, pronoun: "it" }, as: "said" }],
    };
  },
  "X wrote on social media that C": (scene) =>
    one(
      scene,
      (called, { text }) =>
        `${capital(called)} ${scene.random.of(["wrote on social media that", "wrote in a letter to staff that", "told a rally in Lisk that", "said in an interview with Channel Six that"])} ${text}.`,
    ),
  "X stopped short of saying C": (scene) =>
    one(
      scene,
      (called, { text }) =>
        `${capital(called)} ${scene.random.of(["stopped short of saying that", "refused to confirm that", "avoided saying whether", "could not say whether"])} ${text}.`,
      "untold",
    ),
  "“C1,” X said, “and C2.”": ({ cast, clauses }) => {
    const [{ called, who }, one, two] = [cast.speaker(), clauses.next(), clauses.next()];
    const expected = [one, two].map((clause) => ({ ...clause, by: who, as: "said" as const }));
    return { text: `“${capital(one.text)},” ${called} said, “and ${two.text}.”`, expected };
  },
  "X said C. Y was not available": ({ cast, clauses, random }) => {
    const [{ called, who }, clause] = [cast.speaker(), clauses.next()];
    const other = cast.other(who);
    const silent = random.of([
      "did not respond to a request for comment",
      "could not be reached",
      "declined to comment",
    ]);
    return {
      text: `${capital(called)} said ${clause.text}. ${capital(other.called)} ${silent}.`,
      expected: [{ ...clause, by: who, as: "said" }],
    };
  },
  "X said C1 after Y had said C2": ({ cast, clauses }) => {
    const [{ called, who }, one, two] = [cast.speaker(), clauses.next(), clauses.next()];
    const other = cast.other(who);
    return {
      text: `${capital(called)} said ${one.text} after ${other.called} had said that ${two.text}.`,
      expected: [
        { ...one, by: who, as: "said" },
        { ...two, by: other.who, as: "said" },
      ],
    };
  },
  "C1, X said, citing Y": ({ cast, clauses }) => {
    const [{ called, who }, clause] = [cast.named(), clauses.next()];
    const other = cast.other(who);
    return {
      text: `${capital(clause.text)}, ${called} said, citing ${closed(other.called)}.`,
      expected: [{ ...clause, by: who, as: "said" }],
    };
  },
};
