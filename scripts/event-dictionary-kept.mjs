// What is taken of PETRARCH2's verb dictionary. Every verb of it, and every verb with words behind it, was run over the 840
// news articles of PolNeAR's training split and 160 other reports, and what it found judged group by group, twice: a verb
// alone, the verbs of one code, or a verb with the words behind it that tell one type. A group that was right in fewer than
// 80 of 100 is left out (most verbs alone: "fight", "lead", "call", "expect"; courtesies, "thank", "honour"; what is felt and
// voiced, "express outrage"; what is sought; meetings held or attended with nobody), and so is one that found nothing.

const words = (text) => new Set(text.trim().split(/\s+/));
const phrases = (text) => new Set(text.split(",").map((one) => one.trim()));

/** Codes of CAMEO and what PLOVER calls them; of several that begin a code the first. */
export const CODES = [
  ...[
    ["023", "REQUEST:assist"],
    ["024", "REQUEST:change"],
    ["025", "REQUEST:yield"],
    ["026", "REQUEST:meet"],
  ],
  ...[
    ["02", "REQUEST"],
    ["036", "CONSULT:visit"],
    ["03", "AGREE"],
    ["041", "CONSULT:phone"],
    ["042", "CONSULT:visit"],
  ],
  ...[
    ["043", "CONSULT:visit"],
    ["04", "CONSULT"],
    ["055", "CONCEDE"],
    ["056", "CONCEDE"],
    ["05", "SUPPORT"],
  ],
  ...[
    ["06", "COOPERATE"],
    ["07", "AID"],
    ["083", "RETREAT:resign"],
    ["084", "RETREAT:release"],
    ["085", "RETREAT"],
  ],
  ...[
    ["086", "RETREAT:access"],
    ["0871", "RETREAT:ceasefire"],
    ["0872", "RETREAT:ceasefire"],
  ],
  ...[
    ["087", "RETREAT:withdraw"],
    ["08", "CONCEDE"],
    ["09", "ACCUSE:investigate"],
    ["103", "REQUEST:assist"],
  ],
  ...[
    ["104", "REQUEST:change"],
    ["105", "REQUEST:yield"],
    ["10", "REQUEST"],
    ["112", "ACCUSE:allege"],
  ],
  ...[
    ["115", "ACCUSE:allege"],
    ["116", "SANCTION:convict"],
    ["11", "ACCUSE:disapprove"],
    ["129", "REJECT:change"],
  ],
  ...[
    ["12", "REJECT"],
    ["138", "THREATEN:violence"],
    ["13", "THREATEN"],
    ["141", "PROTEST:demo"],
  ],
  ...[
    ["142", "PROTEST:hunger"],
    ["143", "PROTEST:strike"],
    ["144", "PROTEST:obstruct"],
    ["145", "PROTEST:riot"],
  ],
  ...[
    ["14", "PROTEST"],
    ["153", "MOBILIZE:police"],
    ["154", "MOBILIZE:troops"],
    ["15", "MOBILIZE"],
  ],
  ...[
    ["164", "REJECT:meet"],
    ["165", "REJECT:meet"],
    ["166", "SANCTION:expel"],
    ["161", "SANCTION:discontinue"],
  ],
  ...[
    ["162", "SANCTION:discontinue"],
    ["163", "SANCTION:discontinue"],
    ["16", "SANCTION"],
    ["1711", "COERCE:seize"],
  ],
  ...[
    ["1712", "ASSAULT:destroy"],
    ["171", "COERCE:seize"],
    ["1721", "COERCE:censor"],
    ["1723", "COERCE:curfew"],
  ],
  ...[
    ["1724", "COERCE:martial-law"],
    ["172", "COERCE:restrict"],
    ["173", "COERCE:arrest"],
    ["174", "COERCE:deport"],
  ],
  ...[
    ["175", "ASSAULT:crowd-control"],
    ["176", "COERCE:cyber"],
    ["17", "COERCE"],
    ["181", "ASSAULT:abduct"],
  ],
  ...[
    ["1821", "ASSAULT:sexual"],
    ["1822", "ASSAULT:torture"],
    ["182", "ASSAULT:beat"],
    ["183", "ASSAULT:explosives"],
  ],
  ...[
    ["185", "ASSAULT:targeted"],
    ["186", "ASSAULT:targeted"],
    ["18", "ASSAULT"],
    ["192", "COERCE:seize"],
  ],
  ...[
    ["193", "ASSAULT:firearms"],
    ["194", "ASSAULT:heavy-weapons"],
    ["195", "ASSAULT:aerial"],
    ["19", "ASSAULT"],
  ],
  ["20", "ASSAULT"],
];

/** Where the recipient stands behind a verb with words, by type. */
export const FRAMES = {
  ...{ AGREE: "with", CONSULT: "with", SUPPORT: "to", COOPERATE: "with", AID: "to", CONCEDE: "to", RETREAT: "none" },
  ...{ ACCUSE: "against", REQUEST: "none", REJECT: "none", THREATEN: "against", PROTEST: "against", MOBILIZE: "none" },
  "CONSULT:visit": "to",
  ...{ SANCTION: "on", COERCE: "on", ASSAULT: "on" },
};

/** Codes whose verbs are kept, each alone: rebukes, arrests, expulsions. */
export const KEPT_CODES = words("111 173 174");

/** Other verbs that are kept alone. */
export const KEPT_VERBS = new Set([
  ...words("extol hail annex advise press counsel beg implore petition entreat exhort"),
  "dress down",
]);

/** Verbs with words behind them: the verb, the type, and the words, where not all that the dictionary has of them. */
export const KEPT_PHRASES = [
  ["speak", "CONSULT", phrases("with")],
  ["huddle", "CONSULT", phrases("with")],
  ["give", "AID", phrases("aid")],
  ["provide", "AID", phrases("assistance")],
  ["increase", "AID", phrases("aid")],
  ["call", "REQUEST", phrases("for suspension, upon")],
  ["launch", "ACCUSE:investigate", phrases("probe, inquiry, enquiry, investigation")],
  ["expand", "ACCUSE:investigate", phrases("probe, inquiry, enquiry, investigation")],
  ["open", "ACCUSE:investigate", phrases("probe, inquiry, enquiry, investigation")],
  ["file", "ACCUSE"],
  ["issue", "THREATEN", phrases("threat")],
  ["pay", "CONSULT:visit", phrases("visit")],
  ["make", "CONSULT:visit", phrases("visit")],
  ["grant", "CONCEDE", phrases("permission, bail")],
  ["announce", "RETREAT", phrases("resignation, ceasefire, truce")],
  ["fire", "ASSAULT:firearms", phrases("bullets")],
];

/** Verbs of those that were wrong by themselves: "scorn" and "lecture" tell what somebody is like. */
export const LEFT_OUT = new Set([
  ...words("brand remove oust abhor crucify impugn confine scorn lecture scoff reprobate"),
  "pay for visit",
]);

/** Lists of like words that mean somebody where the dictionary has them for what is felt. */
export const LISTS_LEFT_OUT = words("&OPPOSITION");
