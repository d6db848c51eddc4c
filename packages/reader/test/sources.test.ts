import { describe, expect, test } from "vitest";
import { readReport } from "../src/index.ts";
import { said } from "./support.ts";

const speakers = (text: string): string[] => said(text).map((line) => line.split(" | ")[0] as string);

describe("who is a person", () => {
  const kindOf = (text: string, name: string) => readReport(text).sources.find((one) => one.name === name)?.kind;

  test.each([
    ["Gwenda Orsk said the ferry was late.", "Gwenda Orsk", "person"],
    ["T. R. Vey said the ferry was late.", "T. R. Vey", "person"],
    ["Charlie King said the ferry was late.", "Charlie King", "person"],
    ["Mr. Prince said the ferry was late.", "Prince", "person"],
    ["Richard Hill said the ferry was late.", "Richard Hill", "person"],
    ["Amnesty Tamria said the ferry was late.", "Amnesty Tamria", "organisation"],
    ["Corsel Research said the ferry was late.", "Corsel Research", "organisation"],
    ["The militant group Orsk Haram said the ferry was late.", "Orsk Haram", "organisation"],
    ["Blue Anchor said the ferry was late.", "Blue Anchor", "organisation"],
    ["The Orsk Gwenda said the ferry was late.", "Orsk Gwenda", "organisation"],
    ["Charlotte Mayor Dara Voss said the ferry was late.", "Dara Voss", "person"],
  ])("%s", (text, name, kind) => {
    expect(kindOf(text, name)).toBe(kind);
  });

  test("a surname that is an office as well", () => {
    const text = "Brian Baker, an adviser, said the pier was closed. Baker said it would stay so.";
    expect(speakers(text)).toEqual(["Brian Baker", "Brian Baker"]);
  });

  test("who has been named by both names is he", () => {
    const text = 'Ivo Brand denied that his guards had fired. "The drivers were warned twice," he said.';
    expect(speakers(text)).toEqual(["Ivo Brand", "Ivo Brand"]);
  });
});

describe("one person under several names", () => {
  test.each<[string, string, string[]]>([
    [
      "a surname with its particle",
      "Skipper Anneke van der Lint said the boat was dry.\nVan der Lint said the dog was wet.",
      ["Anneke van der Lint", "Anneke van der Lint"],
    ],
    [
      "two family names",
      "Mayor Soledad de la Hoz Prieto said the pier was closed.\nDe la Hoz said it would stay so.",
      ["Soledad de la Hoz Prieto", "Soledad de la Hoz Prieto"],
    ],
    [
      "a middle name more or less, a short form of the given name",
      "Senator Edward J. Harrow said the bill was dead.\nTed Harrow said it would be buried on Monday.",
      ["Edward J. Harrow", "Edward J. Harrow"],
    ],
    [
      "a rank that is shortened before the name",
      "Gen. Roswell Tate said the strait was open. Four ships were in dry dock, the general added.",
      ["Roswell Tate", "Roswell Tate"],
    ],
    [
      "a description that gets its name later",
      "A nine-year-old boy said he had counted footballers.\nThe boy, Mateo Ibarrondo, slipped away from a school party on Sunday.\n“I ran out of strikers,” Mateo said.",
      ["Mateo Ibarrondo", "Mateo Ibarrondo"],
    ],
    [
      "somebody unnamed, with all that is said of them",
      "A senior customs official who spoke on condition of anonymity said the key was lost.\nThe official said an inquiry had begun.",
      [
        "a senior customs official who spoke on condition of anonymity",
        "a senior customs official who spoke on condition of anonymity",
      ],
    ],
  ])("%s", (_, text, expected) => expect(speakers(text)).toEqual(expected));
});

describe("people who share a name stay apart", () => {
  test.each<[string, string, string[]]>([
    [
      "father and son",
      "Otis Granger Jr. said he would run for sheriff.\nHis father, Otis Granger Sr., said the county could do worse.\nThe younger Granger said the accounts would be published.",
      ["Otis Granger Jr.", "Otis Granger Sr.", "Otis Granger Jr."],
    ],
    [
      "told apart by what stands before the name",
      "The boat is old, said Dr Helen Palgrave, who led the dig.\nHer father-in-law, Owen Palgrave, owns the field.\nDr Palgrave said the wood was wet. Mr Palgrave said he had ploughed over it.",
      ["Helen Palgrave", "Helen Palgrave", "Owen Palgrave"],
    ],
    [
      "a nurse and a minister",
      "Jan Orvik, a nurse at the Lesk hospital, said the ward was full. Energy minister Jan Orvik said it would get a generator.\nOrvik said it was cold.",
      ["Jan Orvik", "Jan Orvik", "? Jan Orvik or Jan Orvik"],
    ],
    [
      "of two ages",
      "“I saw it from my window,” said Tom Brask, 34, a fisherman. His neighbour, Tom Brask, 71, said he had slept.\nTom Brask, 34, said he would not sail again.",
      ["Tom Brask", "Tom Brask", "Tom Brask"],
    ],
    [
      "a deputy mayor is no mayor",
      "Mayor Hal Brandvold said the pumps would run. Deputy Mayor Rita Okafor said sandbags were ready.\nThe mayor said he would sleep there.",
      ["Hal Brandvold", "Rita Okafor", "Hal Brandvold"],
    ],
    [
      "another body's spokesman is not the one who gets a name",
      "A Corran spokesman said the wall was gone.\nThe Front spokesman, Hazo Lind, called it a reprisal.",
      ["a Corran spokesman", "Hazo Lind"],
    ],
  ])("%s", (_, text, expected) => expect(speakers(text)).toEqual(expected));
});

describe("how many bear one full name in a report", () => {
  test.each<[string, string, number]>([
    ["a nurse and a minister", "Jan Orvik, a nurse, said it was full. Energy minister Jan Orvik said it was not.", 2],
    [
      "a minister who was a teacher",
      "Energy minister Jan Orvik said it was cold. Jan Orvik, a former nurse, said it was late.",
      1,
    ],
    [
      "a minister who leads a party",
      "Energy minister Jan Orvik said it was cold. Jan Orvik, the leader of the Union, said it was late.",
      1,
    ],
    [
      "mayors of two towns",
      "Anna Keller, the mayor of Lesk, said it was cold. Anna Keller, the mayor of Orlay, said it was warm.",
      2,
    ],
    [
      "a mayor of one town told twice",
      "Anna Keller, the mayor of Lesk, said it was cold. Lesk mayor Anna Keller said it was late.",
      1,
    ],
    ["of two ages", "Tom Brask, 34, said it was cold. Tom Brask, 71, said it was warm.", 2],
    ["of an age that is a year off", "Tom Brask, 34, said it was cold. Tom Brask, 35, said it was warm.", 1],
    ["told of in full again", "Tom Brask, 34, said it was cold. Tom Brask said it was late.", 1],
  ])("%s", (_, text, count) => {
    const named = readReport(text).sources.filter(({ kind }) => kind === "person");
    expect(named.length).toBe(count);
  });
});

describe("bodies", () => {
  test("the company, the agency and the abbreviation are the ones that were named", () => {
    const text =
      "Nine walkers have been carried off the ridge, the Federation of Mountain Rescuers (FMR) said on Friday.\nThe FMR said six had set out in trainers.\nThe State Bureau of Mines said on Friday that Karst Creek Coal would seal a shaft.\nThe company said it would comply. The agency said sensors would stay.";
    expect(speakers(text)).toEqual([
      "Federation of Mountain Rescuers",
      "Federation of Mountain Rescuers",
      "State Bureau of Mines",
      "Karst Creek Coal",
      "State Bureau of Mines",
    ]);
  });

  test("the company is who spoke just before, unless another body was named since or it is of another kind", () => {
    const after = (before: string) => speakers(`${before} The company said the loaf would stay.`).at(-1);
    expect(after("Halden said the price of grain had risen.")).toBe("Halden");
    expect(after("The Greens said the price of grain had risen.")).not.toBe("Greens");
    expect(after("Norland Miners' Union said the price of coal had risen.")).not.toBe("Norland Miners' Union");
    expect(after("Halden said the price of grain had risen. Coren raised prices in May.")).not.toBe("Halden");
  });

  test("between two ministries “the ministry” is left open", () => {
    const text =
      "The trade ministry and the agriculture ministry have been working on rival bills.\nThe ministry said its draft would be ready.";
    expect(speakers(text)).toEqual(["? agriculture ministry or trade ministry"]);
  });

  test("a seat of government stays as written, with what it stands for", () => {
    const { sources } = readReport(
      "The petition would be answered, the White House said. Washington said it would answer in May.",
    );
    expect(sources.map(({ name, kind, standsFor }) => [name, kind, standsFor])).toEqual([
      ["White House", "government", "government of the United States"],
      ["Washington", "government", "government of the United States"],
    ]);
  });
});

test("words of a caption are no part of who speaks", () => {
  const text = "Image copyright Corran Image caption Doctors said the ward was full.";
  expect(speakers(text)).toEqual(["doctors"]);
});

test.each([
  ["Corvin Photo An insurgent group said it had taken the base.", "an insurgent group"],
  ["The pier is old. Advertisement The mayor said it was shut.", "the mayor"],
  ["Getty Images said it had removed the picture.", "Getty Images"],
  ["Corvin Technologies said it had removed the picture.", "Corvin Technologies"],
  ["President Serhan Velin left. CNN Velin said the army would stay.", "Serhan Velin"],
  ["President Serhan Velin left. CNN Persian said the army would stay.", "CNN Persian"],
  ["President Serhan Velin left. CNN anchor Mara Voss said the army would stay.", "Mara Voss"],
  ["Ada Velin and Serhan Velin left. CNN Velin said the army would stay.", "CNN Velin"],
])("credits and outlets that have run into who speaks: %s", (text, who) => expect(speakers(text)).toEqual([who]));

test("one of them is none of them", () => {
  const text =
    "Three councillors voted against the road: Bess Arkwright, Tom Sully and Paul Moss.\n“It was the lorries,” one of them said.";
  expect(speakers(text)[0]).toMatch(/^\? /);
});

test("a plain sentence that ends in who said it", () => {
  expect(
    said("Nine walkers have been carried off the ridge, the Federation of Mountain Rescuers (FMR) said on Friday."),
  ).toEqual(["Federation of Mountain Rescuers | indirect | Nine walkers have been carried off the ridge"]);
});

describe("two of one family", () => {
  const who = (text: string) => {
    const { statements, sources } = readReport(text);
    return statements.map(({ speaker }) => sources.find(({ id }) => id === speaker)?.name ?? null);
  };

  test("a bare name stays with whoever was called so first, though a namesake comes between", () => {
    const text =
      "Oskar Dorn Velling runs the ferry at Lisk. Velling met reporters on Monday and spoke of his son, Omar Velling, who took the boat out.\n\nThe harbour was closed for two days.\n\nIn a film on his page, Velling said: “I do not know what he wanted.”";
    expect(who(text)).toEqual(["Oskar Dorn Velling"]);
  });

  test.each([
    [
      "his wife",
      "President Reval said he was ready. His wife, Anna Reval, said she was not. Reval said the army would wait.",
    ],
    [
      "a wife told behind her name",
      "President Reval said he was ready. Anna Reval, his wife, said she was not. Reval said the army would wait.",
    ],
    [
      "his own wife by his surname",
      "President Reval said he was ready. Reval's wife, Anna Reval, said she was not. Reval said the army would wait.",
    ],
    [
      "the first lady",
      "President Reval said he was ready. First Lady Anna Reval said she was not. Reval said the army would wait.",
    ],
  ])("a surname alone is not whoever comes in beside him: %s", (_, text) => {
    expect(who(text)).toEqual(["Reval", "Anna Reval", "Reval"]);
  });

  test.each([
    [
      "a porter introduced behind",
      "Lindqvist said the rules were kept. A porter, Jonas Lindqvist, said the gate was shut.",
      ["Lindqvist", "Jonas Lindqvist"],
    ],
    [
      "a carpenter beside a minister",
      "Former foreign minister Brecht said he was tired. Hans Brecht, a carpenter, said he had built the table.",
      ["Brecht", "Hans Brecht"],
    ],
    [
      "a farmer beside a senator",
      "Senator Vane said the bill was dead. Julia Vane, a farmer, said prices had fallen.",
      ["Vane", "Julia Vane"],
    ],
  ])("a surname alone is not whoever is introduced under it as somebody new: %s", (_, text, speakers) => {
    expect(who(text)).toEqual(speakers);
  });

  test.each([
    [
      "one office, told twice",
      "Police spokesman Brecht said the road was shut. Hans Brecht, a police spokesman, said it would open.",
      "Hans Brecht",
    ],
    [
      "an office that may follow another",
      "Minister Brecht said the road was shut. Hans Brecht, a lawyer, said it would open.",
      "Hans Brecht",
    ],
    [
      "the mayor's own name",
      "Torvald said the bridge was safe. Anna Torvald, the mayor, said it would open.",
      "Anna Torvald",
    ],
    [
      "somebody else's daughter",
      "Torvald said she was tired. Moll's daughter, Anna Torvald, has led the board since May. Torvald said she would go.",
      "Anna Torvald",
    ],
  ])("a surname alone is its only bearer where nothing tells of another: %s", (_, text, speaker) => {
    expect(who(text)).toEqual([speaker, speaker]);
  });

  test("the elder of two is nobody where it is not told who is older", () => {
    const text = "Dara Velling and Tom Velling run the ferry at Lisk. The elder Velling said the boat was sound.";
    expect(who(text)).toEqual([null]);
  });

  test("he who blames in a film is who made the film, or open; never who spoke in the paragraph before", () => {
    const text =
      "Tom Velling was a captain, Ivo Brand said.\n\nVelling made a film in which he blamed the harbour board for the fire.";
    expect(who(text).at(-1)).not.toBe("Ivo Brand");
  });

  test("who added is whoever's quotation went on, not the dead of whom it speaks", () => {
    const text =
      "Eloise Dorn, 21, was taken to hospital on Monday.\n\n“She had eaten nothing,” her mother, Fiona Dorn, said.\n\n“Eloise was lost.\n\n“She was burning.”\n\nShe added: “Nobody had warned them.”";
    expect(who(text).at(-1)).toBe("Fiona Dorn");
  });

  test("who replies is not who has just asked", () => {
    const text = "Dara Voss spoke to Ivo Brand on Monday. Brand asked why the dam leaked. She replied that it was old.";
    expect(who(text).at(-1)).not.toBe("Ivo Brand");
  });
});

describe("names of the world", () => {
  const who = (text: string) => {
    const { statements, sources } = readReport(text);
    return statements.map(({ speaker }) => sources.find(({ id }) => id === speaker)?.name ?? null);
  };

  test.each([
    ["Foreign Minister Zhou Lin said the port would open. Zhou said it was time.", "Zhou Lin"],
    [
      "Interior Minister Rosa Elena Prieto de la Vara said the port would open. Prieto de la Vara said it was time.",
      "Rosa Elena Prieto de la Vara",
    ],
    ["Mayor Rosa Prieto Galvez said the port would open. Prieto Galvez said it was time.", "Rosa Prieto Galvez"],
    ["Sheikh Omar bin Hamad al-Sarn said the port would open. The sheikh said it was time.", "Omar bin Hamad al-Sarn"],
    ["The trade minister Shiza Fatima Khan said the port would open. Khan said it was time.", "Shiza Fatima Khan"],
  ])("%s", (text, name) => {
    expect(who(text)).toEqual([name, name]);
  });

  test.each([
    [
      "a judge and a minister",
      "Judge Tomas Hale said the ban was lawful. Interior Minister Tomas Hale said the police would wait.",
      2,
    ],
    ["a minister twice", "Interior Minister Tomas Hale said it was lawful. Minister Tomas Hale said it would wait.", 1],
    [
      "a head of state and a member of a council",
      "Daniel Holt, a member of the port council, said the money was well spent. “It is a fine wall,” President Holt said.",
      2,
    ],
    ["a president by his name", "Daniel Holt spoke first. “It is a fine wall,” President Holt said.", 1],
  ])("of one name by their offices: %s", (_, text, count) => {
    const { statements } = readReport(text, {});
    expect(new Set(statements.map(({ speaker }) => speaker)).size).toBe(count);
  });

  test("a father of one name and a man whose name ends so are two", () => {
    const text = "Abu Hassan Amer, a grocer, agreed to wait.\n\nA deal was possible, Sadeq Abu Amer, a scholar, said.";
    expect(who(text).at(-1)).toBe("Sadeq Abu Amer");
  });
});

describe("who is meant", () => {
  const first = (text: string) => {
    const { statements, sources } = readReport(text);
    return sources.find(({ id }) => id === statements[0]?.speaker)?.name ?? null;
  };

  test.each([
    ["Voters who once backed him say that the plan is dead.", "voters"],
    ["Advocate Dali Mopu said the plan was dead.", "Dali Mopu"],
    ["His rival, Lena Sorn, said the plan was dead.", "Lena Sorn"],
    ["The Sarnish army in a statement said troops fired first.", "Sarnish army"],
    ["Dara Voss at the time called the dam safe.", "Dara Voss"],
    ["Mr. Moro and Mr. Voss said the dam was safe.", "Mr. Moro and Mr. Voss"],
    ["Both Rosnav and NASO said the crash would have no effect.", "Rosnav and NASO"],
    ["He works for MedAid in Sarn, which said on Monday that two clinics had closed.", "MedAid"],
    ["The man who the police said set the fire was found on Monday.", "police"],
  ])("%s", (text, name) => {
    expect(first(text)).toBe(name);
  });
});

test("a clerk and, later, a clerk are two until it is told that they are one", () => {
  const { statements } = readReport("“It is late,” a clerk said.\n\nThe port was shut.\n\n“It is cold,” a clerk said.");
  expect(new Set(statements.map(({ speaker }) => speaker)).size).toBe(2);
});

test("of whom it is said is not who says it", () => {
  const { statements, sources } = readReport("He won against Lena Sorn, who Ivo Brand said had been careless.");
  const lena = sources.find(({ name }) => name === "Lena Sorn");
  expect(statements.filter(({ speaker }) => speaker === lena?.id && speaker !== null && speaker !== undefined)).toEqual(
    [],
  );
});

test.each([
  [
    "those named together last, not whoever was named alone before",
    "Dario Keld, a spokesman, said the Front would come. Two diplomats said a deal was close. One of them said it was late.",
    ["Two diplomats"],
  ],
  [
    "people of one sentence",
    "Ivo Brand met Lena Sorn and Petr Sava on Monday. One of them said it was late.",
    ["Ivo Brand", "Lena Sorn", "Petr Sava"],
  ],
  ["nobody, where one alone is named", "Dario Keld said the Front would come. One of them said it was late.", []],
])("one of them is one of %s", (_, text, names) => {
  const { statements, sources } = readReport(text);
  const last = statements.at(-1);
  const candidates = last?.candidates?.map(({ source }) => sources.find(({ id }) => id === source)?.name) ?? [];
  expect([last?.speaker, candidates.toSorted()]).toEqual([null, names]);
});

describe("the government", () => {
  const spoke = (text: string) => {
    const { statements, sources } = readReport(text);
    const last = statements.at(-1);
    return sources.find(({ id }) => id === last?.speaker) ?? last?.candidates?.length ?? null;
  };

  test("in a place with which the sentence opens is not the one named before", () => {
    const text =
      "The Sarnish government has shut the port.\n\nIn Veldra, the government said people should store water.";
    expect(spoke(text)).toMatchObject({ name: "government" });
  });

  test("is open where another state has spoken since", () => {
    const text =
      "The Sarnish government said it would help.\n\nVeldra's Security Council said the strikes were wrong.\n\nThe government said it could answer.";
    expect(spoke(text)).toBe(1);
  });

  test("is the one named before where no other is", () => {
    const text = "The Sarnish government said it would help. The government said the port was safe.";
    expect(spoke(text)).toMatchObject({ name: "Sarnish government" });
  });
});

describe("who is meant by words that stand beside a name", () => {
  test.each<[string, string, string[]]>([
    [
      "a force by name, and the land it serves",
      "Police Scotland said the road was closed. Scotland said it would vote on Friday.",
      ["Police Scotland", "Scotland"],
    ],
    ["a title before a name is none of a force", "Police Sergeant Ivo Brand said it was late.", ["Ivo Brand"]],
    [
      "whose home is told with its state",
      "“It comes over from Kansas,” said Sheriff Dale Orwin of Harlan County, Neb., who said that he was glad.",
      ["Dale Orwin", "Dale Orwin"],
    ],
    ["and who is beside another", "It was told by the widow of Mark Holt of Salem, Ore., who said it was late.", [""]],
    ["a town that is sent something", "The letter was sent to Lincoln, Neb., which said it would answer.", [""]],
    [
      "for whom another came",
      "Represented by the Chief of Staff, Government House, Warri, Ebi Koro, the governor declared that it was late.",
      ["the governor"],
    ],
    [
      "and whoever came with him",
      "Flanked by her two sons, Mara Voss, the mayor, said the port would close.",
      ["Mara Voss"],
    ],
    [
      "two of one office",
      "Justices Morland and Peter A. Finch Jr. said they were concerned about the rule.",
      ["Justices Morland and Peter A. Finch Jr."],
    ],
    ["two and a place", "In Norway, France and the Netherlands said they would sign.", ["France and the Netherlands"]],
    ["two offices", "Tarsia Gov. Bob Crane came. Tarsia's governor and mayor said the blasts were alike.", [""]],
    [
      "one who holds two",
      "Tarsia Gov. Bob Crane came. Tarsia's governor and commander-in-chief said the blasts were alike.",
      ["Bob Crane"],
    ],
    [
      "a surname before Jr., with an age",
      "Thomas L. Corden Jr. came. “I lied,” Mr. Corden, 47, said. He bought a hat that once was Michael Corden's.",
      ["Thomas L. Corden Jr."],
    ],
    [
      "a visit that is nobody",
      "The council, on an Official Visit to Kolm, was late. But if true, she says, it would be a major coup.",
      [""],
    ],
  ])("%s", (_, text, names) => {
    const { statements, sources } = readReport(text);
    expect(statements.map((one) => sources.find(({ id }) => id === one.speaker)?.name ?? "")).toEqual(names);
  });

  test("a newspaper is no news agency", () => {
    const told = (outlet: string) =>
      speakers(`Jonas Weil told ${outlet} that it was late. The newspaper said the party was over.`).at(-1);
    expect([told("the Associated Press"), told("the Orlay Gazette")]).toEqual(["newspaper", "Orlay Gazette"]);
  });
});
