/* Made by `npm run eval:pronouns -- --learn` of people's marks in GUM (CC BY 4.0), ECB+ (CC BY 3.0), GAP (Apache-2.0) and PolNeAR. */

/** What each measure of somebody weighs who may be meant by *he* or *she*: natural logarithms of odds. */
export const HE_MEANS = {
  mention: {
    sentencesBack: -0.15,
    sameSentence: 0.44,
    otherParagraph: -0.58,
    farParagraph: -1.9,
    latest: 0.54,
    subject: 0.07,
    subjectHere: 1.45,
    opens: 1,
    neither: 0.15,
    oblique: -0.97,
    topic: 1.51,
    quoted: -2.22,
    pronoun: 0.46,
    role: -1.01,
    inBody: -0.72,
  },
  somebody: {
    sexUnknown: -0.26,
    unnamed: -1.79,
    inHeadline: 0.52,
    mentions: 0.51,
    mentionsNear: -0.38,
    namedInSpeech: -2.23,
    spokeBefore: 0.89,
    speaking: 0.6,
    otherwise: -0.78,
    goesOn: 1.08,
    leftOpen: 1.4,
    anotherOpens: -1.54,
  },
  /** That nobody is meant who is known. */
  nobody: -1.01,
} as const;
