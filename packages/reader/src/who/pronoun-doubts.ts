import { type Context, isNamedInSpeech, quotesSomebody } from "./pronoun-people.ts";
import type { Doubt, Thought } from "./pronoun-thought.ts";
import {
  isOfCaption,
  isOfficesSentence,
  isOfOneMore,
  mayBeNamedBehind,
  opensWithAnother,
  opensWithOneMore,
  opensWithSomebody,
  tellsOfItsHead,
} from "./pronoun-topics.ts";
import {
  anotherHasSpoken,
  answersHimself,
  goesToAnother,
  mayBeBareName,
  mayBeWhoIsBeside,
  mayBeWhoWasAsked,
  mayBeWhoWasTold,
} from "./pronoun-turns.ts";

/** Where *he* is left open although somebody is thought to be meant: another may as well be. */
export const isDoubtful = (context: Context, thought: Thought): boolean =>
  DOUBTS.some((doubt) => doubt(context, thought));

const DOUBTS: readonly Doubt[] = [
  answersHimself,
  (context, { first }) => isNamedInSpeech(context, first),
  (context, { at, first }) => quotesSomebody(context, first, at),
  isOfficesSentence,
  mayBeWhoIsBeside,
  opensWithSomebody,
  opensWithOneMore,
  anotherHasSpoken,
  isOfCaption,
  mayBeWhoWasTold,
  mayBeWhoWasAsked,
  mayBeBareName,
  opensWithAnother,
  isOfOneMore,
  mayBeNamedBehind,
  goesToAnother,
  tellsOfItsHead,
];
