import type { Candidate } from "./candidates.ts";
import { CALLED_BESIDES, SPEAKING_FOR } from "./en/called.ts";
import { QUOTATION, VERBATIM } from "./likeness.ts";
import type { Name, Somebody } from "./names.ts";
import { officeWords, sameOffice } from "./offices.ts";
import { areSameWords, areToldOne } from "./one-statement.ts";
import type { Telling } from "./one-telling.ts";
import type { Prepared } from "./prepare.ts";
import { meet } from "./sets.ts";
import { areNamesakes } from "./voices.ts";
import type { Tie, Who } from "./who/who.ts";

/** Sources that are one because they say the same: in the same words, or as somebody who has no name of their own. */
export function tiesOf(
  links: readonly Candidate[],
  reports: readonly Prepared[],
  who: Pick<Who, "idOf">,
): readonly Tie[] {
  const pairs = links.flatMap((link): readonly Spoken[] => {
    const [a, b] = [link.a.speaker, link.b.speaker];
    return a && b && link.standing !== "same" ? [{ link, a, b }] : [];
  });
  const words = new Map(reports.map(({ id, vocabulary }) => [id, vocabulary]));
  return [...pairs.filter(isOneVoice), ...calledByKind(pairs, words, who)].map(({ a, b }) => [a, b] as const);
}

/** Two who say one thing. */
interface Spoken {
  readonly link: Candidate;
  readonly a: Somebody;
  readonly b: Somebody;
}

function isOneVoice({ link, a, b }: Spoken): boolean {
  const { likeness, standing } = link;
  const areAlike = (a.name.kind === "person") === (b.name.kind === "person");
  const least = standing === "alike" && !areNamesakes(a, b) ? QUOTATION : VERBATIM;
  if (likeness.quoted >= least && likeness.quotedShare >= 0.9) return areAlike;
  if (standing === "related" && isOneSpokesman(a.name, b.name)) return true;
  return a.report !== b.report && isOneUnnamed(a.name, b.name) && saySameWords(link.a, link.b);
}

/** "A Palestinian source" of two copies: called the same, by no name, and not only "officials". */
const isOneUnnamed = (a: Name, b: Name): boolean =>
  a.kind === "nobody" && b.kind === "nobody" && a.called.toLowerCase() === b.called.toLowerCase();

/** The same word for word, and long enough for that to be no chance, or told to one outlet. */
const saySameWords = (a: Telling, b: Telling): boolean =>
  areSameWords(a, b) && (a.words.length >= VERBATIM || areToldOne(a, b));

/** "A Nato spokesman" of two reports: they have no name, and speak for one body. */
const isOneSpokesman = (a: Name, b: Name): boolean =>
  a.kind === "nobody" &&
  b.kind === "nobody" &&
  a.offices.some(
    (x) => SPEAKING_FOR.has(x.head) && b.offices.some((y) => sameOffice(x, y) && meet(officeWords(x), officeWords(y))),
  );

/** "The company" of one report is the only one that others name for what it says, if its own report has that name too. */
function calledByKind(
  pairs: readonly Spoken[],
  words: ReadonlyMap<string, ReadonlySet<string>>,
  who: Pick<Who, "idOf">,
): readonly Spoken[] {
  const turned = pairs.flatMap((one) => [one, { ...one, a: one.b, b: one.a }]);
  const fit = turned.filter(({ a, b }) => isUnnamedCompany(a) && isNamedBody(b));
  return [...Map.groupBy(fit, ({ a }) => a).values()].flatMap((all) => {
    const named = new Set(all.map(({ b }) => who.idOf(b)));
    return all.filter(({ a, b }) => named.size === 1 && b.name.tokens.every((word) => words.get(a.report)?.has(word)));
  });
}

const isUnnamedCompany = ({ name: { kind, tokens } }: Somebody): boolean =>
  kind === "body" && tokens.length === 1 && CALLED_BESIDES.has(tokens[0] ?? "");

const isNamedBody = (one: Somebody): boolean =>
  one.source.kind === "organisation" && one.name.kind === "body" && !isUnnamedCompany(one);
