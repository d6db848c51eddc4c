import { list } from "./function-words.ts";

/*
 * Forms of verbs by which a noun phrase in front of them is seen to end. From general knowledge of English; forms that are
 * nouns as often ("cost", "cut", "hit", "put", "set", "read") are left out.
 */

/** Past forms that do not end in -ed. */
export const IRREGULAR_PASTS = list(`
  was were had did went came took made became began broke brought bought built caught chose drew drove fell felt fled found
  fought flew forgot forgave gave got grew heard held kept knew laid led left lent lit lost meant met paid ran rode rose said
  sang sank sat saw sent shook shot showed sold sought spent spoke spread stood stole strode struck swam swept swore threw
  thought told took tore taught understood undertook woke won wore wound withdrew wrote overthrew blew bore bound dealt dug
  fed hung hurt knelt leapt shed shone slept slid spun stuck stung swung wept
  given taken seen shown known broken written driven stolen thrown beaten withdrawn torn hidden frozen spoken gone done
`);

/** They end like pasts and are none, or stand before a noun as adjectives do. */
export const NOT_PASTS = list(`
  hundred indeed need speed seed feed breed deed weed greed creed bleed reed shed bed red sacred naked wicked aged beloved
  unmanned armed united wounded injured displaced disabled unemployed accused deceased
`);

/** Present forms that follow their subject and are seldom nouns. */
export const PRESENTS = list(`
  is are has have does says tells wants seeks plans hopes expects intends thinks believes knows keeps makes takes gives goes
  comes becomes remains seems appears begins continues faces holds runs lies stands brings leaves lives sends adds argues
  insists denies admits accuses urges asks warns vows indicates suggests refuses rejects condemns criticises criticizes
  supports opposes includes contains follows ends lasts shows needs allows lets tries meets marks
`);

/** Plural present forms that open what somebody says or fears, behind a plural: "prosecutors **say** he shot". */
export const PLURAL_PRESENTS = list(`
  say think believe insist argue allege deny suspect warn know want expect hope fear claim report suggest
`);
