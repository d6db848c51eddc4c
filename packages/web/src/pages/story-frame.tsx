import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { storyQuery } from "../api/queries.ts";
import { TidyStory } from "../tidy/tidy-story.tsx";
import { isMissing } from "../ui/notice.tsx";

function NoStory({ name }: { readonly name: string }) {
  return (
    <div className="page">
      <h1>No such story</h1>
      <p>
        No story is called “{name}”. It may have another name now, or be in the <Link to="/bin">bin</Link>.{" "}
        <Link to="/">The stories</Link> are a good place to go on from.
      </p>
    </div>
  );
}

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
  const { error } = useQuery(storyQuery(name));
  if (error && isMissing(error)) return <NoStory name={name} />;
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
