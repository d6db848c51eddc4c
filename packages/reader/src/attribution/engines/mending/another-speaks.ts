import {
  COMES_OF_IT,
  HOPES_BEHIND,
  ITS_VERB,
  POINTS_AT,
  VERB_BEFORE_QUOTATION,
  WHILE_CLAUSE,
} from "../../../en/another-speaks.ts";
import { CUE_FORMS } from "../../../en/predicates/cues.ts";
import { ATTITUDES } from "../../../en/predicates/saying.ts";
import { firstFinite } from "../../../grammar/finite-in.ts";
import type { Places } from "../../../text/places.ts";
import type { Proposal } from "../../proposal.ts";
import { endingAt, type Mend } from "./mend.ts";

/* What somebody else says or the reporter tells behind what is said, and what is said of who speaks. */

/** "said she was shocked**, while Tom Hale called it a sad day**": what another says is the reporter's to tell. */
const untilAnotherSpeaks = (places: Places, one: Proposal): Proposal =>
  endingAt(places, one, (words) => {
    const found = WHILE_CLAUSE.exec(words);
    const [from = 0, to = 0] = one.content.at(-1) ?? [];
    const verb = found ? firstFinite(places, [from + found.index + found[0].length, to]) : null;
    const said = verb === null ? "" : (ITS_VERB.exec(places.segmented.text.slice(verb, to))?.[1] ?? "");
    const speaks = (CUE_FORMS.get(said.toLowerCase()) ?? []).some(
      ({ entry }) => entry.speech && !ATTITUDES.has(entry.lemma),
    );
    return found && speaks ? found.index : -1;
  });

/** "vowed to stand against it**, gambling that it would fail**", "criticised this**, using** media to plan": how the reporter reads it. */
const untilReading = (places: Places, one: Proposal): Proposal =>
  endingAt(places, one, (words) => {
    const found = HOPES_BEHIND.exec(words) ?? COMES_OF_IT.exec(words) ?? POINTS_AT.exec(words);
    return found?.[1]?.length ?? -1;
  });

/** "rejected any claim of it**, stating,** “It is late.”": what is told and what is quoted, without the reporter's verb. */
function withoutVerbBetween({ segmented: { text } }: Places, one: Proposal): Proposal {
  const [cue, last] = [one.cue[0], one.content.at(-1)];
  const found = cue && last && last[0] >= cue[1] ? VERB_BEFORE_QUOTATION.exec(text.slice(...last)) : null;
  const { before = "", verb = "" } = found?.groups ?? {};
  if (!last || !found) return one;
  const end = last[0] + before.length;
  return { ...one, content: [...one.content.slice(0, -1), [last[0], end], [end + verb.length, last[1]]] };
}

/** In the order in which they are tried. */
export const ANOTHER_SPEAKS: readonly Mend[] = [
  {
    name: "until another speaks",
    shows: [
      [
        "Police said nine protesters were killed in Ganzar on Friday, while the opposition Dawn Coalition spoke of 34 dead.",
        "Police | said | nine protesters were killed in Ganzar on Friday, while the opposition Dawn Coalition spoke of 34 dead",
        "Police | said | nine protesters were killed in Ganzar on Friday",
      ],
      [
        "Police said nine were killed on Friday, while 34 left.",
        "Police | said | nine were killed on Friday, while 34 left",
      ],
    ],
    mend: untilAnotherSpeaks,
  },
  {
    name: "until the reporter's reading",
    shows: [
      [
        "Sule Nazi has declared himself the acting chairman of the party further deepening the crisis in it.",
        "Sule Nazi | has declared | himself the acting chairman of the party further deepening the crisis in it",
        "Sule Nazi | has declared | himself the acting chairman of the party",
      ],
      ["Sule Nazi said the crisis was deepening.", "Sule Nazi | said | the crisis was deepening"],
    ],
    mend: untilReading,
  },
  {
    name: "without a verb between what is told and quoted",
    shows: [
      [
        "Musa said the ministry had auctioned 103 of the tractors stressing thus: “The auction became necessary.”",
        "Musa | said | the ministry had auctioned 103 of the tractors stressing thus: “The auction became necessary.”",
        "Musa | said | the ministry had auctioned 103 of the tractors … “The auction became necessary.”",
      ],
      [
        "Musa said the tractors were sold: “The auction became necessary.”",
        "Musa | said | the tractors were sold: “The auction became necessary.”",
      ],
    ],
    mend: withoutVerbBetween,
  },
];
