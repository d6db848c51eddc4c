import type { JudgedAt, Verdict } from "according/api";
import { type ReactNode, use, useEffect, useId, useRef, useState } from "react";
import { useMayEdit } from "../account/session.ts";
import { askFor, JudgeField } from "./judge-field.tsx";
import { type Judging, JudgingContext } from "./judging.ts";
import { goInto } from "./way-back.ts";

/** Says a verdict; what it is about is known to the panel unless other entries are named. */
export type Say = (verdict: Verdict, about?: readonly JudgedAt[]) => void;

interface PanelProps {
  /** What is corrected: "Statement 3". */
  readonly label: string;
  /** What the button is called. */
  readonly opener?: string;
  /** What it opens, where the word alone does not tell. */
  readonly means?: string;
  readonly about: readonly JudgedAt[];
  /** What can be said of it. */
  readonly children: (say: Say) => ReactNode;
  /** Told when something was kept. */
  readonly done?: () => void;
}

/** A button that opens what can be said of an entry; nothing where nothing can be judged. */
export function Panel(props: PanelProps) {
  const judging = use(JudgingContext);
  const mayEdit = useMayEdit();
  return mayEdit && judging && <OpenedPanel {...props} judging={judging} />;
}

function OpenedPanel({
  label,
  opener = "Correct",
  means,
  about,
  judging,
  children,
  done,
}: PanelProps & { judging: Judging }) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    if (!open || !panel.current) return;
    panel.current.scrollIntoView({ block: "nearest", behavior: "instant" });
    goInto(panel.current);
  }, [open]);
  const shut = () => {
    setOpen(false);
    button.current?.focus({ preventScroll: true });
  };
  const isKept = () => {
    setOpen(false);
    done?.();
  };
  return (
    <div className="correct" data-open={open || undefined}>
      <button
        type="button"
        ref={button}
        className="correct-open"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={`${opener}: ${label}`}
        data-means={means}
        onClick={() => setOpen(!open)}
      >
        {opener}
      </button>
      {open && (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape shuts what stands in it
        <div
          id={id}
          ref={panel}
          className="panel"
          onKeyDown={(event) => {
            if (event.key !== "Escape") return;
            event.stopPropagation();
            shut();
          }}
        >
          <Sayings judging={judging} about={about} done={isKept}>
            {children}
          </Sayings>
        </div>
      )}
    </div>
  );
}

interface SayingsProps {
  /** Who judges, and where it is kept. */
  readonly judging: Judging;
  readonly about: readonly JudgedAt[];
  readonly done: () => void;
  readonly children: (say: Say) => ReactNode;
}

/** Who judges and why, and what can be said. */
export function Sayings({ judging, about, done, children }: SayingsProps) {
  const [given, setGiven] = useState(judging.judge);
  const [asked, setAsked] = useState(judging.judge === "");
  const [why, setWhy] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  const isSaying = useRef(false);
  // What was said before it was known who says it.
  const waiting = useRef<Parameters<Say>>(null);
  const name = useRef<HTMLInputElement>(null);
  const say: Say = (verdict, of = about) => {
    if (given.trim() === "") {
      setMissing(true);
      waiting.current = [verdict, of];
      askFor(name.current);
      return;
    }
    // What is pressed twice is said once.
    if (isSaying.current) return;
    isSaying.current = true;
    setMissing(false);
    if (given.trim() !== judging.judge) judging.name(given);
    judging.say(of, verdict, why).then(done, (error: Error) => {
      isSaying.current = false;
      setProblem(error.message);
    });
  };
  return (
    <>
      {asked ? (
        <JudgeField
          ref={name}
          name={given}
          change={setGiven}
          isMissing={isMissing}
          given={() => waiting.current && say(...waiting.current)}
        />
      ) : (
        <p className="panel-judge">
          As {given}{" "}
          {!judging.isNamed && (
            <button type="button" className="link-button" onClick={() => setAsked(true)}>
              another name
            </button>
          )}
        </p>
      )}
      {children(say)}
      <label className="field">
        <span className="field-label">Why (optional)</span>
        <input type="text" maxLength={2000} value={why} onChange={({ target }) => setWhy(target.value)} />
      </label>
      {problem && (
        <p className="panel-problem" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
