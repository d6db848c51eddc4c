import type { EngineName } from "./engines.ts";

const SAYS: Readonly<Record<EngineName, string>> = {
  linear: "linear: at once",
  neural: "neural: finds more, takes longer",
  rules: "rules: written by hand",
};

interface ChooseEngineProps {
  readonly engines: readonly EngineName[];
  readonly chosen: EngineName;
  readonly choose: (engine: EngineName) => void;
}

/** What finds who said what; nothing where there is no choice. */
export function ChooseEngine({ engines, chosen, choose }: ChooseEngineProps) {
  if (engines.length < 2) return null;
  return (
    <label className="field">
      <span className="field-label">Read by</span>
      <select value={chosen} onChange={({ target }) => choose(target.value as EngineName)}>
        {engines.map((engine) => (
          <option key={engine} value={engine}>
            {SAYS[engine]}
          </option>
        ))}
      </select>
    </label>
  );
}
