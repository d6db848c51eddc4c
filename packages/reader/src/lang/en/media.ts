/** Nouns through which something is said, and their kind. Compiled from the sourcing channels of Spangher et al. (EMNLP 2023). */
export const MEDIUM_NOUNS: ReadonlyMap<string, string> = new Map(
  (
    [
      ["statement", "statement communique communiqué declaration"],
      ["social-media", "post posts tweet tweets network twitter facebook telegram instagram tiktok weibo"],
      ["press-conference", "conference"],
      ["briefing", "briefing"],
      ["interview", "interview interviews"],
      ["speech", "speech address remarks sermon rally"],
      ["letter", "letter email e-mail message memo note"],
      ["court-filing", "filing affidavit lawsuit indictment complaint"],
      ["document", "report document transcript"],
      ["broadcast", "television radio broadcast video"],
      ["telephone", "telephone phone"],
    ] as const
  ).flatMap(([kind, nouns]) => nouns.split(" ").map((noun) => [noun, kind] as const)),
);

/** Adverbs and participles that hold a statement at arm's length. */
export const HEDGES: ReadonlySet<string> = new Set(
  "reportedly allegedly purportedly supposedly apparently believed presumed thought feared alleged reported unconfirmed".split(
    " ",
  ),
);
