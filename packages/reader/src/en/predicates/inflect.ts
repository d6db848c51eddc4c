import type { Predicate } from "./predicate.ts";

/** The forms of an English verb. */
export interface Forms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}

export type Inflection = keyof Forms;

/** The one inflector: regular by rule, irregular as the predicate says. */
export function inflect(verb: Pick<Predicate, "lemma" | "irregular" | "doubles">): Forms {
  const { lemma: base, irregular } = verb;
  const stem = doublesLast(verb) ? base + base.at(-1) : base;
  const [past, participle] = irregular ?? [regularPast(base, stem), regularPast(base, stem)];
  return { base, third: withS(base), past, participle, gerund: gerundOf(base, stem) };
}

/** "attacks", "carries", "reaches": the third person of a verb, the plural of a noun. */
export const withS = (base: string): string => {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
};

/** One short syllable that ends in one consonant: "ban", "step"; longer verbs say so themselves. */
const doublesLast = ({ lemma, doubles }: Pick<Predicate, "lemma" | "doubles">): boolean =>
  doubles || /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(lemma);

const regularPast = (base: string, stem: string): string => {
  if (base.endsWith("e")) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${stem}ed`;
};

const gerundOf = (base: string, stem: string): string => {
  if (/(?:ee|oe|ye)$/.test(base)) return `${base}ing`;
  return base.endsWith("e") ? `${base.slice(0, -1)}ing` : `${stem}ing`;
};
