import { type Ref, useId } from "react";

interface JudgeFieldProps {
  readonly name: string;
  readonly change: (name: string) => void;
  readonly ref?: Ref<HTMLInputElement>;
  readonly className?: string;
  /** It is asked for and not given. */
  readonly isMissing?: boolean;
  /** Told when the name is given: what waited for it is said. */
  readonly given?: () => void;
}

/** Who judges in this browser, where no account says so. */
export function JudgeField({ name, change, ref, className = "", isMissing = false, given }: JudgeFieldProps) {
  const problem = useId();
  return (
    <>
      <label className={`field judge-field ${className}`}>
        <span className="field-label">Your name, kept in this browser</span>
        <input
          ref={ref}
          type="text"
          maxLength={200}
          placeholder="Your name"
          value={name}
          aria-invalid={isMissing || undefined}
          aria-describedby={isMissing ? problem : undefined}
          onChange={({ target }) => change(target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || !given) return;
            event.preventDefault();
            given();
          }}
        />
      </label>
      {isMissing && (
        <p id={problem} className="panel-problem" role="alert">
          Say who judges{given ? ", and press Enter" : ", and press again"}: a judgement has a name.
        </p>
      )}
    </>
  );
}

/** A name that is asked for is typed at once: its field comes into the window, and what is said of it with it. */
export function askFor(field: HTMLInputElement | null): void {
  field?.focus({ preventScroll: true });
  field?.scrollIntoView({ block: "center", behavior: "instant" });
}
