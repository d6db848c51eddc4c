/*
 * A long story of invented reports, the same on every machine: names, places and sentences are drawn from lists by a
 * counter-fed generator of pseudo-random numbers.
 */

const FIRST = ["Mara", "Ivo", "Edda", "Petr", "Ruth", "Dario", "Ilsa", "Noor", "Anton", "Jorun", "Calla", "Osric"];
const LAST_A = ["Vel", "Bran", "Cor", "Mar", "Ald", "Est", "Hask", "Del", "Tor", "Quill", "Sel", "Rav"];
const LAST_B = ["in", "dan", "vane", "row", "ley", "sund", "mark", "wick", "berg", "dell"];
const PLACES = ["Orlay", "Lesk", "Tesmar", "Veldra", "Corran", "Harrow", "Calder", "Meridian Bay", "Dunmore", "Ostrel"];
const BODIES = [
  "the health ministry",
  "the Northern Front",
  "the harbour office",
  "the Red Lantern Society",
  "the army",
];
const OUTLETS = 40;

/** Each with a place for who speaks, and some with figures, times and deeds. */
const SENTENCES: readonly ((draw: Draw) => string)[] = [
  (d) => `“The harbour of ${d.place()} stays closed,” ${d.person()} said on ${d.day()}.`,
  (d) => `${d.person()} said that ${d.number()} people had been killed in ${d.place()} since ${d.month()}.`,
  (d) => `At least ${d.number()} people were wounded, according to ${d.body()}.`,
  (d) => `${d.person()} denied that the convoy had been warned.`,
  (d) => `The Northern Front shelled the depot at ${d.place()} on ${d.day()}.`,
  (d) => `“We counted ${d.number()} lorries at the gate,” ${d.person()} told reporters in ${d.place()}.`,
  (d) => `${d.person()} accused ${d.body()} of holding ${d.number()} inspectors.`,
  (d) => `Officials met in ${d.place()} on ${d.day()} and agreed to reopen the crossing.`,
  (d) => `${d.person()} declined to comment.`,
  (d) => `${d.body().replace("the", "The")} said the toll had risen to ${d.number()} by ${d.day()}.`,
  (d) => `${d.person()} threatened to shut the sluices if the talks in ${d.place()} failed.`,
  (d) => `In a statement, ${d.person()} called the raid on ${d.place()} a crime.`,
];

const PARAGRAPHS = 14;

/** A report in plain text with what is known of it. */
export function inventedReport(number: number, paragraphs = PARAGRAPHS) {
  const draw = drawing(number);
  const day = new Date(Date.UTC(2024, 0, 1) + number * 3_600_000);
  const place = draw.place();
  const body = Array.from({ length: paragraphs }, () => draw.of(SENTENCES)(draw));
  const outlet = `Outlet ${draw.below(OUTLETS)}`;
  return {
    text: `News from ${place}, number ${number}\n\n${body.join("\n\n")}\n`,
    meta: {
      title: `News from ${place}, number ${number}`,
      outlet,
      url: `https://outlet.example/${number}`,
      publishedAt: day.toISOString(),
    },
  };
}

type Draw = ReturnType<typeof drawing>;

function drawing(seed: number) {
  const next = mulberry32(seed);
  const below = (most: number) => Math.floor(next() * most);
  const of = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  // A few speak often, most of them once: the square draws towards the front.
  const person = () => {
    const rank = Math.floor(next() ** 3 * FIRST.length * LAST_A.length * LAST_B.length);
    const [first, a, b] = [rank % FIRST.length, Math.floor(rank / FIRST.length), Math.floor(rank / 144)];
    return `${FIRST[first]} ${LAST_A[a % LAST_A.length]}${LAST_B[b % LAST_B.length]}`;
  };
  return {
    ...{ below, of, person, place: () => of(PLACES), body: () => of(BODIES), number: () => 2 + below(400) },
    day: () => of(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]),
    month: () => of(["January", "February", "March", "April", "last week"]),
  };
}

/** Tommy Ettinger's mulberry32: numbers from 0 to 1. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
