import type { ReactNode } from "react";

interface NowPartProps {
  readonly title: string;
  /** What stands beside the title. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a story under its heading. */
export function NowPart({ title, aside, children }: NowPartProps) {
  return (
    <section className="now-part" aria-label={title} id={title.toLowerCase().replaceAll(" ", "-")}>
      <h2 className="now-title">
        {title} {aside && <span className="now-aside">{aside}</span>}
      </h2>
      {children}
    </section>
  );
}
