import { list } from "./function-words.ts";

/* Forms of words as the trained engine looks at them. Compiled for this project from a grammar of English. */

/** Forms of "be". */
export const FORMS_OF_BE = list("is are was were be been being am 's 're 'm isn't aren't wasn't weren't");

/** Forms of "have". */
export const FORMS_OF_HAVE = list("has have had having hasn't haven't hadn't");

/** Verbs whose forms their endings do not tell, each with the first of its line. */
export const IRREGULAR_STEMS: ReadonlyMap<string, string> = new Map(
  (
    "say said says|tell told|write wrote written|think thought|know knew known|see saw seen|seek sought|find found|feel felt|" +
    "mean meant|hear heard|choose chose chosen|speak spoke spoken|make made|take took taken|give gave given|go went gone|" +
    "come came|get got gotten|keep kept|leave left|hold held|bring brought|begin began begun|show shown|swear swore sworn|" +
    "be is are was were been am|have has had|do does did done|understand understood|stand stood|lead led|pay paid|fight fought"
  )
    .split("|")
    .flatMap((line) => line.split(" ").map((form, _, forms) => [form, forms[0] as string] as const)),
);

/** "press**es**", "match**es**": the "e" belongs to the ending. */
export const HISSING = /(?:s|x|z|ch|sh)es$/;
