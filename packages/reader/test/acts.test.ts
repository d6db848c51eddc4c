import { describe, expect, test } from "vitest";
import { refine } from "../src/attribution/rules/acts.ts";
import { COUNTERPARTS, readReport } from "../src/index.ts";

const first = (text: string) => readReport(text).statements[0];

describe("what is done in saying it", () => {
  test.each([
    ["The weather office warned that snow would fall.", "state"],
    ["The Omber militia warned that any lorry would be burned.", "threaten"],
    ["The Ashen Brigade said it would shell the power station.", "threaten"],
    ["The Ashen Brigade said it would not shell the power station.", "state"],
    ["There will be hell to pay for every boat that is boarded, the ministry said.", "threaten"],
    ["The Army of the Delta said that it had carried out the attack.", "claim-responsibility"],
    ["The Army of the Delta said that it had not carried out the attack.", "state"],
    ["The police said they had carried out the search.", "state"],
    ["A judge denied a request by the defence to move the trial.", "reject"],
    ["The board denied that a request had come.", "deny"],
    ["“No comment,” said Dara Voss.", "decline-to-comment"],
    ["The watchdog put the cost at 48 million.", "estimate"],
    ["Dara Voss turned down an offer of 48 crowns.", "reject"],
    ["Dara Voss would not be drawn on whether she will stand.", "decline-to-comment"],
    ["Dara Voss defended the decision to close the dam.", "state"],
    ["The union denounced the plan.", "criticise"],
    ["Residents called the plan “a disgrace”.", "criticise"],
    ["Dara Voss described the crew as heroic.", "praise"],
    ["“The new timetable is an utter farce,” Dara Voss wrote.", "criticise"],
    ["“The new timetable is not a farce,” Dara Voss wrote.", "state"],
    ["Engineers described the road as closed.", "state"],
    ["Police said the road was dangerous.", "state"],
    ["“Bravo to the crew,” Dara Voss wrote.", "praise"],
    ["The company said the rise was not related to the strike.", "state"],
    ["The company said the ferry was not due to sail until Monday.", "state"],
    ["The ministry said it had nothing to do with the blast.", "state"],
    ["Reckless driving killed two people, police said.", "state"],
    ["“No one can say he is a coward,” Dara Voss said.", "state"],
    ["Dara Voss said the harbour master was to blame for the delay.", "accuse"],
    ["Dara Voss said she was to blame for the delay.", "state"],
    ["“I have sold it for years. It looks silly now,” Dara Voss wrote.", "criticise"],
    ["“We saw it. This must be the silliest plan yet,” Dara Voss wrote.", "criticise"],
    ["“It went on sale. Why couldn't you just ask us?” Dara Voss wrote.", "criticise"],
    ["“Why don't I call you back,” Dara Voss said.", "state"],
    ["“I shall drink it again. It is such a lovely tea,” Dara Voss wrote.", "praise"],
    ["“We lost a great deal. It took a great many days,” Dara Voss said.", "state"],
    ["“I met him. He could not have been kinder,” Dara Voss said.", "praise"],
    ["Dara Voss said the judge's letter had ruined her trade.", "accuse"],
    ["Dara Voss said the storm had ruined her trade.", "state"],
    ["Dara Voss said it was the mayor's neglect that sank the ferry.", "accuse"],
    ["Dara Voss said the vote was rigged.", "accuse"],
    ["Calder Foods said it would raise prices.", "announce"],
    ["Calder Foods said it was raising prices.", "announce"],
    ["Calder Foods said it was looking into the fire.", "state"],
    ["Dara Voss said he would raise prices.", "state"],
    ["The bank sees growth of 2 per cent this year.", "estimate"],
  ])("%s %s", (text, act) => {
    expect(first(text)?.act).toBe(act);
  });

  test("never promised: a promise, negated", () => {
    expect(first("The company never promised that the dam would hold.")).toMatchObject({
      act: "promise",
      assertion: { polarity: "negated" },
    });
  });

  test("expected to announce: planned; would say only: said", () => {
    expect(first("Minister Osei Lund is expected to announce on Thursday that the tax will rise.")).toMatchObject({
      act: "announce",
      assertion: { mode: "planned" },
    });
  });

  test.each([
    "Floodwater threatened the old quarter.",
    "Eleven people were admitted to hospital.",
    "The mayor called on two families in Wendle.",
    "The town welcomed 2,000 cyclists on Saturday.",
    "Wilma Decker accepted a bouquet on the steps.",
  ])("nothing sure is said in: %s", (text) => {
    for (const { confidence } of readReport(text).statements) expect(confidence).toBeLessThan(0.5);
  });

  test("every act has a counterpart", () => {
    expect(COUNTERPARTS.threaten).toEqual({ plover: "THREATEN", cameo: "130" });
    for (const { cameo } of Object.values(COUNTERPARTS)) expect(cameo).toMatch(/^\d{3}$/);
  });
});

describe("conditions and reserve", () => {
  test.each([
    ["“If the money is late, the dam goes,” Dara Voss said.", "If the money is late"],
    ["The guild threatened to ground every flight unless the captains return.", "unless the captains return"],
    ["Dara Voss asked if the dam would hold.", undefined],
    ["Dara Voss said she would wait to see if the dam held.", undefined],
    ["Dara Voss said it would rain even if the dam held.", undefined],
    ["“It rained. If it rains again, we leave. We are tired,” Dara Voss said.", undefined],
  ])("%s", (text, expected) => {
    const condition = first(text)?.assertion.condition;
    expect(condition && text.slice(...condition)).toBe(expected);
  });

  test.each([
    ["Dara Voss reportedly told aides that the dam was lost.", "reportedly"],
    ["According to unconfirmed reports, the dam had burst.", "unconfirmed"],
    ["Dag Orrey is believed to have told a friend that the boat was sinking.", "believed"],
    ["Otto Brandt, the alleged ringleader, said he had been at home.", undefined],
    ["Residents believed that the dam would hold.", undefined],
    ["Radio Merle reported that the dam had burst.", undefined],
  ])("%s", (text, hedge) => {
    expect(first(text)?.hedge).toBe(hedge);
  });
});

describe("what is done with another's word", () => {
  /** Of an engine that takes verb and noun for the cue, and the noun for the act. */
  const told = (cue: string) => {
    const text = `The ministry ${cue} that the ferry had sailed.`;
    const found = { source: [[0, 12]], cue: [[13, 13 + cue.length]], content: [[14 + cue.length, text.length - 1]] };
    return refine(text, { ...found, act: "state", confidence: 1, paragraph: 0, by: "linear" } as never);
  };

  test.each([
    ["rejected claims", "reject", "asserted"],
    ["denied claims", "deny", "asserted"],
    ["denied an accusation", "deny", "asserted"],
    ["never denied reports", "deny", "negated"],
    ["repeated its denial", "deny", "asserted"],
    ["repeated its claim", "state", "asserted"],
  ] as const)("%s: %s, %s", (cue, act, polarity) => {
    expect(told(cue)).toMatchObject({ act, assertion: { polarity } });
  });
});
