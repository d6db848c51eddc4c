import { describe, expect, test } from "vitest";
import { said } from "./support.ts";

const speakers = (text: string): readonly string[] => said(text).map((line) => line.split(" | ")[0] as string);
const last = (text: string): string => speakers(text).at(-1) as string;

const LINES = "ORQE flew over its lines in May. ORQE has cut back trees along the coast, ORQE said on Monday.";

describe("a body whose name does not say what it is", () => {
  test.each<[string, string, string]>([
    ["a company", `${LINES} The utility said it would look at them again in June.`, "ORQE"],
    [
      "a force",
      "Orlay State Police reported that 500 people had come in, but the agency said nothing of those who left.",
      "Orlay State Police",
    ],
    [
      "by what is short for it",
      "The Coast Mail Service has lost money for years. Fewer letters came. The CMS lost most of its income. The agency said it would run out of money by May.",
      "Coast Mail Service",
    ],
    [
      "by a word of its name",
      "The State Harbour Administration closed two piers. Boats lay outside, and the fishermen waited. On Friday the harbour regulator announced that it would open one.",
      "State Harbour Administration",
    ],
    [
      "that rules",
      "Voters turned to the ruling Harvest Party and to the Coast Party. It rained all day. The ruling party said it had won.",
      "Harvest Party",
    ],
    [
      "of a state's money",
      "The Reserve Bank met on Monday. Prices had risen. The central bank said they would fall.",
      "Reserve Bank",
    ],
  ])("is meant by a noun that tells it: %s", (_, text, name) => expect(last(text)).toBe(name));

  test.each<[string, string]>([
    [
      "where it is told of another as often",
      `${LINES} Velco laid a cable, Velco said. ORQE and Velco met. The utility said it was ready.`,
    ],
    [
      "a company, of what is none",
      "The Northern Workers Union sued. The Northern Workers Union won its suit. The company said it would appeal.",
    ],
    [
      "where another is named since",
      "ORQE said on Monday that trees would be cut. Later crews from Velm Power came. The utility said it was ready.",
    ],
    ["far back", `${LINES} It rained. The road was shut. Boats lay in the harbour. The utility said it was ready.`],
    [
      "a department of a place by a word of the place",
      "The Gorland Provincial Rescue Centre opened. The provincial department said it was ready.",
    ],
  ])("but not %s", (_, text) => expect(last(text)).not.toMatch(/^(?:ORQE|Northern Workers Union|Gorland.*|Velco)$/));

  test("and a name is no kind", () =>
    expect(last(`${LINES} The Census Bureau said many had left.`)).toBe("Census Bureau"));
});

describe("the only body whose name ends so", () => {
  test.each<[string, string]>([
    [
      "The Harbour Citizens’ Forum said on Monday that it was late. It rained. The forum agreed that the pier must go.",
      "Harbour Citizens’ Forum",
    ],
    [
      "The Orlay Metropolitan Council met on Monday. The metropolitan council informed the doctors that beds were free.",
      "Orlay Metropolitan Council",
    ],
    [
      "The Commission on Harbour Debates said that it was late. The commission said on its website that it had been late.",
      "Commission on Harbour Debates",
    ],
  ])("%s", (text, name) => expect(last(text)).toMatch(name));

  test("is not one of two, and one thing that is told of something else", () => {
    expect(
      last("The Harbour Forum said yes. The Coast Forum said no. The forum agreed that the pier must go."),
    ).not.toMatch(/Forum/);
    expect(last("Critics of the plan said no. The plan says that there are two piers.")).not.toMatch(/Critics/);
  });
});

describe("one body under two forms of its name", () => {
  test.each<[string, string]>([
    [
      "Tarrow University of the Coast summoned Mara Lund. Tarrow University closed its gates. The university claims that she broke its rules.",
      "Tarrow University of the Coast",
    ],
    [
      "Tom Hale was brought before the Orlay District Court. An Orlay court had heard him in May. “He may leave,” the court said.",
      "Orlay District Court",
    ],
    ["The Department of Health met. Later the DOH said that nobody was ill.", "Department of Health"],
    [
      "The Anti-Smuggling Unit said that somebody was held. Later the ASU said that nobody was held.",
      "Anti-Smuggling Unit",
    ],
    ["The World Harbour Organisation met. The WHO today confirms that it is a strain.", "World Harbour Organisation"],
    [
      "The Orlay Court of Appeal heard both. “It is theirs,” explained the court in its ruling.",
      "Orlay Court of Appeal",
    ],
  ])("%s", (text, name) => expect(last(text)).toBe(name));

  test("but two bodies are two", () =>
    expect(
      last(
        "The Merle District Court heard him. The Orlay District Court heard her. Tom Hale left. “They may stay,” the court said.",
      ),
    ).not.toMatch(/^(?:Merle|Orlay)/));
});

describe("an office of which it was not told whose it is", () => {
  test.each<[string, string]>([
    ["Sen. Dara Voss said on Monday that the pier must go. The Merle senator said that it was too old.", "Dara Voss"],
    [
      "Sen. Dara Voss said on Monday that the pier must go. The four-term senator said that it was too old.",
      "Dara Voss",
    ],
    [
      "The President of the Republic, Dara Voss, said that it was late. The Norvian president said that it was new.",
      "Dara Voss",
    ],
    [
      "Minister Dara Voss said that the pier must go. Ships come in, Voss said. The official added that it was too old.",
      "Dara Voss",
    ],
    [
      "Mayor Dara Voss and councillors from Merle met. Mayor Dara Voss wrote a letter. The mayor said that it was late.",
      "Dara Voss",
    ],
  ])("%s", (text, name) => expect(last(text)).toBe(name));

  test.each<[string, string]>([
    [
      "of another country",
      "President Dara Voss had a talk this week with Ilan Moro. The Norvian president said that it was good.",
    ],
    [
      "of whose place another is",
      "Sen. Dara Voss said that the pier must go. Ilan Moro of Merle heard it. The Merle senator said that it was new.",
    ],
    [
      "of another party",
      "Gov. Dara Voss, a Republican, said that the pier must go. The Democratic governor said that it was new.",
    ],
    [
      "an official, where officials are told of",
      "Minister Dara Voss said that the pier must go. Harbour officials met. The official said that it was new.",
    ],
    [
      "an official, where somebody else is told of since",
      "Minister Dara Voss said no money was lost. Hours later the head of her own budget office disagreed. The official said it was missing.",
    ],
    [
      "a senator, where another is told of since",
      "Sen. Dara Voss said the bill was dead. Republicans blamed a holdout in their own ranks. The Ohio senator said it would pass.",
    ],
    [
      "an official, where another is named since",
      "Minister Dara Voss said that the pier must go. Ilan Moro came. The official said that it was new.",
    ],
  ])("but not %s", (_, text) => expect(last(text)).not.toBe("Dara Voss"));
});

test.each([
  "Quorvia recalled 40,000 cars. Quorvia said no one had been hurt. Safety inspectors have opened a case against Quorvia. The agency said it had 90 complaints.",
  "Velda has missed two payments, Velda said. The lender said it would not wait.",
  "Zelvex did not admit to anything, Zelvex said. The regulator said that buyers had been misled.",
])("who is against a company is not the company: %s", (text) => {
  expect(last(text)).not.toMatch(/Quorvia|Velda|Zelvex/);
});

test.each([
  [
    "The Harbour Workers' Forum called for a strike. Hundreds of delegates were at the annual economic forum in Lund. The forum said it had never seen so many.",
    "Harbour Workers' Forum",
  ],
  [
    "The minister cited a study by critics of the Norvian Energy Council, which found that prices had doubled.",
    "Norvian Energy Council",
  ],
  ["Defence Attorney Ann Hale spoke first. The DA said he was guilty.", "Ann Hale"],
])("another forum, a body's critics and the other side speak for themselves: %s", (text, name) => {
  expect(last(text)).not.toBe(name);
});
