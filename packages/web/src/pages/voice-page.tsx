import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { Act, VoicePage as Page, Tally } from "according/api";
import { useEffect, useState } from "react";
import { queryClient } from "../api/queries.ts";
import { voiceQuery } from "../api/view-queries.ts";
import { actName } from "../desk/act-name.ts";
import { Amount } from "../desk/amount.tsx";
import { type Told, toldIn } from "../desk/in-story.ts";
import { measureName } from "../desk/measure-name.ts";
import { PassageLink } from "../desk/passage-link.tsx";
import { PinToggle } from "../desk/pin-toggle.tsx";
import { Doubt, State } from "../desk/state.tsx";
import { When } from "../desk/when.tsx";
import { idOf, Windowed } from "../desk/windowed.tsx";
import { Arrow } from "../ui/arrow.tsx";
import { Failed, Loading } from "../ui/notice.tsx";
import { usePageTitle } from "../ui/page-title.ts";
import { count } from "../ui/words.ts";
import { NowPart } from "./now-part.tsx";
import { DisputeList } from "./now-unsettled.tsx";
import { Said } from "./said-row.tsx";
import { StoryFrame } from "./story-frame.tsx";
import { VoiceNames, VoiceSameAs } from "./voice-names.tsx";

const route = getRouteApi("/stories/$name/voices/$source");

/** One voice of a story: everything it says and counts, by whom it is carried, what it is called, whom it contradicts. */
export function VoicePage() {
  const { name, source } = route.useParams();
  const { data, error, refetch } = useQuery(voiceQuery(name, source));
  usePageTitle(data ? `${data.voice.name}: ${name}` : name);
  useOneAddress(name, source, data);
  return (
    <StoryFrame name={name}>
      {error ? (
        <Failed error={error} again={refetch} />
      ) : data ? (
        <VoiceView key={data.voice.id} story={name} page={data} told={toldIn(data)} />
      ) : (
        <Loading what="what they said" lines={12} />
      )}
    </StoryFrame>
  );
}

/** A voice that has become one with another is shown at the address of that one. */
function useOneAddress(name: string, asked: string, page: Page | undefined): void {
  const navigate = route.useNavigate();
  useEffect(() => {
    const source = page?.voice.id;
    if (source === undefined || source === asked) return;
    queryClient.setQueryData(voiceQuery(name, source).queryKey, page);
    void navigate({ to: "/stories/$name/voices/$source", params: { name, source }, replace: true });
  }, [navigate, name, asked, page]);
}

interface PartProps {
  readonly story: string;
  readonly page: Page;
  readonly told: Told;
}

function VoiceView(props: PartProps) {
  const { voice } = props.page;
  const year = voice.last.slice(0, 4);
  return (
    <>
      <div className="sheet-head" data-entry={voice.id}>
        <h2 className="voice-title">{voice.name}</h2>
        <PinToggle name={voice.name} names={voice.names} />
        <p className="row-facts">
          {voice.roles.length > 0 && <span>{voice.roles.join(", ")}</span>}
          <span>
            {count(voice.said, "statement")} in {count(voice.reports, "report")}
          </span>
          <span>
            heard <When iso={voice.first} />
            {voice.last.slice(0, 10) !== voice.first.slice(0, 10) && (
              <>
                {" "}
                to <When iso={voice.last} />
              </>
            )}
          </span>
        </p>
        <VoiceSameAs story={props.story} voice={voice} />
      </div>
      <div className="now-parts">
        <SaidBy {...props} year={year} />
        <div className="now-side">
          <CountedBy {...props} year={year} />
          <Against {...props} year={year} />
          <About {...props} />
        </div>
      </div>
    </>
  );
}

type DatedProps = PartProps & { readonly year: string };

function SaidBy({ page, told, year }: DatedProps) {
  const [opened, setOpened] = useState<string | null>(null);
  const silent = page.silent.flatMap((at) => told.row(at) ?? []);
  return (
    <NowPart title="Said" aside={page.said.length}>
      <Windowed
        items={page.said}
        keyOf={idOf}
        height={35}
        label="Statements"
        className="list-box"
        row={(said) => (
          <Said
            said={said}
            told={told}
            year={year}
            isOpen={opened === said.id}
            toggle={() => setOpened(opened === said.id ? null : said.id)}
            ofOne
          />
        )}
      />
      {silent.length > 0 && (
        <ul className="voice-silent">
          {silent.map((row) => (
            <li key={JSON.stringify(row.entry)}>
              <When iso={told.report(row.entry.report)?.publishedAt} year={year} /> {row.what}:{" "}
              <PassageLink at={row.entry} words={row.words} className="quoted">
                “{row.words}”
              </PassageLink>
            </li>
          ))}
        </ul>
      )}
    </NowPart>
  );
}

/** So many numbers of one thing are told, the last; all of them stand among the figures. */
const MOST_NUMBERS = 12;

/** Of each thing it counts its numbers in the order of time. */
function CountedBy({ story, page: { counted }, told, year }: DatedProps) {
  if (counted.length === 0) return null;
  return (
    <NowPart title="Counted" aside={counted.length}>
      <ul>
        {counted.map((one) => (
          <li key={one.id} className="voice-counted">
            <Link to="/stories/$name/figures" params={{ name: story }} search={{ measure: one.partOf ?? one.id }}>
              {one.partOf ? one.of : measureName(one)}
            </Link>
            <span>
              {one.claims.length > MOST_NUMBERS && (
                <span className="view-lede">{count(one.claims.length - MOST_NUMBERS, "number")} before, then </span>
              )}
              {one.claims.slice(-MOST_NUMBERS).map((claim, i) => {
                const row = told.row(claim.entry);
                return row ? (
                  <span key={JSON.stringify(claim.entry)} className="side">
                    {i > 0 && (
                      <>
                        {" "}
                        <Arrow to="right" />{" "}
                      </>
                    )}
                    <PassageLink at={claim.entry} words={row.words}>
                      <strong>
                        <Amount row={row} />
                      </strong>
                    </PassageLink>{" "}
                    <When iso={claim.day || undefined} year={year} />
                    {claim.relation === "corrects" && <State name="corrected">corrected</State>}
                    <Doubt doubt={row.doubt} />
                  </span>
                ) : null;
              })}
            </span>
          </li>
        ))}
      </ul>
    </NowPart>
  );
}

function Against({ page: { disputes }, told, year }: DatedProps) {
  if (disputes.length === 0) return null;
  return (
    <NowPart title="Disputed" aside={disputes.length}>
      <DisputeList disputes={disputes} told={told} year={year} />
    </NowPart>
  );
}

/** What it is called, what it does by saying something, who carries it, and for whom it speaks. */
function About({ story, page, told }: PartProps) {
  const { voice, speaksFor, spokenForBy, others } = page;
  const names = new Map(others.map(({ id, name }) => [id, name]));
  const linked = (all: readonly Tally[]) =>
    all.map((one) => (
      <Link key={one.name} to="/stories/$name/voices/$source" params={{ name: story, source: one.name }}>
        {told.who({ who: names.get(one.name), source: one.name }) || one.name} {one.count}
      </Link>
    ));
  const plain = (all: readonly Tally[], name = (words: string) => words) =>
    all.map((one) => <span key={one.name}>{`${name(one.name)} ${one.count}`}</span>);
  const lines = [
    ["Called", [<VoiceNames key="names" page={page} told={told} />]],
    ["Does", plain(voice.acts, (act) => actName(act as Act))],
    ["Carried by", plain(voice.outlets)],
    ["Speaks for", linked(speaksFor)],
    ["Spoken for by", linked(spokenForBy)],
    ["Contradicts", linked(voice.against)],
  ] as const;
  return (
    <dl className="voice-about">
      {lines.map(
        ([title, values]) =>
          values.length > 0 && (
            <div key={title}>
              <dt>{title}</dt>
              <dd>{values}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
