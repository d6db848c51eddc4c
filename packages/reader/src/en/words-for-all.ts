import type { LanguageWords } from "../language-words.ts";
import * as abbreviations from "./abbreviations.ts";
import { OUTLET_WORDS, OUTLETS } from "./bodies.ts";
import * as credits from "./credits.ts";
import { CURRENCY_CODES } from "./currency-codes.ts";
import {
  COORDINATORS,
  NEVER_INSIDE,
  NOT_AFTER_SAYING,
  NOT_BEHIND_NAMES,
  PREPOSITIONS,
  SENTENCE_STARTERS,
} from "./function-words.ts";
import { sexOfGiven } from "./given-names.ts";
import { MONEY_SIGNS } from "./money.ts";
import { MAGNITUDES, QUALIFIER_ENDS } from "./numbers.ts";
import { RUN_INTO_NAMES, RUN_INTO_NAMES_IN_SMALL } from "./people.ts";
import { SAID_BACK, SAID_BESIDE } from "./predicates/saying.ts";

/** English for the rooms that serve every language; those that are English import their lists. */
export const WORDS: LanguageWords = {
  text: {
    abbreviations: {
      opening: abbreviations.OPENING_ABBREVIATIONS,
      closing: abbreviations.CLOSING_ABBREVIATIONS,
      small: abbreviations.LOWER_ABBREVIATIONS,
    },
    beforeNumbers: abbreviations.BEFORE_NUMBERS,
    letterWords: abbreviations.LETTER_WORDS,
    starters: SENTENCE_STARTERS,
    neverInside: NEVER_INSIDE,
    notAfterSaying: NOT_AFTER_SAYING,
    notBehindNames: NOT_BEHIND_NAMES,
    saying: SAID_BESIDE,
    sayingBack: SAID_BACK,
    beforeFigures: QUALIFIER_ENDS,
    moneySigns: new Set([...MONEY_SIGNS.keys(), ...CURRENCY_CODES]),
    addressEnds: abbreviations.ADDRESS_ENDS,
    runIntoNames: RUN_INTO_NAMES,
    runIntoNamesInSmall: new Set([...PREPOSITIONS, ...COORDINATORS, "a", "an", "the", ...RUN_INTO_NAMES_IN_SMALL]),
    pageLabels: credits.PAGE_LABELS,
    magnitudes: new Set(MAGNITUDES.keys()),
    pictureLabel: credits.PICTURE_LABEL,
    pictureCredit: credits.BEFORE_TEXT,
  },
  credits: {
    byline: credits.BYLINE,
    lines: [
      { word: " by ", pattern: credits.REPORTING_CREDIT },
      { word: " contributed ", pattern: credits.CONTRIBUTED },
    ],
    name: credits.NAME_IN_CREDIT,
    agencies: new Set([...OUTLETS, ...OUTLET_WORDS, ...credits.CREDITED_SERVICE]),
    isGivenName: (word) => sexOfGiven(word) !== undefined,
  },
};
