import type { Act } from "@according/record";

/*
 * How reports say that somebody said nothing, as patterns over the lower-case words from the first one on. Compiled for
 * this project from newspaper style guides. "declined to be named" is none of them: whoever declines that does speak.
 */
export const SILENCES: readonly { readonly act: Act; readonly words: RegExp }[] = [
  {
    act: "decline-to-comment",
    words:
      /^(?:has |have |had |also )?(?:declined|refused|declines|refuses) (?:(?:to (?:comment|discuss|elaborate|be interviewed|answer questions))|(?:further )?comment|interview requests)\b/,
  },
  { act: "decline-to-comment", words: /^(?:would not|wouldn't) (?:immediately )?comment\b/ },
  { act: "decline-to-comment", words: /^(?:had|has|offered) no (?:immediate |further )?comment\b/ },
  {
    act: "no-response",
    words:
      /^(?:did not|didn't|has not|have not|had not) (?:immediately |yet )?(?:respond|responded|reply|replied) to (?:(?!three|two|four|five)[\p{L}-]+ ){0,4}(?:requests?|inquiry|inquiries|enquiries|(?:messages?|calls?|e-?mails?|questions) (?:seeking|asking|requesting|for comment))\b/u,
  },
  {
    act: "no-response",
    words: /^(?:did not|didn't) (?:immediately )?return (?:[\p{L}-]+ ){0,3}(?:calls?|messages?|e-?mails?)\b/u,
  },
  {
    act: "no-response",
    words: /^(?:could not|couldn't) (?:immediately )?be reached(?= (?:immediately )?for comment|$| [.,])/,
  },
  { act: "no-response", words: /^(?:was|were) (?:not (?:immediately )?available|unavailable) (?:for|to) comment\b/ },
  {
    act: "no-response",
    words: /^responded to (?:(?!three|two|four|five)[\p{L}-]+ ){0,3}requests? for comment\b/u,
  },
];

/** The first words of the patterns. */
export const OPENS_SILENCE: ReadonlySet<string> = new Set(
  "has have had also declined refused declines refuses would wouldn't offered did didn't could couldn't was were responded".split(
    " ",
  ),
);

/** Without one of these words, or one that begins with "comment", none of the patterns holds. */
export const IN_SILENCE: ReadonlySet<string> = new Set(
  "declined refused declines refuses respond responded reply replied return reached".split(" "),
);

/** Acts of who has said nothing: "had **no comment**". */
export const KEEPING_SILENT: ReadonlySet<Act> = new Set(["decline-to-comment", "no-response"]);
