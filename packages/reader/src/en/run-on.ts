/* Where words that a page runs on with, and the reporter's own, begin in what is said. Compiled for this project. */

/** "to have the quay mended **She also** called for tolls": without a stop the next sentence begins. */
export const NEXT_SENTENCE =
  /\s(?<=[\p{Ll}\d]{2}\s)\s{0,2}(?=(?:She|He|They|We|His|Her|Their|Its|The|This|These|Those|Some|But|Meanwhile|However|Others|Another|There) (?:\p{Ll}|\p{Lu}\p{Ll}+['’]s \p{Ll}))/u;

/** "that the lease was signed, **but did not say by whom**", "**and has not released** names": the reporter's. */
export const SILENT_BEHIND =
  /,? (?:but|and) (?:(?:he|she|they|it) )?(?:did not|didn['’]t|has not|have not|had not|hasn['’]t|haven['’]t|declined to|refused to|gave no|offered no)(?: (?:immediately|yet|further|otherwise))? (?:say|give|elaborate|provide|specify|name|comment|disclose|identify|explain|release|released|named|given|identified|provided|disclosed|specified|details?|further|explanation|evidence)(?![\p{L}])|,? (?:but|and) (?:(?:he|she|they|it) )?(?:stopped|fell) (?:well |just )?short of \p{L}+ing(?![\p{L}])/u;

/** "for “opening the door”**, referring to** a decision": the reporter says what is meant. */
export const MEANT_BEHIND =
  /(?:,|(?<=,["”])) (?:referring to|in (?:an apparent |a clear )?reference to|(?:an apparent )?reference to|alluding to)(?![\p{L}])/u;

/** "**were denied by the army**", "**proved false**": behind a claim. */
export const DENIED_BEHIND =
  /(?<=\p{L}{2} \p{L}+)\s(?:(?:has|have|had) been|was|were|is|are|proved|proven|remain(?:ed)?) (?:later |quickly |since |also )?(?:denied|rejected|dismissed|retracted|withdrawn|disputed|refuted|debunked|false|untrue|baseless|unfounded|unproven|lies|nonsense)\b/u;

/** "had retaken the town**, a claim that residents denied**": what the report says of it, by others' word. */
export const OTHERS_DENY =
  /, (?:an?|the) (?:claim|charge|account|allegation|assertion|figure|toll|version|accusation|suggestion|report|statement)(?: that| which)? [^,.;:“”"]{2,60} (?:den(?:y|ies|ied)|rejects?(?:ed)?|disput(?:es?|ed)|dismiss(?:es|ed)?|refut(?:es?|ed)|contradicts?(?:ed)?)(?![\p{L}])/u;

/** "that the dam, **which is old,**": whose verb may still come. */
export const WITHIN_CLAIM = /\b(?:which|who|whom|whose|where|when|if)\b|\b(?:and|or|but) /u;

/** "“It is safe.” **Omar Breck said on Monday.** “It never was": whoever is named with a verb of saying between two quotations. */
export const SAID_BY_ANOTHER =
  /^\s*(?:\p{Lu}[\p{L}.’'-]*\s){1,4}(?:said|says|added|told|asked|replied)\b[^“”"]*\.\s*$/u;

/** "**FERRY SOLD, MAYOR SAYS** “It is late": a heading in capitals that has run into a quotation. */
export const HEADING_IN_CAPITALS = /(?:^|\s)(?:\p{Lu}[\p{Lu}\d’'&.,:-]* ){3,}\p{Lu}[\p{Lu}\d’'&.-]*\s*$/u;

/** "Five million were called **and, according to a survey,**": what stands before is the reporter's. */
export const JOINED_BEFORE = /^,? (?:and|but|while),? $/u;

/** "Empty berths **Venn said she** had rung": no comma between a heading and who speaks. */
export const WITHOUT_COMMA = /^\s{1,3}$/u;
export const RELATIVE_END = /(?:^|\s)(?:which|who|whom|that|what)$|[^\p{L}]$/u;

/** "According to the bureau, **which collects such figures,** thefts fell": what it is, and not what it says. */
export const WHICH_CLAUSE = /^(?:which|who|whose) [^,;:“”"]*, (?=["“]?\p{L})/u;

/** "“Shall I?” he asks. “**What if?**” **he replies**": who answers says it. */
export const ANSWERED_BEHIND =
  /^ (?:he|she|they|another|\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+)?) (?:replie[sd]|reply|answer(?:s|ed)?|respond(?:s|ed)?|retort(?:s|ed)?|(?:shouts?|shouted|shoots?|shot|fires?|fired|hits?|snaps?|snapped) back)(?![\p{L}])/u;

/** "“I was early,” **the 36-year-old said**": who is told right behind a quotation whose sentence goes on. */
export const SAID_BEHIND =
  /^ (?:the [\p{L}\d’'-]+(?: [\p{L}\d’'-]+){0,2}|\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,2})(?:,? who(?: [\p{L}\d’'-]+){1,6},?)? (?:said|says|told|added|adds)(?![\p{L}])/u;

/** The end of a quotation whose sentence goes on: "early**,”**", "early**?”**". */
export const SENTENCE_GOES_ON = /[,?!]["”]$/u;

/** "told her **on “Face of the Town.”**": a broadcast by its name. */
export const ON_BROADCAST = /(?:^|\s)on (?:\p{L}+['’]s )?$/u;
export const TITLE_ALONE =
  /^["“](?:\p{Lu}[\p{L}’'-]*|of|the|a|an|in|and|at|for|to|with)(?: (?:\p{Lu}[\p{L}’'-]*|of|the|a|an|in|and|at|for|to|with)){0,5}[.,]?["”][.,]?$/u;

/** "and 400 **have been killed since the war** began": of all that has happened, and not what else the same one tells; and "have been killed". */
export const SUMS_UP =
  /^(?:,? ?and )?(?:[^,;“”"]|,(?=\d)){3,80} (?:have|has) (?:been )?\p{L}+[^,;“”"]{0,80} since (?:[\p{L}’']+ ){0,3}(?:war|conflict|fighting|invasion|offensive|hostilities|uprising|coup|revolution|siege|\d{4})(?!\p{L})/u;
export const HAS_DONE = / (?:have|has|had) /u;

/** "Voss said of **the idea that the mayor had left**. “…”", "said Monday**, regarding the lines**": of what it is said. */
export const ENDS_IN_OF = /(?:^|\s)of$/u;
export const REGARDING = /^,? ?(?:regarding|concerning|referring to|in reference to|speaking about) /u;
