import type { Language } from "../language.ts";
import { CLOSING_ABBREVIATIONS, OPENING_ABBREVIATIONS } from "./abbreviations.ts";
import { NOBODY_THERE } from "./assertion.ts";
import { CALENDAR } from "./calendar.ts";
import { COUNTED } from "./counted.ts";
import { PARTY_PREPOSITIONS } from "./event-frames.ts";
import * as parties from "./event-parties.ts";
import { FEASTS_BY_START } from "./feasts.ts";
import * as closed from "./function-words.ts";
import { sexOfGiven } from "./given-names.ts";
import * as keepers from "./keepers.ts";
import * as links from "./links.ts";
import { MEDIUM_NOUNS } from "./media.ts";
import { CURRENCY_SIGNS } from "./money.ts";
import { FRACTIONS, MAGNITUDES, QUALIFIERS, SMALL, VAGUE } from "./numbers.ts";
import { INCLUDING, REMAINING } from "./part-whole.ts";
import * as people from "./people.ts";
import { OF } from "./phrase-words.ts";
import * as places from "./places.ts";
import { PREDICATES } from "./predicates/table.ts";
import { ANYBODY, NOBODY_TOLD, THIRD_POSSESSIVES } from "./pronouns.ts";
import { UNTIL } from "./tenses.ts";
import { UNIT_WORDS } from "./units.ts";

/** English, as one value. */
export const english: Language = {
  code: "en",
  name: "English",
  grammar: {
    determiners: closed.DETERMINERS,
    possessives: closed.POSSESSIVES,
    subjectPronouns: closed.SUBJECT_PRONOUNS,
    personalPronouns: closed.PERSONAL_PRONOUNS,
    relatives: closed.RELATIVES,
    prepositions: closed.PREPOSITIONS,
    coordinators: closed.COORDINATORS,
    subordinators: closed.SUBORDINATORS,
    auxiliaries: closed.AUXILIARIES,
    negations: closed.NEGATIONS,
  },
  abbreviations: { opening: OPENING_ABBREVIATIONS, closing: CLOSING_ABBREVIATIONS },
  predicates: PREDICATES,
  numbers: { small: SMALL, magnitudes: MAGNITUDES, fractions: FRACTIONS, vague: VAGUE, qualifiers: QUALIFIERS },
  calendar: CALENDAR,
  feasts: FEASTS_BY_START,
  units: UNIT_WORDS,
  currencies: CURRENCY_SIGNS,
  counted: COUNTED,
  names: {
    sexOf: sexOfGiven,
    titles: people.TITLES,
    honorifics: people.HONORIFICS,
    particles: people.PARTICLES,
    kin: people.KIN,
    bodies: people.BODIES,
    outlets: people.OUTLETS,
    documents: people.DOCUMENTS,
  },
  media: MEDIUM_NOUNS,
  links: {
    and: links.AND,
    or: links.OR,
    list: links.LIST_LINKS,
    of: OF,
    from: links.FROM,
    to: links.TO,
    between: links.BETWEEN,
    since: links.SINCE,
    until: UNTIL,
  },
  pronouns: { possessives: THIRD_POSSESSIVES, nobody: NOBODY_THERE, anybody: ANYBODY, untold: NOBODY_TOLD },
  places: {
    prepositions: places.PLACE_PREPOSITIONS,
    nouns: new Set([...people.PLACE_WORDS, ...places.LANDFORMS]),
    staying: places.STAYING,
    stops: places.STOPS_PLACE,
    tongues: places.LANGUAGES,
  },
  figures: {
    owned: keepers.FIGURE_NOUNS,
    putting: keepers.PUTTING,
    revising: keepers.REVISING,
    counting: keepers.COUNTING,
    keepers: keepers.KEEPERS,
    including: INCLUDING,
    remaining: REMAINING,
  },
  events: {
    parties: PARTY_PREPOSITIONS,
    acting: parties.ACTING,
    armed: parties.ARMED,
    things: parties.THINGS,
    violence: parties.VIOLENCE,
    accidents: parties.ACCIDENTS,
    idioms: parties.IDIOM_OBJECTS,
  },
};
