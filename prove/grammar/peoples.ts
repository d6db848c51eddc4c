/* Names of many peoples, and what stands before and behind them, for invented reports. */

export interface Named {
  readonly name: string;
  /** By which part of it somebody is called later. */
  readonly later: string;
  readonly pronoun: "he" | "she";
}

const named = (name: string, later: string, pronoun: "he" | "she"): Named => ({ name, later, pronoun });

/** No two of one name, and no word of one in another. */
export const OF_MANY_PEOPLES: readonly Named[] = [
  named("Kim Dae-sik", "Kim", "he"),
  named("Shim Woo-jin", "Shim", "she"),
  named("Wang Lihua", "Wang", "she"),
  named("Nguyen Van Thanh", "Thanh", "he"),
  named("Sato Haruki", "Sato", "he"),
  named("Abdul Rahman al-Kadiri", "al-Kadiri", "he"),
  named("Yusuf bin Salem", "Salem", "he"),
  named("María Fernanda Ruiz Salcedo", "Ruiz", "she"),
  named("José Ortega Vidal", "Ortega", "he"),
  named("Nilar Win", "Nilar Win", "she"),
  named("Helga Jónsdóttir", "Jónsdóttir", "she"),
  named("Anton “Ox” Bremer", "Bremer", "he"),
  named("Tomas Arrel Jr.", "Arrel", "he"),
  named("R. B. Sreed", "Sreed", "he"),
  named("Mira J. Vauss", "Vauss", "she"),
  named("Jan-Erik Holm-Berg", "Holm-Berg", "he"),
  named("Piet van der Lint", "van der Lint", "he"),
  named("Nuala O'Darrow", "O'Darrow", "she"),
  named("Chidi Okonwe", "Okonwe", "he"),
  named("Levan Dorin", "Dorin", "he"),
  named("Usi Banda", "Banda", "she"),
  named("Zelda Quaye", "Quaye", "she"),
];

/** Two who have one family's name, which stands first. */
export const OF_ONE_FAMILY: readonly (readonly [Named, Named])[] = [
  [named("Kang Min-jun", "Kang", "he"), named("Kang Ha-neul", "Kang", "he")],
  [named("Zhang Qiang", "Zhang", "he"), named("Zhang Minghua", "Zhang", "he")],
  [named("Park Joon-young", "Park", "he"), named("Park Tae-ho", "Park", "he")],
  [named("Tran Duc Minh", "Tran", "he"), named("Tran Quoc Hung", "Tran", "he")],
];

/** With a place or a body between the office and the name. */
export const TITLES_WITH_PLACES = [
  "Norvia's ambassador to Tarrow",
  "Norvian ambassador to Tarrow",
  "CEO of Harrow Mills",
  "Minister of Tourism",
  "Minister of Finance and Planning",
  "Mayor of Orlay",
  "Governor of Velm Province",
  "Bishop of Velm",
  "MP for Orlay North",
  "Secretary of the Dockers Union",
  "World Bank representative in Velm",
  "Former boxing champion",
  "Consul General in Orlay",
];

/** What opens a sentence right before whoever speaks. */
export const OPENINGS = ["Meanwhile", "Yesterday", "However", "In reaction", "VELM —", "VELM (Orlay News) —", "Velm |"];
