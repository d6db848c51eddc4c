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

/** "**Image caption** A crater was left by the blast": what a page prints before the words under a picture. */
export const PICTURE_LABEL = /(?:Image (?:copyright|caption|source)|Media (?:caption|playback is))(?!\p{L})/gu;
