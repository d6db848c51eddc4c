import type { Act, Span } from "@according/record";
import { DOCUMENTS, TEXTS } from "../../../en/people.ts";
import { CUE_FORMS } from "../../../en/predicates/cues.ts";
import { SPEECH_WORDS } from "../../../en/predicates/saying.ts";
import {
  ALL_MODALS,
  AND_SOMEBODY_SAYS,
  AND_SPOKE,
  IT_CONTRACTED,
  MAY_CALL_FOR,
  OF_A_NOUN,
  OTHERS_CLAUSE,
  SEVERAL,
  SOMEBODY_IS_QUOTED,
  STATES,
  THEY_CONTRACTED,
} from "../../../en/separating.ts";
import { isSomebody } from "../../../grammar/people.ts";
import type { Places } from "../../../text/places.ts";
import type { Proposal } from "../../proposal.ts";
import { secondSaying } from "./second-sayings.ts";

/** What a trained engine takes for one saying and is two. */
export const asSayings = (places: Places, one: Proposal): readonly Proposal[] =>
  besideSecondSpeaker(places, one)
    .flatMap((each) => besideSecondVerb(places, each))
    .flatMap((each) => besideParticiple(places, each));

/** "It demanded a recount**, alleging fraud**": his own second saying, in a participle. */
function besideParticiple(places: Places, one: Proposal): readonly Proposal[] {
  const { text } = places.segmented;
  const last = one.content.at(-1);
  const source = text.slice(...(one.source[0] ?? [0, 0]));
  const isOf = (before: string, quiet: boolean): boolean =>
    isOfThing(before) ||
    (isOfOneself(before, source) && !hasOthersClause(before)) ||
    (STATES.test(before) && quiet && !OTHERS_CLAUSE.test(before.replace(/^that /i, "")));
  const second = secondSaying(places, one, isOf);
  if (!last || !second) return [one];
  const { cut, cue } = second;
  return [
    { ...one, content: [...one.content.slice(0, -1), [last[0], cut]] },
    { ...one, cue: [cue], content: [[cue[1] + 1, last[1]]], act: actOfVerb(text.slice(...cue)) },
  ];
}

/**
 * "It said two medics were missing **and accused the army of ignoring its calls**": his own second saying, where the verb of
 * what he said cannot stand beside a past: "were missing", "would leave", or is of whoever speaks.
 */
function besideSecondVerb({ segmented: { text }, quoted }: Places, one: Proposal): readonly Proposal[] {
  const last = one.content.at(-1);
  const source = one.source[0];
  if (!last || !source || last[0] < source[1]) return [one];
  const said = text.slice(...last);
  const found = AND_SPOKE.exec(said);
  const verb = found?.[1];
  if (!found || !verb || quoted(last[0] + found.index)) return [one];
  const before = said.slice(0, found.index);
  const isOwn = one.content.length === 1 && isOfOneself(before, text.slice(...source)) && !hasOthersClause(before);
  if (!isOwn && !isOfThing(before) && !takesNoPast(before) && !takesObjectAlone(text, one)) return [one];
  const cut = last[0] + found.index;
  const from = last[0] + found.index + found[0].lastIndexOf(verb);
  const cue: Span = [from, from + verb.length];
  const content: Span = [cue[1] + 1, last[1]];
  return [
    { ...one, content: [...one.content.slice(0, -1), [last[0], cut]] },
    { ...one, cue: [cue], content: [content], act: actOfVerb(verb) },
  ];
}

/** "The ministry said **it** …", "Both men said **they** …"; "he" may be another. */
const isOfOneself = (said: string, source: string): boolean =>
  SEVERAL.test(source) ? THEY_CONTRACTED.test(said) : IT_CONTRACTED.test(said);

/* What may itself call for something. */
const CARRIES_WORDS = [DOCUMENTS, TEXTS, MAY_CALL_FOR];

/** "**the deaths** were caused by wounds": of what cannot speak, and of nobody else. */
function isOfThing(said: string): boolean {
  const noun = OF_A_NOUN.exec(said)?.[1];
  return (
    noun !== undefined && !isSomebody(noun) && !CARRIES_WORDS.some((words) => words.has(noun)) && !hasOthersClause(said)
  );
}

/** Does somebody else's clause, or saying, stand in it? */
const hasOthersClause = (said: string): boolean =>
  OTHERS_CLAUSE.test(said.replace(/^that /i, "")) ||
  (said.match(/[\p{L}'’]+/gu) ?? []).some((word) => SPEECH_WORDS.has(word));

/** Can what is said of somebody go on with a past? Not behind "would", nor of those who are missing. */
const takesNoPast = (said: string): boolean => !hasOthersClause(said) && (STATES.test(said) || hasModal(said));

const hasModal = (said: string): boolean =>
  (said.match(/(?<![\p{L}'’])[\p{Ll}'’]+/gu) ?? []).some((word) => ALL_MODALS.has(word.replace("’", "'")));

/** "**condemned** the attack": with such a verb no clause is said that could go on with a past. */
function takesObjectAlone(text: string, { cue: [cue], content: [first] }: Proposal): boolean {
  const forms = cue ? CUE_FORMS.get(text.slice(...cue).toLowerCase()) : undefined;
  if (!forms || !first || !cue || first[0] !== cue[1] + 1) return false;
  return forms.every(({ entry: { frames } }) => frames.has("object") && frames.size === 1);
}

/** "One pier was lost, according to the mayor, **and the complaint alleges that two guards slept**": somebody else's. */
function besideSecondSpeaker({ segmented: { text } }: Places, one: Proposal): readonly Proposal[] {
  const last = one.content.at(-1);
  const said = last ? text.slice(...last) : "";
  const found = (one.content.length > 1 ? AND_SOMEBODY_SAYS.exec(said) : null) ?? SOMEBODY_IS_QUOTED.exec(said);
  const [whole = "", source = "", verb = ""] = found ?? [];
  if (!last || !found || !CUE_FORMS.has(verb)) return [one];
  if (found.index > 0) return besideQuoted(last, one, found);
  const from = last[0] + whole.indexOf(source);
  const at = last[0] + whole.lastIndexOf(verb);
  const other: Proposal = {
    ...one,
    source: [[from, from + source.length]],
    cue: [[at, at + verb.length]],
    content: [[last[0] + whole.length, last[1]]],
    act: actOfVerb(verb),
  };
  return [{ ...one, content: one.content.slice(0, -1) }, other];
}

/** "she would think of it **but her deputy added, “We will not”**": another's words, quoted. */
function besideQuoted(
  last: Span,
  one: Proposal,
  [whole, source = "", verb = ""]: RegExpExecArray,
): readonly Proposal[] {
  const start = last[1] - whole.length;
  const from = start + whole.indexOf(source);
  const at = from + whole.slice(whole.indexOf(source)).indexOf(verb, source.length);
  const quoted = start + whole.search(/["“]/);
  return [
    { ...one, content: [...one.content.slice(0, -1), [last[0], start]] },
    {
      ...one,
      source: [[from, from + source.length]],
      cue: [[at, at + verb.length]],
      content: [[quoted, last[1]]],
      act: actOfVerb(verb),
    },
  ];
}

const actOfVerb = (verb: string): Act => {
  const [first = "", particle] = verb.split(" ");
  const forms = CUE_FORMS.get(first) ?? [];
  const { entry } = forms.find(({ entry: { particle: own } }) => own === particle) ?? forms[0] ?? {};
  return entry?.act ?? "state";
};
