import type { Act, Assertion, Span } from "@according/record";
import { assertionOfSaying } from "../../assertion/saying.ts";
import {
  ARMED_ACTORS,
  ATTACKS,
  BODY_PRONOUNS,
  COMMENTING,
  DECIDED,
  DECIDED_ACTS,
  DECIDING,
  DEEDS,
  FORESEEING,
  MENACES,
  OUTLOOKS,
  PETITIONS,
  PLANNED_BY,
  VIOLENCE,
} from "../../en/acts.ts";
import { RETRACTING, TAKING_BACK } from "../../en/assertion.ts";
import {
  CLAIMED,
  OF_ONESELF,
  PUTTING,
  TELLS_SOMEBODY,
  UNWILLING,
  WARNING,
  WELCOMING,
  WILL_OR_WOULD,
} from "../../en/attribution-acts.ts";
import { THAT_SAID } from "../../en/attribution-disputes.ts";
import { PAST } from "../../en/evaluations.ts";
import { SUBORDINATORS } from "../../en/function-words.ts";
import { CUE_FORMS, CUE_NOUNS, OWNED_NOUNS } from "../../en/predicates/cues.ts";
import { matchesOf } from "../../text/matches.ts";
import type { Found } from "../found.ts";
import { judged } from "./judging.ts";

/** What somebody did in saying it, and whether it was said: from the cue, and where the cue alone misleads from the content. */
export interface Refined {
  readonly act: Act;
  readonly assertion: Assertion;
}

/** The act and assertion of an attribution from its cue, its source and the first words of its content. */
export function refine(text: string, found: Found): Refined {
  const cue = wordsLookedAt(text, found.cue);
  const content = wordsLookedAt(text, found.content.slice(0, 2));
  const source = () => wordsLookedAt(text, found.source);
  const judgement = () =>
    judged({ cue, content, isFragment: isFragment(text, found), sentences: sentencesOf(text, found) });
  const upon = uponWord(text, found.cue);
  const said = refusesToSay(found.act, cue, content) ? "state" : (upon?.act ?? found.act);
  const assertion = assertionOfSaying(text, { ...found, ...(upon && { cue: upon.cue }), act: said });
  const planned = toCome(cue);
  if (planned) return { act: planned, assertion: { ...assertion, mode: "planned" } };
  return {
    act: actFrom({ cue, content, source, judgement }, saidIn(cue, said, assertion)),
    assertion,
  };
}

/**
 * "refused to confirm **that** two had died", "refused to say **that**": what is not said, where "refused to move the table" is a
 * refusal and "refused to say **whether**" tells nothing.
 */
const refusesToSay = (act: Act, cue: readonly string[], [opening = ""]: readonly string[]): boolean =>
  ((act === "reject" && SUBORDINATORS.has(opening)) || (act === "decline-to-comment" && opening === THAT_SAID)) &&
  isUnwilling(cue) &&
  CUE_FORMS.has(cue.at(-1) ?? "");

/** Of what is not said the act of its own verb; who refuses to take his words back states them. */
function saidIn(cue: readonly string[], act: Act, { polarity }: Assertion): Act {
  if (act === "reject" && isUnwilling(cue) && cue.some((word) => RETRACTING.has(word))) return "state";
  if (polarity === "negated" && TAKING_BACK.test(cue.join(" "))) return "state";
  return polarity === "negated" && (act === "state" || cue.includes("nor")) ? unasserted(cue) : act;
}

/**
 * "**rejected** claims that", "**denied** an accusation that", "repeated its **denial** that": what is done with another's word, or
 * by a word of one's own, and the cue as far as it tells that. Undefined: the cue has no such word behind its verb.
 */
function uponWord(text: string, cue: readonly Span[]): Pick<Found, "act" | "cue"> | undefined {
  const [from, to] = [cue[0]?.[0] ?? 0, cue.at(-1)?.[1] ?? 0];
  const words = matchesOf(/[a-z]+/g, text.slice(from, Math.min(to, from + LONGEST)).toLowerCase());
  const verb = words.findIndex(([word]) => CUE_FORMS.has(word));
  const noun = words.at(-1)?.[0] ?? "";
  if (verb < 0 || verb === words.length - 1 || !(CUE_NOUNS.has(noun) || OWNED_NOUNS.has(noun))) return undefined;
  const [act, own] = [CUE_FORMS.get(words[verb]?.[0] ?? "")?.at(-1)?.entry.act, OWNED_NOUNS.get(noun)?.act];
  if (act !== "deny" && act !== "reject") return own === "deny" ? { act: own, cue } : undefined;
  return { act, cue: [[from, from + (words[verb]?.index ?? 0) + (words[verb]?.[0].length ?? 0)]] };
}

/* As many characters of a piece as are looked at. */
const LONGEST = 120;

interface Words {
  readonly cue: readonly string[];
  readonly content: readonly string[];
  readonly source: () => readonly string[];
  readonly judgement: () => Act | null;
}

function actFrom(words: Words, act: Act): Act {
  const { cue, content, source } = words;
  if (content.length <= 3 && content[0] === "no" && content[1] === "comment") return "decline-to-comment";
  if (
    act === "reject" &&
    isUnwilling(cue) &&
    content[0] === "to" &&
    content.slice(1, 4).some((word) => COMMENTING.has(word))
  )
    return "decline-to-comment";
  if (act === "deny" && startsWithPetition(content)) return "reject";
  if (act === "threaten" && cue.some((word) => WARNING.test(word)))
    return isMenace(content) || namesArmed(source()) ? "threaten" : "state";
  if (act === "state" && owns(words)) return "claim-responsibility";
  if (act === "state" && (isMenace(content) || (namesArmed(source()) && vowsViolence(content)))) return "threaten";
  if (act === "state" && content[0] === "to" && cue.some((word) => TELLS_SOMEBODY.has(word))) return "request";
  if (act === "state" && cue.some((word) => PUTTING.has(word)) && cue.includes("at")) return "estimate";
  if (act === "state" && decides(content)) return "announce";
  if (act === "state" && OUTLOOKS.has(content[0] ?? "") && cue.some((word) => FORESEEING.has(word))) return "estimate";
  if (act === "agree" && cue.some((word) => WELCOMING.test(word))) return "praise";
  return act === "state" ? (words.judgement() ?? act) : act;
}

/** "never promised", "did not deny": an act of its own, and negated; of "neither confirmed nor denied" the first. */
function unasserted(cue: readonly string[]): Act {
  const verb = cue
    .slice(0, cue.includes("nor") ? cue.indexOf("nor") : undefined)
    .findLast((word) => CUE_FORMS.has(word));
  return CUE_FORMS.get(verb ?? "")?.at(-1)?.entry.act ?? "state";
}

/** "is expected **to announce**", "is due to say": the act of what is still to come. */
function toCome(cue: readonly string[]): Act | null {
  const at = cue.indexOf("to");
  if (at < 1 || !PLANNED_BY.has(cue[at - 1] as string)) return null;
  const entry = CUE_FORMS.get(cue[at + 1] ?? "")?.find(({ inflection }) => inflection === "base")?.entry;
  return entry?.speech ? entry.act : null;
}

const isUnwilling = (cue: readonly string[]): boolean => cue.some((word) => UNWILLING.test(word));

/** "denied **a request** to", "denied the **motion**": a decision, no statement of fact. */
const startsWithPetition = (content: readonly string[]): boolean =>
  content.slice(0, 4).some((word) => PETITIONS.has(word)) && !content.slice(0, 3).includes("that");

const namesArmed = (source: readonly string[]): boolean => source.some((word) => ARMED_ACTORS.has(word));

const MENACING = new Set(MENACES.map((menace) => menace.slice(0, menace.indexOf(" "))));

const isMenace = (content: readonly string[]): boolean => {
  if (!content.some((word) => MENACING.has(word))) return false;
  const all = ` ${content.join(" ")} `;
  return MENACES.some((menace) => all.includes(` ${menace} `));
};

/** "that **it would shell** the power station": the speaker's own violence, to come. */
function vowsViolence(content: readonly string[]): boolean {
  const at = content[0] === "that" ? 1 : 0;
  const will = content[at + 1] ?? "";
  return OF_ONESELF.has(content[at] ?? "") && WILL_OR_WOULD.has(will) && VIOLENCE.has(content[at + 2] ?? "");
}

/** "it **had carried out the attack**", "claimed **responsibility for** …": the speaker did it. */
function owns({ cue, content }: Words): boolean {
  if (cue.some((word) => CLAIMED.has(word)) && (content[0] === "responsibility" || cue.includes("responsibility")))
    return true;
  const at = content[0] === "that" ? 1 : 0;
  if (
    !OF_ONESELF.has(content[at] ?? "") ||
    content.slice(at, at + 5).some((word) => word === "not" || word.endsWith("n't"))
  )
    return false;
  const after = content.slice(at + 1, at + 12).join(" ");
  return (
    DEEDS.some((deed) => after.startsWith(deed)) && content.slice(at + 2, at + 12).some((word) => ATTACKS.has(word))
  );
}

/** "it **would raise** prices", "they **are set to** close": a decision of whoever says so. */
function decides(content: readonly string[]): boolean {
  const at = content[0] === "that" ? 1 : 0;
  const verb = content.findIndex((word, i) => i > at && i < at + 5 && DECIDED_ACTS.has(word));
  if (verb < 0 || !BODY_PRONOUNS.has(content[at] ?? "")) return false;
  const between = `${content.slice(at + 1, verb).join(" ")} `;
  return DECIDED.test(between) && DECIDING.test(between) === /ing$/.test(content[verb] ?? "");
}

/* So many sentences of a quotation are looked at, and so many characters of it. */
const SENTENCES = 4;
const SPOKEN = 480;

/** The sentences of quoted words, one by one; of words that are only told, the first ones. */
function sentencesOf(text: string, { content }: Found): readonly (readonly string[])[] {
  const said = content.slice(0, 2).map(([from, to]) => text.slice(from, Math.min(to, from + SPOKEN)));
  if (!/^["“”'‘«]/.test(said[0] ?? "")) return said.slice(0, 1).map(lettersOf);
  return said
    .flatMap((piece) => piece.split(/(?<=[.!?])[”"’']?\s+/))
    .slice(0, SENTENCES)
    .map(lettersOf);
}

/* "Utterly ridiculous decision!": the first sentence of a content has no more words where it needs no verb. */
const FRAGMENT = 4;

function isFragment(text: string, { content: [first] }: Found): boolean {
  if (first === undefined) return false;
  const opening = text.slice(first[0], Math.min(first[1], first[0] + LONGEST));
  const words = (/^[^.!?]*/.exec(opening)?.[0] ?? "").trim().split(/\s+/, FRAGMENT + 1);
  return words.length <= FRAGMENT && !words.some((word) => PAST.test(word));
}

const wordsLookedAt = (text: string, spans: readonly Span[]): readonly string[] =>
  spans.flatMap(([from, to]) => lettersOf(text.slice(from, Math.min(to, from + LONGEST))));

/* Every word that the lists know is of these letters. */
const lettersOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll("’", "'")
    .match(/[a-zß-ÿ][a-zß-ÿ'-]*/g) ?? [];
