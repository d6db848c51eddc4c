import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { Act, Voice, Voices } from "according/api";
import { lazy, type ReactNode, Suspense, useMemo, useState } from "react";
import { voicesQuery } from "../api/view-queries.ts";
import { CorrectHere } from "../correct/correct-here.tsx";
import { actName } from "../desk/act-name.ts";
import { Save } from "../desk/save.tsx";
import { When } from "../desk/when.tsx";
import { idOf, Windowed } from "../desk/windowed.tsx";
import { Empty, Failed, Loading } from "../ui/notice.tsx";
import { usePageTitle } from "../ui/page-title.ts";
import { count, grouped } from "../ui/words.ts";
import { namesApart } from "./namesakes.ts";
import { StoryFrame } from "./story-frame.tsx";
import { VoiceFigures } from "./voice-figures.tsx";
import { VOICE_ORDERS, type VoiceOrder, type VoicesFilter, voicesFilter } from "./voices-filter.ts";

/** Loaded when it is shown. */
const LoadedNetwork = lazy(() => import("./voice-network.tsx").then((loaded) => ({ default: loaded.VoiceNetwork })));

const route = getRouteApi("/stories/$name/voices");

/** Who is heard in a story: what they are, what they do by saying it, who carries them and whom they contradict. */
export function VoicesPage() {
  const { name } = route.useParams();
  usePageTitle(`Voices: ${name}`);
  const { data, error, refetch } = useQuery(voicesQuery(name));
  return (
    <StoryFrame name={name}>
      {error ? (
        <Failed error={error} again={refetch} />
      ) : !data ? (
        <Loading what="voices" lines={12} />
      ) : data.items.length === 0 ? (
        <Empty title="Nobody is said to have said anything in the reports of this story" />
      ) : (
        <VoicesHeard name={name} voices={data} />
      )}
    </StoryFrame>
  );
}

const ORDER_NAMES: Readonly<Record<VoiceOrder, string>> = {
  said: "Most said",
  name: "By name",
  last: "Last heard",
  first: "First heard",
  against: "Most contradicted",
};

/** A list, or who of them speaks to whom and of whom. */
function VoicesHeard({ name, voices }: { readonly name: string; readonly voices: Voices }) {
  const [isNetwork, setNetwork] = useState(false);
  const way = (
    <fieldset className="switch">
      <legend className="visually-hidden">Show as</legend>
      {[false, true].map((network) => (
        <button
          key={String(network)}
          type="button"
          aria-pressed={isNetwork === network}
          onClick={() => setNetwork(network)}
        >
          {network ? "Network" : "List"}
        </button>
      ))}
    </fieldset>
  );
  if (!isNetwork) return <VoiceList name={name} voices={voices.items} way={way} />;
  return (
    <>
      <div className="list-tools list-tools-beside">{way}</div>
      {voices.ties.length === 0 ? (
        <Empty title="Nobody is said to speak to or of anybody" />
      ) : (
        <Suspense fallback={<Loading what="the network" />}>
          <LoadedNetwork story={name} voices={voices} />
        </Suspense>
      )}
    </>
  );
}

interface VoiceListProps {
  readonly name: string;
  readonly voices: readonly Voice[];
  /** Chooses how they are shown. */
  readonly way: ReactNode;
}

function VoiceList({ name, voices, way }: VoiceListProps) {
  const filter = voicesFilter({ ...route.useSearch() });
  const navigate = route.useNavigate();
  const change = (changes: VoicesFilter) =>
    void navigate({
      to: "/stories/$name/voices",
      params: { name },
      search: voicesFilter({ ...filter, ...changes }),
      replace: true,
    });
  const [words, setWords] = useState("");
  const shown = useMemo(() => inOrder(voices, filter.order ?? "said", words), [voices, filter.order, words]);
  const byId = useMemo(() => namesApart(voices), [voices]);
  const year = voices
    .map(({ last }) => last.slice(0, 4))
    .toSorted()
    .at(-1);
  return (
    <>
      <div className="list-tools list-tools-beside">
        {way}
        <input
          type="search"
          value={words}
          onChange={(event) => setWords(event.target.value)}
          placeholder="Name or office"
          aria-label="Find a voice"
        />
        <select
          value={filter.order ?? "said"}
          onChange={(event) => change({ order: event.target.value as VoiceOrder })}
          aria-label="Order"
        >
          {VOICE_ORDERS.map((order) => (
            <option key={order} value={order}>
              {ORDER_NAMES[order]}
            </option>
          ))}
        </select>
      </div>
      <div className="voice voice-head" aria-hidden="true">
        <span>Who</span>
        <span>Said</span>
        <span>Figures</span>
        <span>What they do</span>
        <span>Heard</span>
        <span>In</span>
        <span>Contradict</span>
      </div>
      <Windowed
        items={shown}
        keyOf={idOf}
        height={35}
        label="Voices"
        className="list-box"
        row={(voice) => <VoiceRow story={name} voice={voice} nameOf={(id) => byId.get(id)} year={year} />}
      />
      <div className="list-foot">
        <p className="view-lede" role="status">
          {count(shown.length, "voice")}
        </p>
        <Save story={name} of="sources" />
      </div>
    </>
  );
}

function inOrder(voices: readonly Voice[], order: VoiceOrder, words: string): readonly Voice[] {
  const wanted = words.trim().toLowerCase();
  const found = voices.filter(({ names, roles }) => [...names, ...roles].join(" ").toLowerCase().includes(wanted));
  if (order === "name") return found.toSorted((a, b) => a.name.localeCompare(b.name));
  if (order === "last") return found.toSorted((a, b) => (a.last < b.last ? 1 : a.last > b.last ? -1 : 0));
  if (order === "first") return found.toSorted((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
  return order === "against" ? found.toSorted((a, b) => b.against.length - a.against.length) : found;
}

interface VoiceRowProps {
  readonly story: string;
  readonly voice: Voice;
  /** What a voice is called; behind a name that several have stands what tells them apart. */
  readonly nameOf: (id: string) => string | undefined;
  readonly year: string | undefined;
}

/** Of so many acts, outlets and opponents the commonest are named. */
const NAMED = 3;

function VoiceRow({ story, voice, nameOf, year }: VoiceRowProps) {
  const { id, entry, name, roles, acts, said, figures, first, last, reports, outlets, against } = voice;
  const called = nameOf(id) ?? name;
  const [role] = roles;
  const opponents = against.flatMap((one) => nameOf(one.name) ?? []);
  return (
    <div className="voice" data-entry={id}>
      <span className="voice-who" data-whole={[called, ...roles].join(", ")}>
        <Link to="/stories/$name/voices/$source" params={{ name: story, source: id }}>
          {name}
          {called !== name && <span className="voice-apart-from">{called.slice(name.length)}</span>}
        </Link>{" "}
        {role?.toLowerCase() !== name.toLowerCase() && <span className="voice-role">{role}</span>}
      </span>
      <span className="voice-number">
        {grouped(said)}
        <span className="voice-label"> said</span>
      </span>
      <VoiceFigures story={story} figures={figures} year={year} />
      <span className="voice-acts">
        {acts
          .slice(0, NAMED)
          .map((one) => `${actName(one.name as Act)} ${one.count}`)
          .join(", ")}
      </span>
      <span className="voice-heard">
        <When iso={first} year={year} />
        {first.slice(0, 10) !== last.slice(0, 10) && (
          <>
            {" – "}
            <When iso={last} year={year} />
          </>
        )}
      </span>
      <span className="voice-outlets" data-means={outlets.map((one) => one.name).join(", ")}>
        {outlets.length === 1 ? outlets[0]?.name : count(outlets.length, "outlet")}
        {reports > 1 && `, ${count(reports, "report")}`}
      </span>
      <span className="voice-against" data-whole={opponents.join(", ")}>
        {opponents.length > 0 && <span className="voice-label">contradicts </span>}
        {opponents.slice(0, NAMED).join(", ")}
      </span>
      <CorrectHere at={entry} label={called} />
    </div>
  );
}
