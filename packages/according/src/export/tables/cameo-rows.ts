import type { Table } from "../table.ts";
import { ploverTable } from "./plover-rows.ts";

/**
 * CAMEO's code for a type of PLOVER, and for a mode where that tells more (P. Schrodt, CAMEO codebook 1.1b3, 2012). PLOVER put together
 * what CAMEO parts: an appeal and a demand, an assault and a fight, a conviction. Where it cannot be told which, there is no code.
 */
const CODES: Readonly<Record<string, string>> = {
  ...{ AGREE: "03", CONSULT: "04", SUPPORT: "05", COOPERATE: "06", AID: "07", CONCEDE: "08", RETREAT: "08" },
  ...{ ACCUSE: "11", REJECT: "12", THREATEN: "13", PROTEST: "14", MOBILIZE: "15", SANCTION: "16", COERCE: "17" },
  ...{ "CONSULT phone": "041", "CONSULT visit": "042" },
  ...{ "RETREAT access": "086", "RETREAT ceasefire": "0871", "RETREAT release": "084", "RETREAT disarm": "087" },
  ...{ "RETREAT withdraw": "087", "ACCUSE disapprove": "111", "ACCUSE investigate": "09" },
  ...{ "PROTEST demo": "141", "PROTEST hunger": "142", "PROTEST strike": "143", "PROTEST boycott": "143" },
  ...{ "PROTEST obstruct": "144", "PROTEST riot": "145", "PROTEST vandalize": "145" },
  ...{ "MOBILIZE police": "153", "MOBILIZE troops": "154", "SANCTION convict": "" },
  ...{ "COERCE seize": "171", "COERCE restrict": "172", "COERCE censor": "172", "COERCE curfew": "1723" },
  ...{ "COERCE martial-law": "1724", "COERCE arrest": "173", "COERCE deport": "174", "COERCE cyber": "176" },
  ...{ "ASSAULT crowd-control": "175", "ASSAULT abduct": "181", "ASSAULT beat": "182", "ASSAULT sexual": "1821" },
  ...{ "ASSAULT torture": "1822", "ASSAULT explosives": "183", "ASSAULT suicide-attack": "1831" },
  ...{ "ASSAULT firearms": "193", "ASSAULT heavy-weapons": "194", "ASSAULT aerial": "195", "ASSAULT drone": "195" },
};

/** The first root code of each quadrant: cooperation in words and in deeds, conflict in words and in deeds. */
const QUADRANTS = [1, 6, 9, 14];

const cameoCode = (type: string, mode: string | undefined): string | undefined =>
  CODES[mode === undefined ? type : `${type} ${mode}`] ?? CODES[type];

const quadrantOf = (root: number): number => QUADRANTS.filter((first) => root >= first).length;

/** PLOVER's rows with CAMEO's codes, in the columns in which GDELT has them: for models that were made for these. */
export const cameoTable: Table = {
  name: "cameo",
  columns: {
    ...{ event_id: "text", event_date: "text", event_code: "text", event_root_code: "text", quad_class: "integer" },
    ...{ actor1_name: "text", actor2_name: "text", action_place: "text", source: "text", source_url: "text" },
    ...{ date_added: "text", whose: "text", according_to: "text", words: "text" },
  },
  *rows(story, unit) {
    for (const row of ploverTable.rows(story, unit)) {
      const code = cameoCode(String(row.event_type), row.event_mode as string | undefined);
      if (!code) continue;
      yield {
        ...{ event_id: row.event_id, event_date: row.event_date, event_code: code, event_root_code: code.slice(0, 2) },
        ...{ quad_class: quadrantOf(Number(code.slice(0, 2))), actor1_name: row.actor_name },
        ...{ actor2_name: row.recipient_name, action_place: row.raw_placename, source: row.source },
        ...{ source_url: row.url, date_added: row.publication_date, whose: row.whose },
        ...{ according_to: row.according_to, words: row.words },
      };
    }
  },
};
