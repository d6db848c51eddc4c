import type { MediumWord } from "../language-words.ts";
import { list } from "./function-words.ts";

/*
 * Through what something is said. Compiled for this project from the sourcing channels of Spangher et al. (EMNLP 2023) and
 * newspaper style guides.
 */

/** One line: kind, prepositions, nouns. */
const NOUNS: readonly (readonly [string, string, string])[] = [
  ["statement", "in through via", "statement statements communique communiqué declaration release"],
  ["social-media", "in on via", "post posts tweet tweets thread retweet"],
  ["press-conference", "at in during", "conference presser"],
  ["briefing", "at in during", "briefing briefings"],
  ["interview", "in during", "interview interviews"],
  ["speech", "in at during", "speech speeches address remarks sermon rally rallies eulogy keynote lecture oration"],
  ["letter", "in by via", "letter letters note message messages"],
  ["email", "in by via", "email e-mail emails e-mails"],
  ["court-filing", "in", "filing filings affidavit lawsuit indictment complaint petition deposition"],
  ["report", "in", "report reports study audit"],
  ["poll", "in", "poll polls survey surveys"],
  ["document", "in", "memo memos memorandum document documents transcript transcripts dossier cable"],
  [
    "broadcast",
    "on in during over via",
    "television tv radio broadcast programme program show podcast video videos recording documentary",
  ],
  ["telephone", "by over on in during via", "telephone phone call"],
  ["testimony", "in during", "testimony"],
  ["website", "on in via", "website websites site blog webpage homepage"],
  ["book", "in", "book memoir memoirs autobiography"],
  ["article", "in", "op-ed essay article editorial column commentary"],
];

export const MEDIUM_NOUNS: ReadonlyMap<string, MediumWord> = new Map(
  NOUNS.flatMap(([kind, by, nouns]) => [...list(nouns)].map((noun) => [noun, { kind, by: list(by) }] as const)),
);

/** Kinds whose noun may be the source itself: *the report says*, *court documents show*. */
export const SPEAKING_MEDIA = list(
  "statement social-media letter email court-filing report poll document broadcast website book article",
);

/** What makes a conference one with the press, a document one of a court. */
export const PRESS = list("news press media");
export const COURT = list("court legal charging");

/** Social networks, as one word each; "X" counts only after "on" or "to". */
export const PLATFORMS = list(
  "twitter x facebook instagram telegram tiktok weibo threads bluesky youtube whatsapp reddit linkedin mastodon snapchat vkontakte gab parler wechat",
);

/** Nouns after the name of a network: "his Telegram **channel**". */
export const PLATFORM_NOUNS = list(
  "account page feed channel chat group post posts video message profile network platform site app",
);

/** Verbs that say through what: "tweeted", "testified". */
export const MEDIUM_VERBS: ReadonlyMap<string, string> = new Map(
  (
    [
      ["social-media", "tweeted tweets tweeting retweeted posted"],
      ["testimony", "testified testifies testifying"],
      ["website", "blogged"],
      ["email", "emailed e-mailed"],
    ] as const
  ).flatMap(([kind, verbs]) => [...list(verbs)].map((verb) => [verb, kind] as const)),
);

/** Before the name of a platform: "**on** Clarion". */
export const BEFORE_PLATFORM = list("on to via in over");

/** Before a name in capitals: "on the social **network** Clarion". */
export const NETWORK = list("network");

/** A medium only of the press: "a news **conference**". */
export const CONFERENCE = list("conference");

/** "a **televised** address" */
export const TELEVISED = list("televised");

/** Kinds that are an occasion, which may stand where a hearer would: "told a **news conference**". */
export const OCCASION_MEDIA = list("press-conference briefing speech");

/** Kinds that an object of blame or praise is not in, at the end of what is said: "condemned the raid in a **statement**". */
export const TAIL_MEDIA = list("statement telephone email letter social-media press-conference briefing");

/** Kinds that are no occasion of a saying where they stand behind it: "fell in the **polls**", "named in a **lawsuit**". */
export const NOT_BEHIND = list("poll court-filing");

/** Kinds that somebody issues in order to say it: "issued a **statement** saying". */
export const ISSUED_MEDIA = list("statement social-media letter report document");
