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

/** Before the name of a place where something is or happened: "**in** Orlay", "**off** the Marrow Coast". */
export const PLACE_PREPOSITIONS = list("in near outside across off at");

/** Of them those that open a sentence with where all of it happened: "**In** Kersh, 31 people died." */
export const OPENS_WITH_PLACE = new Set(["In", "Near", "Outside", "Across"]);

/** Before where things are it names a building or a landform: "**at** Lisk bridge"; "40 workers at Vantis" are of a firm. */
export const AT_BUILDINGS = list("at");

/** Common nouns that end the name of a place, besides those of people.ts: "the Karsk **gorge**". */
export const LANDFORMS = list(`
  gulf strait waters airspace cities towns villages estate ferry market nightclub stadium checkpoint crossroads
  gorge gorges pass delta plain plains steppe suburbs suburb area mine river canal reservoir dam archipelago isles highlands
  lowlands ridge
`);

/** Behind the name of a place, though no part of it: "in Kersh **last** week", "in Kersh **killed** two". */
export const BEHIND_PLACE = /(?:ed|ly)$|^(?:alone|last|this|next|yesterday|today|killed|died|said|cut|hit|put|set)$/;

/** Between things and their place: "people **were still** living in". */
export const BEFORE_STAYING = /^(?:is|are|was|were|been|have|has|had|being|still|also|now|in|at|near)$|ly$/;

/** Behind a name they make an owner or a firm of it: "in Orlay**'s** port", "at Vantis **&** Sons". */
export const NO_PLACE_BEFORE = list("'s ' &");

/** Where a deed happened or was to, besides: what somebody retreats **from**, and where troops are sent **to**. */
export const LEFT_FROM = list("from");
export const TO_PLACE = list("to");

/** Before "of" they are of no place: "in the **aftermath** of Hurricane Ode". */
export const OCCASIONS = list("aftermath wake course middle midst case name face event eyes");

/** Behind a place and a comma the state it is in: "Harlan County, **Neb.**,". */
export const STATES_SHORTENED = new Set(
  (
    "Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Mass. Md. Mich. Minn. Miss. Mo. Mont. Neb. " +
    "Nev. N.C. N.D. N.H. N.J. N.M. N.Y. Okla. Ore. Pa. R.I. S.C. S.D. Tenn. Tex. Va. Vt. Wash. Wis. W.Va. Wyo. D.C."
  ).split(" "),
);

/** Names of states in capitals alone; other names of that kind are of bodies. */
export const STATE_ABBREVIATIONS = new Set(["US", "UK", "UAE", "USA", "EU"]);

/** "Labor **Day**": the last word of a day's name, which is nobody's. */
export const ENDS_OCCASION = list("day eve night week month weekend morning");
