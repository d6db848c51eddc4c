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
  const byId = new Map(reports.map((one) => [one.id, one]));
  const turned = pairs.flatMap((one) => [one, { ...one, a: one.b, b: one.a }]);
  return [...pairs.filter(isOneVoice), ...calledByKind(turned, byId, who), ...calledBySurname(turned, byId, who)].map(
    ({ a, b }) => [a, b] as const,
  );
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
  reports: ReadonlyMap<string, Prepared>,
  who: Pick<Who, "idOf">,
): readonly Spoken[] {
  const fit = pairs.filter(({ a, b }) => isUnnamedCompany(a) && isNamedBody(b));
  return [...Map.groupBy(fit, ({ a }) => a).values()].flatMap((all) => {
    const named = new Set(all.map(({ b }) => who.idOf(b)));
    return all.filter(
      ({ a, b }) => named.size === 1 && b.name.tokens.every((word) => reports.get(a.report)?.vocabulary.has(word)),
    );
  });
}

/**
 * "Lasker" of a copy whose fuller report has "Ivo Lasker" for the same words: where either report has nobody else of that name, and his
 * no company that it may be.
 */
function calledBySurname(
  pairs: readonly Spoken[],
  reports: ReadonlyMap<string, Prepared>,
  who: Pick<Who, "idOf">,
): readonly Spoken[] {
  const fit = pairs.filter(({ a, b }) => a.report !== b.report && isSurnameOf(a.name, b.name));
  const isAlone = ({ a, b }: Spoken) => {
    const [report, other] = [reports.get(a.report), reports.get(b.report)];
    const bearers = [report, other].map((one) => one?.people.filter(({ name }) => name.tokens.includes(a.name.joined)));
    const isPerson = a.name.kind === "person" || ![...CALLED_BESIDES].some((word) => report?.vocabulary.has(word));
    return isPerson && bearers.every((all) => all?.length === 1);
  };
  return [...Map.groupBy(fit, ({ a }) => a).values()].flatMap((all) => {
    const named = new Set(all.map(({ b }) => who.idOf(b)));
    return named.size === 1 ? all.filter((one) => areVerbatim(one.link) && isAlone(one)) : [];
  });
}

const isSurnameOf = (short: Name, full: Name): boolean =>
  full.kind === "person" &&
  full.tokens.length > 1 &&
  short.tokens.length === 1 &&
  short.tokens[0] === full.tokens.at(-1);

/** So many words in quotation marks, or all words the same: no two people of one surname say that by chance. */
const areVerbatim = ({ a, b, likeness: { quoted, quotedShare } }: Candidate): boolean =>
  (quoted >= VERBATIM && quotedShare >= 0.9) || (areSameWords(a, b) && a.words.length >= VERBATIM);

const isUnnamedCompany = ({ name: { kind, tokens } }: Somebody): boolean =>
  kind === "body" && tokens.length === 1 && CALLED_BESIDES.has(tokens[0] ?? "");

const isNamedBody = (one: Somebody): boolean =>
  one.source.kind === "organisation" && one.name.kind === "body" && !isUnnamedCompany(one);
