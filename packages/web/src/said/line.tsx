import { asides, channelOf, isUnsure, type Said, undecided, verbOf } from "@according/wording";
import { Fragment } from "react";
import { dayOf } from "../ui/dates.ts";
import { Who } from "./who.tsx";

interface LineProps {
  readonly said: Said;
  /** What else is to be said of it: "inside 3". */
  readonly also?: readonly string[];
  /** The verb stands elsewhere, in place of the words. */
  readonly silent?: boolean;
}

/** "Dario Keld (spokesman) · criticises · reportedly · in a statement · first reported by Orlay Radio" */
export function Line({ said, also = [], silent = false }: LineProps) {
  const parts = [...partsOf(said).slice(silent ? 1 : 0), ...also.map(sure)];
  return (
    <>
      <Who said={said} />
      {parts.length > 0 && "\u00a0·"}
      {parts.map(({ words, doubt }, index) => (
        <Fragment key={words}>
          {" "}
          <span className="said-part" data-doubt={doubt || undefined}>
            {words}
            {index < parts.length - 1 && "\u00a0·"}
          </span>
        </Fragment>
      ))}
    </>
  );
}

/** The same as words alone. */
export const lineInWords = (said: Said): string => {
  const { speaker, source, refers } = said;
  const who = speaker ? `${speaker.name}${asides(speaker, refers) ?? ""}` : undecided(source.join(" … "), refers);
  return [who, ...partsOf(said).map(({ words }) => words)].join(" · ");
};

interface Part {
  readonly words: string;
  readonly doubt: boolean;
}

const sure = (words: string): Part => ({ words, doubt: false });
const doubtful = (words: string): Part => ({ words, doubt: true });

function partsOf({ statement, refers }: Said): readonly Part[] {
  const { assertion, attitude, hedge } = statement;
  const verb = verbOf(statement);
  return [
    assertion.polarity === "negated" || assertion.mode !== "actual" ? doubtful(verb) : sure(verb),
    ...(attitude ? [doubtful("attitude")] : []),
    ...(hedge ? [doubtful(hedge)] : []),
    ...channelOf(statement, refers).map(sure),
    ...(assertion.condition ? [doubtful("on a condition")] : []),
    ...(refers.time ? [sure(dated(refers.time))] : []),
    ...(isUnsure(statement) ? [doubtful("unsure")] : []),
  ];
}

/** A whole day as people write it; what is less or more than a day as the record has it. */
const dated = (edtf: string): string => (/^\d{4}-\d\d-\d\d$/.test(edtf) ? dayOf(edtf) : edtf);
