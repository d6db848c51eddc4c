import type { Ref } from "react";

interface JudgeFieldProps {
  readonly name: string;
  readonly change: (name: string) => void;
  readonly ref?: Ref<HTMLInputElement>;
  readonly className?: string;
}

/** Who judges in this browser, where no account says so. */
export function JudgeField({ name, change, ref, className = "" }: JudgeFieldProps) {
  return (
    <label className={`field ${className}`}>
      <span className="field-label">Your name, kept in this browser</span>
      <input
        ref={ref}
        type="text"
        maxLength={200}
        placeholder="Your name"
        value={name}
        onChange={({ target }) => change(target.value)}
      />
    </label>
  );
}
