import { AGENT, NOT_AGENT } from "../en/agents.ts";
import * as bodies from "../en/bodies.ts";
import { keptByWord } from "../en/by-word.ts";
import { ACTING, THINGS } from "../en/event-parties.ts";
import { KEEPERS, OCCUPATIONS, STAFF } from "../en/keepers.ts";
import * as people from "../en/people.ts";
import { PERSON_NOUNS } from "../en/person-nouns.ts";

const KNOWN = [
  ...[people.GROUPS, people.PEOPLE_NOUNS, people.TITLES, bodies.BODIES, bodies.STATE_BODIES, people.UNNAMED],
  ...[ACTING, KEEPERS, STAFF, OCCUPATIONS, PERSON_NOUNS],
];

const singular = (noun: string): string => noun.replace(/men$/, "man").replace(/ies$/, "y").replace(/s$/, "");

/** Is this a noun for a person, a group or a body, by itself or by its ending: "pilots", "ministry", "clerk"? */
export const isSomebody = keptByWord((lower: string): boolean => {
  const one = singular(lower);
  if (people.KIN.has(lower) || KNOWN.some((words) => words.has(lower) || words.has(one))) return true;
  return AGENT.test(one) && !THINGS.has(one) && !NOT_AGENT.test(one);
});
