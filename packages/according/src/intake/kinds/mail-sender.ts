import { isCalledOutlet } from "../text-meta.ts";

/** Whose a message is: who publishes it, and who wrote it. */
export interface Sender {
  readonly outlet?: string;
  readonly byline?: readonly string[];
}

/** Who sent a message, as its headers have it. */
export interface SenderHeaders {
  /** "Ana Wray", "Tesmar Post"; "" where no name is told. */
  readonly name: string;
  readonly address: string;
  readonly organization?: string | undefined;
  /** `List-Id: Tesmar Post Morning <morning.post.example>`, RFC 2919. */
  readonly list?: string | undefined;
}

/**
 * Who publishes a message and who wrote it. A body that sends it under its own name publishes it. Whoever sends it as a person has
 * written it, and it is published by the body beside the name ("Ana Wray, Tesmar Post"), else by what the headers call the
 * organisation or the list, else by the host of the address; where that is anybody's, by nobody that is told.
 */
export function senderOf(headers: SenderHeaders): Sender {
  const name = headers.name
    .slice(0, LONGEST)
    .replace(/^["'“]+|["'”]+$/g, "")
    .trim();
  const { person, body } = sendersIn(/[@<]/.test(name) ? "" : name, headers.address.slice(-LONGEST));
  const outlet = body ?? bodyBehind(headers);
  return { ...(outlet && { outlet }), ...(person && { byline: [person] }) };
}

/** Of a name, an address or a header that is looked at. */
const LONGEST = 320;

interface Named {
  readonly person?: string;
  readonly body?: string;
}

/** "Ana Wray, Tesmar Post", "Ana Wray from Tesmar Post", "Ana Wray | Tesmar Post", "Ana Wray (Tesmar Post)" */
const WITH_BODY = /^(.+?)(?:,| (?:at|from|of|for|via)| [|·•–—-]) (.+)$|^(.+?) \((.+)\)$/i;
/** "Wray, Ana", as desks of large houses write it. */
const TURNED_ROUND = /^(\p{Lu}[\p{L}’'-]+), (\p{Lu}[\p{L}’'-]+)$/u;

function sendersIn(name: string, address: string): Named {
  const [, surname, first] = TURNED_ROUND.exec(name) ?? [];
  if (surname && isNamedAlike(surname, address) && isPerson(`${first} ${surname}`))
    return { person: `${first} ${surname}` };
  const [, before, behind, outside, inside] = WITH_BODY.exec(name) ?? [];
  const [person = "", body = ""] = [before ?? outside, behind ?? inside];
  if (isPerson(person)) return isNobodysOwn(body) ? { person } : { person, body: body.replace(/^the /i, "") };
  if (name === "" || isNobodysOwn(name)) return {};
  if (!isPerson(name)) return { body: name };
  // Capitals alone tell nobody from a body: "Ana Wray", "Corvin Labs".
  return isOwnBox(name, address) ? { person: name } : isHostNamedSo(name, address) ? { body: name } : {};
}

const NAME =
  /^\p{Lu}[\p{L}.’'-]*(?: (?:de|del|della|van|von|der|den|al|el|bin|la|le|da|di|du|ben|ter|y|e))*(?: \p{Lu}[\p{L}.’'-]*(?: (?:de|del|della|van|von|der|den|al|el|bin|la|le|da|di|du|ben|ter|y|e))*){1,3}$/u;

/** Words that no person's name has. */
const OF_BODY =
  /(?:^|[\s-])(?:academy|alerts?|alliance|associat(?:es|ion)|authority|bank|blog|board|breaking|briefing|bulletin|bureau|campaign|cent(?:er|re)|chamber|charity|church|city|coalition|college|commission|committee|communications?|company|congress|corp(?:oration)?|council|county|court|customer|daily|department|desk|digest|directorate|editors?|embassy|events?|evening|federation|force|forum|foundation|fund|global|government|group|guard|headlines|hospital|hub|inc|institut(?:e|ion)|international|labs?|league|letters?|limited|list|live|llc|ltd|media|ministry|mission|monthly|morning|museum|national|network|newsletters?|newsroom|office|online|organi[sz]ation|parliament|party|police|politics|project|public|releases?|report|research|school|secretariat|senate|services?|society|staff|studio|subscriptions?|support|synod|team|today|treasury|trust|union|university|updates?|watch|week|world|www\S*)(?=[\s.,-]|$)/i;

/** Whether a name is one that people have, and no body. */
const isPerson = (name: string): boolean => NAME.test(name) && !OF_BODY.test(name) && !isCalledOutlet(name);

/** What a body calls its post box, and not itself: "Press Office", "No Reply". */
const GENERIC =
  /^(?:the |our )?(?:(?:no|do|not|reply|mail|press|media|public|relations|news|newsletters?|newsroom|communications?|comms|office|team|desk|info|information|contact|editors?|editorial|alerts?|updates?|releases?|admin|support|subscriptions?|notifications?|mailer|list|pr|and|&)(?:[\s_-]+|$))+$/i;
const isNobodysOwn = (name: string): boolean => name === "" || GENERIC.test(name);

const plainLetters = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
const postBoxOf = (address: string): string => address.slice(0, Math.max(address.lastIndexOf("@"), 0));
const mailHostOf = (address: string): string =>
  address
    .slice(address.lastIndexOf("@") + 1)
    .trim()
    .toLowerCase();

const FEWEST_LETTERS = 3;
const longWordsOf = (name: string): readonly string[] =>
  name
    .split(/[\s.]+/)
    .map(plainLetters)
    .filter(({ length }) => length >= FEWEST_LETTERS);

/** ana@, a.wray@, wray77@: a post box that is called as the one who sends from it. */
const isOwnBox = (name: string, address: string): boolean =>
  longWordsOf(name).some((word) => plainLetters(postBoxOf(address)).includes(word));
/** "Corvin Labs" at corvin.example sends as a body. */
const isHostNamedSo = (name: string, address: string): boolean =>
  plainLetters(mailHostOf(address)).includes(longWordsOf(name)[0] ?? " ");
const isNamedAlike = (surname: string, address: string): boolean =>
  plainLetters(postBoxOf(address)).includes(plainLetters(surname));

/** Words, and no number that a program has given: "12345 mc list", "<morning.post.example>". */
const isCalled = (name: string | undefined): name is string =>
  name !== undefined && /^\p{L}[^@<>]{2,59}$/u.test(name) && !/\d{3}|^\S*\.\S*$/.test(name);

function bodyBehind({ organization, list, address }: SenderHeaders): string | undefined {
  const told = [organization, list?.slice(0, LONGEST).replace(/<.*$/, "")].map((one) =>
    one?.replace(/^["']|["']$/g, "").trim(),
  );
  return told.find(isCalled) ?? bodysHost(mailHostOf(address));
}

/** Hosts that carry the mail of anybody who likes. */
const ANYBODYS =
  /(?:^|\.)(?:(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|rocketmail|aol|icloud|me|mac|gmx|mail|inbox|proton|protonmail|tutanota|tuta|zoho|zohomail|fastmail|hey|yandex|qq|163|126|sina|naver|web|libero|orange|wanadoo|free|substack|beehiiv|buttondown|ghost|medium|mailchimp|mcsv|sendgrid|mailgun|constantcontact|googlegroups|groups|facebookmail|linkedin)\.(?:[a-z]{2,5})(?:\.[a-z]{2})?|pm\.me|mail\.ru|t-online\.de|ghost\.io|groups\.io|local|localhost|invalid)$/;
/** What stands before a body's own name in the host that sends its mail. */
const OF_MAIL =
  /^(?:www|e?mail\d*|e|em\d*|m|mx\d*|smtp\d*|news|newsletters?|lists?|info|alerts?|updates?|send|sender|bounces?|mailer|mailing|reply|post)\.(?=[^.]+\..)/;

function bodysHost(host: string): string | undefined {
  if (!/^[a-z\d-]+(?:\.[a-z\d-]+)+$/.test(host) || /^[\d.]+$/.test(host) || ANYBODYS.test(host)) return undefined;
  return OF_MAIL.test(host) ? bodysHost(host.replace(OF_MAIL, "")) : host;
}
