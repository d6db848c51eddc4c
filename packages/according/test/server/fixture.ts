import { type Figure, FORMAT, type Reading, type Source, type Span, type Statement } from "@according/reader";

/** Offsets of the nth occurrence of a phrase; a phrase that does not occur is a mistake in the fixture. */
function finder(text: string): (phrase: string, nth?: number) => Span {
  return (phrase, nth = 1) => {
    let start = -1;
    for (let i = 0; i < nth; i++) {
      start = text.indexOf(phrase, start + 1);
      if (start < 0) throw new Error(`fixture: “${phrase}” does not occur ${nth} times`);
    }
    return [start, start + phrase.length];
  };
}

const plain = { confidence: 0.9, via: [], act: "state", within: null, continues: null } as const;
const exact = { approximate: false, attributedTo: null, statement: null, partOf: null } as const;

const dam = `Tesmar rejects Northern Front’s deadline over Orlay dam

Tesmar’s government on Thursday rejected an ultimatum to hand over the Orlay dam, and said talks would go on “for as long as it takes”.

“We do not negotiate by stopwatch,” Mara Velin, the foreign ministry’s spokeswoman, told Harbour Wire in an interview. “The dam belongs to everybody who drinks from it.”

She denied that soldiers had opened fire on the crossing at Lesk.

In a post on social media the Northern Front wrote: “LAST CALL 🚨 <script>window.injected = true</script> leave the dam by midnight”.

The health ministry said at least 48 people had been killed and about 1,200 injured since 2 March, including 12 children. The Orlay Rescue Council put the number of dead at 61.

“The council tells us ‘nobody [on the bank] was warned’,” Ilan Dorr, the governor of Orlay, said after meeting Petr Sava, the council’s head. He called the shelling “a crime against the river”.

A person familiar with the talks told North Line that a second offer had reportedly been made, as first reported by Harbour Wire.

Three bridges across the Orlay are closed. The dam <b>supplies</b> up to 40% of the capital’s water.

`;

function damReading(): Reading {
  const at = finder(dam);
  const sources: Source[] = [
    {
      id: "so-government",
      name: "Tesmar’s government",
      kind: "government",
      roles: [],
      mentions: [{ span: at("Tesmar’s government"), as: "name" }],
    },
    {
      id: "so-velin",
      name: "Mara Velin",
      kind: "person",
      roles: [{ title: "spokeswoman", of: "the foreign ministry", span: at("the foreign ministry’s spokeswoman") }],
      mentions: [
        { span: at("Mara Velin"), as: "name" },
        { span: at("She"), as: "pronoun" },
      ],
    },
    {
      id: "so-ministry",
      name: "Foreign ministry",
      kind: "government",
      roles: [],
      mentions: [{ span: at("the foreign ministry"), as: "name" }],
    },
    {
      id: "so-front",
      name: "Northern Front",
      kind: "organisation",
      roles: [],
      mentions: [{ span: at("Northern Front", 2), as: "name" }],
    },
    {
      id: "so-health",
      name: "Health ministry",
      kind: "government",
      roles: [],
      mentions: [{ span: at("The health ministry"), as: "name" }],
    },
    {
      id: "so-council",
      name: "Orlay Rescue Council",
      kind: "organisation",
      roles: [],
      mentions: [
        { span: at("The Orlay Rescue Council"), as: "name" },
        { span: at("The council"), as: "short" },
      ],
    },
    {
      id: "so-dorr",
      name: "Ilan Dorr",
      kind: "person",
      roles: [{ title: "governor", of: "Orlay", span: at("the governor of Orlay") }],
      mentions: [{ span: at("Ilan Dorr"), as: "name" }],
    },
    {
      id: "so-sava",
      name: "Petr Sava",
      kind: "person",
      roles: [{ title: "head", of: "Orlay Rescue Council", span: at("the council’s head") }],
      mentions: [{ span: at("Petr Sava"), as: "name" }],
    },
    {
      id: "so-familiar",
      name: "A person familiar with the talks",
      kind: "unnamed",
      roles: [],
      mentions: [{ span: at("A person familiar with the talks"), as: "role" }],
    },
    {
      id: "so-northline",
      name: "North Line",
      kind: "outlet",
      roles: [],
      mentions: [{ span: at("North Line"), as: "name" }],
    },
    {
      id: "so-wire",
      name: "Harbour Wire",
      kind: "outlet",
      roles: [],
      mentions: [{ span: at("Harbour Wire"), as: "name" }],
    },
  ];
  const statements: Statement[] = [
    {
      ...plain,
      id: "st-rejected",
      form: "indirect",
      content: [at("an ultimatum to hand over the Orlay dam")],
      cue: [at("rejected")],
      source: [at("Tesmar’s government")],
      speaker: "so-government",
      act: "reject",
      time: "ti-thursday",
    },
    {
      ...plain,
      id: "st-talks",
      form: "mixed",
      content: [at("talks would go on “for as long as it takes”")],
      cue: [at("said")],
      source: [at("Tesmar’s government")],
      speaker: "so-government",
    },
    {
      ...plain,
      id: "st-stopwatch",
      form: "direct",
      content: [at("“We do not negotiate by stopwatch,”"), at("“The dam belongs to everybody who drinks from it.”")],
      cue: [at("told")],
      source: [at("Mara Velin, the foreign ministry’s spokeswoman,")],
      speaker: "so-velin",
      onBehalfOf: "so-ministry",
      via: [{ source: "so-wire", relation: "told", span: at("told Harbour Wire") }],
      addressee: { span: at("Harbour Wire"), source: "so-wire" },
      medium: { span: at("in an interview"), kind: "interview" },
    },
    {
      ...plain,
      id: "st-denied",
      form: "indirect",
      content: [at("soldiers had opened fire on the crossing at Lesk")],
      cue: [at("denied that")],
      source: [at("She")],
      speaker: "so-velin",
      act: "deny",
    },
    {
      ...plain,
      id: "st-lastcall",
      form: "direct",
      content: [at("“LAST CALL 🚨 <script>window.injected = true</script> leave the dam by midnight”")],
      cue: [at("wrote")],
      source: [at("the Northern Front")],
      speaker: "so-front",
      act: "threaten",
      medium: { span: at("In a post on social media"), kind: "social-media" },
    },
    {
      ...plain,
      id: "st-toll",
      form: "indirect",
      content: [at("at least 48 people had been killed and about 1,200 injured since 2 March, including 12 children")],
      cue: [at("said", 2)],
      source: [at("The health ministry")],
      speaker: "so-health",
    },
    {
      ...plain,
      id: "st-estimate",
      form: "indirect",
      content: [at("the number of dead at 61")],
      cue: [at("put")],
      source: [at("The Orlay Rescue Council")],
      speaker: "so-council",
      act: "estimate",
    },
    {
      ...plain,
      id: "st-council",
      form: "direct",
      content: [at("“The council tells us ‘nobody [on the bank] was warned’,”")],
      cue: [at("said", 3)],
      source: [at("Ilan Dorr, the governor of Orlay,")],
      speaker: "so-dorr",
      act: "accuse",
    },
    {
      ...plain,
      id: "st-warned",
      form: "direct",
      content: [at("‘nobody [on the bank] was warned’")],
      cue: [at("tells")],
      source: [at("The council")],
      speaker: "so-council",
      within: "st-council",
    },
    {
      ...plain,
      id: "st-crime",
      form: "mixed",
      content: [at("the shelling “a crime against the river”")],
      cue: [at("called")],
      source: [at("He")],
      speaker: null,
      candidates: [
        { source: "so-dorr", confidence: 0.5 },
        { source: "so-sava", confidence: 0.4 },
      ],
      confidence: 0.5,
      act: "criticise",
    },
    {
      ...plain,
      id: "st-offer",
      form: "indirect",
      content: [at("a second offer had reportedly been made")],
      cue: [at("told", 2)],
      source: [at("A person familiar with the talks")],
      speaker: "so-familiar",
      hedge: "reportedly",
      via: [
        { source: "so-northline", relation: "told", span: at("told North Line") },
        { source: "so-wire", relation: "first-reported", span: at("as first reported by Harbour Wire") },
      ],
      addressee: { span: at("North Line"), source: "so-northline" },
    },
  ];
  const figures: Figure[] = [
    {
      ...exact,
      id: "fi-killed",
      span: at("at least 48"),
      minimum: 48,
      maximum: null,
      qualifier: "at least",
      measure: { span: at("people had been killed"), kind: "killed" },
      since: "2026-03-02",
      attributedTo: "so-health",
      statement: "st-toll",
    },
    {
      ...exact,
      id: "fi-injured",
      span: at("about 1,200"),
      minimum: 1200,
      maximum: 1200,
      approximate: true,
      qualifier: "about",
      measure: { span: at("injured"), kind: "injured" },
      attributedTo: "so-health",
      statement: "st-toll",
    },
    {
      ...exact,
      id: "fi-children",
      span: at("12"),
      minimum: 12,
      maximum: 12,
      measure: { span: at("children"), kind: "killed" },
      attributedTo: "so-health",
      statement: "st-toll",
      partOf: "fi-killed",
    },
    {
      ...exact,
      id: "fi-dead",
      span: at("61"),
      minimum: 61,
      maximum: 61,
      measure: { span: at("dead", 2), kind: "killed" },
      attributedTo: "so-council",
      statement: "st-estimate",
    },
    {
      ...exact,
      id: "fi-bridges",
      span: at("Three"),
      minimum: 3,
      maximum: 3,
      measure: { span: at("bridges"), kind: "other" },
    },
    {
      ...exact,
      id: "fi-water",
      span: at("up to 40%"),
      minimum: null,
      maximum: 40,
      qualifier: "up to",
      measure: { span: at("of the capital’s water"), kind: "share", unit: "%" },
    },
  ];
  return {
    format: FORMAT,
    report: {
      id: "re-dam",
      title: "Tesmar rejects Northern Front’s deadline over Orlay dam",
      outlet: "Tesmar Courier",
      byline: ["Anna Korr"],
      url: "https://courier.example/orlay-dam",
      publishedAt: "2026-03-05T16:20:00Z",
      language: "en",
      text: dam,
    },
    sources,
    statements,
    figures,
    times: [
      { id: "ti-thursday", span: at("on Thursday"), edtf: "2026-03-05", basis: "publication" },
      { id: "ti-midnight", span: at("midnight"), edtf: null, basis: "none" },
      { id: "ti-march", span: at("since 2 March"), edtf: "2026-03-02/..", basis: "publication" },
    ],
    events: [],
    problems: [
      {
        code: "speaker-undecided",
        message: "“He” may be Ilan Dorr or Petr Sava; the text does not decide it.",
        span: at("He called"),
      },
      { code: "title-missing-byline", message: "A problem of the whole report has no place in the text." },
    ],
  };
}

const follow = `Orlay dam: ‘Nobody slept’, says rescue chief

Petr Sava, the head of the Orlay Rescue Council, said on Friday that 64 bodies had been found.

“Nobody slept,” he said.

Mara Velin declined to comment.
`;

function followReading(): Reading {
  const at = finder(follow);
  return {
    format: FORMAT,
    report: {
      id: "re-follow",
      title: "Orlay dam: ‘Nobody slept’, says rescue chief",
      outlet: "North Line",
      publishedAt: "2026-03-06T07:05:00Z",
      language: "en",
      text: follow,
    },
    sources: [
      {
        id: "so-sava",
        name: "Petr Sava",
        kind: "person",
        roles: [{ title: "head", of: "Orlay Rescue Council", span: at("the head of the Orlay Rescue Council") }],
        mentions: [{ span: at("Petr Sava"), as: "name" }],
      },
      {
        id: "so-velin",
        name: "Mara Velin",
        kind: "person",
        roles: [],
        mentions: [{ span: at("Mara Velin"), as: "name" }],
      },
    ],
    statements: [
      {
        ...plain,
        id: "st-headline",
        form: "direct",
        content: [at("‘Nobody slept’")],
        cue: [at("says")],
        source: [at("rescue chief")],
        speaker: "so-sava",
      },
      {
        ...plain,
        id: "st-bodies",
        form: "indirect",
        content: [at("64 bodies had been found")],
        cue: [at("said")],
        source: [at("Petr Sava, the head of the Orlay Rescue Council,")],
        speaker: "so-sava",
        time: "ti-friday",
      },
      {
        ...plain,
        id: "st-slept",
        form: "direct",
        content: [at("“Nobody slept,”")],
        cue: [at("said", 2)],
        source: [at("he", 4)],
        speaker: "so-sava",
      },
      {
        ...plain,
        id: "st-declined",
        form: "indirect",
        content: [],
        cue: [at("declined to comment")],
        source: [at("Mara Velin")],
        speaker: "so-velin",
        act: "decline-to-comment",
      },
    ],
    figures: [
      {
        ...exact,
        id: "fi-bodies",
        span: at("64"),
        minimum: 64,
        maximum: 64,
        measure: { span: at("bodies had been found"), kind: "killed" },
        attributedTo: "so-sava",
        statement: "st-bodies",
      },
    ],
    times: [{ id: "ti-friday", span: at("on Friday"), edtf: "2026-03-06", basis: "publication" }],
    events: [],
    problems: [],
  };
}

const ferry = "The ferry across the Lesk strait runs again, the harbour office says.\n";

function ferryReading(): Reading {
  const at = finder(ferry);
  return {
    format: FORMAT,
    report: { id: "re-ferry", language: "en", text: ferry },
    sources: [{ id: "so-harbour", name: "Harbour office", kind: "organisation", roles: [], mentions: [] }],
    statements: [
      {
        ...plain,
        id: "st-ferry",
        form: "indirect",
        content: [at("The ferry across the Lesk strait runs again")],
        cue: [at("says")],
        source: [at("the harbour office")],
        speaker: "so-harbour",
      },
    ],
    figures: [],
    times: [],
    events: [],
    problems: [],
  };
}

/** Two stories of three reports; "Orlay dam" exercises everything the page shows. */
export const entries = [
  { story: "Orlay dam", origin: "orlay-dam.md", reading: damReading() },
  { story: "Orlay dam", origin: "nobody-slept.md", reading: followReading() },
  { story: "Lesk ferry", origin: "ferry.txt", reading: ferryReading() },
] as const;

export const damText = dam;
