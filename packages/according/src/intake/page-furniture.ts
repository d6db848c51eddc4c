/** A block of text, and how many of its letters lead elsewhere. */
export interface Paragraph {
  readonly text: string;
  readonly linked: number;
}

/** A teaser is one link, and shorter than a paragraph; so is an invitation, which begins as they do, or a caption, which ends so. */
const LONGEST_FURNITURE = 240;
const MOST_LINKED = 0.9;

const beginningWith = (...beginnings: readonly RegExp[]): RegExp =>
  new RegExp(`^(?:${beginnings.map(({ source }) => source).join("|")})`, "i");

/** What leads to other pages: "Read more", "Related:", "Follow us". */
const LEADS = beginningWith(
  /(?:continue|keep) reading\b/,
  /read (?:more|also|next|the full story)\b/,
  /see (?:more|also)\b/,
  /don['’]t miss\b/,
  /you may also like\b/,
  /more (?:from\b|: |(?:about|in \w+)$)/,
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

/** What asks readers for something: to sign up, to download, to write, to pay. */
const ASKS = beginningWith(
  /sign up (?:for|to)\b/,
  /by signing up,? you (?:agree|consent)\b/,
  /subscribe\b/,
  /for free\b.*\bsign up\b/,
  /create an account\b/,
  /sign in(?: or create an account)?$/,
  /log ?in$/,
  /get (?:the latest|our|your)\b.*\b(?:newsletter|inbox|updates|app|latest news|headlines)\b/,
  /i would like to be e-?mailed\b/,
  /join (?:our\b|the conversation$)/,
  /be the first to comment\b/,
  /\d* ?comments?$/,
  /download (?:the|our) .*\bapps?\b/,
  /for the latest (?:stories|news)\b.*\b(?:download|follow|subscribe)\b/,
  /to (?:view|read|continue reading) (?:the|this) (?:full|whole|rest|story|article)\b.*\bsubscri/,
  /want more (?:stories|news|like)\b/,
  /tell us what you think/,
  /never miss\b/,
  /do you want to be informed/,
  /we want to hear\b/,
  /what do you think\?/,
  /submit your\b.*\b(?:form|here)\b/,
  /(?:have|got) a (?:(?:news )?tip|story)\?/,
  /contact us\b/,
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
);
const CAPTION = /\((?:image|photo|picture|credit|ap photo|reuters|getty|file photo)\b[^)]*\)\s*$/i;
/** Whose picture it is, alone on its line. */
const CREDIT = /^(?:(?:getty(?: images)?|reuters|afp|ap|epa|shutterstock|istock|alamy)(?:\s*(?:\/|via)\s*|$))+$/i;

/** Whether it is none of the report: a teaser, an invitation, a caption, a line about the page. */
export function isFurniture({ text, linked }: Paragraph): boolean {
  if (text.length > LONGEST_FURNITURE) return false;
  const isLink = linked > MOST_LINKED * text.replace(/\s/g, "").length;
  return (isLink && !isSentence(text)) || [LEADS, ASKS, OF_THE_PAGE, CAPTION, CREDIT].some((one) => one.test(text));
}

/** A headline ends in no full stop. */
const isSentence = (text: string): boolean => /[.]["”’]?$/.test(text) && text.split(" ").length >= FEWEST_WORDS;
const FEWEST_WORDS = 8;
