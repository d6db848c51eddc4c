import type { EntryAt } from "according/api";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Panel } from "./panel.tsx";
import { goInto } from "./way-back.ts";

/** An entry that another may be the same as. */
export interface Other {
  readonly entry: EntryAt;
  readonly name: string;
}

interface SameAsProps {
  readonly entry: EntryAt;
  /** What it is called. */
  readonly label: string;
  /** Those that it may be the same as, to choose from. */
  readonly children: (choose: (other: EntryAt) => void) => ReactNode;
}

/** That two entries that are taken for two are one. */
export function SameAs({ entry, label, children }: SameAsProps) {
  return (
    <Panel label={label} opener="Same as…" about={[entry]}>
      {(say) => children((other) => say({ by: "same" }, [entry, other]))}
    </Panel>
  );
}

/** So many are offered. */
const MOST = 6;

interface ChooseOtherProps {
  /** The likeliest first. */
  readonly others: readonly Other[];
  readonly choose: (other: EntryAt) => void;
  readonly question?: string;
  /** They are found elsewhere: told what was typed. */
  readonly ask?: (words: string) => void;
}

/** One of several, found by its words. */
export function ChooseOther({ others, choose, question = "The same as", ask }: ChooseOtherProps) {
  const [typed, setTyped] = useState("");
  const wanted = typed.trim().toLowerCase();
  const found = ask ? others : others.filter(({ name }) => name.toLowerCase().includes(wanted));
  const shown = found.slice(0, MOST);
  const [only] = shown;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const panel = field.current?.closest<HTMLElement>(".panel");
    if (panel && !panel.contains(document.activeElement)) goInto(panel);
  }, []);
  return (
    <fieldset className="panel-question">
      <legend>{question}</legend>
      <input
        ref={field}
        type="search"
        aria-label="Find it by its words"
        placeholder="Find it by its words"
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          ask?.(target.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          if (only && shown.length === 1) choose(only.entry);
        }}
      />
      <div className="panel-answers">
        {shown.map(({ entry, name }) => (
          <button key={JSON.stringify(entry)} type="button" className="answer" onClick={() => choose(entry)}>
            {name}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
