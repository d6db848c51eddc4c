import { list } from "./function-words.ts";

/* Lines that name who wrote a report. */

/** "By Mara Velin and Hazo Lind" */
export const BYLINE = /^By (\p{Lu}[^.,;:!?“”"]{2,80})$/u;

/** One of the names in "Ada Lind in Orlay and Corvin Press". */
export const NAME_IN_CREDIT = /(?:^|, (?:and )?|\band )(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4})/gu;

/** "Mara Velin contributed to this report": who, behind the beginning of a line. */
export const CONTRIBUTED =
  /^(\p{Lu}[^.;:“”"]{1,120}?) (?:also )?contributed (?:to this (?:report|story|article)|reporting)\b/u;

/** "Reporting by Mara Velin", "Writing by …", "Editing by …". */
export const REPORTING_CREDIT = /^(?:\(?(?:Additional )?[Rr]eporting|(?:Writing|Editing)) by (\p{Lu}[^.;]{2,120})/u;

/** "Marrow News **Service**" */
export const CREDITED_SERVICE = list("service");

/* What a page prints before the headline of another report: "**Related article** Brandt resigns". */
const TEASERS =
  "(?:Related (?:articles?|videos?|story|stories|content|coverage):?|RELATED:|READ MORE:?|Read more:|READ ALSO:?|Read also:|ALSO READ:?|MORE:|SEE ALSO:|See also:|(?<!\\p{Lu}[\\p{L}’'-]{0,20} )W(?:ATCH|atch)(?: (?:live|now|LIVE|NOW))?:|(?:Video )?Ad Feedback)(?!\\p{L})";

/** Where such a headline begins among other words, with the space before it; at the head of words; and right before them. */
export const TEASER = new RegExp(`\\s*(?<![\\p{L}])${TEASERS}`, "u");
export const OPENS_TEASER = new RegExp(`^${TEASERS}`, "u");
export const BEHIND_TEASER = new RegExp(`(?:^|\\s)${TEASERS}\\s+$`, "u");

/** "**Image caption** A crater was left by the blast": what a page prints before what is not its text. */
export const PICTURE_LABEL = new RegExp(
  `(?:Image (?:copyright|caption|source)|Media (?:caption|playback is))(?!\\p{L})|${TEASERS}`,
  "gu",
);

/** "Mara Velin/Reuters The ministry said", "shut. | AP Photo The ministry said": where the credit of a picture ends that has run into the text. */
export const PICTURE_CREDIT =
  /\/(?:AFP|AP|EPA(?:-EFE)?|PA|CNN|BBC|Reuters|Bloomberg|Anadolu|Xinhua|NurPhoto|Pool|Getty(?: Images)?|Shutterstock)(?:\/\p{Lu}[\p{L}-]{1,20}(?: Images)?){0,3}(?= [\p{Lu}“"])|(?<=[.!?]["”]? )\| (?:AFP|AP|EPA|PA|Getty|Reuters|Bloomberg) (?:Photo|Images)(?= [\p{Lu}“"])/gu;

/* What a page prints on a line of its own, among the sentences of a report. */
const MARK =
  "(?:(?:Story|Article) continues (?:below|after)(?: this)?(?: ad| advertisement)?|Advertisement|ADVERTISEMENT|Skip advertisement|Continue reading the main story|Share on Facebook|(?:Hide|Show) Caption|File photo|FILE PHOTO)";
const MARKS = `(?<=^|[.?!”"’)] )${MARK}(?: ${MARK}){0,2}(?= [\\p{Lu}“"])`;

/** "Mara Velin/Reuters The ministry said", "**Story continues below** The ministry said": behind it the text goes on. */
export const BEFORE_TEXT = new RegExp(`${PICTURE_CREDIT.source}|${MARKS}`, "gu");

/** "**Photograph: Mara Venn/Corvin Photo** “It is late,” Voss said": what has run into a quotation. */
export const CREDIT_OF_PICTURE = /(?:^|\s)(?:Photograph|Photo|Picture|Image|Illustration)s?: ?[^“”".!?]{2,80}\s*$/u;

/** What a page writes around its advertisements: "**Hide Ad**The mayor", "below **advertisement**The mayor". */
export const PAGE_LABELS: ReadonlySet<string> = new Set(["hide ad", "after ad", "below ad", "advertisement"]);
