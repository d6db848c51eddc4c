import { list } from "./function-words.ts";

/*
 * Nouns for what is written, printed or broadcast, and holds words or facts: chosen among those whose first sense in
 * WordNet 3.1 is a kind of writing, record, message, proposal or plan, and what offices and sites put out today, without those
 * that are oftener a deed, a thing or a body ("decision", "mandate", "platform", "magazine"). WordNet 3.1, copyright 2011 by Princeton
 * University, all rights reserved; it may be used, copied and modified for any purpose without fee, and comes without any
 * warranty.
 */
/** What holds words or facts: "the **timeline** says", "according to its **rulebook**". */
export const WRITINGS = list(`
  accord addendum affidavits agenda alert annex appendix autobiography bills biography booklet bulletins bylaws cable
  cables catalogue checklist citation communiques compilation concordat contracts correspondence covenant curriculum
  daybook declarations decrees diaries diploma directives directory disclosure disclosures docket dossiers draft
  drafts edict encyclical encyclopedia entries essays excerpt excerpts extract extracts factsheets faq faqs fax
  footnote footnotes framework glossary guidebook index information inventory invoice invoices ledger ledgers
  legislation letters licence license list listings lists manifest manuscript memoirs memoranda memorandum memos metadata
  missive modeling modelling narrative newsletters notebook notebooks notices notification notifications obituaries
  outline pact pages pamphlets paperwork paragraph passage permit petitions playbook policies policy post-mortem
  postcard posters postings preamble preface proclamation proclamations proposal proposals protocol protocols
  provision provisions receipts recommendation recommendations regulation regulations resolutions resume rules rulings
  schedule scorecard screengrab screengrabs screenshots slideshow slideshows menu menus spreadsheet spreadsheets statements statistics stats statutes
  stipulation strategy subtitle subtitles summaries summary supplement syllabus synopsis telegram telegrams template
  terms testament textbook textbooks texts thesis timeline timelines timetable translation treaties treatise tweets
  update updates version versions voicemail voicemails webpage worksheet writ writings yearbook
`);

/** "Police **received a call** that", "he **got a letter telling** him": others speak to whom that comes, or of whom: "has **taken** heavy **criticism** for". */
export const IS_TOLD =
  /^(?:(?:had|has|have) )?(?:received|receives|receive|receiving|got|gets|gotten|getting) (?:\p{L}+ ){0,3}?(?:calls?|reports?|complaints?|letters?|e-?mails?|messages?|texts?|tips?|tip-offs?|word|assurances?|threats?|warnings?|notices?|information)(?: |$)|^(?:(?:has|have|had|also) ){0,2}(?:takes?|taken|took|taking|draws?|drawn|drew|fac(?:e|es|ed|ing)|receiv(?:e|es|ed|ing)|attract(?:s|ed)?|earn(?:s|ed)?|suffer(?:s|ed)?) (?!up |on |back )(?:\p{L}+ ){0,3}?(?:criticism|condemnation|flak|backlash|praise|applause)(?: |$)/iu;

/** "The proposal **has drawn** criticism", "the plan **was aimed at**": what befalls a document, and is no word of its own. */
export const MET_WITH =
  /^(?:(?:has|have|had|also|already|since) )*(?:drawn?|draws|drew|attract(?:ed|s)?|fac(?:ed|es)|met with|receiv(?:ed|es)|w[io]ns?|earn(?:ed|s)?|spark(?:ed|s)?|prompt(?:ed|s)?|provok(?:ed|es)|stirred|c[ao]me under|called (?:more |much )?attention|ha[ds]? echoes|(?:is|are|was|were|been) (?:\p{Ll}+ )?aimed)(?!\p{L})/u;

/** "an earlier version **of this report**": the report's own words. */
export const OF_ITSELF = /\bof this (?:report|article|story|page|post)$/;
