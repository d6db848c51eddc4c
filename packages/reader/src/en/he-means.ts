/* Made by `npm run eval:pronouns -- --learn` of people's marks in GUM (CC BY 4.0), ECB+ (CC BY 3.0), GAP (Apache-2.0) and PolNeAR. */

/** What each measure of somebody weighs who may be meant by *he* or *she*: natural logarithms of odds. */
export const HE_MEANS = {
  mention: {
    sentencesBack: -0.14,
    sameSentence: 0.42,
    otherParagraph: -0.56,
    farParagraph: -1.81,
    latest: 0.57,
    subject: 0.06,
    subjectHere: 1.43,
    opens: 1.01,
    neither: 0.14,
    oblique: -0.97,
    topic: 1.49,
    quoted: -2.22,
    pronoun: 0.2,
    role: -0.99,
    inBody: -0.75,
  },
  somebody: {
    sexUnknown: -0.28,
    unnamed: -2.07,
    inHeadline: 0.53,
    mentions: 0.51,
    mentionsNear: -0.4,
    namedInSpeech: -2.21,
    spokeBefore: 0.81,
    speaking: 0.61,
    otherwise: -0.73,
    goesOn: 1.04,
    leftOpen: 1.32,
    anotherOpens: -1.54,
  },
  /** That nobody is meant who is known. */
  nobody: -1.03,
} as const;
