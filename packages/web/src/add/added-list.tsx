import { Link } from "@tanstack/react-router";
import type { Added } from "according/api";
import type { AddedHere, Input } from "./inputs.ts";

const OUTCOMES = {
  new: "Kept",
  "new-version": "Kept as a new version",
  "new-details": "Kept with new details",
  same: "Kept already",
} as const;

type KeptReport = Exclude<Added, { readonly problem: string }>;

/** Is it the text of a version that another one has taken the place of? */
const isOlder = ({ version, report }: KeptReport): boolean => version !== undefined && version !== report.version;

const outcomeOf = (one: KeptReport): string => {
  if (!isOlder(one)) return OUTCOMES[one.outcome];
  return one.outcome === "new-details" ? `Version ${one.version} has new details` : `Kept as version ${one.version}`;
};

interface AddedListProps {
  readonly added: readonly AddedHere[];
  readonly add: (input: Input) => void;
  /** The story that is looked at. */
  readonly here: string | undefined;
  readonly close: () => void;
}

/** What became of each report, what to do where nothing came of it, and the way to a story that is not looked at. */
export function AddedList({ added, here, add, close }: AddedListProps) {
  const stories = new Set(added.flatMap((one) => ("problem" in one ? [] : one.report.story)));
  return (
    <ul className="added" aria-live="polite" aria-label="What became of it">
      {added.map((one, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows
        <li key={i}>
          {"problem" in one ? (
            <>
              <span className="added-problem">{one.problem}</span> <AsEnglish input={one.asEnglish} add={add} />
            </>
          ) : (
            <>
              {outcomeOf(one)}:{" "}
              <Link
                to="/reports/$id"
                params={{ id: one.report.id }}
                search={isOlder(one) ? { version: one.version } : {}}
                onClick={close}
              >
                {one.report.title}
              </Link>
              {isOlder(one) && ` – it was published before version ${one.report.version}, which stays current.`}
              {one.report.publishedAt === undefined && " – it has no date: give it on its page."}
            </>
          )}
        </li>
      ))}
      {[...stories]
        .filter((name) => name !== here)
        .map((name) => (
          <li key={name}>
            <Link to="/stories/$name" params={{ name }} onClick={close}>
              To the story “{name}”
            </Link>
          </li>
        ))}
    </ul>
  );
}

/** Adds it all the same, where it may be English. */
const AsEnglish = ({ input, add }: Pick<AddedListProps, "add"> & { readonly input: Input | undefined }) =>
  input && (
    <button type="button" className="answer" onClick={() => add(input)}>
      It is English: add it
    </button>
  );
