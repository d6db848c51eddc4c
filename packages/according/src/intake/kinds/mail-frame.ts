/** What a program that sends to many puts around a message: how to see it elsewhere, and how to get no more of them. */
const OF_SENDING = [
  /^(?:view|read|open|see|having trouble (?:viewing|reading)|trouble (?:viewing|reading)|can['’]?t (?:see|read)|problems? viewing|if you (?:can(?:not|['’]t)|have trouble)) .{0,60}\b(?:browser|online|on the web|web version)\b/i,
  /^(?:was this|did someone) (?:e-?mail|newsletter|message)?.{0,20}\bforward(?:ed)?\b/i,
  /^(?:please )?add .{0,60}\b(?:address book|contacts|safe senders?)\b/i,
  /^forward (?:this|to a friend)\b/i,
];
const OF_SUBSCRIPTION = [
  /^(?:to )?unsubscribe\b/i,
  /^(?:if you )?(?:no longer wish|would (?:like|prefer) not|don['’]t want) to (?:receive|get)\b/i,
  /^(?:you(?:['’]re| are) (?:receiving|getting)|you(?: have|['’]ve)? (?:received|subscribed|signed up)|this (?:e-?mail|message|newsletter) (?:was|is|has been) sent|(?:sent|e-?mailed) to\b|why did i get this)/i,
  /^(?:manage|update|change|edit) (?:your )?(?:e-?mail |newsletter |subscription )?(?:preferences|subscriptions?|settings)\b/i,
];
const ABOUT_MAIL = /\b(?:e-?mails?|newsletters?|mailing list|subscri\w+|unsubscribe|signed up|preferences|our list)\b/i;
const LONGEST = 240;

const saysSuch = (patterns: readonly RegExp[], line: string): boolean =>
  line.length <= LONGEST && patterns.some((one) => one.test(line));
/** “You are receiving letters,” he said: a report may have it too. */
const endsMessage = (line: string): boolean =>
  saysSuch(OF_SUBSCRIPTION, line) && ABOUT_MAIL.test(line) && !/\b(?:said|says|told|according)\b/i.test(line);

/** In characters: below the line that tells how to get no more stand an address, rights and links. */
const MOST_BELOW = 1200;

/** The words of a message without what was put around them by the program that sent it to many. */
export function withoutFrame(text: string): string {
  const lines = text.split("\n");
  const below = lines.map(({ length }) => length + 1);
  let left = below.reduce((sum, one) => sum + one, 0);
  const kept: string[] = [];
  for (const [at, line] of lines.entries()) {
    const words = line.trim();
    left -= below[at] as number;
    if (endsMessage(words) && left <= MOST_BELOW && kept.some((one) => one.trim() !== "")) break;
    if (!saysSuch(OF_SENDING, words)) kept.push(line);
  }
  return kept.join("\n").trim();
}
