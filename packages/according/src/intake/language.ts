import { Refusal } from "./intake.ts";

/** How the terminal is told that something is English, whatever it looks like; other faces say it their own way. */
export const BY_OPTION = "add --language en";

/** The commonest English words that are rare, as words, in other languages written with the same letters. */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  `the of and to that was for with his he it as had on at by are this from have but not which were been they you their
  an be or has her she would there who will more when said its than into some could them other only new about after
  what over any these people two if up out`.split(/\s+/),
);
/** English news has 0.35 to 0.5 of these words; no other language was seen above 0.1. */
const ENOUGH_ENGLISH = 0.22;
/** Names and words of programs make a guess unsure; so many words with fewer English ones than this are another language's all the same. */
const MOST_FOREIGN = 0.1;
const FEWEST_WORDS = 60;
/** Below this many letters a guess would be a gamble. A letter of a script without spaces counts for several. */
const FEWEST_LETTERS = 60;
const SAMPLE = 20_000;

/**
 * Refuses a text that is surely not in English, or that its page says to be in another language (`said`, as BCP 47 has it) where its
 * words do not tell. Gives what is doubtful about one that is read: its page says another language than its words. Throws `Refusal`.
 */
export async function checkLanguage(text: string, said?: string): Promise<string | undefined> {
  const other = said !== undefined && /^[a-z]{2,3}(?:-|$)/i.test(said) && !/^en\b/i.test(said) ? said : undefined;
  const language = await foreignLanguage(text.slice(0, SAMPLE), other);
  if (language !== null)
    throw new Refusal(
      `appears to be in ${languageName(language)}, and According reads only English so far. If it is English, ${BY_OPTION}.`,
    );
  return other && `says that it is in ${languageName(other)}, and its words are English: it is read as English.`;
}

/** "German" for "de" and "de-AT"; what is no tag as it is. */
function languageName(tag: string): string {
  const [primary = tag] = tag.split("-");
  return new Intl.DisplayNames("en", { type: "language" }).of(primary) ?? tag;
}

async function foreignLanguage(sample: string, said: string | undefined): Promise<string | null> {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const latin = words.join("").replace(/[^\p{Script=Latin}]/gu, "").length;
  const other = words.join("").length - latin;
  if (latin + 4 * other < FEWEST_LETTERS) return null;
  const english = words.filter((word) => ENGLISH_WORDS.has(word)).length / words.length;
  if (english >= ENOUGH_ENGLISH) return null;
  const { eld } = await import("eld/extrasmall");
  const guess = eld.detect(sample);
  if (guess.isReliable()) return guess.language === "en" ? null : guess.language;
  const isForeign = guess.language !== "en" && guess.language !== "" && english < MOST_FOREIGN;
  return said ?? (isForeign && words.length >= FEWEST_WORDS ? guess.language : null);
}
