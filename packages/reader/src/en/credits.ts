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
export const REPORTING = /^(?:\(?(?:Additional )?[Rr]eporting|(?:Writing|Editing)) by (\p{Lu}[^.;]{2,120})/u;

/** "Marrow News **Service**" */
export const CREDITED_SERVICE = list("service");

/** "**Image caption** A crater was left by the blast", "**Related article** Brandt resigns": what a page prints before what is not its text. */
export const PICTURE_LABEL =
  /(?:Image (?:copyright|caption|source)|Media (?:caption|playback is)|Related article|(?:Video )?Ad Feedback|READ MORE:)(?!\p{L})/gu;

/** "Mara Velin/Reuters The ministry said": where the credit of a picture ends that has run into the text. */
export const PICTURE_CREDIT =
  /\/(?:AFP|AP|EPA(?:-EFE)?|PA|CNN|BBC|Reuters|Bloomberg|Anadolu|Xinhua|NurPhoto|Pool|Getty(?: Images)?|Shutterstock)(?:\/\p{Lu}[\p{L}-]{1,20}(?: Images)?){0,3}(?= [\p{Lu}“"])/gu;

/** What a page prints before the headline of another report. */
export const BEFORE_TEASER = /^(?:Related article|(?:Video )?Ad Feedback|READ MORE:)/u;

/** The same at the end of what stands before it. */
export const TEASED = /(?:^|\W)(?:Related article|Ad Feedback|READ MORE:)\s+$/u;
