import type { Span } from "@according/record";
import { WELCOMING } from "../en/attribution-acts.ts";
import { ACCEPTING } from "../en/attribution-deeds.ts";
import { CITING, CREDITED } from "../en/attribution-disputes.ts";
import {
  ACCEPTED,
  ACCORDING_TO,
  ADDED_TO,
  ADDRESSED,
  ADDRESSING,
  ADMITTING,
  BECOMING,
  CALLING,
  CLAIMING,
  COUNTING,
  DENYING,
  EMAILED,
  LOADED,
  MISTAKENLY,
  NOBODY,
  REGARDED,
  RINGING,
  RUNG,
  TELLING_NOTHING,
  THREATENING,
  WARDS,
  WISHING,
} from "../en/doubts.ts";
import { DETERMINERS } from "../en/function-words.ts";
import type { Found } from "./found.ts";
import type { Doubt, Proposal } from "./proposal.ts";
import { canAct, isDisputed } from "./rules/performatives.ts";
import { transcript } from "./rules/transcripts.ts";

/** The words of a reading as doubts look at them. */
export interface Doubtful {
  readonly text: string;
  readonly found: Found & Partial<Pick<Proposal, "by">>;
  /** In lower case. */
  readonly cue: readonly string[];
  /** The first words of the content, in lower case. */
  readonly content: readonly string[];
  /** Not a word of the content stands in quotation marks. */
  readonly plain: boolean;
}

/* Below what is kept. */
const DOUBTFUL = 0.4;

/** A proposal as sure as it was, or with a doubt less than likely. */
export const doubted = <P extends Proposal>(text: string, proposal: P): P =>
  doubtsOf(text, proposal).length ? { ...proposal, confidence: Math.min(proposal.confidence, DOUBTFUL) } : proposal;

/** The names of the doubts about a reading. */
export function doubtsOf(text: string, found: Doubtful["found"]): readonly string[] {
  const words = wordsAbout(text, found);
  return DOUBTS.filter(({ applies }) => applies(words)).map(({ name }) => name);
}

const anyIs = (words: readonly string[], form: RegExp): boolean => words.some((word) => form.test(word));

/** What speaks against a reading: here the verb does not speak, or nobody is said to speak. */
export const DOUBTS: readonly Doubt<Doubtful>[] = [
  {
    name: "what is claimed",
    shows: [
      [
        "A claim that the Front had agreed to a truce went round the town.",
        "the Front | had agreed | to a truce",
        true,
      ],
      ["Lind said that the Front had agreed to a truce.", "the Front | had agreed | to a truce", false],
    ],
    applies: ({ text, found: { source } }) => source[0] !== undefined && followsClaim(text, source[0][0]),
  },
  {
    name: "who had it first",
    shows: [
      [
        "The remarks, first reported by the Harrow Post, suggested a change of mind.",
        "the Harrow Post | first reported | suggested a change of mind",
        true,
      ],
      ["The Harrow Post reported a change of mind.", "The Harrow Post | reported | a change of mind", false],
    ],
    applies: ({ text, found: { source, content } }) =>
      source[0] !== undefined && (content[0]?.[0] ?? 0) >= source[0][1] && endsInCredit(text, source[0][0]),
  },
  {
    name: "misquoted",
    shows: [
      [
        "The minister was wrongly quoted as saying that the dam was safe.",
        "The minister | was wrongly quoted … as saying | that the dam was safe",
        true,
      ],
      [
        "The minister was quoted as saying that the dam was safe.",
        "The minister | was quoted … as saying | that the dam was safe",
        false,
      ],
    ],
    applies: ({ text, found, cue }) => {
      const quoting = cue.includes("quoted") || cue.includes("saying");
      return quoting && isMisquoted(text, found.cue);
    },
  },
  {
    name: "nobody says",
    shows: [
      ["Nothing suggests that the dam is safe.", "Nothing | suggests | that the dam is safe", true],
      ["The report suggests that the dam is safe.", "The report | suggests | that the dam is safe", false],
    ],
    applies: ({ text, found: { source } }) =>
      source[0] !== undefined &&
      NOBODY.has(
        loweredWords(text, source[0])
          .slice(0, 2)
          .join(" ")
          .replace(/^(?!no one)(\S+) .*$/, "$1"),
      ),
  },
  {
    name: "whom one cites",
    shows: [
      ["Radio Merle closed in May, citing its many debts.", "Radio Merle | citing | its many debts", true],
      ["Radio Merle closed in May, citing “the end of an age”.", "Radio Merle | citing | “the end of an age”", false],
    ],
    applies: ({ text, found, cue: [word = ""] }) => CITING.has(word) && isCited(text, found),
  },
  {
    name: "threat by a thing",
    shows: [
      [
        "Rising water threatened to become a danger to the town.",
        "Rising water | threatened | to become a danger to the town",
        true,
      ],
      ["The minister threatened to close the dam.", "The minister | threatened | to close the dam", false],
    ],
    applies: ({ text, found: { source }, cue, content: [first = "", second = ""], plain }) =>
      plain &&
      anyIs(cue, THREATENING) &&
      source[0] !== undefined &&
      !canAct(text, source[0]) &&
      ((first !== "that" && first !== "to") || BECOMING.has(second)),
  },
  {
    name: "call on somebody",
    shows: [
      ["The bishop called on an old neighbour.", "The bishop | called on | an old neighbour", true],
      ["The bishop called on the town to wait.", "The bishop | called on | the town to wait", false],
    ],
    applies: ({ cue, content, plain }) =>
      plain && anyIs(cue, CALLING) && cue.at(-1) === "on" && !content.some((word) => ADDRESSING.has(word)),
  },
  {
    name: "admitted to a ward",
    shows: [
      ["Nine walkers were admitted to hospital with burns.", "Nine walkers | admitted | to hospital with burns", true],
      ["The walkers admitted to a mistake.", "The walkers | admitted | to a mistake", false],
    ],
    applies: ({ cue, content: [first, ...rest], plain }) =>
      plain && anyIs(cue, ADMITTING) && first === "to" && rest.slice(0, 4).some((word) => WARDS.has(word)),
  },
  {
    name: "guests welcomed",
    shows: [
      ["The town welcomed hundreds of guests.", "The town | welcomed | hundreds of guests", true],
      ["The town welcomed the truce.", "The town | welcomed | the truce", false],
    ],
    applies: ({ cue, content: [first = ""], plain }) =>
      plain && anyIs(cue, WELCOMING) && (/^\d/.test(first) || COUNTING.has(first)),
  },
  {
    name: "accepted and not said",
    shows: [
      ["The mayor accepted a bouquet from the children.", "The mayor | accepted | a bouquet from the children", true],
      ["The mayor accepted the offer of the union.", "The mayor | accepted | the offer of the union", false],
    ],
    applies: ({ cue, content, plain }) =>
      plain &&
      anyIs(cue, ACCEPTING) &&
      content[0] !== "that" &&
      !isDisputed(content.slice(0, 12)) &&
      !content.slice(0, 12).some((word) => ACCEPTED.has(word)),
  },
  {
    name: "according to what tells nothing",
    shows: [
      ["The cups are set out according to size.", "size | according to | The cups are set out", true],
      ["The cups are old, according to the label.", "the label | according to | The cups are old", false],
    ],
    applies: ({ text, found: { source }, cue, plain }) =>
      plain &&
      cue.join(" ") === ACCORDING_TO &&
      source[0] !== undefined &&
      TELLING_NOTHING.has(loweredWords(text, source[0]).at(-1) ?? ""),
  },
  {
    name: "a label",
    shows: [
      ["The office moved.\n\nMara Voss: second floor, on the left.", "Mara Voss | : | second floor, on the left", true],
      ["The office moved.\n\nMara Voss: “It is far.”", "Mara Voss | : | “It is far.”", false],
    ],
    applies: ({ text, found: { source, cue, by }, plain }) =>
      plain &&
      by !== transcript.name &&
      isColon(text, cue) &&
      source[0] !== undefined &&
      text.slice(0, source[0][0]).endsWith("\n"),
  },
  {
    name: "addressed and not speaking",
    shows: [
      ["Polls open, voters told to bring proof.", "voters | told | to bring proof", true],
      ["As polls opened, the mayor told voters to bring proof.", "the mayor | told | voters to bring proof", false],
      ["Voters asked to see the proof.", "Voters | asked | to see the proof", false],
    ],
    applies: ({ text, found: { source, content: pieces }, cue, content: [first], plain }) =>
      plain &&
      pieces.length === 1 &&
      source.length === 1 &&
      cue.length === 1 &&
      ADDRESSED.has(cue[0] as string) &&
      first === "to" &&
      isBare(text, source[0] as Span),
  },
  {
    name: "regarded by nobody",
    shows: [
      ["The bishop is seen as a moderate.", " | is seen as | The bishop … a moderate", true],
      ["Until then, the town saw the bishop as a moderate.", "the town | saw | the bishop as a moderate", false],
    ],
    applies: ({ found: { source }, cue, plain }) => plain && source.length === 0 && REGARDED.test(cue.join(" ")),
  },
  {
    name: "a form",
    shows: [
      ["I would like to be emailed about offers.", "I | would like | to be emailed about offers", true],
      ["Next time, I would like to be asked about the dam.", "I | would like | to be asked about the dam", false],
    ],
    applies: ({ cue, content, plain }) =>
      plain && cue.join(" ") === WISHING && content.slice(0, 3).some((word) => EMAILED.has(word)),
  },
  {
    name: "charged words",
    shows: [
      [
        "The union used charged language to paint them as idle.",
        "The union | used charged language to paint | them as idle",
        true,
      ],
      ["In May, the union charged the owners with neglect.", "the union | charged | the owners with neglect", false],
    ],
    applies: ({ cue }) => LOADED.test(cue.join(" ")),
  },
  {
    name: "rung up",
    shows: [
      ["People were calling me all night.", "People | were calling | me all night", true],
      ["By noon, people were calling me a liar.", "people | were calling | me a liar", false],
    ],
    applies: ({ cue, content: [whom = "", next = ""], plain }) =>
      plain && anyIs(cue, CALLING) && RUNG.has(whom) && (next === "" || RINGING.has(next)),
  },
  {
    name: "added and not said",
    shows: [
      ["The senator added support for the bill.", "The senator | added support for | the bill", true],
      ["Later, the senator added that he liked the bill.", "the senator | added | that he liked the bill", false],
    ],
    applies: ({ cue, content: [first = ""], plain }) => plain && ADDED_TO.has(cue[1] ?? first) && cue[0] === "added",
  },
  {
    name: "expected by nobody",
    shows: [
      ["The bridge is expected to open in May.", " | is expected | The bridge … to open in May", true],
      [
        "The ministry expected the bridge to open in May.",
        "The ministry | expected | the bridge to open in May",
        false,
      ],
    ],
    applies: ({ found: { source }, cue, plain }) => plain && cue.includes("expected") && source.length === 0,
  },
];

/** No article or capital tells who it is: "Voters", and not "The mayor". */
const isBare = (text: string, span: Span): boolean => /^\p{L}+s$/u.test(text.slice(...span));

const isColon = (text: string, cue: readonly Span[]): boolean =>
  cue.length === 1 && text.slice(...(cue[0] as Span)) === ":";

/** "a claim by somebody **that** the Front had agreed": whoever claims it, the reporter does not. */
function followsClaim(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  const words = loweredWords(before, [0, before.length]);
  const that = words.at(-1) !== "that" && DETERMINERS.has(words.at(-1) ?? "") ? words.length - 2 : words.length - 1;
  if (words[that] !== "that" || /[^\p{L}\s]/u.test(before.slice(before.toLowerCase().lastIndexOf("that"))))
    return false;
  return words.slice(Math.max(0, that - 2), that).some((word) => CLAIMING.has(word));
}

/** "…, **citing** the harbour police": a source, and no clause or quotation, behind a comma. */
function isCited(text: string, { cue: [cue], content: [what] }: Found): boolean {
  if (!cue || !what || what[0] < cue[1] || !/,\s*$/.test(text.slice(Math.max(0, cue[0] - 3), cue[0]))) return false;
  return !/["“]/.test(text.slice(...what)) && loweredWords(text, what)[0] !== "that";
}

/** "…, **first reported by** the Harrow Post, that …" */
function endsInCredit(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  const words = loweredWords(before, [0, before.length]);
  const by = DETERMINERS.has(words.at(-1) ?? "") ? words.length - 2 : words.length - 1;
  const first = words.lastIndexOf("first");
  return first >= 0 && words[by] === "by" && by - first <= 4 && CREDITED.has(words[first + 1] ?? "");
}

/** "denied having been quoted as **saying**", "was wrongly quoted as saying": he says that he did not say it. */
function isMisquoted(text: string, cue: readonly Span[]): boolean {
  const [[from], [, to]] = [cue[0] as Span, cue.at(-1) as Span];
  const clause =
    text
      .slice(Math.max(0, from - 60), to)
      .split(/[.;]/)
      .at(-1) ?? "";
  const words = loweredWords(clause, [0, clause.length]);
  if (words.some((word) => MISTAKENLY.has(word))) return true;
  const denied = words.findIndex((word) => DENYING.test(word));
  return denied >= 0 && words.slice(denied).includes("quoted");
}

function wordsAbout(text: string, found: Doubtful["found"]): Doubtful {
  const said = found.content.map(([from, to]) => text.slice(from, Math.min(to, from + LONGEST)));
  return {
    text,
    found,
    cue: found.cue.flatMap((span) => loweredWords(text, span)),
    content: found.content[0] ? loweredWords(text, found.content[0]) : [],
    plain: said.length > 0 && !said.some((piece) => /["“”‘]|''/.test(piece)),
  };
}

/* So many characters of a content are looked at. */
const LONGEST = 400;

const loweredWords = (text: string, [from, to]: Span): readonly string[] =>
  text
    .slice(from, Math.min(to, from + LONGEST))
    .toLowerCase()
    .match(/[\p{L}\p{N}'’-]+/gu) ?? [];
