import { isActual, type Reading, type Statement } from "@according/reader";
import type { Speaker } from "./cast.ts";
import type { Invented } from "./invented.ts";

/**
 * What may be wrong with what was read of a clause, the worst first. Abstaining ("open", "missed") is a nuisance; the others
 * put a word or a number where it does not belong.
 */
export const FAULTS = [
  "wrong mouth",
  "said, though nobody says it",
  "denied, though it is said",
  "said, though it is denied",
  "figure of another",
  "figure the reporter's, though somebody's",
  "open",
  "figure open",
  "missed",
] as const;
export type Fault = (typeof FAULTS)[number];
/** Those that are no abstaining. */
export const GRAVE: ReadonlySet<Fault> = new Set(FAULTS.slice(0, 6));

/** What is wrong with the reading of each clause of a report. */
export function faultsIn(
  { text, expected }: Invented,
  reading: Reading,
): readonly { readonly at: number; readonly fault: Fault }[] {
  return expected.flatMap((one, at) => {
    const place = text.search(new RegExp(`\\b${one.key}\\b`));
    const found = [wordFault(one, statementAt(reading, place), reading), figureFault(one, text, reading)];
    return found.flatMap((fault) => (fault === null ? [] : [{ at, fault }]));
  });
}

type Expected = Invented["expected"][number];

/** The innermost statement with a place in its content. */
function statementAt({ statements }: Reading, place: number): Statement | undefined {
  const length = ({ content }: Statement) => content.reduce((sum, [from, to]) => sum + to - from, 0);
  return statements
    .filter(({ content }) => content.some(([from, to]) => from <= place && place < to))
    .toSorted((a, b) => length(a) - length(b))[0];
}

const refuses = ({ act, assertion }: Statement): boolean =>
  act === "deny" || act === "reject" || assertion.polarity === "negated";

function wordFault(
  { by, as, construction }: Expected,
  statement: Statement | undefined,
  reading: Reading,
): Fault | null {
  if (by === null) return saysNothing(statement) ? null : "said, though nobody says it";
  if (statement === undefined) return "missed";
  if (statement.speaker === null) return "open";
  // Whoever denies another's claim may stand for it, as one who denies.
  const isDenier = construction.includes("claim by") && refuses(statement);
  if (!isDenier && !isNamed(by, nameOf(reading, statement.speaker))) return "wrong mouth";
  // A negation in the clause itself is in the words that are kept, and the statement is stated.
  if (as === "denied" && !construction.includes("not true") && !refuses(statement)) return "said, though it is denied";
  return as === "said" && !isDenier && refuses(statement) ? "denied, though it is said" : null;
}

/** Whoever asks, or does not answer, says nothing of it. */
const SILENT: ReadonlySet<string> = new Set(["request", "decline-to-comment", "no-response"]);

const saysNothing = (statement: Statement | undefined): boolean =>
  statement === undefined || refuses(statement) || !isActual(statement.assertion) || SILENT.has(statement.act);

function figureFault({ figure, by, as }: Expected, text: string, reading: Reading): Fault | null {
  if (figure === undefined || as === "untold") return null;
  const place = text.search(new RegExp(`\\b${figure}\\b`));
  const found = reading.figures.find(({ span }) => span[0] <= place && place < span[1]);
  if (!found) return null;
  const { whose } = found;
  if (by === null) return whose.by === "source" ? "figure of another" : null;
  if (whose.by === "reporter") return "figure the reporter's, though somebody's";
  if (whose.by === "open") return "figure open";
  return isNamed(by, nameOf(reading, whose.source)) || as === "denied" ? null : "figure of another";
}

const nameOf = ({ sources }: Reading, id: string): string => sources.find((source) => source.id === id)?.name ?? "";

const bare = (name: string): string => name.toLowerCase().replace(/^(?:the|an?) /, "");

const withoutNickname = (name: string): string => name.replace(/ “.*” /u, " ");

/** A person by the whole name or that by which he is called later, and nothing more; anybody else by the words without an article. */
function isNamed({ name, later, pronoun }: Speaker, found: string): boolean {
  if (pronoun === "it") return bare(found) === bare(name) || bare(found).startsWith(bare(name));
  return [name, withoutNickname(name), later].includes(found);
}
