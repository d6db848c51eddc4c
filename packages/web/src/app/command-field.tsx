import { useNavigate, useSearch } from "@tanstack/react-router";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useIsPhone } from "../ui/phone.ts";
import { type Goal, useGoals } from "./goals.ts";
import { useStoryHere } from "./story-here.ts";

/** One field that searches and jumps, from every page: a combobox with a listbox (WAI-ARIA 1.2). */
export function CommandField() {
  const { q = "" } = useSearch({ strict: false }) as { q?: string };
  return <Field key={q} searched={q} />;
}

function Field({ searched }: { readonly searched: string }) {
  const story = useStoryHere();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(searched);
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const box = useRef<HTMLInputElement>(null);
  const list = useId();
  useSlash(box);
  const goals = useGoals(typed, isOpen, story);
  const close = () => {
    setOpen(false);
    setAt(-1);
  };
  const go = ({ kind, to, params = {}, search = {}, hash = "" }: Goal) => {
    close();
    setTyped(kind === "search" ? typed.trim() : "");
    box.current?.blur();
    void navigate({ to, params, search, hash } as unknown as Parameters<typeof navigate>[0]);
  };
  const submit = () => {
    const chosen = goals[at] ?? goals.find(({ kind }) => kind === "search");
    if (chosen) go(chosen);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at < 0 ? goals.length - 1 : at - 1 };
    const to = steps[event.key];
    if (to !== undefined) {
      event.preventDefault();
      setOpen(true);
      setAt(to >= goals.length ? -1 : to);
    } else if (event.key === "Enter") {
      event.preventDefault();
      submit();
    } else if (event.key === "Escape" && isOpen) {
      event.preventDefault();
      close();
    }
  };
  const option = (i: number) => `${list}-${i}`;
  return (
    <search className="site-search" onBlur={close}>
      <input
        ref={box}
        type="text"
        role="combobox"
        aria-label="Search or go to"
        aria-keyshortcuts="/"
        aria-expanded={isOpen && goals.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && at >= 0 ? option(at) : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={useIsPhone() ? "Search" : "Search or go to…  /"}
        value={typed}
        onFocus={() => setOpen(true)}
        onChange={({ target }) => {
          setTyped(target.value);
          setOpen(true);
          setAt(-1);
        }}
        onKeyDown={onKeyDown}
      />
      <Goals id={list} goals={isOpen ? goals : []} at={at} option={option} go={go} />
    </search>
  );
}

interface GoalsProps {
  readonly id: string;
  readonly goals: readonly Goal[];
  readonly at: number;
  readonly option: (i: number) => string;
  readonly go: (goal: Goal) => void;
}

function Goals({ id, goals, at, option, go }: GoalsProps) {
  const lit = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another is chosen it is brought into view
  useEffect(() => {
    lit.current?.scrollIntoView({ block: "nearest" });
  }, [at]);
  return (
    <div id={id} role="listbox" aria-label="Where to go" className="goals" hidden={goals.length === 0}>
      {goals.map((goal, i) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field
        <div
          key={goal.key}
          ref={i === at ? lit : undefined}
          id={option(i)}
          role="option"
          aria-selected={i === at}
          tabIndex={-1}
          className="goal"
          data-kind={goal.kind}
          // The field keeps the focus.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => go(goal)}
        >
          <span className="goal-name">{goal.name}</span> <span className="goal-about">{goal.about}</span>
        </div>
      ))}
    </div>
  );
}

/** "/" leads to the field from wherever nothing is being typed. */
function useSlash(field: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const go = (event: globalThis.KeyboardEvent) => {
      const at = event.target;
      const types =
        at instanceof HTMLElement && (at.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(at.tagName));
      if (event.key !== "/" || types || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener("keydown", go);
    return () => document.removeEventListener("keydown", go);
  }, [field]);
}
