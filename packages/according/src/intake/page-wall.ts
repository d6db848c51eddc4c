/** The little of a DOM document that is used here. */
interface Page {
  querySelector(selector: string): object | null;
  querySelectorAll(selector: string): Iterable<{ readonly textContent: string | null }>;
  readonly body: { readonly textContent: string | null } | null;
}

const NOT_FREE = /"isAccessibleForFree"\s*:\s*"?false/i;
const ASKS_TO_PAY =
  /\b(?:subscribe|sign in|log in|register|create an account)\b[^.]{0,40}\b(?:to (?:continue|keep|read|view|unlock)|continue reading)|\b(?:to (?:continue|keep) reading|to read (?:the|this) (?:full|rest|whole|article|story))\b|\bsubscribers only\b|\balready (?:a|have a) (?:subscriber|subscription)\b/i;

/** Whether a page asks for a login or a payment in the place of its article: it says so to programs or to readers. */
export function isWall(page: Page): boolean {
  const told = [...page.querySelectorAll('script[type="application/ld+json"]')].some(({ textContent }) =>
    NOT_FREE.test(textContent ?? ""),
  );
  return (
    told || page.querySelector('input[type="password"]') !== null || ASKS_TO_PAY.test(page.body?.textContent ?? "")
  );
}

/** What stands where the rest of an article would, as a line of its own. */
const IN_ITS_PLACE =
  /^(?:(?:to|you must|you need to|please) (?:continue|keep) reading\b|to (?:read|view|unlock|access) (?:the|this) (?:full|rest|whole|article|story)\b|(?:please )?(?:subscribe|sign in|log in|register|create an account)\b[^.]{0,40}\bto (?:continue|keep|read|unlock)\b|(?:this|the) (?:article|story|content) is (?:only |exclusively )?(?:for|available to|reserved for) (?:our )?(?:\w+ )?(?:subscribers|members)\b)/i;
const ASKS_FOR = /\b(?:subscri\w+|sign in|log ?in|register|account|members?(?:hip)?|payment|trial)\b/i;
const LONGEST_LINE = 200;

/** What the owner of a report should know where its page asks for a login or a payment and shows a beginning: nothing else. */
export function wallNote(page: Page): readonly string[] {
  const lines = [...page.querySelectorAll("p, div, span, h2, h3, h4, strong")].map(
    ({ textContent }) => textContent?.replace(/\s+/g, " ").trim() ?? "",
  );
  const asks = lines.some((line) => line.length <= LONGEST_LINE && IN_ITS_PLACE.test(line) && ASKS_FOR.test(line));
  return asks
    ? [
        "asks for a login or a payment to be read on, so that what came may be a beginning: save the page in your browser, where you have one, and add the file.",
      ]
    : [];
}

const NOT = "(?:(?:is|was|has|can|could|does|did) ?not|(?:is|was|has|ca|could|does|did)n['’]t)";
const PAGE = "(?:(?:this|the|that|your) )?(?:page|article|story|file)(?: (?:that )?you(?:['’]re)?(?: \\w+){1,3})?";
const NOT_THERE = new RegExp(
  `^(?:(?:http )?(?:error )?404(?: error)?(?:[\\s:–—|-]+|$))?(?:(?:oops|(?:we(?:['’]re| are) )?sorry)[!,.… ]*)?(?:${[
    "",
    "not found",
    `${PAGE} (?:not found|${NOT} (?:be |been )?(?:found|available|exist|here)|(?:is )?no longer (?:available|exists|here))`,
    "we (?:can(?:not|['’]t)|could(?: not|n['’]t)) find (?:that|the|this|your) page",
  ].join("|")})[.! ]*$`,
  "i",
);

/** Whether a page says instead of an article that there is none, with whatever status it came. */
export function isNotFound(page: Page): boolean {
  const shown = [page.querySelector("h1"), page.querySelector("title")] as readonly ({
    readonly textContent?: string;
  } | null)[];
  return shown.some((one) => {
    const title = (one?.textContent ?? "").replace(/\s+/g, " ").trim();
    return [title, title.replace(/ [|–—·-] [^|–—·-]{2,40}$/, "")].some(
      (words) => /404|found|find|n['’]t|not |no longer/i.test(words) && NOT_THERE.test(words),
    );
  });
}

const ROBOTS =
  /^(?:just a moment|attention required|are you (?:a )?(?:robot|human)|access (?:to this page has been )?denied|(?:please )?verify(?:ing)? (?:that )?you are (?:a )?human|captcha|security check|one more step|please wait|pardon our interruption)\b/i;
const ASKS_ROBOTS =
  /\benable (?:javascript|cookies)\b|\b(?:verify(?:ing)?|confirm|prove) (?:that )?you(?:['’]re| are) (?:a )?(?:human|not a robot)|\bchecking (?:your browser|if the site connection)\b|\bcaptcha\b|\bunusual (?:traffic|activity)\b|\byou (?:have been|are being) blocked\b/i;
/** In characters: such a page has no report beside its question. */
const LONGEST_QUESTION = 2000;

/** Whether a page asks instead of an article whether somebody is a robot. */
export function asksForRobots(page: Page): boolean {
  const title = (page.querySelector("title") as { readonly textContent?: string } | null)?.textContent ?? "";
  const shown = (page.body?.textContent ?? "").replace(/\s+/g, " ");
  return ROBOTS.test(title.trim()) && shown.length <= LONGEST_QUESTION && ASKS_ROBOTS.test(shown);
}
