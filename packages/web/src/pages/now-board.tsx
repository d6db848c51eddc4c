import { Link } from "@tanstack/react-router";
import type { Board, ClaimOnBoard, Measure } from "according/api";
import { CorrectHere } from "../correct/correct-here.tsx";
import { Amount } from "../desk/amount.tsx";
import { entryName } from "../desk/entry-name.ts";
import type { Told } from "../desk/in-story.ts";
import { measureName, measureOf } from "../desk/measure-name.ts";
import { PassageLink } from "../desk/passage-link.tsx";
import { DeniedBy, Doubt, State } from "../desk/state.tsx";
import { When } from "../desk/when.tsx";
import { Arrow } from "../ui/arrow.tsx";
import { longDate } from "../ui/dates.ts";
import { Origins, Term } from "../ui/term.tsx";
import { count, grouped } from "../ui/words.ts";

interface NowBoardProps {
  readonly name: string;
  readonly board: Board;
  readonly told: Told;
  readonly year: string | undefined;
}

/** Of each thing that is counted the latest claim by each source: none is added up or judged. */
export function NowBoard({ name, board: { measures, others }, told, year }: NowBoardProps) {
  if (measures.length === 0) return null;
  const heads = measures.filter(({ partOf, beside = partOf }) => !measures.some(({ id }) => id === beside));
  return (
    <section className="board" aria-label="Figures">
      {heads.map((one) => (
        <div key={one.id} className="measure">
          <MeasureHead measure={one} alone={measures.filter(({ kind }) => kind === one.kind).length === 1} />
          <Claims measure={one} told={told} year={year} />
          {measures
            .filter(({ partOf }) => partOf === one.id)
            .map((part) => (
              <div key={part.id} className="measure-part">
                <p className="measure-of">{part.of}</p>
                <Claims measure={part} told={told} year={year} />
              </div>
            ))}
          <Beside measures={measures.filter(({ beside }) => beside === one.id)} told={told} year={year} />
        </div>
      ))}
      {others > 0 && (
        <p className="board-others">
          <Link to="/stories/$name/figures" params={{ name }}>
            {count(others, "other count")}
          </Link>
        </p>
      )}
    </section>
  );
}

/** What is counted. Where another counts the same kind, the words tell which it is. */
function MeasureHead({ measure, alone }: { readonly measure: Measure; readonly alone: boolean }) {
  const { place, reports, origins } = measure;
  const of = measureOf(measure);
  return (
    <h2 className="measure-head">
      <span className="measure-name">{measureName(measure)}</span>
      {of && !alone && <span className="measure-of">{of}</span>}
      {place && <span className="measure-of">{place}</span>}
      <span className="measure-told">
        in {count(reports, "report")}, <Origins number={origins} />
      </span>
    </h2>
  );
}

/** What is counted besides of the same kind, a line each. */
function Beside({
  measures,
  told,
  year,
}: { readonly measures: readonly Measure[] } & Pick<NowBoardProps, "told" | "year">) {
  if (measures.length === 0) return null;
  return (
    <div className="measure-part">
      <p className="measure-of">
        <Term of="counted apart" />
      </p>
      <ul className="claims">
        {measures.flatMap((one) =>
          one.claims.map((claim) => (
            <ClaimRow
              key={one.id}
              claim={claim}
              counted={measureName(one)}
              of={[measureOf(one), one.place].filter(Boolean).join(", ")}
              told={told}
              year={year}
            />
          )),
        )}
      </ul>
    </div>
  );
}

function Claims({ measure, told, year }: { readonly measure: Measure } & Pick<NowBoardProps, "told" | "year">) {
  const { claims, kind, voices } = measure;
  const counted = kind === "other" ? "" : measureName(measure);
  return (
    <ul className="claims">
      {claims.map((claim) => (
        <ClaimRow key={JSON.stringify(claim.entry)} claim={claim} counted={counted} told={told} year={year} />
      ))}
      {voices > claims.length && <li className="claim-more">{count(voices - claims.length, "other")}</li>}
    </ul>
  );
}

interface ClaimRowProps extends Pick<NowBoardProps, "told" | "year"> {
  readonly claim: ClaimOnBoard;
  /** What is counted, for whoever hears it; empty: it has no kind. */
  readonly counted: string;
  /** Which of its kind it is; empty: that stands above. */
  readonly of?: string;
}

function ClaimRow({ claim, counted, of = "", told, year }: ClaimRowProps) {
  const row = told.row(claim.entry);
  if (!row) return null;
  return (
    <li className="claim" data-by={claim.by}>
      <PassageLink at={claim.entry} words={row.words} className="claim-link">
        <strong>
          <Amount row={row} />
        </strong>
        <Change change={claim.change} />
        <span className="visually-hidden"> {counted}, </span>
        <span className="claim-who">
          {told.who(claim) || row.who}
          {claim.by === "report" && told.who(claim) !== "" && <span className="claim-own"> itself</span>}
          {of !== "" && <span className="claim-of">{of}</span>}
        </span>
      </PassageLink>
      <span className="claim-when">
        <When iso={claim.day || undefined} year={year} />
        <Doubt doubt={row.doubt} />
        <DeniedBy who={claim.deniedBy} />
      </span>
      <CorrectHere at={claim.entry} label={entryName(told, row, counted)} />
      {(claim.was.length > 0 || claim.revised) && <Was claim={claim} counted={counted} told={told} year={year} />}
    </li>
  );
}

function Change({ change }: { readonly change: number | null }) {
  if (change === null || change === 0) return <span className="claim-change" />;
  const size = grouped(Math.abs(change));
  return (
    <span className="claim-change">
      <Arrow to={change > 0 ? "up" : "down"} />
      <span aria-hidden="true">{size}</span>
      <span className="visually-hidden">{`, ${size} ${change > 0 ? "more" : "fewer"} than before`}</span>
    </span>
  );
}

/** What the same source told before, the last first. */
function Was({ claim, counted, told, year }: ClaimRowProps) {
  const rows = claim.was.flatMap((at) => told.row(at) ?? []);
  return (
    <span className="claim-was">
      {claim.relation === "corrects" && <State name="corrected">corrected</State>}was{" "}
      {claim.revised && (
        <>
          <PassageLink at={claim.revised.was.entry} words={claim.revised.was.words} version={claim.revised.from}>
            <Amount row={claim.revised.was} />
            <span className="visually-hidden">{` ${counted}, ${told.who(claim)}`}</span>
            <span className="visually-hidden">, version {claim.revised.from}</span>
          </PassageLink>{" "}
          <span aria-hidden="true">(version {claim.revised.from})</span>
          {rows.length > 0 && ", "}
        </>
      )}
      {rows.map((row, i) => {
        const day = row.when ?? told.report(row.entry.report)?.publishedAt;
        return (
          <span key={JSON.stringify(row.entry)}>
            {i > 0 && ", "}
            <PassageLink at={row.entry} words={row.words}>
              <Amount row={row} />
              <span className="visually-hidden">
                {[counted && ` ${counted}`, told.who(claim) || row.who, day && longDate(day)]
                  .filter(Boolean)
                  .join(", ")}
              </span>
            </PassageLink>{" "}
            (<When iso={day} year={year} />)
          </span>
        );
      })}
    </span>
  );
}
