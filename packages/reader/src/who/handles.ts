import { POSTS_AS } from "../en/posts.ts";
import { isHandle } from "../names/handles.ts";
import type { Phrase } from "../names/types.ts";
import type { Entity } from "./entities.ts";
import type { Scene } from "./scene.ts";

/* The words between a name and the handle are looked for in so many characters. */
const REACH = 120;

/** "**Lena Voss**, who posts as silverfin22, … **silverfin22** wrote": whoever is said to post so; null where nobody is, or the words are no handle. */
export function postsAs({ entities, places }: Scene, { words }: Phrase): Entity | null {
  if (!isHandle(words)) return null;
  const { text } = places.segmented;
  const told = text.indexOf(words);
  const meant = entities.before(told + words.length, REACH).find(({ entity: { kind, name }, mention: { span } }) => {
    const since = text.slice(span[0], told);
    return kind === "person" && since.startsWith(name) && POSTS_AS.test(since.slice(name.length));
  });
  return meant ? (meant.entity.same ?? meant.entity) : null;
}
