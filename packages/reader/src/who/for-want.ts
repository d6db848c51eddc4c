import { BODIES, CALLED_FOR_WANT, COMPANY_ENDINGS, GROUP_NOUNS } from "../en/bodies.ts";
import { DETERMINERS } from "../en/function-words.ts";
import { AGENCY, NEWS_AGENCY, OF_AGENCY, TOLD_AGENCY } from "../en/outlets.ts";
import { STATE_ABBREVIATIONS } from "../en/places.ts";
import { BESIDE_NAME, BY_ITS_WORK, WORK } from "../en/strangers.ts";
import type { Phrase } from "../names/types.ts";
import { matchesOf } from "../text/matches.ts";
import type { Places } from "../text/places.ts";
import { tellsOfNoun } from "../text/words.ts";
import { isOrganisation } from "./body-kinds.ts";
import type { Entities, Entity } from "./entities.ts";
import type { Lately } from "./lately.ts";
import { tellsOfAnother } from "./named-later.ts";
import { bodyHead, isNamedSince } from "./overtaken.ts";

/* Bodies by a word that is none of their name, where no other is told of that it may mean: what they are, and for what they work. */

/** "Orlay **police** said A. “B,” **the department** said", "quoted by **Reuters** …, **the agency** said": where no other body is told of since. */
export function forWantOfOther(
  entities: Entities,
  places: Places,
  noun: string | undefined,
  lately: Lately | null,
  at: number,
): Entity | undefined {
  const spoke = CALLED_FOR_WANT.get(noun ?? "")?.has(bodyHead(lately?.entity ?? { name: "" }))
    ? lately?.entity
    : undefined;
  if (spoke && lately && noun === AGENCY && (tellsOfAgency(lately.told, spoke.name) || NEWS_AGENCY.test(lately.told)))
    return undefined;
  const only = spoke ?? (noun === AGENCY ? agencyToldOf(entities, places, at) : undefined);
  const isNear = ({ lastAt }: Entity): boolean => places.sentence(at) - places.sentence(lastAt) <= SENTENCES;
  if (!only || !isNear(only)) return undefined;
  if (spoke && noun !== AGENCY && tellsOfMore(places, entities, spoke, noun ?? "", at)) return undefined;
  const near = entities.recentBodies().filter((body) => body.kind === "organisation" && isNear(body));
  return near.every((other) => other === only || isPartOf(other, only)) ? only : undefined;
}

/** "Norvia's **Weather Service**": is all that is said of one a part of what another is called? */
export const isPartOf = (one: Entity, { mentions }: Entity): boolean =>
  one.mentions.every(({ span: [start, end] }) => mentions.some(({ span }) => span[0] <= start && end <= span[1]));

/** "Orlay police said a **boy** had died. Social workers had been told": of anybody else, or in a sentence between, since a body has spoken. */
function tellsOfMore(
  places: Places,
  entities: Entities,
  { lastAt, mentions }: Entity,
  noun: string,
  at: number,
): boolean {
  const {
    segmented: { tokens },
    sentence,
  } = places;
  const here = sentence(lastAt);
  if (sentence(at) - here > 1) return true;
  const [first, end] = places.tokens([lastAt + 1, at]) ?? [0, 0];
  const since = tokens.slice(first, end);
  const opens = since.find(({ kind, start }) => kind === "word" && sentence(start) > here);
  const spans = mentions.map(({ span }) => span);
  return (
    isNamedSince(entities, places, { lastAt }, opens?.start ?? at) ||
    (opens !== undefined && isNamedSince(entities, places, { lastAt: opens.end }, at)) ||
    tellsOfAnother(places, here, spans) ||
    since.some(({ lower }, i) => BODIES.has(lower) && !(lower === noun && DETERMINERS.has(since[i - 1]?.lower ?? "")))
  );
}

/** "quoted by **Reuters**": the only news agency to which something was said in the sentences before, of one who is of no agency. */
function agencyToldOf(entities: Entities, { segmented, sentence }: Places, at: number): Entity | undefined {
  const [from] = segmented.sentences[Math.max(0, sentence(at) - SENTENCES)]?.span ?? [at];
  const names = matchesOf(TOLD_AGENCY, segmented.text.slice(from, at)).map(([, name = ""]) => name);
  const [only, ...others] = new Set(names);
  if (!only || others.length > 0 || mayBeOfAgency(segmented.text.slice(Math.max(0, at - FAR), at), only))
    return undefined;
  return entities.named(only) ?? entities.add(only, "outlet", at);
}

/** "The **head of an adoption agency**", "an **IAEA** inspector": does a text tell of another agency than one, or of who may be of one? */
const mayBeOfAgency = (told: string, only: string): boolean => OF_AGENCY.test(told) || tellsOfAgency(told, only);

/** "citing the **WFP**", "an aid **agency** had left": besides one. */
export const tellsOfAgency = (told: string, only: string): boolean =>
  tellsOfNoun(told, AGENCY) ||
  (told.match(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu) ?? []).some((name) => name !== only && !STATE_ABBREVIATIONS.has(name));

/* So many characters back another agency may have been told of. */
const FAR = 2000;

/* So many sentences back such a body may have been spoken of. */
const SENTENCES = 2;

/** "Minority Watch said A. **The international human rights organisation** said B": a body that has just spoken, by what it works for. */
export function byItsWork(
  entities: Entities,
  { head, span: [at] }: Phrase,
  places: Places,
  lately: Lately | null,
): Entity | undefined {
  const body = lately && !lately.silent ? lately.bare : null;
  if (
    !body ||
    !BY_ITS_WORK.test(head) ||
    !isOrganisation(body) ||
    isFirm(body) ||
    isNamedSince(entities, places, body, at)
  )
    return undefined;
  if (!isToldToWorkFor(entities, places, body, head, at)) return undefined;
  return entities.recentBodies().some((other) => other !== body && isOrganisation(other)) ? undefined : body;
}

/** "Kade Relief **Ltd**", and not "Hala Rights Group". */
function isFirm(body: Entity): boolean {
  const head = bodyHead(body);
  return COMPANY_ENDINGS.has(head) && !GROUP_NOUNS.has(head);
}

/** "Hala **Rights** Group", "Minority Watch, a **rights** group": does a name, or what stood beside it, tell one of the works of which a description tells? */
function isToldToWorkFor(
  entities: Entities,
  { segmented: { text } }: Places,
  body: Entity,
  description: string,
  at: number,
): boolean {
  const works = new Set(description.toLowerCase().match(WORK) ?? []);
  const beside = entities
    .before(at, FAR)
    .filter(({ entity }) => entity === body)
    .map(
      ({ mention: { span } }) => text.slice(span[0], span[1]) + (BESIDE_NAME.exec(text.slice(span[1], at))?.[0] ?? ""),
    );
  return [body.name, ...beside].some((words) =>
    (words.toLowerCase().match(WORK) ?? []).some((work) => works.has(work)),
  );
}
