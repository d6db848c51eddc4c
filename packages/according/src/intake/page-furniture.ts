import { ASKS, beginningWith, TELLS } from "./asking-words.ts";

/** A block of text, and how many of its letters lead elsewhere. */
export interface Paragraph {
  readonly text: string;
  readonly linked: number;
}

/** A teaser is one link, and shorter than a paragraph; so is an invitation, which begins as they do, or a caption, which ends so. */
const LONGEST_FURNITURE = 240;
const MOST_LINKED = 0.9;

/** What leads to other pages: "Read more", "Related:", "Follow us". */
const LEADS = beginningWith(
  /(?:continue|keep) reading\b/,
  /read (?:more|also|next|the full story)\b/,
  /see (?:more|also)\b/,
  /don['’]t miss\b/,
  /you may also like\b/,
  /more (?:from\b|: |(?:about|in \w+|(?:on|about) this(?: (?:story|topic|subject))?|(?:stories|coverage)):?$)/,
  /for more stories like this\b/,
  /related(?: (?:articles?|stories|coverage|topics?))?(?::|$)/,
  /recommended\b/,
  /watch \|/,
  /(?:next|previous) article$/,
  /follow (?:us|him|her|them|me)\b/,
  /follow (?:(?:the|us) .*|\S+ )on (?:twitter|facebook|instagram|x)\b/,
  /share (?:this|on)\b/,
  /click here\b/,
);

/** What a page says of itself, of its pictures and of what is needed to see them. */
const OF_THE_PAGE = beginningWith(
  /this (?:article|story|material) (?:is the copyright|may not be\b)/,
  /advertising disclos/,
  /advertisement\b/,
  /advert$/,
  /this slideshow requires javascript/,
  /to view this video,? please enable javascript/,
  /this site is protected by recaptcha\b/,
  /ad ?block(?:er)? users:/,
  /(?:image|photo|picture|video|credit)s?(?: \d+ of| credits?)?:/,
  /image \d+ of\b/,
  /caption$/,
  /close$/,
  /duration \d+:\d\d$/,
  /\|?\s*(?:last )?(?:updated|published|posted)(?:[: ]+(?:at\b|on\b)?[^.]*(?:\d{1,2}:\d{2}|\b(?:19|20)\d\d\b|ago\b))/,
  /© /,
  /our standards: the [\w ]+ principles\b/,
  /(?:\d+|an?) (?:minute|min|hour|day|week|month)s? ago$/,
);
const CAPTION = /\((?:image|photo|picture|credit|ap photo|reuters|getty|file photo)\b[^)]*\)\s*$/i;
/** Whose picture it is, alone on its line. */
const PICTURE_CREDIT =
  /^(?:(?:getty(?: images)?|reuters|afp|ap|epa|shutterstock|istock|alamy)(?:\s*(?:\/|via)\s*|$))+$/i;

/** Whether it is none of the report: a teaser, an invitation, a caption, a line about the page. */
export function isFurniture({ text, linked }: Paragraph): boolean {
  if (text.length > LONGEST_FURNITURE) return false;
  const isLink = linked > MOST_LINKED * text.replace(/\s/g, "").length;
  return (
    (isLink && !isSentence(text)) ||
    ([LEADS, ASKS].some((one) => one.test(text)) && !(isSentence(text) && TELLS.test(text))) ||
    [OF_THE_PAGE, CAPTION, PICTURE_CREDIT].some((one) => one.test(text))
  );
}

/** A headline ends in no full stop. */
const isSentence = (text: string): boolean => /[.]["”’]?$/.test(text) && text.split(" ").length >= FEWEST_OF_A_SENTENCE;
const FEWEST_OF_A_SENTENCE = 8;
