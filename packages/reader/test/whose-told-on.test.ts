import { linearEngine } from "@according/model-en";
import { describe, expect, test } from "vitest";
import { readReport } from "../src/index.ts";
import { whoseIn } from "./support.ts";

const whose = (text: string) => whoseIn(readReport(text, {}, { engine: linearEngine() }));

const all = (rows: [string, string[]][]) =>
  test.each(rows)("%s", (text, expected) => expect(whose(text)).toEqual(expected));

const POLL = "ORLAY — A recent survey by Corvin has put the rating of Ada Bell ahead of Bo Moro at 49.9 percent.";

describe("how candidates stand in a poll is told on without naming it", () => {
  all([
    [
      `${POLL}\n\nEna Voss and Ulf Kern had ratings of 2.8 percent and 1.1 percent respectively.\n\nIn Orlay, Bell is leading with 53.7 percent, Moro at 38.1 percent.`,
      [
        "49.9 percent of a recent survey by Corvin",
        "2.8 percent of a recent survey by Corvin",
        "1.1 percent of a recent survey by Corvin",
        "53.7 percent of a recent survey by Corvin",
        "38.1 percent of a recent survey by Corvin",
      ],
    ],
    [
      `${POLL}\n\nThe party said it was glad.\n\nIn Orlay, Bell is leading with 53 percent, Moro at 38 percent.`,
      ["49.9 percent of a recent survey by Corvin", "53 percent of reporter", "38 percent of reporter"],
    ],
    [
      `${POLL}\n\nIn last year's vote Bell was leading with 53 percent, Moro at 38 percent.`,
      ["49.9 percent of a recent survey by Corvin", "53 percent of reporter", "38 percent of reporter"],
    ],
    [
      `${POLL}\n\nThe east is leading with 53 percent of exports, the west with 38 percent of the catch.`,
      ["49.9 percent of a recent survey by Corvin", "53 percent of reporter", "38 percent of reporter"],
    ],
    [
      `${POLL}\n\nThis new poll comes behind one by Calder that showed Bell strong. Bell leads Moro 43 percent to 41 percent in Orlay.`,
      ["49.9 percent of a recent survey by Corvin", "43 percent of reporter", "41 percent of reporter"],
    ],
    [
      `${POLL}\n\nBell is behind Voss's 34 percent of 2008, Moro far below Kern's 62 percent.`,
      ["49.9 percent of a recent survey by Corvin", "34 percent of reporter", "62 percent of reporter"],
    ],
    [
      `${POLL}\n\nThe survey put it down to her name.\n\nIn Orlay, Bell is leading with 53 percent, Moro at 38 percent.`,
      [
        "49.9 percent of a recent survey by Corvin",
        "53 percent of a recent survey by Corvin",
        "38 percent of a recent survey by Corvin",
      ],
    ],
    [
      "It will sway the undecided, who a recent survey by Corvin and Sons (Corso) placed at 10 percent.",
      ["10 percent of a recent survey by Corvin and Sons"],
    ],
    [
      "It will sway the farms, which an old wall placed at 10 percent of the slope shields.",
      ["10 percent of reporter"],
    ],
  ]);
});

describe("a body that registers the sick is the source, whatever stands behind its name", () => {
  all([
    [
      "The Harbour Insurance System (HarSys) has registered 770 new infections, which represented around 110 new cases a day.",
      ["770 of Harbour Insurance System", "around 110 of Harbour Insurance System"],
    ],
    [
      "The Harbour Insurance System (HarSys) has registered 770 infections that it puts on a list of its own, which represented around 110 pages.",
      ["770 of Harbour Insurance System", "around 110 of reporter"],
    ],
    ["Within a week, the RDSU recorded 915 cases of the fever.", ["915 of RDSU"]],
    ["The RDSU has confirmed at least 300 infected detainees in its camps.", ["at least 300 of RDSU"]],
    ["Within a week, the DJ (DoriJay) recorded 15 songs.", ["15 of reporter"]],
    ["The MVF has registered 15 boats for the race.", ["15 of reporter"]],
    ["The ministry has registered 770 infections, of which 110 are new.", ["770 of ministry", "110 of ministry"]],
  ]);
});
