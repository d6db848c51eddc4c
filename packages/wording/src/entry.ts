import type { EntryAt, Reading, Source, Statement } from "@according/reader";
import { verbOf } from "./act.ts";
import { happenings, kindOf } from "./event.ts";
import { boundsOf, countings, doubtOfFigure, signsOf, whoseOf } from "./figure.ts";
import { known } from "./known.ts";
import { sayings } from "./said.ts";
import { undecided } from "./speaker.ts";
import { everyStatement } from "./taking.ts";
import { voiceOf } from "./voice.ts";

/** An entry of a report in words, whatever it is. */
export interface InWords {
  readonly entry: EntryAt;
  /** As written; of a source its name. */
  readonly words: string;
  /** Whose word it is, or in whose voice it is told: "Mara Velin", "he (open)", "Tesmar Post itself"; none of a source. */
  readonly who?: string;
  /** Of a statement what is done by saying it, of a figure how many, of an event what it is, of a source its office. */
  readonly what?: string;
  /** Of a statement whether its words are the speaker's ("direct"), the report's ("indirect") or both, and the quotation marks are theirs. */
  readonly form?: Statement["form"];
  /** Of a figure how many, with signs: "≥ 48". */
  readonly signs?: string;
  /** Why it is not told as a fact. */
  readonly doubt?: string;
  /** EDTF: what a figure is as of, when an event happened. */
  readonly when?: string;
}

/** Makes the words of a reading's entries; null: it has no such entry. */
export function wordings(reading: Reading): (at: EntryAt) => InWords | null {
  const [said, counted, happened] = [sayings(reading), countings(reading), happenings(reading)];
  const lists = {
    statement: everyStatement(reading),
    figure: new Map(reading.figures.map((one) => [one.id, one])),
    event: new Map(reading.events.map((one) => [one.id, one])),
    source: new Map(reading.sources.map((one) => [one.id, one])),
  };
  const statement = (id: string) => {
    const one = lists.statement.get(id);
    if (!one) return null;
    const { content, cue, speaker, source, refers } = said(one);
    return {
      words: (content.length > 0 ? content : cue).join(" … "),
      who: speaker?.name ?? undecided(source.join(" … "), refers),
      what: verbOf(one),
      form: one.form,
    };
  };
  const figure = (id: string) => {
    const one = lists.figure.get(id);
    if (!one) return null;
    const words = counted(one);
    return {
      ...{ words: words.words, who: ownOutlet(reading, words.owner) ?? whoseOf(words) },
      ...{ what: boundsOf(one), signs: signsOf(one) },
      ...{ ...known("doubt", doubtOfFigure(one)), ...known("when", one.asOf) },
    };
  };
  const event = (id: string) => {
    const one = lists.event.get(id);
    if (!one) return null;
    const { written, time, told } = happened(one);
    return { words: written, who: voiceOf(told).join(" "), what: kindOf(one), ...known("when", time) };
  };
  const wording = (at: EntryAt) => {
    if (at.by === "statement") return statement(at.statement);
    if (at.by === "figure") return figure(at.figure);
    return at.by === "event" ? event(at.event) : sourceInWords(lists.source.get(at.source));
  };
  return (at) => {
    const words = wording(at);
    return words && { entry: at, ...words };
  };
}

/** "Tesmar Post itself": beside those of other reports. */
const ownOutlet = ({ report: { outlet } }: Reading, owner: string): string | undefined =>
  owner === "report" && outlet !== undefined ? `${outlet} itself` : undefined;

function sourceInWords(one: Source | undefined) {
  if (!one) return null;
  const [role] = one.roles;
  return { words: one.name, ...known("what", role && [role.title, role.of].filter(Boolean).join(" of ")) };
}
