import type { ReactNode } from "react";

interface NowPartProps {
  readonly title: string;
  /** What stands beside the title. */
  readonly aside?: ReactNode;
  /** What can be done with it, at the end of that line. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a story under its heading. */
export function NowPart({ title, aside, tools, children }: NowPartProps) {
  return (
    <section className="now-part" aria-label={title} id={title.toLowerCase().replaceAll(" ", "-")}>
      <h2 className="now-title">
        {title} {aside && <span className="now-aside">{aside}</span>}
      </h2>
      {tools && <div className="now-tools">{tools}</div>}
      {children}
    </section>
  );
}
