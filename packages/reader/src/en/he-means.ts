/* Made by `npm run eval:pronouns -- --learn` of people's marks in GUM (CC BY 4.0), ECB+ (CC BY 3.0), GAP (Apache-2.0) and PolNeAR. */

/** What each measure of somebody weighs who may be meant by *he* or *she*: natural logarithms of odds. */
export const HE_MEANS = {
  mention: {
    sentencesBack: -0.14,
    sameSentence: 0.41,
    otherParagraph: -0.56,
    farParagraph: -1.81,
    latest: 0.58,
    subject: 0.03,
    subjectHere: 1.43,
    opens: 1.08,
    neither: 0.12,
    oblique: -0.95,
    topic: 1.47,
    quoted: -2.26,
    pronoun: 0.32,
    role: -1.01,
    inBody: -0.57,
  },
  somebody: {
    sexUnknown: -0.32,
    unnamed: -2.17,
    inHeadline: 0.53,
    mentions: 0.5,
    mentionsNear: -0.41,
    namedInSpeech: -2.21,
    spokeBefore: 0.76,
    speaking: 0.71,
    otherwise: -0.72,
    goesOn: 1.09,
    leftOpen: 1.39,
    anotherOpens: -1.67,
  },
  /** That nobody is meant who is known. */
  nobody: -1.06,
} as const;
