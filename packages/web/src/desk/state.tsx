/** What keeps an entry from being plain: the only things that have a colour of their own. */
export type StateName = "corrected" | "denied" | "open" | "doubt" | "fresh";

interface StateProps {
  readonly name: StateName;
  readonly children: string;
}

export function State({ name, children }: StateProps) {
  return (
    <span className="state" data-state={name}>
      {children}
    </span>
  );
}

/** That somebody denies it, and who. */
export function DeniedBy({ who }: { readonly who: readonly string[] }) {
  if (who.length === 0) return null;
  return (
    <span className="denied-by" data-means={`denied by ${who.join(", ")}`}>
      <State name="denied">denied</State>
      <span className="visually-hidden"> by {who.join(", ")}</span>
    </span>
  );
}

/** Why it is not told as a fact: "denied", "only possible". */
export function Doubt({ doubt }: { readonly doubt: string | undefined }) {
  return doubt ? <State name={doubt === "denied" ? "denied" : "doubt"}>{doubt}</State> : null;
}
