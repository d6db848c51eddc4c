import { list } from "./function-words.ts";
import type { EventFrame } from "./predicates/predicate.ts";

/*
 * Small words beside the verb or noun of an event: who has which part in it, what belongs to it, and what it hangs on.
 * Which frame a verb or noun has stands in `predicates/`. Compiled for this project from newspaper style guides.
 */

/** Behind a noun for a deed, before a party: "the arrest **of** the printer **by** the police". */
export const PARTY_PREPOSITIONS = list("of by on with against to for");

/** Which of them stands before the recipient of a noun, by its frame. */
export const RECIPIENT_AFTER: Readonly<Partial<Record<EventFrame, string>>> = {
  "of-by": "of",
  "by-on": "on",
  with: "with",
  against: "against",
  to: "to",
  for: "to",
};

/** Before an owner they make it no owner: "the committee **on** Benghazi's inquiry". */
export const BEFORE_OTHER_NOUN = list("on with against to");

/** Particles that govern a noun themselves, so that no object stands before them: "called **for** a truce". */
export const GOVERNING_PARTICLES = list("at into for to of behind");

/** Behind a verb without a particle they make another verb of it: "backed **away**", "stormed **off**". */
export const OTHER_VERB = list("off away up down out back aside");

/** Particles that follow their verb at once: "called the attack a reprisal **for**" calls for nothing. */
export const ADJACENT = /^(?:for|at|by)\b|^on$/;

/** Adverbs that are particles of a verb as well. */
export const ADVERBS_AS_PARTICLES = list("off out");

/** They end the reach of a verb for its particle. */
export const BEFORE_NO_PARTICLE = list("if that because as not");

/** Behind "agreed" they say to what: "agreed **to** pay", "agreed **a** truce". */
export const AGREED_ON = list("to on upon a an the");

/** Before "for" they show that nobody was asked for anything: "asked **about** the fee for". */
export const ASKED_ABOUT = list(", . ? : ; about on");

/** Behind these verbs they mean something else: "rallied **behind** the mayor". */
export const MEANS_ELSE_BEFORE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["rally", list("behind around to")],
  ["demonstrate", list("how why what")],
  ["walk", list("of on to with into")],
  ["strike", list("by")],
  ["flood", list("with")],
]);

/** Behind a verb they are no object of it. */
export const WHEREABOUTS = list("there here");

/** Verbs that always have whom they are told to: "residents **urged** to leave" are told. */
export const TOLD_FORM = /ed$|^told$/;
export const TOLD_TO = list("urge tell order advise instruct invite warn beg implore");

/** Behind these verbs one of them must stand: "pleaded **with** the captors"; else "pleaded guilty". */
export const MEANT_BEFORE: ReadonlyMap<string, ReadonlySet<string>> = new Map([["plead", list("with for to")]]);

/** Behind an attack they show that it is one with words: "attacked her **for** …", "**calling** her …". */
export const SHOWS_WORDS = list("as over for saying calling accusing");

/** "**Shots** were fired at the fair": what is fired, and nobody who is fired at. */
export const SHOTS = list(
  "shot shots round rounds bullet bullets rocket rockets missile missiles shell shells canister canisters",
);

/** "struck **by** a lorry": no work stands still. */
export const STRUCK_BY = list("by");

/** The same behind what somebody launches. */
export const WORDS_OVER = list("over for on");

/** Before a number they make no count of it: "**number** 40", "**the** five". */
export const BEFORE_NO_COUNT = list("number no. the a an");

/** In hospital: "**treated** and released". */
export const CARED_FOR = list("treated examined hospitalised hospitalized evaluated assessed");

/** Before "accused": what somebody is accused of was not done. */
export const UNJUSTLY = list("wrongly falsely unjustly wrongfully");

/** Before a gerund they open a clause that nothing before governs: "**after** shelling". */
export const BEFORE_FREE_GERUND = list("after before while by when");

/** Before a participle they put it beside the clause whose subject it has: "left **after** meeting the union". */
export const BESIDE_WHEN = list("after before while by");

/** "after **being** accused": a passive without a subject of its own. */
export const BEING = list("being having");

/** Before "in" they have a part in what follows: "**engaged** in talks with". */
export const TAKING_PART = list("engaged engaging engage involved locked");

/** Before people they point at some: "**the** nurses killed in the raid". */
export const BEFORE_KNOWN_PEOPLE = list("the these those");

/** They open a clause beside what is praised, asked for or rejected, which tells a fact: "praised the officer **who** shot". */
export const BESIDE_PRAISED = list("who which after before when while where because");

/** "hailed the **news** that …" */
export const NEWS = list("news fact");

/** "denied **responsibility** for the attack" denies no attack. */
export const PARTS_IN_A_DEED = /\b(?:responsibility|involvement|role|part|knowledge|complicity)\b/;

/** Two words before a deed: "praised him **for** the rescue" praises somebody, and the deed is told. */
export const PRAISED_FOR = list("for that as");

/** Before a pronoun they ask, so that it may be whoever is asked: "asked him **whether** he". */
export const ASKED_WHETHER = list("whether why");

/** They open a clause that stands before the main one, and whose pronoun may be of it: "**Before** she met him, Dessa Krohn". */
export const FORWARD_CLAUSES = list("before after when while as if although though since until because");

/** Before who is asked they show that somebody is wanted, and not asked: "called for **a** special envoy to". */
export const WANTED_RATHER = list("a an more another any some");

/** Behind "concern" they say at whom or what: "voiced concern **over** Selm's plan". */
export const WORRYING = list("over about at with");

/** "demanded that Selm **be** freed": it is asked of somebody else. */
export const BE_OR_NOT = list("be is are was were not");

/** "it **was** reported" */
export const REPORTED_BE = list("was is");

/** They end the reach of an event for its place: another clause or another thing begins. */
export const STOPS_EVENT_PLACE = list("for against with about as if unless until because although though");

/** Of several: "eleven **clerks**"; in "eleven progressive and Hask unions" the noun is still to come. */
export const PLURAL_HEAD = /(?:s|men|people|children|police)$/;
