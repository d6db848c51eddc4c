/* Made by `npm run eval:pronouns -- --learn` of people's marks in GUM (CC BY 4.0), ECB+ (CC BY 3.0), GAP (Apache-2.0) and PolNeAR. */

/** What each measure of somebody weighs who may be meant by *he* or *she*: natural logarithms of odds. */
export const HE_MEANS = {
  mention: {
    sentencesBack: -0.12,
    sameSentence: 0.33,
    otherParagraph: -0.7,
    farParagraph: -1.82,
    latest: 0.62,
    subject: -0.01,
    subjectHere: 1.49,
    opens: 1.1,
    neither: 0.17,
    oblique: -0.97,
    topic: 1.74,
    quoted: -2.22,
    pronoun: 0.45,
    role: -0.78,
    inBody: -0.73,
  },
  somebody: {
    sexUnknown: -0.2,
    unnamed: -1.37,
    inHeadline: 0.4,
    mentions: 0.6,
    mentionsNear: -0.49,
    namedInSpeech: -2.18,
    spokeBefore: 0.78,
    speaking: 0.71,
    otherwise: -0.42,
    goesOn: 1.01,
    leftOpen: 1.31,
    anotherOpens: -1.41,
  },
  /** That nobody is meant who is known. */
  nobody: -0.88,
} as const;
