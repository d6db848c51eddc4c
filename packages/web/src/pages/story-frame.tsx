import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { TidyStory } from "../tidy/tidy-story.tsx";

interface StoryFrameProps {
  readonly name: string;
  /** What is said of the story beside its name. */
  readonly facts?: ReactNode;
  readonly children: ReactNode;
}

/** A story's name, the ways to look at it, and one of them. */
export function StoryFrame({ name, facts, children }: StoryFrameProps) {
  return (
    <div className="desk">
      <header className="desk-header">
        <p className="trail">
          <Link to="/">Stories</Link>
        </p>
        <h1>{name}</h1>
        {facts}
        <TidyStory key={name} name={name} />
      </header>
      <nav className="tabs" aria-label="Parts of the story">
        {PARTS.map(([to, words]) => (
          <Link key={to} to={to} params={{ name }} activeOptions={{ exact: to === "/stories/$name" }}>
            {words}
          </Link>
        ))}
      </nav>
      {children}
    </div>
  );
}

const PARTS = [
  ["/stories/$name", "Now"],
  ["/stories/$name/figures", "Figures"],
  ["/stories/$name/timeline", "Timeline"],
  ["/stories/$name/voices", "Voices"],
  ["/stories/$name/statements", "Statements"],
  ["/stories/$name/reports", "Reports"],
  ["/stories/$name/changes", "Changes"],
  ["/stories/$name/open", "Open"],
  ["/stories/$name/check", "Check"],
] as const;
