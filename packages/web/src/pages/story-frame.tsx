import { useQuery } from "@tanstack/react-query";
import { Link, useLocation } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef } from "react";
import { useLinkingOf } from "../api/progress.ts";
import { storyQuery } from "../api/queries.ts";
import { Correcting } from "../correct/correcting.tsx";
import { FeedsOf } from "../desk/save.tsx";
import { TidyStory } from "../tidy/tidy-story.tsx";
import { isMissing } from "../ui/notice.tsx";
import { count } from "../ui/words.ts";
import { PARTS } from "./story-parts.ts";

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

/** How far the linking of a story is that somebody waits for. */
function LinkingOf({ name }: { readonly name: string }) {
  const linking = useLinkingOf(name);
  return (
    <p className="linking" role="status">
      {linking && "Linking…"}
      {linking && linking.of > 0 && ` ${linking.done} of ${count(linking.of, "report")}`}
    </p>
  );
}

/** The ways to look at a story; on a phone they scroll, and the one that is open is in sight. */
function Parts({ name }: { readonly name: string }) {
  const parts = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another part is open at another address
  useEffect(() => {
    parts.current?.querySelector('[aria-current="page"]')?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [pathname]);
  return (
    <nav className="tabs" aria-label="Parts of the story" ref={parts}>
      {PARTS.map(([to, words]) => (
        <Link
          key={to}
          to={to}
          params={{ name }}
          activeOptions={{ exact: to === "/stories/$name" }}
          aria-current={to.endsWith("/timeline") && pathname.endsWith("/dates") ? "page" : undefined}
        >
          {words}
        </Link>
      ))}
    </nav>
  );
}

interface StoryFrameProps {
  readonly name: string;
  /** What is said of the story beside its name. */
  readonly facts?: ReactNode;
  readonly children: ReactNode;
}

/** A story's name, the ways to look at it, and one of them. */
export function StoryFrame({ name, facts, children }: StoryFrameProps) {
  const { error } = useQuery(storyQuery(name));
  if (error && isMissing(error)) return <NoStory name={name} />;
  return (
    <div className="desk of-story">
      <FeedsOf story={name} />
      <header className="desk-header">
        <p className="trail">
          <Link to="/">Stories</Link>
        </p>
        <h1>{name}</h1>
        {facts}
        <LinkingOf name={name} />
        <TidyStory key={name} name={name} />
      </header>
      <Parts name={name} />
      <Correcting key={name} story={name}>
        {children}
      </Correcting>
    </div>
  );
}
