import { evidenceFingerprint } from "@according/reader/linear";

/** Invented sentences that touch what the engine learns from; a change of them is a change of the fingerprint. */
const SENTENCES = [
  "Bridge closed after flood\n\nThe harbour ministry said on Friday that two ships had “no papers at all”.",
  "“The weir is safe,” said Ilan Moro, the warden. “We have looked at it twice.”\n\n“It will hold.”",
  "According to Dara Voss, the mayor of Orlay, at least 48,440 people have left; others say it is more.",
  "The Front denied on Sunday night a claim by the union that it had agreed to hand over two villages.",
  "The bridge was described by engineers as unsafe, and is expected to close in May.",
  "Voss criticised the delay, saying the board's refusal to pay was “a disgrace”, and left.",
  "‘We answer to nobody,’ she told reporters at U.N. headquarters; nobody would confirm it.",
  "He issued a wider threat: “We will shell the port.”",
  "What the committee wants to know, Mr. Teo asked, is who paid.",
  "“We answer to nobody.” — Ilan Moro, Northern Front",
  "More than half of those who voted believe the count was wrong, a survey by the Gazette found.",
  "State television quoted the general as saying the road, which he had promised to clear, was open.",
];

/** What the weights beside this package are trained on, as this reader sees it. */
export const evidence = (): string => evidenceFingerprint(SENTENCES);
