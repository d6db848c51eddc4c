import { OUTLETS } from "./cast.ts";
import { type Construction, capital, closed, one } from "./construction.ts";
import { OF_ONE_FAMILY, OPENINGS } from "./peoples.ts";

/** Others stand beside who speaks: in the description, the letter, the paragraph before, or passing it on. */
export const IN_COMPANY: Readonly<Record<string, Construction>> = {
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
  "K1 …. K2 said C1. “C2,” K said": ({ clauses, random }) => {
    const [first, second] = random.of(OF_ONE_FAMILY);
    const [one, two] = [clauses.next(), clauses.next()];
    const who = { ...second, first: second.name };
    const did = random.of([
      "resigned on Monday",
      "was arrested in May",
      "met lawmakers on Monday",
      "has not been seen since",
    ]);
    const apart = random.of([" ", "\n\n"]);
    return {
      text: `${first.name}, the port's chief, ${did}.${apart}Union leader ${second.name} said ${one.text}.${apart}“${capital(two.text)},” ${second.later} said.`,
      expected: [one, two].map((clause) => ({ ...clause, by: who, as: "said" as const })),
    };
  },
  "Meanwhile X said C": ({ cast, clauses, random }) => {
    const [{ called, who }, clause] = [cast.person(), clauses.next()];
    return {
      text: `${random.of(OPENINGS)} ${called} said ${clause.text}.`,
      expected: [{ ...clause, by: who, as: "said" }],
    };
  },
};
