import { readReport } from "@according/reader";
import { expect, it } from "vitest";
import { inventedReport } from "../../../../bench/stories.ts";
import { mulberry32 } from "../../../../eval/score/bootstrap.ts";
import { prepared } from "../../src/link/prepare.ts";
import { Tellings } from "../../src/link/tellings.ts";

const tellingsOf = (text: string, id: string) => prepared({ reading: readReport(text, { id }) }).statements;
type Said = ReturnType<typeof tellingsOf>;

/** In words that no other has. */
const ofTheirOwn = (number: number): string => {
  const word = (from: string) => [...`${from}${number}`].map((one) => "bdfglmprtv"[Number(one)] ?? one).join("o");
  return `“The ${word("quar")} of ${word("trin")} ${word("plev")} a ${word("skav")},” Mara Velin said.\n\n`.repeat(3);
};
const reports = Array.from({ length: 30 }, (_, number): readonly Said[] => [
  tellingsOf(inventedReport(number, 8).text, `report-${number}`),
  tellingsOf(ofTheirOwn(number), `other-${number}`),
]).flat();

/** Every pair with what it shares, and what that weighs. */
const pairsOf = ({ found }: Tellings): string =>
  found
    .flat()
    .map(({ a, b, link: { share, held } }) => [a, b].map(({ telling }) => telling.statement.id).join() + share + held)
    .join("\n");

function anew(all: readonly Said[]): Tellings {
  const tellings = new Tellings(() => true);
  for (const [at, said] of all.entries()) tellings.edit({ at, gone: 0, come: [said] });
  return tellings;
}

it.each([1, 2])(
  "what words weigh is what it would be if all had come in their order, whatever comes, goes or is cut, seed %s",
  (seed) => {
    const next = mulberry32(seed);
    const below = (most: number) => Math.floor(next() * most);
    const tellings = new Tellings(() => true);
    const [all, waiting]: [Said[], Said[]] = [[], [...reports]];
    const edit = (at: number, gone: number, come: Said[]) => {
      tellings.edit({ at, gone, come });
      all.splice(at, gone, ...come);
    };
    for (let round = 0; waiting.length > 0; round++) {
      const [at, drawn] = [below(all.length), next()];
      const there = all[at] ?? [];
      if (all.length > 5 && drawn < 0.1) {
        waiting.unshift(there);
        edit(at, 1, []);
      } else if (all.length > 5 && drawn < 0.25) edit(at, 1, [there.filter(() => next() < 0.8)]);
      else edit(below(all.length + 1), 0, waiting.splice(below(waiting.length), 1));
      if (round % 10 === 0) expect(pairsOf(tellings)).toBe(pairsOf(anew(all)));
    }
    expect(tellings.all).toEqual(all.flat());
    expect(tellings.found.flat().length).toBeGreaterThan(1000);
    expect(pairsOf(tellings)).toBe(pairsOf(anew(all)));
  },
);
