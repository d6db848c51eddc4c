/* States by their names, and those who fight in wars under a name of their own. Compiled for this project. */

import { list } from "./function-words.ts";

/** The names of states as newspapers write them, without "the". */
export const STATES_AT_WAR: ReadonlySet<string> = new Set(
  `
afghanistan; albania; algeria; angola; argentina; armenia; australia; austria; azerbaijan; bahrain; bangladesh; belarus; belgium; belize; benin;
bhutan; bolivia; bosnia; botswana; brazil; britain; brunei; bulgaria; burkina faso; burma; burundi; cambodia; cameroon; canada; chile; china; colombia;
costa rica; croatia; cuba; cyprus; czechia; czech republic; denmark; djibouti; dominican republic; east timor; ecuador; egypt; el salvador; england;
eritrea; estonia; eswatini; ethiopia; fiji; finland; france; gabon; gambia; germany; ghana; great britain; greece; guatemala; guinea; guinea-bissau;
guyana; haiti; honduras; hungary; iceland; india; indonesia; iran; iraq; ireland; israel; italy; ivory coast; jamaica; japan; kazakhstan; kenya; kosovo;
kuwait; kyrgyzstan; laos; latvia; lebanon; lesotho; liberia; libya; lithuania; luxembourg; malawi; malaysia; maldives; mali; malta; mauritania;
mauritius; mexico; moldova; mongolia; montenegro; morocco; mozambique; myanmar; namibia; nepal; netherlands; new zealand; nicaragua; niger; nigeria;
north korea; north macedonia; norway; oman; pakistan; palestine; panama; papua new guinea; paraguay; peru; philippines; poland; qatar; romania; russia;
rwanda; saudi arabia; senegal; serbia; sierra leone; singapore; slovakia; slovenia; somalia; south africa; south korea; south sudan; spain; sri lanka;
sudan; suriname; sweden; switzerland; syria; taiwan; tajikistan; tanzania; thailand; togo; tonga; trinidad and tobago; tunisia; turkey; türkiye;
turkmenistan; uae; u.a.e.; uganda; uk; u.k.; ukraine; united arab emirates; united kingdom; united states; uruguay; us; u.s.; usa; u.s.a.; uzbekistan;
vanuatu; venezuela; vietnam; yemen; zambia; zimbabwe; nato
`
    .split(";")
    .map((name) => name.trim()),
);

/** Armed groups by the names under which they fight. */
export const ARMED_GROUPS: ReadonlySet<string> = new Set(
  `
hamas; hezbollah; hizbollah; hizbullah; islamic jihad; taliban; al-qaeda; al qaeda; al-qaida; islamic state; isis; isil; daesh; al-shabaab; al-shabab;
al shabaab; boko haram; iswap; houthis; pkk; ypg; farc; eln; m23; lord's resistance army; lra; wagner group; rapid support forces; rsf;
abu sayyaf; tamil tigers; ltte; eta; ira; lashkar-e-taiba; jaish-e-mohammed; tehreek-e-taliban; ttp; khmer rouge; shining path; ansar al-sharia; jnim
`
    .split(";")
    .map((name) => name.trim()),
);

/** Of games, in which teams go by the names of states. */
export const GAME_WORDS = list(`
  beat finals semi-final semifinal quarter-final match matches goals cup league tournament scored scorer striker goalkeeper innings wicket wickets
  batsman bowler penalties keeper corner tries crowd pace midfield winger flank rugby football soccer cricket hockey tennis olympics qualifier qualifiers stadium championship halftime half-time
`);
export const GAME_PHRASES = new Set([
  "first half",
  "second half",
  "the final",
  "extra time",
  "friendly game",
  "the break",
  "late attack",
]);

/** Of words and no war: "attacked Tarsia again on state **television**". */
export const TALK_IN_PUBLIC = list(`
  television editorial editorials speech speeches newspaper newspapers interview tweet tweets debate debates podcast column remarks criticism tariff
  tariffs sanctions
`);

/** Behind whom it is said to be done they show that it is none of force: "hit Tarsia **with** tariffs", "struck it **off** a list". */
export const WITH_OR_OFF = list("with off from");

/** Before "in" and a name they show that no place follows: "**shares** in". */
export const IN_NO_PLACE = list(`
  share shares stake stakes faith trust confidence investment investments investor investors interest invest invested investing belief believe believes
  believed holding holdings employed workers staff
`);

/** Somewhere in a report of war one of these stands. */
export const OF_WAR = list(`
  missile missiles rocket rockets drone drones troops army armies soldiers airstrike airstrikes strike strikes shelling shells bomb bombs bombed bombing
  killed killing kills wounded wounding dead died casualties war invasion invaded ceasefire truce warplane warplanes jets navy military militia rebels militants tanks artillery
`);

/** Behind whom an attack is launched on they show that it is one of words: "an attack on Velin **over** his record". */
export const WORDS_BEHIND_ATTACK = new Set(["over", "for"]);

/** What is launched, and is no attack with words. */
export const WEAPONS_LAUNCHED =
  /^(?:missiles?|rockets?|drones?|air ?strikes?|airstrikes?|raid|shells|mortars|torpedo(?:es)?)\b/;
