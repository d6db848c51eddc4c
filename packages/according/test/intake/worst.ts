/*
 * What would cost most to take in of a page, as far as anybody has thought of it: elements by the thousand, in a row or one in the
 * other. Each is made with so many of them.
 */

/** What takes pages apart, by its addresses. */
export const PARSERS =
  /\/node_modules\/(?:linkedom|htmlparser2|css-select|css-what|domhandler|domutils|entities|@mozilla\/readability)\//;

const PARAGRAPH =
  "<p>The harbour stays closed, the minister said on Friday, and nobody was told when it would open again.</p>".repeat(
    3,
  );

const page = (body: string, head = ""): string =>
  `<!doctype html><html><head><title>Harbour closed</title>${head}</head><body><h1>Harbour closed</h1>${body}</body></html>`;

const inRow = (unit: string) => (number: number) => page(`<article>${PARAGRAPH}${unit.repeat(number)}</article>`);
const inParagraph = (unit: string) => (number: number) =>
  page(`<article>${PARAGRAPH}<p>${unit.repeat(number)}</p></article>`);
const inHead = (unit: string) => (number: number) => page(PARAGRAPH.repeat(2), unit.repeat(number));

/** So deep does no page of news nest. */
const DEEP = 100;
const nested = (opening: string, closing: string) => (number: number) =>
  page(
    `<article>${PARAGRAPH}${`${opening.repeat(DEEP)}said${closing.repeat(DEEP)}`.repeat(Math.ceil(number / DEEP))}</article>`,
  );

const ENTRY = "The harbour stays closed, the minister said, and nobody knew until when.";
const update = (at: number): string =>
  JSON.stringify({ articleBody: `${ENTRY} ${at}`, datePublished: "2026-03-06T10:00:00Z", url: `#p${at}` });
const liveBlog = (updates: number): string =>
  `<script type="application/ld+json">{"@type":"LiveBlogPosting","liveBlogUpdate":[${Array.from({ length: updates }, (_, at) => update(at))}]}</script>`;
const shownEntry = (at: number): string =>
  `<div id="p${at}"><time datetime="2026-03-06T10:00:00Z">10:00</time><p>${ENTRY}</p></div>`;

export const pages: readonly (readonly [name: string, make: (number: number) => string])[] = [
  ["links", inRow('<a href="x">he said</a> ')],
  ["links in a paragraph", inParagraph('<a href="x">he said</a> ')],
  ["spans", inRow("<span>he said</span> ")],
  ["words of code", inRow("<code>said</code> ")],
  ["times", inRow('<time datetime="2026-03-06">6 March</time>')],
  ["times behind titles", inRow('<i title="published">on</i><time datetime="2026-03-06">6 March</time>')],
  ["dates", inRow('<i itemprop="datePublished" content="2026-03-06">6 March</i> ')],
  ["headers with times", inRow('<header><time datetime="2026-03-06">6 March</time></header>')],
  ["times one in the other", nested('<div class="publish">', '<time datetime="2026-03-06">1</time></div>')],
  ["comments of readers", inRow('<div class="comments">he said it</div>')],
  ["comments of readers in a line", inRow('<span class="comment-list">he said it</span> ')],
  ["comments one in the other", nested('<div class="comments">he ', "</div>")],
  ["empty comments", inRow('<div class="comments"> </div>')],
  ["dialogues", inRow('<div role="dialog">cookies, he said</div>')],
  ["what is cut off", inRow('<i style="clip: rect(0 0 0 0)">he</i>')],
  ["hidden words", inRow("<i hidden>he</i>")],
  ["offers", inRow("<ul><li>Unlimited online access</li><li>Daily puzzles</li></ul>")],
  ["one long list", (number) => page(`<article>${PARAGRAPH}<ul>${"<li>he said</li>".repeat(number)}</ul></article>`)],
  ["lists one in the other", nested("<ul><li>", "</li></ul>")],
  ["articles without scripts", inRow("<noscript><p>he</p><p>said</p><p>so</p></noscript>")],
  ["posts", inRow('<blockquote class="twitter-tweet"><p>He said.</p>— Ana (@ana) March 5, 2026</blockquote>')],
  ["posts one in the other", nested('<blockquote class="twitter-tweet">he ', "</blockquote>")],
  ["figures with posts", inRow('<figure><blockquote class="twitter-tweet"><p>He said.</p></blockquote></figure>')],
  ["lines that break", inRow("he said, <br>")],
  ["lines that break in names", inParagraph("Mara<br>Velin said<br>")],
  ["notes in the source", inRow("<p><!-- x -->he</p>")],
  ["forms", inRow("<form>he said</form>")],
  ["divisions one in the other", nested("<div>", "</div>")],
  ["tables one in the other", nested("<table><tr><td>", "</td></tr></table>")],
  ["bodies one in the other", nested('<div itemprop="articleBody">', "</div>")],
  ["meta elements", inHead('<meta property="article:published_time" content="2026-03-06T10:00:00Z">')],
  [
    "articles told to programs",
    inHead('<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour closed"}</script>'),
  ],
  ["scripts", inRow('<script>var a = {"title":"x","datePublished":"2026-03-06T10:00:00Z"}</script>')],
  ["entries of a live blog", (number) => page(liveBlog(number))],
  ["entries shown", (number) => page(liveBlog(3) + Array.from({ length: number }, (_, at) => shownEntry(at)).join(""))],
  ["a blog without entries", (number) => page(`${liveBlog(1)}${"<div><p>He said.</p></div>".repeat(number)}`)],
];
