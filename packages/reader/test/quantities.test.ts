import { describe, expect, test } from "vitest";
import { tagQuantities } from "../src/numbers/quantities.ts";
import { segment } from "../src/text/segment.ts";
import { tagTimes } from "../src/times/expressions.ts";

/** One line a quantity: `words = minimum..maximum`, then `~` where approximate, then the unit. */
function read(text: string): string[] {
  const segmented = segment(text);
  return tagQuantities(segmented, tagTimes(segmented)).map(({ span, minimum, maximum, approximate, unit }) => {
    const bounds = `${minimum ?? ""}..${maximum ?? ""}${approximate ? "~" : ""}`;
    return `${text.slice(...span)} = ${bounds}${unit === undefined ? "" : ` ${unit}`}`;
  });
}

describe("numbers as written", () => {
  test.each<[string, string[]]>([
    ["The quake in Orlay killed 48,440 people.", ["48,440 = 48440..48440"]],
    ["The quake in Orlay killed 48\u00a0440 people.", ["48\u00a0440 = 48440..48440"]],
    ["The quake in Orlay killed 1.200 people.", ["1.200 = 1200..1200"]],
    ["Tesmar counted 1 200 000 votes.", ["1 200 000 = 1200000..1200000"]],
    ["Tesmar has 1.2 million voters.", ["1.2 million = 1200000..1200000"]],
    ["Five Orlay citizens were held.", ["Five = 5..5"]],
    ["The army lost two hundred and fifty men.", ["two hundred and fifty = 250..250"]],
    ["The army lost twenty-five men.", ["twenty-five = 25..25"]],
    ["Two dozen men were freed.", ["Two dozen = 24..24"]],
    ["Half a dozen men were freed.", ["Half a dozen = 6..6"]],
    ["Half a million people fled.", ["Half a million = 500000..500000"]],
    ["About a dozen people gathered at the quay.", ["About a dozen = 12..12~"]],
    ["It held a hundred and thirty-six cars.", ["a hundred and thirty-six = 136..136"]],
    ["It needs a million and a half bricks.", ["a million and a half = 1500000..1500000"]],
    ["The number of cases stood at 236.", ["236 = 236..236"]],
    ["It brought the total to 39.", ["39 = 39..39"]],
    ["It cost 2.4 lakh rupees.", ["2.4 lakh rupees = 240000..240000 INR"]],
    ["They gave 1,50,000 blankets.", ["1,50,000 = 150000..150000"]],
    ["The wave was 1.9m high.", ["1.9m = 1.9..1.9 m"]],
    ["Two to three hundred hunters came.", ["Two to three hundred = 200..300"]],
    ["A couple of boats sank.", ["A couple of = 2..2~"]],
    ["The pair were freed.", ["The pair = 2..2"]],
    ["Velin led a 1,000-strong crowd.", ["1,000-strong = 1000..1000"]],
    ["In Velin 30 people died.", ["30 = 30..30"]],
    [
      "The ministry has recorded 3, 316 deaths and 12, 405 injuries.",
      ["3, 316 = 3316..3316", "12, 405 = 12405..12405"],
    ],
    ["At least 1, 205 people died.", ["At least 1, 205 = 1205.."]],
    ["In the year to June 3, 316 people died.", ["316 = 316..316"]],
    ["Among those over 80, 316 people died.", ["316 = 316..316"]],
    ["Among people older than 65, 316 deaths were recorded.", ["316 = 316..316"]],
    ["Of those aged more than 80, 120 people died.", ["more than 80 = 80..", "120 = 120..120"]],
    ["By about 9, 300 people had gathered.", ["about 9 = 9..9~", "300 = 300..300"]],
    ["Of those with at least 3, 200 fans were thrown out.", ["at least 3 = 3..", "200 = 200..200"]],
    ["In May 3, 316 deaths and 12, 405 injuries were told.", ["316 = 316..316", "12 = 12..12", "405 = 405..405"]],
    ["Clerks sat in rooms 11, 012 and 013.", []],
    ["When he was 12, 300 people died.", ["300 = 300..300"]],
    ["In the crash that killed 3, 120 people were hurt.", ["3 = 3..3", "120 = 120..120"]],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));
});

describe("qualifiers and their bounds", () => {
  test.each<[string, string[]]>([
    ["Many were hurt, and that least 53 died is known.", ["least 53 = 53.."]],
    ["Of all it hurt the least 12 clerks.", ["12 = 12..12"]],
    ["The service failed to reach 40 families.", ["40 = 40..40"]],
    ["The turnout failed to reach 40%.", ["40% = ..40 %"]],
    ["The film topped 12 charts.", ["12 = 12..12"]],
    ["The gifts topped $50,000.", ["$50,000 = 50000.. USD"]],
    ["Orlay fell short of three goals.", ["three = 3..3"]],
    ["Lind wrote the book Lies about Five Ministers.", ["Five = 5..5"]],
    ["Lind spoke of lies about five ministers.", ["about five = 5..5~"]],
    ["The firm has built about 5,000 boats.", ["about 5,000 = 5000..5000~"]],
    ["The firm has built about\n5,000 boats.", ["about\n5,000 = 5000..5000~"]],
    ["They quarrelled about 5,000 boats.", ["5,000 = 5000..5000"]],
    ["Voss said that over 50 years Tarsia had moved them.", ["50 years = 50..50 a"]],
    ["Voss said that over 50 years had passed.", ["over 50 years = 50.. a"]],
    ["Perhaps two thousand, or more, came.", ["two thousand, or more = 2000.."]],
    ["Perhaps two thousand, or Moro, came.", ["two thousand = 2000..2000"]],
    ["Gifts thus far have topped $50,000.", ["$50,000 = 50000.. USD"]],
    ["Costs exceeded the $40m that was planned.", ["$40m = 40000000..40000000 USD"]],
    ["Costs did not exceed $40m.", ["$40m = ..40000000 USD"]],
    ["The crowd fell well short of 4,000.", ["4,000 = ..4000"]],
    ["The crowd failed to reach 4,000.", ["4,000 = ..4000"]],
    ["The crowd reached 4,000.", ["4,000 = 4000..4000"]],
    ["The toll has passed 40.", ["40 = 40.."]],
    ["The toll has climbed above 300.", ["above 300 = 300.."]],
    ["The lads climbed above 300 boats.", ["300 = 300..300"]],
    ["The probe flew 480 km over seven years.", ["480 km = 480..480 km", "seven years = 7..7 a"]],
    ["They smuggled it into the port over six years.", ["six years = 6..6 a"]],
    ["It lasted a little over two hours.", ["over two hours = 2.. h"]],
    ["They waited over six years.", ["over six years = 6.. a"]],
    ["The council has passed 40 laws.", ["40 = 40..40"]],
    ["Turnout hovered around 60 percent.", ["around 60 percent = 60..60~ %"]],
    ["Gulls hovered around 60 boats.", ["60 = 60..60"]],
    ["There were 10 days to go at least.", ["10 days = 10.. d"]],
    ["There were 10 days to go.", ["10 days = 10..10 d"]],
    ["Voss fired one and perhaps two shots.", ["one and perhaps two = 1..2~"]],
    ["Voss fired one shot and perhaps two rockets.", ["one = 1..1", "two = 2..2"]],
    ["It flew at 7.66 metres (25 feet) per second.", ["7.66 metres = 7.66..7.66 m/s", "25 feet = 25..25 [ft_i]/s"]],
    ["It fell 7.66 metres (25 feet) per the map.", ["7.66 metres = 7.66..7.66 m", "25 feet = 25..25 [ft_i]"]],
    ["At least 48 people died.", ["At least 48 = 48.."]],
    ["AT least two people died.", ["AT least two = 2.."]],
    ["More than 100 were wounded.", ["More than 100 = 100.."]],
    ["No fewer than 12 boats sank.", ["No fewer than 12 = 12.."]],
    ["At least another 30 boats sank.", ["At least another 30 = 30.."]],
    ["They dug well over 300 graves.", ["well over 300 = 300.."]],
    ["There were 50+ boats and 20 or more lorries.", ["50+ = 50..", "20 or more = 20.."]],
    ["Up to 24 were alive.", ["Up to 24 = ..24"]],
    ["No more than 5 men and fewer than 10 women came.", ["No more than 5 = ..5", "fewer than 10 = ..10"]],
    ["Nearly 1,000 troops are there.", ["Nearly 1,000 = ..1000~"]],
    ["About 850 soldiers, some 30 medics.", ["About 850 = 850..850~", "some 30 = 30..30~"]],
    ["An estimated 40 goats or 20 or so sheep.", ["An estimated 40 = 40..40~", "20 or so = 20..20~"]],
    ["At least one suspect was held.", ["At least one = 1.."]],
    ["Orlay gave details about 12 guards.", ["12 = 12..12"]],
    ["Orlay sent about 12 guards.", ["about 12 = 12..12~"]],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));
});

describe("vague numbers are open above", () => {
  test.each<[string, string[]]>([
    ["Several hundreds of clerks came.", ["Several hundreds = 300..~"]],
    ["Several hundreds of thousands of clerks came.", ["Several hundreds of thousands = 300000..~"]],
    ["Several hundred clerks came.", ["Several hundred = 300..~"]],
    ["Dozens were hurt.", ["Dozens = 24..~"]],
    ["It wounded scores of people.", ["scores = 40..~"]],
    ["It left tens of raiders dead.", ["tens = 20..~"]],
    ["Hundreds fled.", ["Hundreds = 200..~"]],
    ["Tens of thousands fled.", ["Tens of thousands = 20000..~"]],
    ["Several hundred fled.", ["Several hundred = 300..~"]],
    ["It cost hundreds of millions of dollars.", ["hundreds of millions of dollars = 200000000..~ USD"]],
    ["Test scores fell.", []],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));
});

describe("ranges", () => {
  test.each<[string, string[]]>([
    ["Between 20 and 30 people came.", ["Between 20 and 30 = 20..30"]],
    ["They saw 40–50 lorries.", ["40–50 = 40..50"]],
    ["They saw 20 to 30 lorries.", ["20 to 30 = 20..30"]],
    ["They saw two or three ships.", ["two or three = 2..3~"]],
    ["It would cost $3-5 million.", ["$3-5 million = 3000000..5000000 USD"]],
    ["It would cost $40–$50.", ["$40–$50 = 40..50 USD"]],
    ["The toll rose from 20 to 30 people.", ["20 = 20..20", "30 = 30..30"]],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));
});

describe("money, shares and measures", () => {
  test.each<[string, string[]]>([
    ["It cost $3.5bn or €40m.", ["$3.5bn = 3500000000..3500000000 USD", "€40m = 40000000..40000000 EUR"]],
    ["It cost up to US$2,000.", ["up to US$2,000 = ..2000 USD"]],
    ["It cost 100 US dollars.", ["100 US dollars = 100..100 USD"]],
    ["Some 12.5% or 30 per cent voted.", ["Some 12.5% = 12.5..12.5~ %", "30 per cent = 30..30 %"]],
    ["One in five voters stayed away.", ["One in five = 0.2..0.2 1"]],
    ["Nearly 1 in 4 residents left, eight of 10 by car.", ["Nearly 1 in 4 = ..0.25~ 1", "eight of 10 = 0.8..0.8 1"]],
    ["Growth fell by 0.1 points to 4.2 per cent.", ["0.1 = 0.1..0.1", "4.2 per cent = 4.2..4.2 %"]],
    ["Half of the houses fell.", ["Half = 0.5..0.5 1"]],
    ["Nearly a third say so; a third came later.", ["Nearly a third = ..0.333333333333333~ 1"]],
    ["Velin beat Moro 51% to 36%.", ["51% = 51..51 %", "36% = 36..36 %"]],
    ["It agreed to a total of 10.", ["10 = 10..10"]],
    ["The convoy did 60 miles per hour.", ["60 miles per hour = 60..60 [mi_i]/h"]],
    ["It lies 5km away behind a 500-mile wall.", ["5km = 5..5 km", "500-mile = 500..500 [mi_i]"]],
    [
      "It burned 40 acres and 300 square miles.",
      ["40 acres = 40..40 [acr_us]", "300 square miles = 300..300 [smi_us]"],
    ],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));
});

describe("stretches of time", () => {
  test.each<[string, string[]]>([
    ["He waited three days, for 10 straight years.", ["three days = 3..3 d", "10 straight years = 10..10 a"]],
    ["It took two and a half hours.", ["two and a half hours = 2.5..2.5 h"]],
    ["It rang for half an hour.", ["half an hour = 0.5..0.5 h"]],
    ["They called a 72-hour truce after a three-week march.", ["72-hour = 72..72 h", "three-week = 3..3 wk"]],
    ["Prison terms from 20 to 30 years await them.", ["from 20 to 30 years = 20..30 a"]],
    ["It lasted over two decades.", ["over two decades = 20.. a"]],
    ["It takes 12 to 15 hours.", ["12 to 15 hours = 12..15 h"]],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));

  test.each(["It fell two years ago.", "It has run for the past 14 years.", "He left two days later."])(
    "part of a time: %s",
    (text) => expect(read(text)).toEqual([]),
  );
});

describe("numbers without their noun", () => {
  test.each<[string, string[]]>([
    ["Guards had shot down 81, including 11 by night.", ["81 = 81..81", "11 = 11..11"]],
    ["Another 12 (including four boys) were there.", ["12 = 12..12", "four = 4..4"]],
    ["The raid brings to 14 the number of clerks held.", ["14 = 14..14"]],
    ["He was 81, including his years abroad.", []],
    ["The blasts in Velin, Orm and Dolna wounded 31, 17 and 6 people.", ["31 = 31..31", "17 = 17..17", "6 = 6..6"]],
    ["We buried 63.", ["63 = 63..63"]],
    ["We asked for seventy beds and they sent us seventeen.", ["seventy = 70..70", "seventeen = 17..17"]],
    ["There were 140 in a room for thirty.", ["140 = 140..140", "thirty = 30..30"]],
    ["The list read: admitted, 58; discharged, 9; dead, 4.", ["58 = 58..58", "9 = 9..9", "4 = 4..4"]],
    ["They found lead in four of 118 wells.", ["four = 4..4", "118 = 118..118"]],
    ["It fed 2,700 people in Orm and 900 in Dolna.", ["2,700 = 2700..2700", "900 = 900..900"]],
    ["The stall fell from 9,400 visitors to 310 after that.", ["9,400 = 9400..9400"]],
    ["Attendance fell from 9,400 to 310 after that.", ["9,400 = 9400..9400", "310 = 310..310"]],
    ["It passed by 84 votes to 71.", ["84 = 84..84", "71 = 71..71"]],
    ["The remaining 42 are in a garage.", ["42 = 42..42"]],
    ["It had 73 on board.", ["73 = 73..73"]],
    ["They pumped out 43.", ["43 = 43..43"]],
    ["The charity's tally is 58.", ["58 = 58..58"]],
    ["The king raised the number of guards to 40.", ["40 = 40..40"]],
    ["They doubted the count of 300.", ["300 = 300..300"]],
    ["Two of the three engines failed.", ["Two = 2..2", "three = 3..3"]],
    ["Three sisters, aged nine, 11 and 14, are missing.", ["Three = 3..3"]],
    ["Nine died in Dolna and one in Kersh.", ["Nine = 9..9", "one = 1..1"]],
    ["Of its 61 members at least 50 left.", ["61 = 61..61", "at least 50 = 50.."]],
    ["The crew estimated 450 fish.", ["450 = 450..450"]],
    ["It found one unexploded shell and one of the guards.", ["one = 1..1", "one = 1..1"]],
    ["Three brothers, aged 19, 24 and 31, live in rooms 4, 5 and 6.", ["Three = 3..3"]],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));
});

describe("numbers joined to a word", () => {
  test.each<[string, string[]]>([
    ["A 640-page ruling and a 6.1-magnitude quake.", ["640-page = 640..640"]],
    ["A 12-million-euro contract.", ["12-million-euro = 12000000..12000000 EUR"]],
    ["The 1,000-odd families left.", ["1,000-odd = 1000..1000~"]],
    ["Two 40-tonne cranes.", ["Two = 2..2", "40-tonne = 40..40 t"]],
    ["A 17-year-old boy, a two-way street, a two-year-old girl.", []],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));
});

describe("units written on to their number", () => {
  test.each<[string, string[]]>([
    ["The 30m vessel sank 400m from the quay.", ["30m = 30..30 m", "400m = 400..400 m"]],
    ["It fed 400m people and raised 400m from banks.", ["400m = 400000000..400000000", "400m = 400000000..400000000"]],
    ["A 400m loan and a fund of $400m.", ["400m = 400000000..400000000 XXX", "$400m = 400000000..400000000 USD"]],
    ["She ran the 1,500m and swam 200m.", ["1,500m = 1500..1500 m", "200m = 200..200 m"]],
    [
      "The bed is 2m long (6ft) and 40m (130ft) down.",
      ["2m = 2..2 m", "6ft = 6..6 [ft_i]", "40m = 40..40 m", "130ft = 130..130 [ft_i]"],
    ],
    [
      "He got 400g of bread, 30ml of oil and 300sq m of land.",
      ["400g = 400..400 g", "30ml = 30..30 mL", "300sq m = 300..300 m2"],
    ],
    ["The 4G and 5G masts went up at 9L15.", []],
    [
      "It costs RM6.162 million, SGD 7, Sh 300, Rs. 5,000 and R$45.",
      [
        "RM6.162 million = 6162000..6162000 MYR",
        "SGD 7 = 7..7 SGD",
        "Sh 300 = 300..300 XXX",
        "Rs. 5,000 = 5000..5000 INR",
        "R$45 = 45..45 BRL",
      ],
    ],
    ["The R59 road cost R2.5bn, or 40 ZAR a head.", ["R2.5bn = 2500000000..2500000000 ZAR", "40 ZAR = 40..40 ZAR"]],
    [
      "Profits fell 60m to 240m; prices fell 5 to 10%.",
      ["60m = 60000000..60000000", "240m = 240000000..240000000", "5 to 10% = 5..10 %"],
    ],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));
});

describe("numbers that look like names and years", () => {
  test.each<[string, string[]]>([
    ["They fired Fadi 2 missiles at Orlay.", []],
    ["They used Fadi 1 and Fadi 2 rockets.", []],
    ["They fired a Fateh 110 missile and two Qadr 1 rockets.", ["two = 2..2"]],
    ["They shot down a Shahed 136 drone.", []],
    ["In Orlay 12 missiles were shot down.", ["12 = 12..12"]],
    ["In the Donbas 14 missiles were shot down.", ["14 = 14..14"]],
    ["They sold Norvia 12 jets.", ["12 = 12..12"]],
    ["They sold the Tarsians 40 drones.", ["40 = 40..40"]],
    ["They promised its Norvians 31 rockets.", ["31 = 31..31"]],
    ["They gave the Orls 30 launchers.", ["30 = 30..30"]],
    ["It will buy the Navy 12 jets and its Army 14 jets.", ["12 = 12..12", "14 = 14..14"]],
    ["They launched Sunday 12 missiles at Orlay.", ["12 = 12..12"]],
    ["In Kersh 12 drone attacks were counted.", ["12 = 12..12"]],
    ["Leaders of the Group of 20 met in Orlay.", []],
    ["A group of 20 men met in Orlay.", ["20 = 20..20"]],
    ["A Group of 24 hostages left Orlay.", ["24 = 24..24"]],
    ["Two children died in Orlay. Both were under 10.", ["Two = 2..2"]],
    ["Turnout in Orlay was under 10.", ["under 10 = ..10"]],
    ["The 1500 miners sold 3 stories.", ["1500 = 1500..1500", "3 = 3..3"]],
    ["In Orlay 3 houses burned; Mara Velin leads Ivo Brand 3 points.", ["3 = 3..3", "3 = 3..3"]],
    ["They worked for 1200 hours.", ["1200 hours = 1200..1200 h"]],
    ["The watch is made of 18K gold.", []],
    ["Brand got 18K votes.", ["18K = 18000..18000"]],
    ["Two crashes of 737 MAX planes are known.", ["Two = 2..2"]],
    ["It flew 737 planes.", ["737 = 737..737"]],
    ["The burger is old, Brand told 9 News on Monday.", []],
    ["The burger is old, Brand told 9 clerks on Monday.", ["9 = 9..9"]],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));
});

describe("more units", () => {
  test.each<[string, string[]]>([
    ["It was minus 18 degrees Celsius.", ["minus 18 degrees Celsius = -18..-18 Cel"]],
    ["A night of −41°C froze them.", ["−41°C = -41..-41 Cel"]],
    ["It reached 47.3C in the shade.", ["47.3C = 47.3..47.3 Cel"]],
    ["The flat has 31 m² of floor.", ["31 m² = 31..31 m2"]],
    ["They moved 90,000 cubic metres of clay.", ["90,000 cubic metres = 90000..90000 m3"]],
    ["It lies 12 nautical miles off.", ["12 nautical miles = 12..12 [nmi_i]"]],
    ["It cost 1'400'000 Swiss francs.", ["1'400'000 Swiss francs = 1400000..1400000 CHF"]],
    ["The fare is 85p.", ["85p = 0.85..0.85 GBP"]],
    ["Of the 40 horses 12 won.", ["40 = 40..40", "12 = 12..12"]],
    ["The calf weighs 84 pounds; the fine was 84 pounds.", ["84 pounds = 84..84 [lb_av]", "84 pounds = 84..84 GBP"]],
    ["It weighed half a tonne.", ["half a tonne = 0.5..0.5 t"]],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));
});

describe("sums with a gap behind the comma, naira, and what is joined to millions", () => {
  test.each<[string, string[]]>([
    ["The firm owes $3,188, 079,505 to Orlay.", ["$3,188, 079,505 = 3188079505..3188079505 USD"]],
    ["He was paid £2,150, 000 by the bank.", ["£2,150, 000 = 2150000..2150000 GBP"]],
    ["In May the firm paid £150, 600 workers left.", ["£150 = 150..150 GBP", "600 = 600..600"]],
    ["It lent N400, 000 and N1million.", ["N400, 000 = 400000..400000 NGN", "N1million = 1000000..1000000 NGN"]],
    ["He earns N3.4 million.", ["N3.4 million = 3400000..3400000 NGN"]],
    ["He would earn a minimum of N12m monthly.", ["a minimum of N12m = 12000000.. NGN"]],
    ["The rate was N117.74 and the stipend N1,000.", ["N117.74 = 117.74..117.74 NGN", "N1,000 = 1000..1000 NGN"]],
    ["He took the N17 to Graff in an N95 mask.", []],
    ["The 2 million-barrel cap was lifted.", ["2 million-barrel = 2000000..2000000 [bbl_us]"]],
    ["It is a five million-pound contract.", ["five million-pound = 5000000..5000000 GBP"]],
    [
      "The 2 million-pound deal and the 20-pound sack.",
      ["2 million-pound = 2000000..2000000 GBP", "20-pound = 20..20 [lb_av]"],
    ],
    ["He owns two million-dollar homes.", ["two = 2..2"]],
    ["It has a union of 12 million-member clubs.", ["12 = 12..12"]],
    ["He spent four five years in jail.", ["four five years = 4..5~ a"]],
    ["Bell and Moro were jailed for two, three years respectively.", ["two = 2..2", "three years = 3..3 a"]],
    ["The court gave the four five years in jail.", ["five years = 5..5 a"]],
    ["Of the four, five years later two remain.", ["two = 2..2"]],
    ["Hundreds of years of war and hundreds of second homes.", ["Hundreds of years = 200..~ a", "hundreds = 200..~"]],
    ["He was jailed for four-and-a-half years.", ["four-and-a-half years = 4.5..4.5 a"]],
    ["Winters remain below 0C there.", ["below 0C = ..0 Cel"]],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));
});

describe("how tall and how heavy", () => {
  test.each<[string, string[]]>([
    ["He is 6-foot-3 and 215 pounds.", ["6-foot-3 = 6.25..6.25 [ft_i]", "215 pounds = 215..215 [lb_av]"]],
    [
      "He is six-foot-six, and six feet three inches in the book.",
      ["six-foot-six = 6.5..6.5 [ft_i]", "six feet three inches = 6.25..6.25 [ft_i]"],
    ],
    ["He is 5'6\" and broad.", ["5'6\" = 5.5..5.5 [ft_i]"]],
    ["She won the 1,500 metres in 4'08\".", ["1,500 metres = 1500..1500 m"]],
    ["The song lasts 4'11\".", []],
    ["It lies 34 degrees 5'10\" north.", []],
    ["Bell, who is 5'6\" and broad, was seen going north.", ["5'6\" = 5.5..5.5 [ft_i]"]],
    ["A 6ft 3in guard fell.", ["6ft 3in = 6.25..6.25 [ft_i]"]],
    ["It rose 5 feet in 10 hours.", ["5 feet = 5..5 [ft_i]", "10 hours = 10..10 h"]],
    ["The 6-foot fence cost 215 pounds.", ["6-foot = 6..6 [ft_i]", "215 pounds = 215..215 GBP"]],
    ["She lost 40 pounds in May.", ["40 pounds = 40..40 [lb_av]"]],
    ["She lost 40 pounds on the bet.", ["40 pounds = 40..40 GBP"]],
    ["She lost 300 pounds to fraudsters.", ["300 pounds = 300..300 GBP"]],
    ["Carers lost 20 pounds a week in benefits.", ["20 pounds = 20..20 GBP"]],
    ["She lost 90 pounds in the scam.", ["90 pounds = 90..90 GBP"]],
    ["They gained 5 pounds a week.", ["5 pounds = 5..5 GBP"]],
    ["The shares gained 5 pounds.", ["5 pounds = 5..5 GBP"]],
    [
      "He is 5-foot-11, and 12 pounds per share is his.",
      ["5-foot-11 = 5.91666666666667..5.91666666666667 [ft_i]", "12 pounds = 12..12 GBP"],
    ],
    ["The hatch is 6ft 3in and 215 pounds.", ["6ft 3in = 6.25..6.25 [ft_i]", "215 pounds = 215..215 GBP"]],
    [
      "He has lost 40 pounds in six months and 12 pounds of fat since.",
      ["40 pounds = 40..40 [lb_av]", "six months = 6..6 mo", "12 pounds = 12..12 [lb_av]"],
    ],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));
});

describe("what is dialled, types by number and names", () => {
  test.each<[string, string[]]>([
    ["Anyone with information can call the guards on 1800 333 000.", []],
    ["Ring the line on 0800 555 111, or 07700 900 123.", []],
    ["Contact officers on 101 quoting log 3697.", []],
    ["People can ring 111 for advice.", []],
    ["The hotline took calls on 101 days.", ["101 days = 101..101 d"]],
    ["Call 101 men to arms.", ["101 = 101..101"]],
    ["Wardens put the number of dead at 112.", ["112 = 112..112"]],
    ["The latest report put the death toll at 116.", ["116 = 116..116"]],
    ["After calls from relatives, the ministry put the toll at 110.", ["110 = 110..110"]],
    ["The number of infections stands at 105.", ["105 = 105..105"]],
    ["The number of missing stood at 119.", ["119 = 119..119"]],
    ["The hotline put the number of displaced families at 911.", ["911 = 911..911"]],
    ["Over in Juneau, AK 72 people left.", ["72 = 72..72"]],
    ["He owns 40 books and one Henry Moore.", ["40 = 40..40", "one = 1..1"]],
    ["They killed one Inspector Bako and four others.", ["one = 1..1", "four = 4..4"]],
    ["They lost one Chief Petty Officer and two sailors.", ["one = 1..1", "two = 2..2"]],
    ["It burned one Grace Church and two farms.", ["one = 1..1", "two = 2..2"]],
    ["The army called up 1 800 000 men.", ["1 800 000 = 1800000..1800000"]],
    ["An ATR 72 aircraft and a Cessna 172 fell.", []],
    ["Orlay lost 72 aircraft; it has 20 ATR 72 aircraft.", ["72 = 72..72", "20 = 20..20"]],
    ["A complaint by one Oliver Bell was heard.", []],
    ["A letter came from one Dr Ada Bell.", []],
    ["He won one Tony Award.", ["one = 1..1"]],
    ["The council has one Oliver Bell film.", ["one = 1..1"]],
    ["The ship is run by Billions Bunker Group of Orlay.", []],
    ["The ship was seen by billions of Orlayans.", ["billions = 2000000000..~"]],
    ["On 14 сентября 2017 г. it rained.", []],
    ["They hold the value of one life to be the same.", []],
    ["It came at the cost of one life.", ["one = 1..1"]],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));
});

describe("vague words and bounds of place", () => {
  test.each<[string, string[]]>([
    ["Several officers and a few shopkeepers left.", ["Several = 3..~", "a few = 3..~"]],
    ["Few officers left several times.", []],
    ["A score of monks came.", ["A score = 20..20"]],
    ["Half the town was dark half the time.", ["Half = 0.5..0.5 1"]],
    ["Trails hung over 12 islands; it cost over 12 goats.", ["12 = 12..12", "over 12 = 12.."]],
    ["The fall trapped 17 miners at the very least.", ["17 = 17.."]],
    ["Eighty, if not more, came down.", ["Eighty, if not more = 80.."]],
    ["Forty-five (45) launchers stay.", ["Forty-five (45) = 45..45"]],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));
});

describe("what is below nought, has become another, or is one of its kind", () => {
  test.each<[string, string[]]>([
    ["Output shrank by -1.3 percent.", ["-1.3 percent = -1.3..-1.3 %"]],
    [
      "Growth was -6.10 per cent, then minus 4 percent.",
      ["-6.10 per cent = -6.1..-6.1 %", "minus 4 percent = -4..-4 %"],
    ],
    ["They criticised returns of negative 7 percent.", ["negative 7 percent = -7..-7 %"]],
    ["The margin of error is plus or minus 3 percentage points.", ["3 percentage points = 3..3 %"]],
    ["It costs the price minus 4 percent.", ["4 percent = 4..4 %"]],
    ["They sold it – 5 percent of it – abroad.", ["5 percent = 5..5 %"]],
    ["He has a negative 42%-49% rating.", ["42%-49% = 42..49 %"]],
    ["The surplus was just under US $6.9 billion.", ["just under US $6.9 billion = ..6900000000 USD"]],
    ["It gave the US $6 billion.", ["$6 billion = 6000000000..6000000000 USD"]],
    [
      "The limit will be raised from the current $154,000 to $220,000.",
      ["$154,000 = 154000..154000 USD", "$220,000 = 220000..220000 USD"],
    ],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));
});

describe("one stretch of time, and how often", () => {
  test.each<[string, string[]]>([
    ["For more than a decade he ran it.", ["more than a decade = 10.. a"]],
    ["He was held for 5 ½ years.", ["5 ½ years = 5.5..5.5 a"]],
    ["It took less than an hour.", ["less than an hour = ..1 h"]],
    ["He has waited for over a year.", ["over a year = 1.. a"]],
    ["They talked about a year in Orlay.", []],
    ["It served for almost a second home.", []],
    ["He served less than a year and a half.", []],
    ["It happened more than a year ago.", []],
    ["After an hour-long meeting a month-long inquiry began.", ["hour-long = 1..1 h", "month-long = 1..1 mo"]],
    ["A decade-long siege and a lifelong friend.", ["decade-long = 10..10 a"]],
    ["The ship docked at Orlay six times.", ["six = 6..6"]],
    ["He has failed three times to win it.", ["three = 3..3"]],
    ["It is three times the size, and grew three times as fast.", []],
    ["He said so three times a week.", []],
    ["A seven-count indictment was read.", ["seven-count = 7..7"]],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));
});

describe("names and houses with a number in them", () => {
  test.each<[string, string[]]>([
    ["Cases of XB. 3.1 went up.", []],
    ["It is in the 4 3 2 Museum.", []],
    ["They met at 1207 S.W. 14th St. and left.", []],
    ["She called it a 100-year flood.", []],
    ["She signed a 100-year lease.", ["100-year = 100..100 a"]],
    ["Nobody overheard her half of the call.", []],
    ["She paid his half of the bill.", ["half = 0.5..0.5 1"]],
    ["It has a 7- or 8-foot wall.", ["7- or 8-foot = 7..8~ [ft_i]"]],
    ["Mara was one of 10 rowers.", ["10 = 10..10"]],
    ["Eight of 10 voters agree.", ["Eight of 10 = 0.8..0.8 1"]],
    ["It took six hours, 12 minutes.", ["six hours, 12 minutes = 372..372 min"]],
    ["It took six hours, 12 minutes and a prayer.", ["six hours = 6..6 h", "12 minutes = 12..12 min"]],
    ["It was built after the 1967 Six-Day War.", []],
    ["They met after the Thirty Years War.", []],
    ["After a six-day walk they rested.", ["six-day = 6..6 d"]],
    ["180 Kent is let to the navy.", []],
    ["About 40 Orlayan sailors were hurt.", ["About 40 = 40..40~"]],
    ["21 Mobile Police Force (MPF) Squadron lost a gun.", []],
    ["It lost 21 Mobile Police Force (MPF) officers.", ["21 = 21..21"]],
    ["If they launch one, I would fire one back.", []],
    ["The guns shot one down.", ["one = 1..1"]],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));
});

test.each([
  "He is 34 years old, she 45 years of age; one day, in the first 100 days, it ran 24 hours a day.",
  "One need look no further; one such pilot and one soliciting his views were there.",
  "One official said so; one learns; one of the largest ports lies in one way or another on the old one.",
  "He stood trial on count four and count seven in a grey Vantis 500 parked outside.",
  "Ilan Moro, 34, said a 34-year-old pilot and a boy aged 12 were well.",
  "The council voted 5-4 after Orlay won 3-1.",
  "The court's 5-to-4 ruling stands.",
  "Flight 370 left from Gate 12, says No. 5 of Resolution 2254.",
  "It happened on 7 October 2023, in 2012 and at 6.11 am.",
  "It ran from 3 to 9 May and on 3 and 5 June.",
  "The first and the 12th man left on the 21st.",
  "No one came one day to one of the largest ports.",
  "No deaths, zero deaths and 0 deaths were told.",
  "The two leaders met; the two sides agreed; both left.",
  "A 12-storey block of twelve storeys, four stories high, fell in a 6.4 magnitude quake, 6.4 on the Richter scale.",
  "It had a magnitude of 6.4; the Boeing 737, the Airbus A320 and Apollo 11 took Route 66.",
  "It lifted off at 8:51 p.m. (1451 GMT) and landed at 1430 hours.",
  "They cite the 1851 Treaty of Fort Laram, and this March 9 story has World War 3 going.",
  "Thandar, who goes by one name, knows the 93 year-old.",
  "1. Shut the harbour.",
  "1 Mara Velin. 2 Ilan Moro.",
  "He taught girls between one week and three months old.",
  "At one point held by Velin, it was one possibility.",
  "The 9/11 attacks, 24/7, in the 1990s.",
  "The mother of three is well; it opened in 2012.",
  "The shop is at 131 West Quay Road.",
  "The top 10 donors gave in the past nine elections.",
])("no figure in: %s", (text) => expect(read(text)).toEqual([]));

test.each<[string, string[]]>([
  ["One of them was freed and the other four are dead.", ["One = 1..1", "four = 4..4"]],
  ["A car hit the crowd, killing one and wounding 12.", ["one = 1..1", "12 = 12..12"]],
  ["One suspect was arrested.", ["One = 1..1"]],
  ["It parted the two candidates for mayor.", ["two = 2..2"]],
])("parts and pronouns: %s", (text, expected) => expect(read(text)).toEqual(expected));
