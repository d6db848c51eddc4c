import { newsInWords } from "@according/wording";
import { Link } from "@tanstack/react-router";
import type { Move, Moved, Worded } from "according/api";
import { CorrectHere } from "../correct/correct-here.tsx";
import { Amount } from "../desk/amount.tsx";
import { entryName, wholeName } from "../desk/entry-name.ts";
import type { Told } from "../desk/in-story.ts";
import { countedName } from "../desk/measure-name.ts";
import { PassageLink } from "../desk/passage-link.tsx";
import { quoted } from "../desk/quoted.ts";
import { Follow } from "../desk/save.tsx";
import type { Seen } from "../desk/seen.ts";
import { Doubt, State } from "../desk/state.tsx";
import { When } from "../desk/when.tsx";
import { entryId } from "../said/entry-id.ts";
import { Arrow } from "../ui/arrow.tsx";
import { grouped } from "../ui/words.ts";
import { NowPart } from "./now-part.tsx";
import { RevisedMark, WordsBefore } from "./revised-parts.tsx";

interface MovesProps {
  readonly name: string;
  readonly moves: readonly Move[];
  readonly total: number;
  readonly told: Told;
  readonly year: string | undefined;
  readonly seen: Seen | undefined;
}

/** What was new when it was told, newest first. */
export function Moves({ name, moves, total, told, year, seen }: MovesProps) {
  if (moves.length === 0) return null;
  return (
    <NowPart
      title="Changes"
      tools={<Follow story={name} />}
      aside={
        moves.length < total && (
          <Link to="/stories/$name/changes" params={{ name }}>
            the last {moves.length} of {grouped(total)}
          </Link>
        )
      }
    >
      <ol className="moves">
        {moves.map((move, i) => (
          <li key={keyOfMove(move)}>
            <MoveRow move={move} told={told} year={year} seen={seen} isAgain={isOfOne(move, moves[i - 1])} />
          </li>
        ))}
      </ol>
    </NowPart>
  );
}

interface MoveRowProps extends Pick<MovesProps, "told" | "year" | "seen"> {
  readonly move: Move;
  /** The one above it came with the same report: when, and which, need not be seen again. */
  readonly isAgain?: boolean;
}

const isOfOne = (a: Move, b: Move | undefined): boolean =>
  a.report === b?.report && a.revised?.to === b.revised?.to && a.since?.version === b.since?.version;

export const keyOfMove = ({ report, entry, revised }: Move): string =>
  `${report} ${revised ? `${revised.to} ` : ""}${entryId(entry)}`;

/** When, who, and what of it is new, with its words. */
export function MoveRow({ move, told, year, seen, isAgain = false }: MoveRowProps) {
  const [{ revised, since }, report] = [move, told.report(move.report)];
  const by = revised ?? since ?? report;
  const row: Worded | undefined =
    (revised && !revised.now ? undefined : told.row(move.entry)) ?? revised?.now ?? revised?.was;
  if (!row) return null;
  const isFresh = seen !== undefined && (by?.keptAt ?? "") > seen.kept;
  const item = move.items.find(({ entry }) => entryId(entry) === entryId(move.entry));
  const counted = item?.counted && countedName(item.counted);
  // Of a figure its words are what is seen: they begin its name.
  const label =
    row.entry.by === "figure"
      ? [quoted(row), counted, told.who(row) || row.who].filter(Boolean).join(", ")
      : wholeName(told, row);
  // Its words are the number and nothing else: it need not be told twice.
  const isNumber = !revised && item?.kind !== "statement" && item?.entry.by === "figure" && isOnlyNumber(row);
  const isTold = new Set(revised?.counts.flatMap(({ now }) => (now ? [entryId(now.entry)] : [])));
  return (
    <div className="move" data-fresh={isFresh || undefined} data-again={isAgain || undefined}>
      <span className="move-when">
        {isFresh && <span className="visually-hidden">new: </span>}
        <When iso={by?.publishedAt} year={year} clock />
      </span>
      <span className="move-who" data-whole={told.who(row)}>
        {row.open ? <span className="who-open">{row.who}</span> : told.who(row)}
      </span>
      <span className="move-what" data-revised={revised && true}>
        {revised && <RevisedMark revised={revised} />}
        {move.items
          .filter(({ entry }) => !isTold.has(entryId(entry)))
          .map((item) => (
            <MovedItem
              key={`${item.kind} ${item.of} ${JSON.stringify(item.entry)}`}
              item={item}
              told={told}
              leads={isNumber && entryId(item.entry) === entryId(move.entry)}
            />
          ))}
        {move.voice && <span className="move-mark">new voice</span>}
        {move.entry.by === "statement" && row.what !== "says" && !row.around && (
          <span className="move-verb">{row.what}</span>
        )}{" "}
        {revised && <WordsBefore revised={revised} />}
        {revised?.change !== "dropped" && !isNumber && (
          <PassageLink at={move.entry} words={row.words} className="quoted" label={label} version={revised?.to}>
            {quoted(row)}
          </PassageLink>
        )}
      </span>
      <span className="move-outlet">{report?.outlet}</span>
      {revised?.change !== "dropped" && <CorrectHere at={move.entry} label={entryName(told, row, counted)} />}
    </div>
  );
}

const isOnlyNumber = ({ words, what, signs, around }: Worded): boolean =>
  around === undefined && [what, signs].some((one) => one?.toLowerCase() === words.toLowerCase());

interface MovedItemProps {
  readonly item: Moved;
  readonly told: Told;
  /** Its number leads to its place. */
  readonly leads: boolean;
}

/** "killed 14 → 12 corrected"; that a statement is new says the list itself. */
function MovedItem({ item, told, leads }: MovedItemProps) {
  const [row, before] = [told.row(item.entry), item.before && told.row(item.before)];
  if (!row || item.kind === "statement") return null;
  if (item.entry.by !== "figure") {
    const isDenial = item.kind === "denial";
    if (item.kind === "happening") return <span className="move-mark">{row.what}</span>;
    return <State name={isDenial ? "denied" : "doubt"}>{newsInWords[item.kind]}</State>;
  }
  return (
    <span className="move-figure">
      {item.counted && <span className="move-counted">{countedName(item.counted)}</span>}{" "}
      {before && before.what !== row.what && (
        <>
          <Amount row={before} /> <Arrow to="right" /> <span className="visually-hidden"> then </span>
        </>
      )}
      <strong>
        {leads ? (
          <PassageLink
            at={item.entry}
            words={row.words}
            className="move-number"
            label={wholeName(told, row, item.counted && countedName(item.counted))}
          >
            <Amount row={row} />
          </PassageLink>
        ) : (
          <Amount row={row} />
        )}
      </strong>
      {item.corrects && <State name="corrected">corrected</State>}
      <Doubt doubt={row.doubt} />
    </span>
  );
}
