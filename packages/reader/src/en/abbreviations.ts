/* Written forms that end in a full stop without ending a sentence. Compiled for this project from newspaper style guides. */

import { list } from "./function-words.ts";

/** Always followed by more of the same sentence: titles before names, "No. 5", "vs.", "Rs. 5,000" */
export const OPENING_ABBREVIATIONS = list(`
  mr. mrs. ms. mx. dr. prof. rev. fr. hon. gen. lt. col. maj. capt. cpl. sgt. adm. cmdr. sen. sens. rep. reps. gov. govs.
  pres. del. amb. atty. asst. assoc. supt. det. insp. st. ste. mt. ft. no. nos. vs. v. fig. sec. vol.
  rs. sh. shs. ksh. tk. rp.
`);

/** May end a sentence; it does where a word follows that is only capitalised there. */
export const CLOSING_ABBREVIATIONS = list(`
  jr. sr. inc. ltd. co. corp. bros. llc. dept. univ. assn. etc. al. ave. blvd. rd. a.m. p.m.
  jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun.
  ala. ariz. ark. calif. colo. conn. fla. ga. ill. ind. ky. la. mass. md. mich. minn. miss. mo. mont. neb. nev.
  okla. ore. pa. tenn. tex. vt. va. wash. wis. wyo.
`);

/** Written in lower case. */
export const LOWER_ABBREVIATIONS = list("vs. v. approx. est. pp. cf. e.g. i.e. etc. al.");

/** Abbreviations before a number, and words at the end of a sentence elsewhere: "**No.** 5". */
export const BEFORE_NUMBERS = list("no. nos.");

/** One capital letter that is a word, and seldom an initial: "nobody but **I**." */
export const LETTER_WORDS = list("I");

/** Last parts of addresses that are names of bodies too, as they are written with a capital: "Orlay.**Net**". */
export const ADDRESS_ENDS = list("com org net io ru uk info edu gov eu tv fm fr de ua by kz media news online");
