import { type FormEvent, useId, useState } from "react";

interface NameFormProps {
  readonly label: string;
  readonly now: string;
  /** What the button is called. */
  readonly action: string;
  /** Offered while one types. */
  readonly known?: readonly string[];
  readonly set: (name: string) => void;
}

/** A name, and a button that sets it. */
export function NameForm({ label, now, action, known = [], set }: NameFormProps) {
  const [name, setName] = useState(now);
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== "" && name.trim() !== now) set(name.trim());
  };
  return (
    <form className="panel-typed" onSubmit={submit}>
      <label className="field">
        <span className="field-label">{label}</span>
        <input type="text" maxLength={300} list={id} value={name} onChange={({ target }) => setName(target.value)} />
      </label>
      <datalist id={id}>
        {known.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <button type="submit" className="answer">
        {action}
      </button>
    </form>
  );
}
