import type { ReactNode } from "react";

interface OverviewPartProps {
  readonly title: string;
  /** What stands beside the title. */
  readonly aside?: string;
  readonly children: ReactNode;
}

/** A part of the overview under its heading. */
export function OverviewPart({ title, aside, children }: OverviewPartProps) {
  return (
    <section className="overview-part">
      <h2 className="overview-title">
        {title} {aside && <span className="overview-aside">{aside}</span>}
      </h2>
      {children}
    </section>
  );
}
