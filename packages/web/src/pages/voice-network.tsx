import { Link } from "@tanstack/react-router";
import type { Tie, Voices } from "according/api";
import { count } from "../ui/words.ts";
import { namesApart } from "./namesakes.ts";

interface VoiceNetworkProps {
  readonly story: string;
  readonly voices: Voices;
}

/** So many voices are drawn, and so many ties listed. */
const MOST = 14;
const MOST_TIES = 60;
const [WIDTH, HEIGHT] = [700, 440];
const [ACROSS, UP] = [190, 165];

interface Node {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly isRight: boolean;
}

/** Who speaks to whom and of whom: drawn as a ring of those with most ties, and as a table. */
export function VoiceNetwork({ story, voices: { items, ties, others } }: VoiceNetworkProps) {
  const names = new Map([...others.map(({ id, name }) => [id, name] as const), ...namesApart(items)]);
  const heard = new Set(items.map(({ id }) => id));
  const nodes = ringOf(ties, names);
  const drawn = new Map(nodes.map((node) => [node.id, node]));
  return (
    <div className="network">
      <figure>
        <svg
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          role="img"
          aria-label={`${count(nodes.length, "voice")} and who of them speaks to whom and of whom; the table says the same`}
        >
          {ties.flatMap((tie) => {
            const [from, to] = [drawn.get(tie.from), drawn.get(tie.to)];
            return from && to
              ? [<TieLine key={`${tie.from} ${tie.to} ${tie.kind}`} from={from} to={to} tie={tie} />]
              : [];
          })}
          {nodes.map(({ id, name, x, y, isRight }) => (
            <g key={id}>
              <circle cx={x} cy={y} r={4} className="network-node" />
              <text
                x={x + (isRight ? 9 : -9)}
                y={y + 4}
                textAnchor={isRight ? "start" : "end"}
                className="network-name"
              >
                {shortened(name)}
              </text>
            </g>
          ))}
        </svg>
        <figcaption className="view-lede">
          A line leads from who speaks to whom (solid) or of whom (dashed) it is spoken; the thicker, the more often.
        </figcaption>
      </figure>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard */}
      <section className="network-box" aria-label="Who speaks to whom and of whom" tabIndex={0}>
        <table className="network-table">
          <thead>
            <tr>
              <th scope="col">Who</th>
              <th scope="col">Speaks</th>
              <th scope="col">Whom</th>
              <th scope="col">Times</th>
            </tr>
          </thead>
          <tbody>
            {ties.slice(0, MOST_TIES).map(({ from, to, kind, count: times }) => (
              <tr key={`${from} ${to} ${kind}`}>
                <td>{nameLinked(story, from, names, heard)}</td>
                <td>{kind}</td>
                <td>{nameLinked(story, to, names, heard)}</td>
                <td>{times}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

const nameLinked = (story: string, id: string, names: ReadonlyMap<string, string>, heard: ReadonlySet<string>) =>
  heard.has(id) ? (
    <Link to="/stories/$name/voices/$source" params={{ name: story, source: id }}>
      {names.get(id)}
    </Link>
  ) : (
    names.get(id)
  );

/** Those with most ties, on an ellipse, beginning at the top. */
function ringOf(ties: readonly Tie[], names: ReadonlyMap<string, string>): readonly Node[] {
  const weights = new Map<string, number>();
  for (const { from, to, count: times } of ties)
    for (const id of [from, to]) weights.set(id, (weights.get(id) ?? 0) + times);
  const most = [...weights].toSorted(([, a], [, b]) => b - a).slice(0, MOST);
  return most.map(([id], i) => {
    const angle = (2 * Math.PI * (i + 0.5)) / most.length - Math.PI / 2;
    const [x, y] = [WIDTH / 2 + ACROSS * Math.cos(angle), HEIGHT / 2 + UP * Math.sin(angle)];
    return { id, name: names.get(id) ?? "", x, y, isRight: x >= WIDTH / 2 };
  });
}

const LONGEST = 22;
const shortened = (name: string): string => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name);

interface TieLineProps {
  readonly from: Node;
  readonly to: Node;
  readonly tie: Tie;
}

/** Bent towards the middle, and at its end a point. */
function TieLine({ from, to, tie: { kind, count: times } }: TieLineProps) {
  const [mx, my] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
  const [cx, cy] = [mx + (WIDTH / 2 - mx) * 0.5, my + (HEIGHT / 2 - my) * 0.5];
  const length = Math.hypot(to.x - cx, to.y - cy) || 1;
  const [ux, uy] = [(to.x - cx) / length, (to.y - cy) / length];
  const [ex, ey] = [to.x - ux * 7, to.y - uy * 7];
  const head = [
    [ex, ey],
    [ex - ux * 7 - uy * 3.5, ey - uy * 7 + ux * 3.5],
    [ex - ux * 7 + uy * 3.5, ey - uy * 7 - ux * 3.5],
  ];
  return (
    <g className="network-tie" data-kind={kind}>
      <path
        d={`M${from.x} ${from.y}Q${cx} ${cy} ${ex} ${ey}`}
        fill="none"
        strokeWidth={Math.min(4, 0.75 + Math.log2(times) * 0.75)}
      />
      <polygon points={head.map((at) => at.join()).join(" ")} />
    </g>
  );
}
