import type { Checked, CheckedDraft } from "according/api";
import { type CSSProperties, useMemo, useState } from "react";
import type { Mark } from "../reader/marks.ts";
import { type Line, linesOf, type Segment } from "../reader/segments.ts";
import { FindingCard } from "./finding-card.tsx";
import { rowsBeside } from "./rows.ts";
import { checkSummary, type State, stateOf } from "./state.ts";

interface CheckResultProps {
  /** Of the draft. */
  readonly text: string;
  readonly found: CheckedDraft;
  readonly change: () => void;
}

/** The draft with what was found of each quotation, statement, figure and date beside it. */
export function CheckResult({ text, found, change }: CheckResultProps) {
  const { checked } = found.check;
  const [chosen, choose] = useState<number | null>(null);
  const [all, setAll] = useState(false);
  const lines = useMemo(() => linesOf(text, marksOfCheck(checked)), [text, checked]);
  const listed = checked.map((one, index) => ({ one, index })).filter(({ one }) => all || stateOf(one) !== "told");
  const rows = rowsBeside(
    lines,
    listed.map(({ one }) => startOf(one)),
  );
  return (
    <div className="check">
      <div className="check-head">
        <p className="check-summary" role="status">
          {checkSummary(checked)}
        </p>
        <label className="check-all">
          <input type="checkbox" checked={all} onChange={({ target }) => setAll(target.checked)} /> Show what is found
        </label>
        <button type="button" className="button" onClick={change}>
          Change the draft
        </button>
      </div>
      <div className="check-sides" style={{ gridTemplateRows: rows.template }}>
        <article className="check-text" aria-label="Checked draft">
          <CheckedText {...{ text, lines, checked, chosen, choose }} places={rows.ofLines} />
        </article>
        <ol className="check-cards" aria-label="What is found">
          {listed.map(({ one, index }, i) => (
            <FindingCard
              key={index}
              one={one}
              index={index}
              place={rows.ofCards[i] ?? {}}
              found={found}
              chosen={chosen === index}
              choose={() => choose(index)}
            />
          ))}
        </ol>
      </div>
    </div>
  );
}

interface CheckedTextProps {
  readonly text: string;
  readonly lines: readonly Line[];
  /** In which row of the page each line begins, and how many it takes. */
  readonly places: readonly CSSProperties[];
  readonly checked: readonly Checked[];
  readonly chosen: number | null;
  readonly choose: (index: number) => void;
}

function CheckedText({ text, lines, places, checked, chosen, choose }: CheckedTextProps) {
  return lines.map(({ start, segments }, i) => (
    <p key={start} style={places[i]}>
      {segments.map((segment) => {
        const words = text.slice(segment.start, segment.end);
        const entries = segment.marks.map(({ entry }) => Number(entry));
        const entry = worstOf(entries, checked);
        if (entry === undefined) return words;
        return (
          <CheckedWords
            key={segment.start}
            words={words}
            entry={entry}
            state={stateOf(checked[entry] as Checked)}
            isFirst={isFirst(segment, checked[entry])}
            chosen={chosen !== null && entries.includes(chosen)}
            choose={choose}
          />
        );
      })}
    </p>
  ));
}

interface CheckedWordsProps {
  readonly words: string;
  readonly entry: number;
  readonly state: State;
  /** The tab key stops here. */
  readonly isFirst: boolean;
  readonly chosen: boolean;
  readonly choose: (index: number) => void;
}

function CheckedWords({ words, entry, state, isFirst, chosen, choose }: CheckedWordsProps) {
  const look = { className: "checked", "data-state": state, "data-chosen": chosen || undefined };
  if (!isFirst)
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the first words of an entry take the keyboard
      <span {...look} onClick={() => choose(entry)}>
        {words}
      </span>
    );
  return (
    <a {...look} href={`#finding-${entry}`} onClick={() => choose(entry)} draggable={false}>
      {words}
    </a>
  );
}

const marksOfCheck = (checked: readonly Checked[]): readonly Mark[] =>
  checked.flatMap(({ spans }, index) =>
    spans.map((span) => ({ entry: String(index), kind: "statement", role: "content", span }) as const),
  );

const isFirst = ({ start }: Segment, one: Checked | undefined): boolean => one !== undefined && start === startOf(one);

const startOf = ({ spans }: Checked): number => Math.min(...spans.map(([from]) => from));

const RANK: Readonly<Record<State, number>> = { otherwise: 0, open: 1, told: 2 };

/** Of entries that stand in each other, the one that is found worst; of equals the innermost. */
function worstOf(entries: readonly number[], checked: readonly Checked[]): number | undefined {
  const rank = (entry: number) => RANK[stateOf(checked[entry] as Checked)];
  return entries.toReversed().toSorted((a, b) => rank(a) - rank(b))[0];
}
