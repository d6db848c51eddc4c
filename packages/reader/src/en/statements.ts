import { list } from "./function-words.ts";

/* Words that tell to whom, through what and on whose behalf something was said. */

/** Beside a day these are no listeners: "told last night". */
export const BESIDE_DAY = list("night morning evening afternoon week last this late early earlier again repeatedly");

/** Before "on behalf of": "speaking on behalf of". */
export const ON_BEHALF = list("speaking writing said wrote statement");

/** Before "told" these make it passive: "was told". */
export const PASSIVE = list("was were been is are");

/** Before a body that was told something: "the agency was told". */
export const THE_OR_HIS = list("the his her their its");

/** "the agency was told". */
export const WAS = list("was were");

/** Of what stands in writing. */
export const WRITTEN = list("wrote writes written");

/** Behind a clause's verb these begin an adjunct. */
export const ADJUNCTS = list("in on at by during");

/** "a lawyer who represents her". */
export const REPRESENTS = list("represents represented");

/** Before a medium that somebody issued: "issued a statement". */
export const ISSUING = list("issued issues issue issuing released posted published");

/** "court documents". */
export const COURT_PAPERS = list("documents document papers records record filings filing");

/** Behind a medium: "a statement posted on Friday". */
export const PUBLISHED = list("posted published released issued sent given held broadcast emailed");

/** Between "posted" and where: "posted on its website". */
export const MEDIUM_LINKS = list("on with to from by in at");

/** Behind a network's name these make a company of it, or its people: "X users". */
export const MEDIUM_OWNED = list("'s followers users executives executive chief");

/** No part of the name of a medium. */
export const NOT_IN_MEDIUM = list("and but later earlier also");

/** "court papers show". */
export const PAPERS_SEEN = list("documents papers records");

/** Before a verb of telling these make it passive: "was told". */
export const BE_TOLD = list("is are was were be been being");

/** Behind somebody who is told, what he is told begins with one of these. */
export const TOLD_NEXT = list("that to whether how why what not about");

/** What was written, as a noun. */
export const LETTERS = list("letter email e-mail memo message note post");

/** Between the office of one who speaks for others and a body, and a client. */
export const FOR_BODY = list("for of at with representing");
/** Before the body behind a place: "for Britain **at** Calder Foods". */
export const AT_BODY = list("at with");
export const FOR_CLIENT = list("for representing");

/** Whose office it is: the pronoun that is looked up for a possessive one. */
export const POSSESSIVE_PRONOUNS: ReadonlyMap<string, string> = new Map([
  ["his", "his"],
  ["her", "her"],
  ["its", "it"],
  ["their", "they"],
]);

/** Behind a medium's noun these make another noun of it: "post office". */
export const AFTER_MEDIUM = list("office offices service system room release company writer line calls");

/** Before whoever is told: "said **to** staff", "testified **before** the panel". */
export const SAID_TO = list("to before");

/** Pronouns that nobody is told by: the report does not say who. */
export const NO_HEARERS = list("it i we");

/** "**speaking for** the premier", "speaking on **behalf** of" */
export const SPEAKING = list("speaking");
export const SPEAKING_FOR = list("for");
export const BEHALF = list("behalf");

/** "quoted General Duvane **as** saying", "**as** first reported by" */
export const AS = list("as");

/** "first **reported** by" */
export const REPORTED = list("reported");

/** Behind an outlet, before whom it cites in turn: "the Arnsk Morning, **which** cited". */
export const WHICH = list("which");

/** "a lawyer **who** represents her" */
export const WHO = list("who");

/** Before a content: "said **that**". */
export const THAT = list("that");

/** Behind an office they make another one of it: "attorney **general**", "the secretary**'s**". */
export const OTHER_OFFICE_BEFORE = list("'s general");

/** Acts of which an object stands where others have a clause: "**condemned** the raid". */
export const OBJECT_ACTS: ReadonlySet<string> = list("accuse criticise praise deny reject");

/** Right behind a content these begin what the saying was done in: "blamed the mayor **in** a call". */
export const BEHIND_CONTENT = list("in during");

/** Of people who are asked: "residents **reached** by telephone". */
export const REACHED_BY = list("reached contacted interviewed");

/** "that **the** mayor had said": before the subject of what is denied. */
export const OPENS_DENIED = /^(?:(?:that|whether|if) )?(?:the |an? |any |his |her |its |their )?$/iu;

/** "denied Western **claims** that": what was said, and is denied. */
export const CLAIMS = /^(?:claims?|allegations?|accusations?|reports?|assertions?|suggestions?|charges?|complaints?)$/i;

/** "a reporter**'s** request" */
export const IS_OWNER = /['’]s?\s*$/u;

/** Words that are no name of anybody: "**one** said". */
export const NOBODYS_NAMES = list("one i we");
