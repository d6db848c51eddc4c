/** The forms of an English verb, as far as a lexicon of cues needs them. */
export interface Forms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}

/* past and participle of the irregular verbs in the lexicon */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ["said", "said"],
  tell: ["told", "told"],
  write: ["wrote", "written"],
  think: ["thought", "thought"],
  know: ["knew", "known"],
  see: ["saw", "seen"],
  seek: ["sought", "sought"],
  find: ["found", "found"],
  feel: ["felt", "felt"],
  make: ["made", "made"],
  swear: ["swore", "sworn"],
  understand: ["understood", "understood"],
  read: ["read", "read"],
  forecast: ["forecast", "forecast"],
  cast: ["cast", "cast"],
  show: ["showed", "shown"],
  mean: ["meant", "meant"],
  hear: ["heard", "heard"],
  choose: ["chose", "chosen"],
  speak: ["spoke", "spoken"],
};

/* verbs of more than one syllable that double their last letter */
const DOUBLING = new Set(["admit", "prefer", "refer", "quip", "plan", "slam", "tap", "rap", "blog", "chat", "nod"]);

export function inflect(base: string): Forms {
  const [past, participle] = IRREGULAR[base] ?? [regularPast(base), regularPast(base)];
  return { base, third: third(base), past, participle, gerund: gerund(base) };
}

const third = (base: string): string => {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
};

const regularPast = (base: string): string => {
  if (base.endsWith("e")) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${doubled(base)}ed`;
};

const gerund = (base: string): string => {
  if (/(?:ee|oe|ye)$/.test(base)) return `${base}ing`;
  if (base.endsWith("e")) return `${base.slice(0, -1)}ing`;
  return `${doubled(base)}ing`;
};

const doubled = (base: string): string => (DOUBLING.has(base) ? base + base.at(-1) : base);
