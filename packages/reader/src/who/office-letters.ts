import { PREPOSITIONS } from "../en/function-words.ts";
import { METONYMS } from "../en/metonyms.ts";
import { DEFENDING, OFFICE_IN_LETTERS } from "../en/offices.ts";
import { THE } from "../en/phrase-words.ts";
import type { Token } from "../layers.ts";
import type { Phrase } from "../names/types.ts";
import type { Entity, Logged } from "./entities.ts";
import type { Scene } from "./scene.ts";
import { NOBODY, type Speaker } from "./speaker.ts";

/* How far back whoever is called by the letters of his office may stand, in characters. */
const REACH = 3000;

/**
 * "Attorney General **Reg Armand** said A. **The AG** said B", "District Officer (DO) **Hari Moss** said A. **The DO**": the only one whose
 * office it is the letters of. Null where there is none, or the report has told of another: "Norvia's AG".
 */
export function byLettersOfOffice({ entities, places }: Scene, { head, span }: Phrase): Speaker | null {
  const letters = OFFICE_IN_LETTERS.exec(head)?.[1];
  if (!letters || METONYMS.has(letters.toLowerCase()) || entities.shortened(letters) || entities.named(letters))
    return null;
  const [first, end] = places.tokens([Math.max(0, span[0] - REACH), span[0]]) ?? [0, 0];
  const before = places.segmented.tokens.slice(first, end);
  const mentions = entities.before(span[0], REACH);
  const held = heldBy(before, mentions, letters);
  const isBare = before.some(({ text }, i) => text === letters && !OPENS_LETTERS.has(before[i - 1]?.lower ?? ""));
  const near = new Set(mentions.map(({ entity }) => entity.same ?? entity));
  const all = held.length > 0 ? held : [...near].filter(isOfLetters(letters));
  const [only, ...others] = isBare ? [] : all;
  return only && others.length === 0 ? { ...NOBODY, entity: entities.mention(only, { span, as: "role" }) } : null;
}

const OPENS_LETTERS: ReadonlySet<string> = new Set([...THE, "("]);

/** "District Officer **(DO)** Hari Moss": who is named right behind the letters. */
function heldBy(tokens: readonly Token[], mentions: readonly Logged[], letters: string): readonly Entity[] {
  const behind = tokens.flatMap(({ text }, i) =>
    text === "(" && tokens[i + 1]?.text === letters && tokens[i + 2]?.text === ")" ? (tokens[i + 3]?.start ?? []) : [],
  );
  const named = mentions
    .filter(({ mention: { span } }) => behind.some((at) => span[0] <= at && at < span[1]))
    .map(({ entity }) => entity.same ?? entity);
  return [...new Set(named)].filter(({ kind }) => kind === "person");
}

const isOfLetters =
  (letters: string) =>
  ({ kind, roles }: Entity): boolean =>
    kind === "person" &&
    roles.some(({ title, of }) => !isDefence(title) && officeLetters(`${title} ${of ?? ""}`) === letters);

/** "Defence Attorney": no DA. */
const isDefence = (title: string): boolean => DEFENDING.has(title.split(" ", 1)[0]?.toLowerCase() ?? "");

/** "DPP" of "Director of Public Prosecutions". */
const officeLetters = (office: string): string =>
  office
    .split(/[\s-]+/)
    .filter((word) => !PREPOSITIONS.has(word.toLowerCase()))
    .map(([first = ""]) => first.toUpperCase())
    .join("");
