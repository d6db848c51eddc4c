/** A pattern of all that begins with one of these. */
export const beginningWith = (...beginnings: readonly RegExp[]): RegExp =>
  new RegExp(`^(?:${beginnings.map(({ source }) => source).join("|")})`, "i");

/** Who says something in it is told of: an invitation quotes nobody. */
export const TELLS =
  /\b(?:said|says|told|tells|added|asked|wrote|writes|replied|answered|insisted|warned|urged|ordered|according to)\b/i;

/** What asks readers for something: to sign up, to download, to write, to pay. */
export const ASKS = beginningWith(
  /sign up (?:for|to)\b/,
  /by signing up,? you (?:agree|consent)\b/,
  /subscribe\b/,
  /to (?:continue|keep) reading\b/,
  /already (?:a subscriber|subscribed|a member|registered|have an? (?:account|subscription))\s*\?/,
  /for free\b.*\bsign up\b/,
  /create an account\b/,
  /sign in(?: or create an account)?$/,
  /log ?in$/,
  /get (?:the latest|our|your)\b.*\b(?:newsletter|inbox|updates|app|latest news|headlines)\b/,
  /get (?:the|our) (?:best|top|biggest|day['’]s|week['’]s|most important)\b.*\b(?:every|each) (?:morning|evening|day|weekday|week)\b/,
  /(?:get|receive) .*\b(?:in|to) your inbox\b/,
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

/** What a subscription has in it, a line each. */
export const OFFERED =
  /\b(?:unlimited (?:online |digital )?access|with one account|articles per month|an electronic replica of|support (?:local|independent|our) journalism|e-?mail updates from your favou?rite)\b/i;
