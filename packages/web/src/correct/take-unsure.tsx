import { type Taking, takingOf } from "@according/wording";
import type { Statement } from "according/api";
import { use, useLayoutEffect, useRef, useState } from "react";
import { useMayEdit } from "../account/session.ts";
import type { Lookup } from "../reader/lookup.ts";
import { askFor, JudgeField } from "./judge-field.tsx";
import { type Judging, JudgingContext } from "./judging.ts";

interface TakeUnsureProps {
  readonly statement: Statement;
  readonly found: Lookup;
}

/** Whether what may be a statement is one, as it was found, or none: one press; nothing where nothing can be judged. */
export function TakeUnsure(props: TakeUnsureProps) {
  const judging = use(JudgingContext);
  const mayEdit = useMayEdit();
  return mayEdit && judging && <TakeAnswers {...props} judging={judging} />;
}

function TakeAnswers({ statement, found: { reading, cut }, judging }: TakeUnsureProps & { readonly judging: Judging }) {
  const [name, setName] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const waiting = useRef<Taking>(null);
  useLayoutEffect(() => {
    if (isMissing) askFor(field.current);
  }, [isMissing]);
  const isNameless = useRef(judging.judge === "").current;
  const taking = takingOf(reading, statement);
  const words = cut(statement.content.length > 0 ? statement.content : statement.cue);
  const say = (taken: Taking) => {
    const { about, verdict } = taken;
    if (isNameless && name.trim() === "") {
      setMissing(true);
      waiting.current = taken;
      askFor(field.current);
      return;
    }
    setMissing(false);
    if (isNameless) judging.name(name);
    judging.say(about, verdict, "").catch((error: Error) => setProblem(error.message));
  };
  return (
    <div className="take-unsure">
      <div className="panel-answers">
        <button type="button" className="answer" aria-label={`It is said: “${words}”`} onClick={() => say(taking)}>
          It is said
        </button>
        <button
          type="button"
          className="answer"
          aria-label={`Not a statement: “${words}”`}
          onClick={() => say({ about: taking.about.slice(0, 1), verdict: { by: "not-a-statement" } })}
        >
          Not a statement
        </button>
      </div>
      {isNameless && isMissing && (
        <JudgeField
          ref={field}
          name={name}
          change={setName}
          isMissing
          given={() => waiting.current && say(waiting.current)}
        />
      )}
      {problem && (
        <p className="panel-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
