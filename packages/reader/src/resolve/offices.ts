import { OTHER_OFFICE, SHORT_TITLES, SPOKESPEOPLE } from "../lang/en/people.ts";
import type { Span } from "../model/span.ts";
import type { Entities, Entity } from "./entities.ts";
import type { Phrase, Titled } from "./phrase/types.ts";
import { type Speaker, undecided } from "./speaker.ts";

/** Somebody who speaks for a body. */
export function spokesperson(entities: Entities, entity: Entity, title: Titled | undefined): Speaker {
  const office = title ?? entity.roles.find(({ title: held }) => speaksFor(held));
  if (!office?.of || !speaksFor(office.title)) return { entity, candidates: [] };
  return { entity, candidates: [], onBehalfOf: body(entities, office.of, office) };
}

const speaksFor = (title: string): boolean =>
  title
    .toLowerCase()
    .split(" ")
    .some((word) => SPOKESPEOPLE.has(word)) || /press secretary$/i.test(title);

function body(entities: Entities, words: string, office: { readonly span: Span; readonly ofSpan?: Span }): Entity {
  const name = words.replace(/^the\s+/i, "");
  const known = entities.named(name);
  if (known) return known;
  const span = office.ofSpan ?? office.span;
  return entities.mention(entities.add(name, "organisation", span[0]), { span, as: "name" });
}

/** "the mayor", "a Northern Front spokesman": the one who holds the office, or a source known by it alone. */
export function fromOffice(entities: Entities, phrase: Phrase): Speaker {
  const title = phrase.title as Titled;
  const holders = entities.titled(title.title).filter((entity) => sameOffice(entity, title) && entity.lastAt >= 0);
  const known = entities.named(phrase.words);
  if (known) return spokesperson(entities, entities.mention(known, phrase), title);
  if (phrase.definite && holders.length === 1)
    return spokesperson(entities, entities.mention(holders[0] as Entity, phrase), undefined);
  if (phrase.definite && holders.length > 1 && !title.of)
    return undecided(holders.map((entity) => ({ entity, weight: 1 })));
  const entity = entities.add(
    phrase.words.replace(/^The\b/, "the").replace(/^A(n?)\b/, "a$1"),
    "unnamed",
    phrase.span[0],
    phrase.sex,
  );
  return spokesperson(entities, entities.mention(entity, phrase), title);
}

const sameOffice = (entity: Entity, { title, of }: Titled): boolean =>
  entity.roles.some((role) => isOffice(role.title, title) && (!of || !role.of || role.of === of));

/** Is who is called by the first title meant by the second: a "transport minister" by "minister", no "deputy mayor" by "mayor"? */
function isOffice(held: string, meant: string): boolean {
  const [long, short] = [held, meant].map((title) =>
    title
      .toLowerCase()
      .split(" ")
      .map((word) => SHORT_TITLES.get(word) ?? word),
  );
  const rest = (long as string[]).slice(0, -(short as string[]).length || undefined);
  if (long?.length === short?.length) return long?.join() === short?.join();
  return long?.join(" ").endsWith(` ${short?.join(" ")}`) === true && !rest.some((word) => OTHER_OFFICE.has(word));
}
