import type { Act, EventType } from "@according/record";
import { type Forms, inflect, withS } from "./inflect.ts";
import type { Frame, Mark, Predicate } from "./predicate.ts";
import { PREDICATES } from "./table.ts";

/*
 * The verbs of saying as each room asks for them, all from the one table: a verb that is added there is known here.
 */

const hasMark = (mark: Mark) => (verb: Predicate) => verb.marks.has(mark);

/** Verbs with which a clause or quotation is said, without a particle: "say", "warn", "tell". */
const sayingVerbs = (predicates: readonly Predicate[]): readonly Predicate[] =>
  predicates.filter(
    ({ noun, particle, says }) =>
      !noun && !particle && says.some(({ speech, frames }) => speech && TELLS.some((frame) => frames.has(frame))),
  );

const PLAIN_ACTS: readonly Act[] = ["state", "confirm", "announce", "deny", "estimate", "threaten"];

const TELLS: readonly Frame[] = ["clause", "hearer"];

const forms = (verbs: readonly Predicate[], ...which: readonly (keyof Forms)[]): readonly string[] =>
  verbs.flatMap((verb) => which.map((form) => inflect(verb)[form]));

/** Verbs whose past does not look like their base form. */
const withPast = (verbs: readonly Predicate[]): readonly Predicate[] =>
  verbs.filter((verb) => inflect(verb).past !== verb.lemma);

/** The act of each form by which a verb shows by itself that somebody says something: "said", "warns"; not "claims", a noun. */
function saidForms(verbs: readonly Predicate[]): ReadonlyMap<string, Act> {
  const told = withPast(verbs);
  const plain = told.filter((verb) => !hasMark("plural")(verb));
  const acts = (list: readonly Predicate[], form: keyof Forms) =>
    list.map((verb) => [inflect(verb)[form], actOf(verb)] as const);
  return new Map([...acts(told, "past"), ...acts(plain, "third")]);
}

const actOf = ({ says }: Predicate): Act => says[0]?.act ?? "state";

const SAYING = sayingVerbs(PREDICATES);

/** Verbs of words alone: not of an attitude, and nobody is blamed, asked or promised anything. */
const PLAIN = SAYING.filter((verb) => !hasMark("attitude")(verb) && PLAIN_ACTS.includes(actOf(verb)));

/** "said", "asked", "continued": beside a quotation. */
export const SAID_BESIDE: ReadonlySet<string> = new Set(saidForms(SAYING).keys());

/** "said", "asks", "promised", with the act. */
export const SAYING_ACTS = saidForms(SAYING);

/** "said", "warns", with the act. */
export const SAID_ACTS = saidForms(PLAIN);
export const SAID: ReadonlySet<string> = new Set(SAID_ACTS.keys());

/** Pasts alone, of words that somebody hears too ("asked", "promised"): they tell of something said at another time. */
export const SAID_THEN: ReadonlySet<string> = new Set(
  forms(
    withPast(PREDICATES.filter((verb) => PLAIN.includes(verb) || (verb.hears && !hasMark("attitude")(verb)))),
    "past",
  ),
);

/** What is told comes after whoever is told it: *told reporters*. */
export const TELLING: ReadonlySet<string> = new Set(telling(PREDICATES));

function telling(predicates: readonly Predicate[]): readonly string[] {
  const verbs = predicates.filter(({ says, particle }) => !particle && says.some(({ frames }) => frames.has("hearer")));
  return [
    ...forms(verbs, "past", "gerund"),
    ...forms(
      verbs.filter((verb) => !hasMark("plural")(verb)),
      "base",
      "third",
    ),
  ];
}

const allForms = (verbs: readonly Predicate[]): readonly string[] =>
  forms(verbs, "base", "third", "past", "participle", "gerund");

/** Somebody may come first, if one of these words follows: *warned residents that*, *urged both sides to*. */
export const ADDRESSING: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  PREDICATES.flatMap((verb) =>
    verb.hears
      ? forms([verb], "third", "past", "gerund").map((form) => [form, verb.hears as ReadonlySet<string>] as const)
      : [],
  ),
);

/** Whoever hears stands after "to": *wrote to staff*, *admitted to police*. */
export const SAYING_TO: ReadonlySet<string> = new Set(
  forms(PREDICATES.filter(hasMark("said-to")), "third", "past", "gerund"),
);

/** Verbs of speech that oftener tell of an attitude or a deed. */
export const ATTITUDES: ReadonlySet<string> = new Set(PREDICATES.filter(hasMark("attitude")).map(({ lemma }) => lemma));

/** Verbs of what somebody holds to be so. */
export const THINKING: ReadonlySet<string> = new Set(allForms(PREDICATES.filter(hasMark("opinion"))));

const wordsThat = (predicates: readonly Predicate[]): ReadonlySet<string> =>
  new Set([
    ...allForms(predicates.filter(({ noun }) => !noun)),
    ...predicates.filter(({ noun }) => noun).flatMap(({ lemma }) => [lemma, withS(lemma)]),
  ]);

const tellsWords = ({ says, owned, does, marks }: Predicate): boolean =>
  !marks.has("unsaid") &&
  (owned !== undefined || says.some(({ speech }) => speech) || does.some(({ type }) => DONE_WITH_WORDS.has(type)));

const DONE_WITH_WORDS: ReadonlySet<EventType> = new Set(["ACCUSE", "REQUEST"]);

const SPEAKING = PREDICATES.filter(tellsWords);

/** Forms of verbs and nouns that tell of words: "says", "accused", "claim". */
export const SPEECH_WORDS = wordsThat(SPEAKING);

/** Forms of verbs and nouns that tell what somebody thinks, wants or stands for: "believes", "backed", "hope". */
export const STANCE_WORDS = wordsThat(PREDICATES.filter((one) => one.says.length > 0 && !SPEAKING.includes(one)));

/** Acts by which nothing is told to be so. */
const TELLS_NOTHING: ReadonlySet<Act> = new Set(["deny", "reject", "request", "accuse", "agree", "decline-to-comment"]);

/** Forms of verbs of speech behind which a clause tells what is so: "specified", "revealed", "says". */
export const TELLING_CLAUSES: ReadonlySet<string> = new Set(
  forms(
    PREDICATES.filter(
      ({ noun, particle, says }) =>
        !noun &&
        !particle &&
        says.some(
          ({ act, speech, frames }) => speech && TELLS.some((frame) => frames.has(frame)) && !TELLS_NOTHING.has(act),
        ),
    ),
    "base",
    "third",
    "past",
  ),
);

/** Acts on a thing that is there: what is accepted, praised or turned down is no word of whoever does it. */
const ON_A_THING: ReadonlySet<Act> = new Set(["agree", "reject", "praise", "criticise"]);

/** Of them those by which somebody stands for what another demands: "backed clerks who demanded a wage of $15". */
const STANDS_FOR = (one: Predicate): boolean =>
  one.marks.has("unsaid") && (one.marks.has("personal") || one.does.length === 0) && actOf(one) !== "praise";

/** Of them those that put it so: "touted a growth of 4%". */
const PUT_SO: ReadonlySet<string> = new Set(["hail", "tout", "describe", "express"]);

/** Forms of verbs that take a thing alone and tell nothing of it: "accepted", "approved", "discuss", "praised". */
export const TAKING_THINGS: ReadonlySet<string> = new Set(
  forms(
    PREDICATES.filter(
      (one) =>
        !one.noun &&
        !one.particle &&
        !STANDS_FOR(one) &&
        !PUT_SO.has(one.lemma) &&
        one.says.length > 0 &&
        one.says.every(
          ({ act, frames }) =>
            frames.size === 1 &&
            frames.has("object") &&
            (ON_A_THING.has(act) || (act === "state" && one.marks.has("attitude"))),
        ),
    ),
    "base",
    "third",
    "past",
  ),
);

/** "“What for?” Moro **shot back**": what *back* makes a saying. */
export const SAID_BACK: ReadonlySet<string> = new Set(["shot back", "fired back", "hit back", "snapped back"]);
