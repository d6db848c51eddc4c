import type { Act } from "@according/record";
import { inflect } from "./inflect.ts";

/**
 * How a cue takes its content:
 * - `clause`: a quotation or a clause, with or without "that" (*said the talks had failed*)
 * - `infinitive`: *vowed to return*
 * - `object`: a noun phrase (*denied the charge*)
 * - `hearer`: somebody told comes first (*told reporters that …*)
 * - `person`: the one acted upon opens the content (*accused the army of …*, *urged both sides to …*)
 */
export type Frame = "clause" | "infinitive" | "object" | "hearer" | "person";

export interface CueEntry {
  readonly lemma: string;
  readonly act: Act;
  readonly frames: ReadonlySet<Frame>;
  /** Speech; false for belief, wish, attitude and showing. */
  readonly speech: boolean;
  /** A word that must follow: *called **for***, *pointed **out***. */
  readonly particle?: string;
}

export type Inflection = "base" | "third" | "past" | "participle" | "gerund";

export interface CueForm {
  readonly entry: CueEntry;
  readonly inflection: Inflection;
}

/*
 * One line: act, frames (c clause, i infinitive, o object, h hearer, p person), then lemmas; "+word" is a particle that
 * must follow. Compiled for this project from reporting guides and VerbNet's class names (say-37.7, tell-37.2,
 * judgment-33, want-32, conjecture-29.5), and widened by which verbs head a cue most often in PolNeAR's training split.
 */
const SPEECH = `
state c      say add explain comment remark observe note mention state reply respond answer recall joke quip relate reveal disclose recount retort exclaim
state c      report testify continue conclude stress emphasise emphasize underline insist maintain argue contend assert claim caution suggest hint imply indicate reiterate repeat clarify elaborate reason muse signal complain lament joke shout yell chant cry declare opine post tweet email read remember counter wonder boast point+out
state co     write reveal disclose outline highlight cite quote
state h      tell inform brief assure remind notify
state o      describe discuss call portray characterise characterize mention address voice express reference point+to refer+to talk+about speak+about
state p      liken compare dub label deem
confirm co   confirm acknowledge admit concede recognise recognize verify
deny co      deny refute dispute disavow
accuse p     accuse blame fault
accuse co    allege charge
threaten ic threaten
threaten c   warn
request p    urge ask request+that implore beg press order instruct advise encourage remind call+on
request c    ask demand request propose recommend question
request o    demand request seek propose question call+for ask+for push+for recommend
promise ic   promise vow pledge swear guarantee vow
agree ico    agree
agree o      accept approve endorse back support favour favor welcome embrace agree+with
reject o     reject dismiss oppose rule+out decry denounce rebuff rebuke
offer io     offer
praise o     praise applaud hail commend thank laud congratulate celebrate tout
criticise o  criticise criticize condemn slam mock deride lambast assail bemoan decry chide ridicule question defend
estimate co  estimate predict forecast project calculate
announce coi announce unveil
`;

const THOUGHT = `
state c      believe think know suspect doubt feel fear understand realise realize worry imagine regret reckon consider
state ic     hope expect intend
state io     want wish plan prefer
state p      want expect consider see view regard
state c      show find suggest learn determine decide discover
state o      show see
`;

const FRAMES: Readonly<Record<string, Frame>> = { c: "clause", i: "infinitive", o: "object", h: "hearer", p: "person" };

function entries(table: string, speech: boolean): CueEntry[] {
  const byLemma = new Map<string, CueEntry>();
  for (const line of table.trim().split("\n")) {
    const [act, frames, ...lemmas] = line.trim().split(/\s+/) as [Act, string, ...string[]];
    for (const written of lemmas) {
      const [lemma, particle] = written.split("+") as [string, string?];
      const known = byLemma.get(written);
      const all = new Set([...(known?.frames ?? []), ...[...frames].map((code) => FRAMES[code] as Frame)]);
      byLemma.set(written, { lemma, act: known?.act ?? act, frames: all, speech, ...(particle ? { particle } : {}) });
    }
  }
  return [...byLemma.values()];
}

/* Gerunds that have become prepositions. */
const PREPOSITIONS_IN_FORM = ["regarding", "considering", "reading"];

/** Every inflected form with what it may be a form of; entries with a particle come first. */
export const CUE_FORMS: ReadonlyMap<string, readonly CueForm[]> = index([
  ...entries(SPEECH, true),
  ...entries(THOUGHT, false),
]);

function index(all: readonly CueEntry[]): Map<string, CueForm[]> {
  const forms = new Map<string, CueForm[]>();
  const sorted = [...all].sort((a, b) => Number(b.particle !== undefined) - Number(a.particle !== undefined));
  for (const entry of sorted)
    for (const [inflection, form] of Object.entries(inflect(entry.lemma)) as [Inflection, string][])
      forms.set(form, [...(forms.get(form) ?? []), { entry, inflection }]);
  for (const form of PREPOSITIONS_IN_FORM) forms.delete(form);
  return forms;
}

/** Participles that report when they follow a form of "be", nobody being named: *is expected to*, *was said to*. */
export const UNSOURCED_PASSIVES: ReadonlySet<string> = new Set(
  "expected believed thought said reported alleged presumed feared known understood considered seen described called accused".split(
    " ",
  ),
);

/** Nouns that carry a content of their own: *the minister's claim that …*, *its refusal to …*. */
export const CUE_NOUNS: ReadonlyMap<string, { readonly act: Act; readonly takes: ReadonlySet<string> }> = new Map(
  (
    [
      [
        "state",
        "that",
        "claim claims assertion assertions belief view statement suggestion suggestions argument admission fact-check acknowledgment idea notion conclusion",
      ],
      ["accuse", "that of", "allegation allegations accusation accusations"],
      ["promise", "to that", "promise promises pledge pledges vow"],
      ["threaten", "to that", "threat threats"],
      ["announce", "that", "announcement"],
      ["request", "for to that", "demand demands call calls request requests appeal"],
      ["reject", "to", "refusal"],
      ["reject", "to of", "opposition"],
      ["criticise", "of that", "criticism criticisms"],
      ["state", "to", "decision desire willingness intention effort plan plans"],
      ["agree", "for", "support"],
      ["state", "that about", "concern concerns fear fears doubt doubts hope hopes"],
    ] as const
  ).flatMap(([act, takes, nouns]) =>
    nouns.split(" ").map((noun) => [noun, { act, takes: new Set(takes.split(" ")) }] as const),
  ),
);
