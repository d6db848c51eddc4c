/*
 * Invented texts in which English is written in every way that a trained engine can take otherwise: what it is given of them
 * is hashed beside its weights. A text that is added says by its line what it is for.
 */

/** A report, and its title where it has one. */
export type EvidenceText = readonly [text: string, title?: string];

/** "Says it long", so that an engine that reads in windows needs several. */
const LONG = Array.from(
  { length: 9 },
  (_, i) =>
    `The board met for the ${i + 2}th time on Monday. “We have read all ${i * 40 + 12} letters,” said Mara Velin, its clerk, “and we will answer each.” Ivo Brandan, a docker, doubted it: nobody, he said, had answered his.`,
).join("\n\n");

export const EVIDENCE_TEXTS: readonly EvidenceText[] = [
  // Headings, bylines, datelines, captions
  [
    "Bridge closed after flood\n\nThe harbour ministry said on Friday that two ships had “no papers at all”.",
    "Bridge closed after flood",
  ],
  ["FLOODS KILL NINE, MAYOR SAYS\n\nORLAY, March 6 (Sarn) — Nine people died, the mayor said.", "Floods kill nine"],
  ["By Mara Velin and Ivo Brandan\nTesmar Post\n\nORLAY — The weir held overnight, wardens said."],
  ["What we know\n\nThe dam was built in 1962.\n\nWhat we do not know\n\nWho opened it, said Voss."],
  ["Photo: Corvin Press\nWorkers stand by the gate. [Ida Lind/Corvin Press]\nThe gate was shut, they said."],
  // Quotations
  ["“The weir is safe,” said Ilan Moro, the warden. “We have looked at it twice.”\n\n“It will hold.”"],
  ['"We answer to nobody," she told reporters. "Why should we?" asked Moro, and "never" was his answer.'],
  ["‘We answer to nobody,’ she told reporters; ‘nobody’, he said, ‘would confirm it’."],
  [`“He said ‘not yet’ to us,” Voss recalled. 'The dockers' union said "no" twice,' a clerk wrote.`],
  ["Voss said: “The road is open.\n\n“It will stay open.\n\n“We promise,” and left."],
  ["“It is late, said Voss. The gate was shut.\n\nMoro said it was “not shut”, and not ”open“."],
  ["«The gate is shut», said Voss. „It is open“, said Moro. ``It is late,'' said Lind. ''No.''"],
  ["He called it “a disgrace”, “a shame” and a “scandal”; she “would not”, she said."],
  ["“Who paid?”Moro asked.“Nobody,”Voss said.“Then go!”", "Who paid?"],
  // Brackets and marks
  ["The Front (a party of the north) denied it (“never”), said Lind (the clerk) [in a letter]."],
  ["The toll — 12, by one count; 15, by another – is wrong: “far too low” … Moro said..."],
  ["Voss said it was shut.[1] “It [the gate] is (sic) open,” Moro wrote*. *He is a warden.\n\n[1] The Gazette"],
  ["And/or, either way, the 50/50 plan costs £3.5bn (or €4m/yr), at 5°C & 10%, said Lind @ the gate."],
  // Abbreviations
  ["Mr. Teo, Dr. Lind and Lt. Gen. Hale met at U.N. headquarters at 9 a.m. “No. 5 is shut,” Gov. Hask said."],
  ["The company, Marl Inc., moved to St. Orlay, D.C. It left in Jan. or Feb., J. R. Moro et al. said. I. was there."],
  ["The ministry's U.S. office closed. U.S. officials said so, e.g. Voss, i.e. the envoy, vs. Moro, etc. They left."],
  // Hyphens and words that are written together
  ["The vice-president-elect's 12-year-old, well-known ex-aide e-mailed a so-called re-election plan, Voss said."],
  [
    "The 2019-20 talks broke the Orlay–Lesk line; the non‑state body wrote it in co‐op terms, a wait-\nand-see aide said.",
  ],
  // Accents and other scripts
  ["Zoë Brontë and José Núñez met at the café in São Tomé; Łukasz Żak, Åse Ø. and İpek Çelik said “naïve”."],
  [
    "Ste\u0301phane Dura\u0301n said the co\u00adoperative\u200b was shut.\u00a0It is “Ρόδος” or “Москва”, 東京 said; ﬁne.",
  ],
  ["The ship 🚢 left, said Voss 👍🏽. “𝒩ot yet” \ufffd he wrote, ﬂat out."],
  // Lists
  ["Voss named four: Moro, Lind, Hale, and Teo; of them, said she, two left, one stayed and one spoke."],
  [
    "The board asked:\n\n- who paid\n- when, and how\n- why nobody said so\n\n1. The gate\n2) The road\n• “The weir,” Voss said",
  ],
  // Speech that is set out
  ["MORO: The gate is shut.\n\nVOSS: Who shut it?\n\nMORO: I did. (Laughter)\n\nQ: When?\n\nA: On Monday."],
  ["“We answer to nobody.” — Ilan Moro, Northern Front\n\n@moro_ilan wrote: “Shut. #gate https://example.org/a?b=1”"],
  ["Why did you go?\n\nI went because it was late, she says.\n\nAnd who stayed? Nobody; write to voss@example.org."],
  // Numbers and times
  ["At least 48,440 of 1.2 million left by 9.30am on 6/3/2026, half of them (50.5%) in ’26 or the 1990s, it said."],
  ["$1,200.50, 3½ tonnes, a 2nd term, 7:45 p.m. GMT, 12th-century walls and M16s: Lind counted them, she said."],
  // How words are cased, and apostrophes
  ["The iPhone of McHale, an NGO's CEO, rang at O'Dara's; ‘tis late, said he. Don't, can't, dockers’, '90s."],
  ["said moro in a small voice. THE GATE IS SHUT, HE SAID. The Gate Is Shut, The Warden Said."],
  // Breaks that are lost or too many
  [
    "The gate was shut.Voss said so.\nThe road\nwas open,\nsaid Moro.\n\n\n   It was late.\tLind left.\r\n\r\nHe said no.",
  ],
  // Who said what, in the ways of saying it
  ["According to Dara Voss, the mayor of Orlay, people have left; others say it is more, the Gazette reported."],
  ["The Front denied on Sunday night a claim by the union that it had agreed to hand over two villages."],
  ["The bridge was described by engineers as unsafe, and is expected to close in May."],
  ["Voss criticised the delay, saying the board's refusal to pay was “a disgrace”, and left."],
  ["He issued a wider threat: “We will shell the port.” What the committee wants to know, Mr. Teo asked, is who paid."],
  ["More than half of those who voted believe the count was wrong, a survey by the Gazette found."],
  ["State television quoted the general as saying the road, which he had promised to clear, was open."],
  // More than is seen at once
  [LONG, "The board meets again"],
  [""],
];
