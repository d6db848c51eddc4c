import { describe, expect, test } from "vitest";
import { readReport } from "../src/index.ts";
import { countedIn, eachCounts } from "./support.ts";

describe("what became of those counted", () => {
  eachCounts([
    ["A storm drowned nine rowers.", ["nine | killed | rowers"]],
    ["They drowned seven songs in noise.", ["seven | other | songs"]],
    ["He is accused of fatally stabbing six nurses.", ["six | killed | nurses"]],
    ["Five miners were found shot to death.", ["Five | killed | miners were found shot to death"]],
    ["Two officers shot dead a suspect.", ["Two | other | officers"]],
    ["Two men were shot dead.", ["Two | killed | men were shot dead"]],
    ["The blaze killed nine pupils and teachers led the rest out.", ["nine | killed | pupils"]],
    ["The blast killed 30 passengers and crew members fled.", ["30 | killed | passengers"]],
    ["None of the 44 miners survived.", ["44 | other | miners"]],
    ["Not all of the 30 climbers survived.", ["30 | other | climbers"]],
    ["Three clinics had minor injuries to treat.", ["Three | other | clinics"]],
    ["Some 300 families remain hostages to high prices.", ["Some 300 | other | families"]],
    ["Police are holding 8 people over it.", ["8 | held | people"]],
    ["Police are holding two people responsible for it.", ["two | other | people responsible"]],
    ["The bus was holding 40 people.", ["40 | other | people"]],
    ["He killed his wife and three children.", ["three | killed | children"]],
    ["The bomb killed the mayor and two guards were hurt.", ["two | injured | guards were hurt"]],
    ["The blast killed a driver and two guards opened fire.", ["two | other | guards"]],
    ["The 44 were arrested and executed.", ["44 | killed | were arrested"]],
    [
      "The 44 boys, along with 15 others, were arrested and executed by guards.",
      ["44 | killed | boys", "15 | killed | others, were arrested"],
    ],
    [
      "Twelve girls captured two years ago have been freed.",
      ["Twelve | released | girls captured two years ago have been freed"],
    ],
    ["Some 197 girls remain captives of the band.", ["Some 197 | held | girls remain captives"]],
    ["Two people had minor injuries.", ["Two | injured | people had minor injuries"]],
    ["The riot left 28 people shot and 10 people killed.", ["28 | other | people shot", "10 | killed | people killed"]],
    ["Even if some of the 162 passengers survived, they froze.", ["162 | other | passengers"]],
    ["All 162 passengers and crew survived.", ["162 | alive | passengers and crew survived"]],
    ["We think of 50 men, women and children.", ["50 | other | men, women and children"]],
    ["They sold 40 new cars, trucks and SUVs.", ["40 | other | new cars, trucks and SUVs"]],
    ["They raided 12 banks, and shops closed.", ["12 | attacked | banks"]],
    ["Some 900 Velo, Audo and Skado vehicles burned.", ["Some 900 | other | Velo, Audo and Skado vehicles"]],
    ["It begins two new global, unbranded programmes.", ["two | other | new global, unbranded programmes"]],
    ["The 25 accused are to answer.", ["25 | other | accused"]],
    ["Some 25 accused the mayor of theft.", ["Some 25 | other | Some 25"]],
    ["The beating deaths of six homeless women shocked Lesk.", ["six | killed | homeless women"]],
    ["Twelve homeless people met the mayor.", ["Twelve | other | homeless people"]],
    ["The flood left 200 people homeless.", ["200 | displaced | people homeless"]],
    ["They were blamed for the deaths of the 19 victims.", ["19 | killed | victims"]],
    ["The officer missed him, grazing two pedestrians.", ["two | injured | pedestrians"]],
    ["They were grazing two goats.", ["two | other | goats"]],
    ["Police announced the arrest of two teens.", ["two | arrested | teens"]],
    ["The names of the other four people were released.", ["four | other | people"]],
    ["The crash left one man dead and five in hospital.", ["one | killed | man dead", "five | injured | in hospital"]],
    ["The board put five in hospital wards.", []],
    ["We have a 40 berth marina.", ["40 | other | berth"]],
    ["In a few chaotic minutes all was lost.", ["a few chaotic minutes | duration | a few chaotic minutes"]],
    ["For a few chaotic cities it was too late.", ["a few | other | chaotic cities"]],
    ["Two rangers were shot dead on Monday.", ["Two | killed | rangers were shot dead"]],
    ["At least 12 miners were beaten to death.", ["At least 12 | killed | miners were beaten to death"]],
    ["More than 250 others were taken as hostages.", ["More than 250 | held | others were taken as hostages"]],
    [
      "Hundreds of people in Orlay have been forced from their homes.",
      ["Hundreds | displaced | of people in Orlay have been forced from their homes"],
    ],
    ["The flood took the lives of at least 45 villagers.", ["at least 45 | killed | villagers"]],
    ["The murder of two medics shocked Orlay.", ["two | killed | medics"]],
    ["He regretted the killing of six hostages.", ["six | killed | hostages"]],
    ["The siege ended with a death toll in the tens of thousands.", ["tens of thousands | killed | toll"]],
    ["The killings of six hostages held in Orlay shocked many.", ["six | killed | hostages held"]],
    [
      '"Sadly, one guard paid supreme sacrifice and few others were wounded," he said.',
      ["one | killed | guard paid supreme sacrifice"],
    ],
    ["Three ministers paid the ultimate price for the defeat.", ["Three | other | ministers"]],
    ["Troops of the joint force have neutralised over 25 terrorists.", ["over 25 | killed | terrorists"]],
    ["The army's club neutralised two fighters in the final.", ["two | other | fighters"]],
    ["The troops neutralised two mines near Orlay.", ["two | other | mines"]],
    ["The deal neutralised 40 fighters.", ["40 | other | fighters"]],
    [
      "At least 858 people who had been ordered to be deported from Orlay were instead granted citizenship.",
      ["At least 858 | other | people"],
    ],
    [
      "Some 40 families who were ordered to be deported have been expelled.",
      ["Some 40 | displaced | families who were ordered to be deported have been expelled"],
    ],
    ["Guards had shot and killed one male hostage held in Orlay.", ["one | killed | male hostage held"]],
    ["The murder of four prisoners held in Dolna shocked Orlay.", ["four | killed | prisoners held"]],
    ["The army searched for six hostages held in Orlay.", ["six | held | hostages held"]],
    [
      "Guards killed 12 raiders, and two hostages held in Orlay fled.",
      ["12 | killed | raiders", "two | held | hostages held"],
    ],
    [
      "Norvia says 21 of the girls abducted by the group more than two years ago have been released.",
      ["21 | released | of the girls abducted by the group more than two years ago have been released"],
    ],
    [
      "A source said four detained Ansar Dala leaders have been freed.",
      ["four | released | detained Ansar Dala leaders have been freed"],
    ],
    [
      "Norvia Says 21 Girls Abducted By Dala Raiders Have Been Released",
      ["21 | released | Girls Abducted By Dala Raiders Have Been Released"],
    ],
    ["The 21 girls abducted by raiders have not been released.", ["21 | held | girls abducted"]],
    ["He told of 12 men arrested in Orlay on the day hostages were freed.", ["12 | arrested | men arrested"]],
    ["Police held 12 men abducted by raiders who have been released.", ["12 | held | men abducted"]],
    ["The raid killed and wounded dozens of villagers.", ["dozens | casualties | of villagers"]],
    ["It killed two and wounded 12 guards.", ["two | killed | killed", "12 | injured | guards"]],
    ["A man stabbed and injured nine people before a guard fatally shot him.", ["nine | injured | people"]],
    ["Two guards fatally shot the driver.", ["Two | other | guards"]],
    ["Nine people were fatally shot the same day.", ["Nine | killed | people were fatally"]],
    ["Forty residents honoured a guard who died.", ["Forty | other | residents"]],
    ["Forty residents of a village who died were buried.", ["Forty | killed | residents of a village who died"]],
    ["The singer was the subject of more than one death hoax.", ["more than one | other | death hoax"]],
    ["The clinic counted more than one death.", ["more than one | killed | death"]],
    ["He won three key electoral vote states.", ["three | other | key electoral vote states"]],
    ["He won by a 40,000 vote margin.", ["40,000 | votes | vote margin"]],
    ["He won 40 electoral votes.", ["40 | votes | electoral votes"]],
    ["Voss killing A 15-member team sent from Dolna was seen.", ["15-member | other | team"]],
    ["Raiders fled after killing a 15-member team.", ["15-member | killed | team"]],
    ["It began when dozens of well-armed Norvian fighters came.", ["dozens | other | of well-armed Norvian fighters"]],
  ]);
});

describe("what is counted, by the words before and behind", () => {
  eachCounts([
    ["Nurses gave drops to children under the age of 10.", []],
    ["Nurses gave drops to 10 children under the age of five.", ["10 | other | children"]],
    ["The army took about 1,200 km sq of land.", ["about 1,200 km sq | area | of land"]],
    ["The walk was 12 km along the shore.", ["12 km | distance | 12 km"]],
    ["Over the year the army killed a total of 290 villagers.", ["290 | killed | villagers"]],
    ["The dead included 55 minors, the clinic said.", ["55 | killed | minors"]],
    ["The list included 55 minors, the clinic said.", ["55 | other | minors"]],
    ["The deal saw Hamal release 105 of the hostages.", ["105 | released | of the hostages"]],
    ["In return came the freeing of some 240 prisoners.", ["some 240 | released | prisoners"]],
    ["The attack lasted 1 minute and 45 seconds.", ["1 minute and 45 seconds | duration | 1 minute and 45 seconds"]],
    ["The talks took two hours 30 minutes on Sunday.", ["two hours 30 minutes | duration | two hours 30 minutes"]],
    ["She sang for two hours and 30 minutes later left.", ["two hours | duration | two hours"]],
    [
      "Pupils wait between one hour and 30 minutes.",
      ["one hour | duration | one hour", "30 minutes | duration | 30 minutes"],
    ],
    [
      "The walk took 2 hours and the swim 30 minutes.",
      ["2 hours | duration | 2 hours", "30 minutes | duration | 30 minutes"],
    ],
    [
      "Within a period of 15 years successive governments bought about 500 tractors.",
      ["15 years | duration | 15 years", "about 500 | other | tractors"],
    ],
    ["After a period of 15 years of drought the well was dry.", ["15 years | duration | of drought"]],
    ["They sent over 72 tractors to one Messr Ilan Moro for repair.", ["over 72 | other | tractors"]],
    ["The bill went to one Tony Award winner.", ["one | other | Tony Award winner"]],
    ["Children younger than 5 died of the poison.", []],
    ["The number of children younger than 5 who died has risen.", []],
    ["She was older than 12 rivals.", ["12 | other | rivals"]],
    ["She is older than 12 big rivals.", ["12 | other | big rivals"]],
    ["He is younger than five of his colleagues.", ["five | other | of his colleagues"]],
    ["They came under fire from 0.50 calibre rounds.", []],
    ["The raid killed only 27 villagers.", ["27 | killed | villagers"]],
    ["A blast injured just nine people.", ["nine | injured | people"]],
    ["It freed exactly 40 hostages.", ["40 | released | hostages"]],
    ["He hid a 9 mm pistol in the shed.", []],
    ["It earned 2.212 trillion won in May.", ["2.212 trillion won | money | 2.212 trillion won"]],
    ["They claimed back millions of pounds of unfair fees.", ["millions of pounds | money | of unfair fees"]],
    ["They moved millions of pounds of steel.", ["millions of pounds | weight | of steel"]],
    ["The blast happened before a charity 5K race.", []],
    ["The race cost him a 5K loan.", ["5K | other | loan"]],
    ["The aircraft, a Cessna 208B Grand Caravan, was new.", []],
    ['"The meeting was called for 2 p.m," he said.', []],
    ['"It is a much bigger and more powerful one than his," he said.', []],
    ["More than one guard was killed.", ["More than one | killed | guard was killed"]],
    ["The budget was cut by R2bn due to the delay.", ["R2bn | money | R2bn"]],
    ["Some 40 trains due to leave were late.", ["Some 40 | other | trains due"]],
    ["He is said to be worth eight figures.", []],
    ["The troubled actor, 34, who was gaunt, is alive.", []],
    ["The driver, 41, was killed.", []],
    ["Of the sailors, 34, who were on deck, were killed.", ["34 | killed | , who were on deck, were killed"]],
    ["The mill lost two figures of saints.", ["two | other | figures of saints"]],
  ]);

  test.each([
    ["The talks would end a war that has killed more than 10,000 people.", "actual"],
    ["The plan would kill more than 10,000 people.", "possible"],
    ["It would end a war in which 40,000 have died.", "actual"],
    ["It would end a war in which 40,000 could die.", "possible"],
    ["Voss could be charged with the murder of two guards.", "actual"],
    ["Voss could order the murder of two guards.", "possible"],
    ["The strike could cost the city, home to many, about $40m a day.", "possible"],
    ["The strike could hurt, and about 40 boats are idle.", "actual"],
    ["The judge could jail Lund, who has served already, for five years.", "possible"],
    ["If they take Morn, they could fire at Orlay, Velin, 20 minutes down the road.", "actual"],
    ["Bell could win, with 40 seats still open.", "actual"],
    ["It would be hard for him as he faces two trials.", "actual"],
    ["It would be hard for him as he could face two trials.", "possible"],
    ["Police detained two people in a van who were suspected of planning a raid.", "actual"],
  ])("%s", (text, mode) => expect(readReport(text).figures[0]?.assertion.mode).toBe(mode));
});

describe("what is counted, up to its noun", () => {
  eachCounts([
    ["Hamal released 27 Orlayan and Tarsian nationals.", ["27 | released | Orlayan and Tarsian nationals"]],
    ["Gangs freed 12 Norvian or Tarsian sailors.", ["12 | released | Norvian or Tarsian sailors"]],
    ["The list has 40 Orlayans and Tarsians.", ["40 | other | Orlayans"]],
    ["The flood killed one soldier and Tarsian clerks.", ["one | killed | soldier"]],
    ["It would give a $500 tax credit and provide clerks.", ["$500 | money | tax credit"]],
    ["Nora Pell is a 14-year Corvin worker.", ["14-year | duration | Corvin worker"]],
    ["The raid left 12 dead and Tarsian clerks afraid.", ["12 | killed | dead"]],
    ["The army took 40 km of land and 28 villages.", ["40 km | distance | of land", "28 | other | villages"]],
    ["Several Orlay Defence Forces (ODF) soldiers came.", ["Several | other | Orlay Defence Forces (ODF) soldiers"]],
    [
      "The state hired 40 health and community outreach workers.",
      ["40 | other | health and community outreach workers"],
    ],
    ["The army held three consecutive daily pauses.", ["three | other | consecutive daily pauses"]],
    ["They followed 21 tagged greater spotted eagles.", ["21 | other | tagged greater spotted eagles"]],
    ["Some 40 men and women came to the port.", ["Some 40 | other | men and women"]],
    ["Some 40 clerks and pilots came to the port.", ["Some 40 | other | clerks"]],
    ["A group of 538 so-called “electors” came in May.", ["538 | other | so-called “electors”"]],
    [
      "On Tuesday hundreds, perhaps thousands, of pagers exploded.",
      ["hundreds, perhaps thousands | other | of pagers"],
    ],
    [
      "Harlan is within two percentage points of one another.",
      ["two percentage points | share | two percentage points"],
    ],
    ["The wind blew at one of these sites wind had missed.", ["one | other | of these sites"]],
  ]);
});

describe("what is told of something else", () => {
  eachCounts([
    ["It is so, by three polls released on Sunday.", ["three | other | polls"]],
    ["Orlay has three hostages released on Sunday.", ["three | released | hostages released"]],
    ["Several seats are open, including one held by Rep. Anton Esp.", ["Several | other | seats", "one | other | one"]],
    [
      "It freed several villagers, including one held by a gang.",
      ["several | released | villagers", "one | held | held"],
    ],
    [
      "It shot down an airliner, killing all 176 people aboard, three officials told the Lantern.",
      ["176 | killed | people aboard", "three | other | officials"],
    ],
    ["The raid killed 12 clerks, three soldiers and a nurse.", ["12 | killed | clerks", "three | killed | soldiers"]],
    [
      "The raid injured 12 clerks.Brand sent a ship along with roughly 100 troops.",
      ["12 | injured | clerks", "roughly 100 | other | troops"],
    ],
    ["Only a fraction of the 86,000 Orlayans there have been evacuated.", ["86,000 | other | Orlayans"]],
    [
      "All of the 86,000 Orlayans there have been evacuated.",
      ["86,000 | evacuated | Orlayans there have been evacuated"],
    ],
    ["The coup left 251 people martyred.", ["251 | killed | people martyred"]],
  ]);
});

describe("what is told of something else, and was no fate", () => {
  eachCounts([
    ["The effects of two price shocks have died down.", ["two | other | price shocks"]],
    ["Thousands of mourners buried those killed in Orlay.", ["Thousands | other | of mourners"]],
    ["Hundreds of gunmen attacked villages near Orlay.", ["Hundreds | other | of gunmen"]],
    ["Hundreds of gunmen from Dolna attacked villages.", ["Hundreds | other | of gunmen"]],
    ["She called for 35 families who asked to be rescued.", ["35 | other | families"]],
    ["Nurses fed 15 people following a raid on the displaced.", ["15 | other | people"]],
    ["They escaped one war and got killed in the next.", ["one | other | war"]],
    ["Two posters hang there – with faces of guards who were killed.", ["Two | other | posters"]],
    ["More than 40 diplomats had been expelled.", ["More than 40 | other | diplomats"]],
    ["More than 40 villagers had been expelled.", ["More than 40 | displaced | villagers had been expelled"]],
    ["It carried 40 injured passengers.", ["40 | injured | injured passengers"]],
    ["There were 900 internally displaced persons.", ["900 | displaced | internally displaced persons"]],
    ["Two boats – both new – were destroyed.", ["Two | destroyed | boats – both new – were destroyed"]],
    ["30 villagers were among the dead.", ["30 | killed | villagers were among the dead"]],
  ]);
});

describe("a part and its whole", () => {
  eachCounts([
    [
      "More than 100 of its 1,100 residents were killed.",
      ["More than 100 | killed | of its 1,100 residents were killed", "1,100 | other | residents"],
    ],
    [
      "Nine out of the 10 worst droughts were in Dolna.",
      ["Nine | other | out of the 10 worst droughts", "10 | other | worst droughts"],
    ],
    ["The reader uses six of its eight wires.", ["six | other | of its eight wires", "eight | other | wires"]],
    [
      "Three of the 15 people killed were guards.",
      ["Three | killed | of the 15 people killed", "15 | killed | people killed"],
    ],
  ]);
});

describe("counted with others", () => {
  eachCounts([
    [
      "31 people were killed near Orlay and 12 in critical condition.",
      ["31 | killed | people were killed", "12 | injured | in critical condition"],
    ],
    ...["12 in police custody", "12 in Dolna Hospital"].map((rest): [string, string[]] => [
      `31 people were killed near Orlay and ${rest}.`,
      ["31 | killed | people were killed", "12 | other | people"],
    ]),
    [
      "31 people were killed near Orlay and 34 in the town of Dolna without water.",
      ["31 | killed | people were killed", "34 | other | people"],
    ],
    [
      "Nine people were killed in Orlay and 12 in the north of Dolna on Friday.",
      ["Nine | killed | people were killed", "12 | killed | people"],
    ],
    [
      "Of these, 254 were killed in Orlay, 34 in the West Port (including East Dolna) and two in Kersh.",
      ["254 | killed | were killed", "34 | killed | 34", "two | other | two"],
    ],
    ["The driver whose truck killed a boy was questioned along with two passengers.", ["two | other | passengers"]],
    ["The raid that killed a commander freed a pilot along with 24 civilians.", ["24 | other | civilians"]],
    ["A strike killed a commander along with 24 civilians.", ["24 | killed | civilians"]],
    ["Norvia demanded the release of 40 prisoners.", ["40 | held | prisoners"]],
    ["Talks over the release of 40 hostages went on.", ["40 | held | hostages"]],
    ["The party ended with the release of 40 balloons.", ["40 | other | balloons"]],
    ["The deal led to the release of 33 hostages.", ["33 | released | hostages"]],
    ["The death toll rose 12 to 52.", ["52 | killed | toll"]],
    ["The death toll rose to 52.", ["52 | killed | toll"]],
    ["The toll rose 300 overnight.", ["300 | other | 300"]],
    ["The army killed 14 Al-Hadar Brigade gunmen.", ["14 | killed | Al-Hadar Brigade gunmen"]],
    ["The 105 Guards Tank Division was beaten.", []],
    ["The drug is approved in 12 of 30 countries.", ["12 | other | of 30 countries", "30 | other | countries"]],
    ["The clinic treated patients over 60 times.", ["over 60 | other | times"]],
    ["The clinic treated patients over 60.", []],
    ["The number of pupils who leave at 16 has doubled.", []],
    ["The number of dead now stands at 16.", ["16 | killed | dead"]],
    ["The mayor put the number of dead at 16.", ["16 | killed | dead"]],
    ["The reform raised millions out of poverty.", ["millions | other | millions"]],
    ["The fund raised millions.", ["millions | money | millions"]],
    [
      "Raids killed three of his sons and four of his grandchildren.",
      ["three | killed | of his sons", "four | killed | of his grandchildren"],
    ],
    [
      "Raids killed 12 soldiers, most of them recruits, along with three medics.",
      ["12 | killed | soldiers", "three | killed | medics"],
    ],
    ["Raids killed 12 soldiers, as well as 22 civilians.", ["12 | killed | soldiers", "22 | killed | civilians"]],
    ["Raids killed 12 soldiers, and 40 medics have left.", ["12 | killed | soldiers", "40 | other | medics"]],
    [
      "At least 23 guards have been killed, compared to 50 in all of 2020.",
      ["At least 23 | killed | guards have been killed", "50 | killed | 50"],
    ],
    ["Raids killed 12 soldiers along with 30 goats.", ["12 | killed | soldiers", "30 | other | goats"]],
  ]);
});

describe("the noun that is counted", () => {
  eachCounts([
    ["They shot down 117 “winged” drones.", ["117 | other | “winged” drones"]],
    ["Three “quiet days” have been agreed.", ["Three | other | “quiet days”"]],
    ["He said 40 “was enough” for him.", []],
    ["The alarm caused half the workers to flee.", ["half | share | the workers"]],
    ["There is a waiting list of about 3,000.", ["about 3,000 | other | list"]],
    ["Dozens of heavily armed men came.", ["Dozens | other | of heavily armed men"]],
    ["She showed 10 other alleged rebels.", ["10 | other | other alleged rebels"]],
  ]);
});

describe("no count", () => {
  test.each([
    "The Group of Seven nations met in Orlay.",
    "The growth of the first half of the year has slowed.",
    "It had one hell of a job.",
    "You are one strong woman.",
    "We are in one of those moments.",
    "He was killed, making Mara one of the widows.",
    "The play is made by Film 360's Guy Moro.",
    "No 10 said the minister had left.",
    "A huge fire burned in the Velinka 44 shopping centre.",
    "Those caught there were under 18.",
    "One Orlian soldier said he had left.",
  ])("%s", (text) => expect(countedIn(text, readReport(text).figures)).toEqual([]));

  eachCounts([
    ["A party of seven nations met in Orlay.", ["seven | other | nations"]],
    ["About half of the shops closed.", ["About half | share | of the shops"]],
    ["We are in one of those boats.", ["one | other | of those boats"]],
    ["In Velinka 44 police officers fled.", ["44 | displaced | police officers fled"]],
    ["One Orlian soldier was killed.", ["One | killed | Orlian soldier was killed"]],
    ["It cost $40 in 2024 dollars.", ["$40 | money | $40"]],
    ["Hundreds died, including around 170 in Dolna.", ["Hundreds | killed | died", "around 170 | killed | around 170"]],
    ["Bell heard 11.", ["11 | other | 11"]],
    ["He had eight wounds, but two may have been older.", ["eight | other | wounds", "two | other | two"]],
  ]);
});

describe("lives lost, and the deaths of so many", () => {
  eachCounts([
    ["The conflict has so far cost around 13,000 lives.", ["around 13,000 | killed | lives"]],
    ["More than 200 lives were lost on the quay.", ["More than 200 | killed | lives"]],
    ["The ferry sank with the loss of 40 lives.", ["40 | killed | lives"]],
    ["All but three guards survived.", ["three | other | guards"]],
    ["All but three of the 40 guards were killed.", ["three | other | of the 40 guards", "40 | other | guards"]],
    ["All three guards survived.", ["three | alive | guards survived"]],
    ["A petition signed by 400,000 people calls for it.", ["400,000 | other | people"]],
    ["Norvia lost just 12 soldiers.", ["12 | killed | soldiers"]],
    ["Norvia fed just 12 soldiers.", ["12 | other | soldiers"]],
    ["Medics saved 40 lives.", ["40 | other | lives"]],
    ["This follows the deaths last Friday of seven villagers.", ["seven | killed | villagers"]],
    ["The killing on Monday of two clerks shocked Morn.", ["two | killed | clerks"]],
    ["This follows the visit last Friday of seven villagers.", ["seven | other | villagers"]],
    [
      "Some 254 villagers were killed in Orlay and 34 others in the north.",
      ["Some 254 | killed | villagers were killed", "34 | killed | others"],
    ],
    [
      "Some 254 villagers were killed in Orlay and 34 others in the north were fed.",
      ["Some 254 | killed | villagers were killed", "34 | other | others"],
    ],
    ["A raid killed the commander Ib Akil (along with two dozen civilians).", ["two dozen | killed | civilians"]],
    ["A storm met the commander Ib Akil (along with two dozen civilians).", ["two dozen | other | civilians"]],
  ]);
});

describe("the number of so many, and what they are", () => {
  eachCounts([
    ["The total number of pictures the museum has lost is more than 10,000.", ["more than 10,000 | other | pictures"]],
    ["The number of boats that the club owns is 40.", ["40 | other | boats"]],
    ["The number of boats sent to 40 villages rose.", ["40 | other | villages"]],
    ["It includes the release of 33 captives.", ["33 | released | captives"]],
    ["It includes the release of 33 songs.", ["33 | other | songs"]],
    ["The death toll has climbed above 300.", ["above 300 | killed | toll"]],
    ["A study of 40,000 patients found that it works.", ["40,000 | other | patients"]],
    ["They seized 12 tonnes of cocaine worth $300m.", ["12 tonnes | weight | of cocaine", "$300m | money | $300m"]],
    ["Lund has a $4.5 billion net worth in mills.", ["$4.5 billion | money | net worth"]],
    ["A 90-minute meeting in Orlay ended.", ["90-minute | duration | meeting"]],
    ["It shot down 12, with the remaining seven falling in a field.", ["seven | other | seven"]],
    ["It broke a record of 46.9C set in May.", ["46.9C | temperature | 46.9C"]],
    ["The firm sold 9 million last year.", ["9 million | other | 9 million"]],
    ["The firm sold 9 million last boats.", ["9 million | other | last boats"]],
    ["Of 12 guards two carried knives.", ["12 | other | guards", "two | other | two"]],
    ["Two armed guards came.", ["Two | other | armed guards"]],
    ["The number of injured has reached 19.", ["19 | injured | injured"]],
    ["The storm hurt hundreds of dispossessed Orlayans.", ["hundreds | other | of dispossessed Orlayans"]],
    ["They showed 10 other alleged Hamal members.", ["10 | other | other alleged Hamal members"]],
    [
      "Two newly elected Councilwomen, Mara Bell and Pia Lund, have backed it.",
      ["Two | other | newly elected Councilwomen"],
    ],
    [
      "The groups held three, two-hour meetings.",
      ["three | other | two-hour meetings", "two-hour | duration | meetings"],
    ],
    ["Voss counted three, and two hours went by.", ["three | other | three", "two hours | duration | two hours"]],
    ["The council has 51 seats, and 30 of them are held by the union.", ["51 | other | seats", "30 | other | of them"]],
    [
      "The gang took 51 clerks, and 30 of them are held by rebels.",
      ["51 | other | clerks", "30 | held | of them are held"],
    ],
    ["The lobby has been spending millions on campaign ads.", ["millions | money | millions"]],
    ["The dealer was raking in millions.", ["millions | money | millions"]],
    ["The film has been seen by millions in Orlay.", ["millions | other | millions"]],
  ]);
});

describe("what is no figure", () => {
  eachCounts([
    ["But the million dollar question is whether farmers will come.", []],
    ["Lund won a million dollar prize.", ["a million dollar | money | prize"]],
    ["Ulf Brandt, the chief of staff and one of the architects of the raid, stayed.", []],
    ["In Morn, the ferry sank and one of the boats burned.", ["one | other | of the boats"]],
    ["Clubs were found on Chatter, with one nearing 12,000 members.", ["nearing 12,000 | other | members"]],
    ["Four fell, with one dying on the way.", ["Four | other | Four", "one | killed | dying"]],
    ["Lund came back with one overriding message.", ["one | other | overriding message"]],
    ["Lund drank one beer too many.", []],
    ["They saved a girl of four, the clinic said.", []],
    ["A woman of 81 was killed in the fire, the clinic said.", []],
    ["Police found a man of 34 dead, the clinic said.", []],
    ["Police detained a man of 12 trades, the clinic said.", ["12 | other | trades"]],
    [
      "Eight people died in two attacks. Two of them were children.",
      ["Eight | killed | people died", "two | attacked | attacks", "Two | killed | of them"],
    ],
    [
      "Guns fired in three attacks. Two of them were shellings.",
      ["three | attacked | attacks", "Two | attacked | of them"],
    ],
    ["The toll rose to 35. Sixteen are still underground.", ["35 | killed | toll", "Sixteen | other | Sixteen"]],
    ["The toll rose to 35. Sixteen were children.", ["35 | killed | toll", "Sixteen | killed | children"]],
    ["They saved 40 girls, the clinic said.", ["40 | other | girls"]],
    ["Voters under 30 favour Bell.", []],
    ["Lund drank one beer too fast.", ["one | other | beer"]],
    ["It needs a 360-degree review.", []],
    ["There is little left of the 737 jet.", []],
    ["The harbour firm has the 737 jets.", ["737 | other | jets"]],
    ["Voss toured the 105 Guards Tank Division.", []],
    ["Voss toured the 105 Guards Tank Divisions.", ["105 | other | Guards Tank Divisions"]],
    ["“This is wrong,” the pair said.", []],
    ["The league puts Norvia at 120 out of 180 countries.", ["180 | other | countries"]],
    ["Norvia is ranked 98 out of 180 countries.", ["180 | other | countries"]],
    ["The vote gave it 120 out of 180 seats.", ["120 out of 180 | share | 120 out of 180"]],
  ]);
});

describe("what is counted behind other words", () => {
  eachCounts([
    ["Bell said up to 3,000 prisoners have joined the army.", ["up to 3,000 | other | prisoners"]],
    ["In the tunnel 40 hostages remain.", ["40 | held | hostages"]],
    ["The war resulted in more than 13, 000 lives lost.", ["more than 13, 000 | killed | lives"]],
    ["Police caught 10 wanted suspects in Dolna.", ["10 | other | wanted suspects"]],
    ["More strikes raised the death toll from this week’s attacks to 12.", ["12 | killed | toll"]],
    ["Tesmar got “dozens” of short-range systems.", ["dozens | other | of short-range systems"]],
    ["The captain was killed, as were six other fighters.", ["six | killed | other fighters"]],
    [
      "They lost one of their commandos, and another was injured.",
      ["one | other | of their commandos", "another | injured | was injured"],
    ],
    ["Of the dead, five were women.", ["five | other | women"]],
    ["The army killed “more than 50 operatives” there.", ["more than 50 | killed | operatives"]],
    ["Norvia fired 158 missiles and drones.", ["158 | other | missiles and drones"]],
    ["He saw one moving toward him.", ["one | other | one"]],
    ["The raid killed 12 soldiers and civilians fled.", ["12 | killed | soldiers"]],
    ["The army shot at 12 rockets and missiles fell.", ["12 | other | rockets"]],
    ["One guard and another were killed.", ["One | killed | guard and another were killed"]],
    ["The bill was killed, as were two other bills.", ["two | other | other bills"]],
    ["Police said he was “arrested” 12 blocks away.", ["12 | other | blocks"]],
    ["About 60 wanted changes to the law.", ["About 60 | other | About 60"]],
  ]);
});

describe("what comes so often, what is counted together, and what is an age, a part or an address", () => {
  eachCounts([
    ["The firm made six monthly payments.", ["six | other | monthly payments"]],
    ["The rule hit nearly 400 people and entities in Norvia.", ["nearly 400 | other | people and entities"]],
    ["The raid killed 12 people and businesses closed.", ["12 | killed | people"]],
    ["The army said 12 fighters were eliminated.", ["12 | killed | fighters were eliminated"]],
    ["In the raid 12 gunmen had been neutralised.", ["12 | killed | gunmen had been neutralised"]],
    ["On Monday 12 fighters were eliminated.", ["12 | other | fighters"]],
    ["The army's fighters went home, and two fighters were eliminated in round four.", ["two | other | fighters"]],
    ["The army said 12 gunmen were neutralised by an amnesty.", ["12 | other | gunmen"]],
    ["They raided 12 houses and shops are closed.", ["12 | attacked | houses"]],
    ["On Monday 12 houses and shops were shut.", ["12 | other | houses and shops"]],
    ["Wardens raided 12 shops and groups are angry.", ["12 | attacked | shops"]],
    ["On Monday 12 Harbour Centre guards were hurt.", ["12 | injured | Harbour Centre guards were hurt"]],
    ["On Monday 12 teams were eliminated.", ["12 | other | teams"]],
    ["Children as young as ten were taken.", []],
    ["They would pay as young as ten clerks.", ["ten | other | clerks"]],
    ["The club is split in two.", []],
    ["The club is split in two groups.", ["two | other | groups"]],
    ["The rats came to 1 Orlay Trade Centre in May.", []],
    ["The firm opened 12 Moro Centres in May.", ["12 | other | Moro Centres"]],
    ["In Orlay and Port Dolna, 33 – mostly children – were killed.", ["33 | killed | – mostly children – were killed"]],
  ]);
  test("the last of names with their ages between dashes is an age", () => {
    const text = "Two others – Ilan Moro, 57, and James Bell, 33 – were also killed.";
    expect(readReport(text).figures.map(({ span }) => text.slice(...span))).toEqual(["Two"]);
  });
  test("whom others call on somebody to free is not told to be free", () => {
    const mode = (text: string) => readReport(text).figures.map(({ assertion }) => assertion.mode);
    expect(mode("Norvia is resisting calls to release three prisoners.")).toEqual(["possible"]);
    expect(mode("Norvia answered the calls and released three prisoners.")).toEqual(["actual"]);
  });
});

describe("what is told behind a part, beside things, and of one alone", () => {
  eachCounts([
    [
      "One man died and 16 others – including three boys – were injured.",
      ["One | killed | man died", "16 | injured | others", "three | injured | boys – were injured"],
    ],
    [
      "Nine people, among them two clerks and a nurse, were arrested.",
      ["Nine | arrested | people", "two | arrested | clerks and a nurse, were arrested"],
    ],
    ["Another 12 (including four boys) were wounded.", ["12 | injured | 12", "four | injured | boys"]],
    ["Forty people, including 12 nurses, work there.", ["Forty | other | people", "12 | other | nurses"]],
    ["Nine rebels, including two chiefs, killed a guard.", ["Nine | other | rebels", "two | other | chiefs"]],
    ["Norvia has 14,250 cases and 87 deaths.", ["14,250 | other | cases", "87 | killed | deaths"]],
    ["Two soldiers and three medics were killed.", ["Two | killed | soldiers", "three | killed | medics were killed"]],
    [
      "Four were killed and nine wounded, bringing the total to 60.",
      ["Four | killed | were killed", "nine | injured | wounded", "60 | other | 60"],
    ],
    [
      "We have buried 43 people, and 19 are still missing.",
      ["43 | other | people", "19 | missing | are still missing"],
    ],
    ["A man who killed 12 people was jailed.", ["12 | killed | people"]],
    ["A man who killed 12 people in Orlay was jailed.", ["12 | killed | people"]],
    ["A group of 12 soldiers was captured.", ["12 | held | soldiers was captured"]],
    ["A cell of nine fighters was killed.", ["nine | killed | fighters was killed"]],
    ["A rebel column of 40 recruits was captured.", ["40 | held | recruits was captured"]],
    ["A ferry carrying 12 nurses was ambushed.", ["12 | attacked | nurses was ambushed"]],
    ["A survey of 900 voters was released.", ["900 | other | voters"]],
    ["A truck driver carrying 40 boys was arrested.", ["40 | other | boys"]],
    ["A driver of 12 students was killed.", ["12 | other | students"]],
    ["Only one person was killed.", ["one | killed | person was killed"]],
    ["The army said its chief was eliminated along with four others.", ["four | other | others"]],
    ["The army said a commander was eliminated along with four others.", ["four | killed | others"]],
    ["The coach was eliminated along with four others in round two.", ["four | other | others"]],
    [
      "The commander's post was eliminated along with four others in the cuts, the army said.",
      ["four | other | others"],
    ],
    ["The soldiers' club was eliminated along with four others, the army said.", ["four | other | others"]],
    ["The rebel commander Bo Kell was eliminated along with four others, the army said.", ["four | killed | others"]],
    ["Nine were hurt, two critically.", ["Nine | injured | were hurt", "two | injured | two"]],
    ["Of those taken around 100 remain in captivity.", ["around 100 | held | remain in captivity"]],
    ["At least 12 people were reported killed.", ["At least 12 | killed | people were reported killed"]],
    [
      "Six people – including two boys – have so far been killed.",
      ["Six | killed | people", "two | killed | boys – have so far been killed"],
    ],
    ["Some 12 nurses remain in captivity.", ["Some 12 | held | nurses remain in captivity"]],
    ["The 59 Norvians still in captivity were named.", ["59 | held | Norvians still in captivity"]],
    ["Some 12 lynxes remain in captivity.", ["Some 12 | other | lynxes"]],
    ["About 300 cranes are still in captivity.", ["About 300 | other | cranes"]],
    ["Guards arrested 40 people, and six are boys.", ["40 | arrested | people", "six | arrested | boys"]],
    ["The blast injured 40 people, and six are in a coma.", ["40 | injured | people", "six | injured | people"]],
    ["The blast killed 40 people, and six are in a coma.", ["40 | killed | people", "six | other | people"]],
    ["Forty boys, including six clerks, saw their coach killed.", ["Forty | other | boys", "six | other | clerks"]],
    [
      "Six people, including two boys, were told their brothers had been killed.",
      ["Six | other | people", "two | other | boys"],
    ],
    ["Six nurses, including two boys, said a driver had been killed.", ["Six | other | nurses", "two | other | boys"]],
    [
      "Six people, including two boys, were said to have been killed.",
      ["Six | killed | people", "two | killed | boys, were said to have been killed"],
    ],
    ["Among the dead were two boys.", ["two | killed | boys"]],
    [
      "Two clerks were rescued. Three have since died.",
      ["Two | rescued | clerks were rescued", "Three | killed | have since died"],
    ],
    ["Two have stayed since 12 were killed.", ["Two | other | Two", "12 | killed | were killed"]],
    [
      "At least 40 people died, including 14 boys, and 200 were hurt.",
      ["At least 40 | killed | people died", "14 | killed | boys", "200 | injured | were hurt"],
    ],
    ["The gunman shot 12 people, three of whom died.", ["12 | other | people", "three | killed | of whom died"]],
    [
      "Nine men, four of them clerks, were killed.",
      ["Nine | killed | men", "four | killed | of them clerks, were killed"],
    ],
    [
      "Four men and six women, including two nurses, were held.",
      ["Four | held | men", "six | held | women", "two | held | nurses, were held"],
    ],
  ]);
});

describe("the noun that is left out or stands in the number", () => {
  eachCounts([
    [
      "Two babies were found dead, one in Orlay and one in Dolna.",
      ["Two | killed | babies were found dead", "one | killed | babies", "one | killed | babies"],
    ],
    [
      "Bell sold six cars to guards, one in Orlay and one in Dolna.",
      ["six | other | cars", "one | other | one", "one | other | one"],
    ],
    ["The centre has 40 beds. One in Orlay has more.", ["40 | other | beds"]],
    ["Of the three Chatter accounts in her name, two were fake.", ["two | other | Chatter accounts"]],
    [
      "Guards arrested 60 people in two towns, 40 in Orlay and 20 in Dolna.",
      ["60 | arrested | people", "two | other | towns", "40 | arrested | people", "20 | arrested | people"],
    ],
    [
      "Guards arrested 70 people at two mosques, 40 in Orlay and 20 in Dolna.",
      ["70 | arrested | people", "two | other | mosques", "40 | other | 40", "20 | other | 20"],
    ],
    [
      "Of the three clerks, 19, 22 and 31, two were released.",
      ["19 | released | 19", "22 | released | 22", "31 | released | 31", "two | released | were released"],
    ],
    [
      "Nurses left at two hospitals, one in Orlay and one in Dolna.",
      ["two | other | hospitals", "one | other | hospitals", "one | other | hospitals"],
    ],
    ["Because of the floods, two were shut.", ["two | other | two"]],
    ["Of course, two were ill.", ["two | other | were ill"]],
    ["They found two more of the devices.", ["two | other | of the devices"]],
    ["The city repealed billions in gas taxes.", ["billions | money | in gas taxes"]],
    ["Millions in debt face higher bills.", ["Millions | other | Millions"]],
    ["Millions in arrears will get letters.", ["Millions | other | Millions"]],
    ["Millions in benefits offices queue.", ["Millions | other | Millions"]],
    ["The mill made billions in Orlay.", ["billions | money | billions"]],
    ["Rumours reached millions in Orlay.", ["millions | other | millions"]],
    ["Permits cost millions thanks to appeals.", ["millions | money | millions"]],
    ["It cost farmers billions.", ["billions | money | billions"]],
    ["They took £4m in jewellery HAUL FOUND Bell attacked", ["£4m | money | in jewellery"]],
    ["They took £4m in May.", ["£4m | money | £4m"]],
    ["A three-part film and a 12-page note were out.", ["three-part | other | part", "12-page | other | page"]],
    ["A two-vehicle crash killed two.", ["two-vehicle | other | vehicle", "two | killed | killed"]],
    ["Forty-five came to the half-dozen boats.", ["Forty-five | other | Forty-five", "half-dozen | other | boats"]],
    ["The site has thousands of hacked emails.", ["thousands | other | of hacked emails"]],
    [
      "They named six Norvian shipping and trading companies.",
      ["six | other | Norvian shipping and trading companies"],
    ],
    ["It saw one Norvian shouting and kicking guards.", ["one | other | Norvian"]],
    ["Guns were seized in a raid with two arrested\n\nThe chief left.", ["two | arrested | arrested"]],
  ]);
});

describe("what is held, and what is told of others", () => {
  eachCounts([
    ["Some 300 people had come for the music festival that is held there.", ["Some 300 | other | people"]],
    ["Some 300 people came to a vigil held for those killed.", ["Some 300 | other | people"]],
    ["Some 300 people from the camp were held.", ["Some 300 | held | people from the camp were held"]],
    ["Thirty people at the parade were held overnight.", ["Thirty | held | people at the parade were held"]],
    [
      "Nine clerks who went to the march are being held.",
      ["Nine | held | clerks who went to the march are being held"],
    ],
    ["Six boys from the vigil were held by guards.", ["Six | held | boys from the vigil were held"]],
    ["Some 90 people said the march was held.", ["Some 90 | other | people"]],
    ["He named 12 clerks in the years he held office.", ["12 | other | clerks"]],
    ["It recorded 20 deaths and 190 infections.", ["20 | killed | deaths", "190 | other | infections"]],
    ["It recorded 190 infections and 20 deaths.", ["190 | other | infections", "20 | killed | deaths"]],
    [
      "Two soldiers and three prisoners were killed.",
      ["Two | killed | soldiers", "three | killed | prisoners were killed"],
    ],
    ["Nine people died, and hundreds are in tents.", ["Nine | killed | people died", "hundreds | other | hundreds"]],
    ["Nine people died and three in Dolna.", ["Nine | killed | people died", "three | killed | three"]],
    [
      "More than two dozen of those who died were found. Tens of thousands are in Orlay.",
      ["More than two dozen | killed | of those who died", "Tens of thousands | other | Tens of thousands"],
    ],
  ]);
});

describe("what those are of whom a bare number is told, and what came of them last", () => {
  eachCounts([
    ["Of the figure, 8,078 were AK-47 rifles.", ["8,078 | other | AK-47 rifles"]],
    ["Of those held, 12 were wounded.", ["12 | injured | were wounded"]],
    ["Of 50 cars, 20 were electric.", ["50 | other | cars", "20 | other | cars"]],
    ["The case has 25 clerks, five of whom were fined.", ["25 | other | clerks", "five | other | clerks"]],
    ["Erle, population 4,850, lies by the sea.", ["4,850 | other | population"]],
    ["Its population, which peaked above 9,000, is falling.", ["above 9,000 | other | population"]],
    ["The town grew, and 9,000 came.", ["9,000 | other | 9,000"]],
    ["It sent 90 air, sea and ground-launched missiles.", ["90 | other | air, sea and ground-launched missiles"]],
    ["They took 12 guns, knives and bats.", ["12 | other | guns"]],
    [
      "A convoy of more than a dozen armoured personnel carriers came.",
      ["more than a dozen | other | armoured personnel carriers"],
    ],
    ["A dozen wounded people came.", ["A dozen | injured | wounded"]],
    [
      "He killed 84 people, including 10 children, and injuring 202.",
      ["84 | killed | people", "10 | killed | children", "202 | injured | injuring"],
    ],
    [
      "He was jailed for the killings of two soldiers and four fellow Orlayans, and was released in 2011.",
      ["two | killed | soldiers", "four | killed | fellow Orlayans"],
    ],
    ["Two prisoners were held, and were released.", ["Two | held | prisoners were held"]],
    ["Four detained leaders were released.", ["Four | released | detained leaders were released"]],
    ["Two arrested men were charged.", ["Two | arrested | arrested men"]],
    [
      "Thousands of revellers fled and two people suffered minor injuries.",
      ["Thousands | other | of revellers", "two | injured | people suffered minor injuries"],
    ],
    ["Thousands of people fled.", ["Thousands | displaced | of people fled"]],
    ["40 prisoners fled the jail.", ["40 | other | prisoners"]],
    ["Hundreds fled the stadium.", ["Hundreds | other | Hundreds"]],
    [
      "Some 197 girls remain captives, although it is not known how many have died.",
      ["Some 197 | held | girls remain captives"],
    ],
  ]);
});

test("what is so, so that something may come of it, is so", () => {
  const { figures } = readReport(
    "They put wireless sets in 1,500 homes so people can hear. Some 300 homes may be lost.",
  );
  expect(figures.map(({ assertion }) => assertion.mode)).toEqual(["actual", "possible"]);
});

test("what is decided is so, whatever may come of it", () => {
  const modes = (text: string) => readReport(text).figures.map(({ assertion }) => assertion.mode);
  expect(modes("The decision to raise rates to 4.5% may look bad.")).toEqual(["actual"]);
  expect(modes("The decision to leave means 40 jobs may go.")).toEqual(["possible"]);
  expect(modes("A plan to spend $4m could fail.")).toEqual(["possible"]);
});

test("hours and minutes together are so many minutes", () => {
  const { figures } = readReport("The talks took two hours and 20 minutes.");
  expect(figures.map(({ minimum, measure }) => [minimum, measure.unit])).toEqual([[140, "min"]]);
});

test("a bare $ is the American one only where no other is likelier", () => {
  const units = (outlet: string, text: string) =>
    readReport(text, { outlet }).figures.map(({ measure }) => measure.unit);
  expect(units("Morn Courier", "They took $40,000.")).toEqual(["USD"]);
  expect(units("9News (Australia)", "They took $40,000.")).toEqual([undefined]);
  expect(units("9News (Australia)", "They took US$40,000 and A$50,000.")).toEqual(["USD", "AUD"]);
  expect(units("Morn Courier", "They took $40,000 (about US$30,000).")).toEqual([undefined, "USD"]);
});
