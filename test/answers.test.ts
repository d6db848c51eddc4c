import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { sourceFiles } from "./imports.ts";
import { languageOf } from "./languages.ts";
import { definitions, nestedNames } from "./names.ts";

/*
 * What many rooms of the reader ask about the words of a report is answered once, in grammar/; another language
 * answers in its own folder. Once three functions said whether a word is a verb, and differed on 68 % of the words that they
 * were asked about in passages; two where a phrase ends, on 51 %; two what may stand in one, on 47 %; three who can speak, on
 * 23 %; two where a phrase begins, on 19 %; and three who is the subject of a verb, on 51 % of the verbs.
 */

/** What is asked, what an answer to it is called, and the file in grammar/ that has it. */
type Question = readonly [question: string, called: RegExp, answered: string];

const QUESTIONS: readonly Question[] = [
  ["whether a word is a verb", /^is(?:Main|Finite)?Verb$/, "grammar.ts"],
  ["what stands in a noun phrase", /^isNominal$/, "noun-phrases.ts"],
  ["where a noun phrase begins", /^phraseBefore$|^phraseStart/, "noun-phrases.ts"],
  ["where a noun phrase ends", /^phraseEnd$|^phraseFrom$/, "noun-phrases.ts"],
  ["its head", /^headNoun$/, "heads.ts"],
  ["whether a form is of the past", /^endsAsPast$/, "past-forms.ts"],
  ["who can speak", /^canSpeak$|^maySpeak$/, "can-speak.ts"],
  ["who can act", /^mayAct$/, "agency.ts"],
  ["the subject of a verb", /^subjectOf$|^sharedSubject$/, "subject.ts"],
  ["the words of a subject before its verb", /^subject(?:Words|Before)$/, "phrases.ts"],
  ["the words of a subject behind its verb", /^subjectAfter$/, "phrases-behind.ts"],
  ["what a relative pronoun stands for", /^antecedent(?:Of)?$/, "antecedent.ts"],
  [
    "the helpers of a verb, its voice, negation and mode",
    /^verbGroup|^modeOf$|^groupStart$|[vV]oiceOfVerb/,
    "verb-groups.ts",
  ],
  ["the clauses of a sentence and on which each hangs", /^clausesOf$|^hangsBefore$/, "clauses.ts"],
  ["the clause before a word", /^lastClauseBefore$|^lastFinite/, "clauses.ts"],
  ["whether a verb with a subject stands between two words", /^(?:has|first)FiniteVerb$|^hasClause$/, "clauses.ts"],
  ["the same of the words of a span", /^(?:opens|holds|first)Finite$|^isVerbBetween$/, "finite-in.ts"],
];

const root = fileURLToPath(new URL("..", import.meta.url));
const READER = "packages/reader/src/";
const files = sourceFiles(root, READER)
  .filter((file) => languageOf(file) === null)
  .map((file) => ({ file: file.slice(READER.length), code: readFileSync(join(root, file), "utf8") }));
const defined = files.flatMap(({ file, code }) => definitions(code).map(({ name }) => ({ name, file })));

test.each(QUESTIONS)("%s has one answer", (_, called, answered) => {
  const answers = defined.filter(({ name }) => called.test(name)).map(({ file }) => file);
  expect(new Set(answers)).toEqual(new Set([`grammar/${answered}`]));
});

/** So many answers stand within another function: eight that said whether a word is a verb once; the number only falls. */
const WITHIN_OTHERS = 0;

test("no function has more answers of its own within it than before", () => {
  const within = files
    .filter(({ file }) => !file.startsWith("grammar/"))
    .flatMap(({ file, code }) => nestedNames(code).map((name) => ({ file, name })))
    .filter(({ name }) => QUESTIONS.some(([, called]) => called.test(name)))
    .map(({ file, name }) => `${file}: ${name}: ask grammar/, or say by its name what it tells`);
  expect(within.length > WITHIN_OTHERS ? [`at most ${WITHIN_OTHERS}`, ...within] : []).toEqual([]);
});

/** A function named after what grammar/ tells of words, which is given the words themselves. */
const ASKS_GRAMMAR = /clause|(?<!ad)verb|subject|phrase/i;
const TAKES_WORDS = /(?:readonly|:)(?:Token|Grammar|TextGrammar|Segmented|Places|View)\b/;

/** So many such functions stand outside grammar/: 81 once; the number only falls. */
const BESIDE_GRAMMAR = 65;

test("no more functions beside grammar/ that look for clauses, verbs, subjects and phrases than before", () => {
  const beside = files
    .filter(({ file }) => !file.startsWith("grammar/"))
    .flatMap(({ file, code }) =>
      definitions(code)
        .filter(({ name, body }) => ASKS_GRAMMAR.test(name) && TAKES_WORDS.test(parametersOf(body)))
        .map(({ name }) => `${file}: ${name}`),
    );
  expect(beside.length > BESIDE_GRAMMAR ? [`at most ${BESIDE_GRAMMAR}`, ...beside] : []).toEqual([]);
});

/** Of a function's text without white space what stands before its body; nothing of a constant. */
const parametersOf = (body: string): string => /^.*?(?=\)(?::[^()]*)?(?:=>|\{))/.exec(body)?.[0] ?? "";
