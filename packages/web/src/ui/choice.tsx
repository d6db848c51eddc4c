interface ChoiceProps {
  readonly label: string;
  /** What is chosen; empty: all. */
  readonly value: string | undefined;
  readonly options: readonly string[];
  /** What options are called that are not called as they are. */
  readonly names?: Readonly<Record<string, string>>;
  /** What choosing nothing is called. */
  readonly all?: string;
  /** What it is about stands in the choice itself, and is only heard. */
  readonly inside?: boolean;
  readonly set: (value: string) => void;
}

/** One of several, or all. */
export function Choice({ label, value = "", options, names = {}, all = "All", inside = false, set }: ChoiceProps) {
  // What the address asks for is always offered, also before the list has come.
  const offered = value === "" || options.includes(value) ? options : [value, ...options];
  return (
    <label className="field">
      <span className={inside ? "visually-hidden" : "field-label"}>{label}</span>
      <select value={value} onChange={(event) => set(event.target.value)}>
        <option value="">{all}</option>
        {offered.map((option) => (
          <option key={option} value={option}>
            {names[option] ?? option}
          </option>
        ))}
      </select>
    </label>
  );
}
