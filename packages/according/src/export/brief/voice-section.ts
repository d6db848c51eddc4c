import type { Linked } from "../../linked.ts";
import { type Voice, voicesHeard } from "../../views/heard.ts";
import { type SaidRow, utterancesOf } from "../../views/utterances.ts";
import { worded } from "../../views/worded.ts";
import { noteAt, wayOf, wordsSaid } from "./entry-line.ts";
import { briefLines, type Group, type Line, type Section } from "./outline.ts";

const MOST_VOICES = 15;
const MOST_SAID = 6;
/** Reports that are cited for one utterance. */
const MOST_NOTES = 4;

/** Who says what: whoever says most first, each newest first. */
export function voiceSection(linked: Linked): Section {
  const said = Map.groupBy(utterancesOf(linked).said, ({ source }) => source);
  const voices = voicesHeard(linked).filter(({ id }) => said.has(id));
  return {
    heading: "What is said, and by whom",
    groups: [
      ...voices.slice(0, MOST_VOICES).map((voice) => voiceGroup(linked, voice, said.get(voice.id) ?? [])),
      ...(voices.length > MOST_VOICES ? [{ heading: "Others", lines: [], more: voices.length - MOST_VOICES }] : []),
    ],
  };
}

function voiceGroup(linked: Linked, { name, roles }: Voice, said: readonly SaidRow[]): Group {
  const [role] = roles;
  return {
    heading: role === undefined || name.includes(role) ? name : `${name}, ${role}`,
    lines: briefLines(said.slice(0, MOST_SAID), (one) => saidLine(linked, one)),
    ...(said.length > MOST_SAID ? { more: said.length - MOST_SAID } : {}),
  };
}

/** "denies: “…”" in its fullest form, with a note for each report that tells it. */
function saidLine(linked: Linked, { members }: SaidRow): Line | null {
  const [fullest, ...others] = members;
  const row = fullest && worded(linked, fullest.entry);
  if (!row || !fullest) return null;
  const head = [row.what, row.doubt].filter(Boolean).join(", ");
  return [
    { text: `${head}${wayOf(linked, row)}: ${wordsSaid(linked, row)}`, ...noteAt(linked, fullest.entry) },
    ...others.slice(0, MOST_NOTES - 1).map(({ entry }) => ({ text: "", ...noteAt(linked, entry) })),
  ];
}
