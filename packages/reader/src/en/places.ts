/* Words around the names of places. Compiled for this project. */

import { list } from "./function-words.ts";

/** Capitalised behind "in" these are tongues, faiths and the like. */
export const LANGUAGES = list(`
  english spanish french german italian portuguese russian arabic chinese mandarin japanese hebrew latin greek turkish
  persian farsi hindi urdu dutch polish ukrainian god christ islam christianity judaism ramadan lent advent christmas
  easter parliament congress twitter facebook youtube telegram instagram google
`);

/** Behind these a place is of something else than what was counted before. */
export const STOPS_PLACE = list(`
  , . ; : ? ! ( ) — said says told according who which that whose but while whereas if because although though than
  reported announced including from
`);

/** Verbs of being somewhere. */
export const STAYING = list(`
  live lives lived living stay stays stayed staying work works worked working shelter sheltering sheltered sleep sleeping
  slept camp camped camping stand standing stood lie lying remain remained remaining wait waiting waited stationed deployed
  stranded trapped buried based found seen held
`);
