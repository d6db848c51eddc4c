import {
  answerTo,
  answerToDescription,
  LIKELY,
  LIKELY_SO,
  type Measured,
  OF_CALLED,
  OF_MENTION,
  OF_NOBODY,
  OF_SOMEBODY,
} from "@according/reader/pronouns";
import type { Asks } from "./asking.ts";
import type { Model } from "./learn.ts";

/* What is learnt: whom *he* and *she* mean, and whom a description of a person means. */

/* What was set by hand before anything was marked: what is rare is held near it, and all else near zero. */
const BY_HAND: Model["start"] = {
  ...{ sentencesBack: -0.6, topic: 0.92, oblique: -0.36, quoted: -0.69, inBody: -0.69, sexUnknown: -0.51 },
  ...{ unnamed: -0.69, namedInSpeech: -2.3, spokeBefore: 0.92, otherwise: -0.69, goesOn: 1.1 },
};

/** A model, how likely whoever is meant must be, and how it is asked. */
export interface Learnt {
  readonly model: Model;
  readonly likely: number;
  readonly asks: Asks;
}

export const PRONOUNS: Learnt = {
  model: {
    ...{ mention: OF_MENTION, somebody: OF_SOMEBODY, nobody: ["always"] },
    start: { ...BY_HAND, "nobody always": -3.91 },
  },
  likely: LIKELY,
  asks(scene, { span, is }) {
    const asked = answerTo(scene, span);
    return (
      asked && {
        meant: asked.meant,
        known: asked.known.map((one) => ({ ...rowsOf(one), right: is(one.entity) })),
        nobody: [1],
      }
    );
  },
};

export const DESCRIPTIONS: Learnt = {
  model: {
    mention: OF_MENTION,
    somebody: [...OF_SOMEBODY, ...OF_CALLED.map((name) => `called ${name}`)],
    nobody: OF_NOBODY,
    start: { ...BY_HAND, "nobody always": -1 },
  },
  likely: LIKELY_SO,
  asks(scene, { span, is }) {
    const asked = answerToDescription(scene, span);
    if (!asked) return null;
    const { meant, choice } = asked;
    const known = choice.known.map((one) => {
      const { mentions, somebody } = rowsOf(one);
      return { mentions, somebody: [...somebody, ...OF_CALLED.map((name) => one.called[name])], right: is(one.entity) };
    });
    return { meant, known, nobody: OF_NOBODY.map((name) => choice.nobody[name]) };
  },
};

const rowsOf = ({ mentions, own }: Measured) => ({
  mentions: mentions.map((measures) => OF_MENTION.map((name) => measures[name])),
  somebody: OF_SOMEBODY.map((name) => own[name]),
});
