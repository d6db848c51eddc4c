import { OUTLETS } from "./cast.ts";
import { type Construction, capital, closed, one } from "./construction.ts";

/** Who says what, before, behind and within it: one speaker or two. */
export const PLAIN: Readonly<Record<string, Construction>> = {
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
};
