import { type FormEvent, useId, useState } from "react";

interface ChooseNameProps {
  /** What is asked: "Who says it?" */
  readonly question: string;
  /** Offered as buttons, the likeliest first. */
  readonly names: readonly string[];
  /** Offered while one types. */
  readonly known: readonly string[];
  /** What is set, for whoever hears the button. */
  readonly sets?: string;
  readonly choose: (name: string) => void;
}

/** A name, one of several or typed. */
export function ChooseName({ question, names, known, sets = "speaker", choose }: ChooseNameProps) {
  const [typed, setTyped] = useState("");
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() !== "") choose(typed.trim());
  };
  return (
    <fieldset className="panel-question">
      <legend>{question}</legend>
      <div className="panel-answers">
        {names.map((name) => (
          <button key={name} type="button" className="answer" onClick={() => choose(name)}>
            {name}
          </button>
        ))}
      </div>
      <form className="panel-typed" onSubmit={submit}>
        <input
          type="text"
          list={id}
          maxLength={200}
          aria-label={`${question} Another name`}
          placeholder="Another name"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <datalist id={id}>
          {known.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <button type="submit" className="answer" aria-label={`Set ${sets}`}>
          Set
        </button>
      </form>
    </fieldset>
  );
}
