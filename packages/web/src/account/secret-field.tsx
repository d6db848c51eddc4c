interface SecretFieldProps {
  readonly label: string;
  /** What password managers take it for. */
  readonly autoComplete: "current-password" | "new-password";
  readonly value: string;
  readonly change: (value: string) => void;
}

/** A password: it may be pasted and filled in by a password manager. */
export function SecretField({ label, autoComplete, value, change }: SecretFieldProps) {
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <input
        type="password"
        required
        maxLength={1000}
        autoComplete={autoComplete}
        value={value}
        onChange={({ target }) => change(target.value)}
      />
    </label>
  );
}
