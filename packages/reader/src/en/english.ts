import type { Language } from "../language.ts";
import { CLOSING_ABBREVIATIONS, OPENING_ABBREVIATIONS } from "./abbreviations.ts";
import { CALENDAR } from "./calendar.ts";
import { COUNTED } from "./counted.ts";
import { FEASTS_BY_START } from "./feasts.ts";
import * as closed from "./function-words.ts";
import { sexOfGiven } from "./given-names.ts";
import { MEDIUM_NOUNS } from "./media.ts";
import { CURRENCY_SIGNS } from "./money.ts";
import { FRACTIONS, MAGNITUDES, QUALIFIERS, SMALL, VAGUE } from "./numbers.ts";
import * as people from "./people.ts";
import { PREDICATES } from "./predicates/table.ts";
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
};
