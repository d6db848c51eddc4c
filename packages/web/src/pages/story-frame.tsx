import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { TidyStory } from "../tidy/tidy-story.tsx";

interface StoryFrameProps {
  readonly name: string;
  /** What is said of the story below its name. */
  readonly facts?: ReactNode;
  /** As wide as the window allows, for a table. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A story's name, the ways to look at it, and one of them. */
export function StoryFrame({ name, facts, wide = false, children }: StoryFrameProps) {
  return (
    <div className="page page-wide">
      <header className="page-header page-header-tabs">
        <p className="trail">
          <Link to="/">Stories</Link>
        </p>
        <h1>{name}</h1>
        {facts}
        <TidyStory key={name} name={name} />
      </header>
      <nav className="tabs" aria-label="Parts of the story">
        <Link to="/stories/$name" params={{ name }} activeOptions={{ exact: true }}>
          Overview
        </Link>
        <Link to="/stories/$name/reports" params={{ name }}>
          Reports
        </Link>
        <Link to="/stories/$name/figures" params={{ name }}>
          Figures
        </Link>
        <Link to="/stories/$name/dates" params={{ name }}>
          Dates
        </Link>
        <Link to="/stories/$name/open" params={{ name }}>
          Open
        </Link>
        <Link to="/stories/$name/check" params={{ name }}>
          Check
        </Link>
      </nav>
      <div className={wide ? undefined : "story-lines"}>{children}</div>
    </div>
  );
}
