/* Words by which a number in what somebody does, hopes or denies is known already, and told by the reporter. Compiled for this project. */

/** "**denied** an effort to restore 98,000 names": what a judge does with it. */
export const DECIDES_ON =
  /(?:^|\s)(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)|grant(?:s|ed)|refused|blocked|upheld|overturned|threw out|struck down)(?: on \p{L}+)?$/iu;

/** Who decides so: "a federal **judge**", "the **court**"; whoever else denies an attempt says that there was none. */
export const WHO_DECIDES =
  /\b(?:judges?|courts?|justices?|magistrates?|tribunals?|panels?|boards?|commissions?|commissioners?|councils?|senate|parliament|assembly|house|regulators?|arbitrators?|referees?|registrars?)\b/iu;

/** Behind it: "**an effort** to restore", "**the guild's last bid** to free"; not "an effort that it said". */
export const WHAT_IS_ASKED =
  /^(?:an?|the|his|her|its|their|another|any)(?: [\p{L}’'-]+){0,4}? (?:efforts?|bids?|attempts?|motions?|petitions?|appeals?|applications?|pleas?|lawsuits?|injunctions?|requests?)(?: by [\p{L}’' -]+?)? (?:to|for|against|from) (?!.*\b(?:say|said|claim|alleg)\p{Ll}*\b)/iu;

/** "told the court **hearing the case of** two men charged with it that …": what the hearer is there for. */
export const HEARERS_TASK =
  /^ (?:the|an?) (?:[\p{L}’'-]+ ){1,5}(?:hearing|probing|investigating|trying|examining|looking into|reviewing|studying)(?: [\p{L}\p{N}’'-]+)*? ?$/u;
export const TELLS_HEARER = /\b(?:told|tells?|informed|assured|notified|reminded)$/iu;
export const THEN_THAT = /^[^.;:“”"]*? that /u;

/** "confirmed **the theft to the parents of** 900 pupils": whom it is told to. */
export const TO_WHOM_TOLD =
  /^ (?:the|an?|his|her|its|their) (?:[\p{L}’'-]+ ){1,3}to (?:the |all |some )?(?:parents|families|relatives|staff|workers|employees|members|residents|students|pupils|customers|readers|subscribers) of (?:[\p{L}’'-]+ ){0,5}$/u;

/** "was **confident** that they would catch the men **who fired on** 100": what they have done is known. */
export const LOOKS_AHEAD =
  /\b(?:confident|optimistic|hop(?:e|es|ed|ing|eful)|vow\p{Ll}*|pledg\p{Ll}*|promis\p{Ll}*|urg\p{Ll}*|call\p{Ll}*|demand\p{Ll}*|want\p{Ll}*|encourag\p{Ll}*|wish\p{Ll}*|determined)\b/iu;
export const KNOWN_DOERS =
  /\b(?:will|would|to) (?:\p{Ll}+ ){0,2}the (?:[\p{L}’'-]+ ){1,4}who (?:had |have |has |also )?(?:shot|hid|fled|left|took|stole|struck|set|held|\p{Ll}{2,}ed)\b(?! (?:he|she|they|it|to|that)\b)[^.;:“”"]*$/u;
export const LEAVES_OPEN = /,? (?:said|says|told|according|adding)\b/u;

/** "think **the shooting that left** six people hurt could be …": it is known that it did. */
export const THINKS =
  /\b(?:believ\p{Ll}*|think\p{Ll}*|thought|suspect\p{Ll}*|investigat\p{Ll}*|prob(?:e|ed|es|ing))\b/iu;

/** "agreed to wait **after Voss promised** 40 guards": what came before it. */
export const AGREES = /\bagree(?:s|d)?$/iu;
export const AFTER_ANOTHER =
  /^ to [^.;:“”"]*? after (?:the )?(?:\p{Lu}[\p{L}’'.-]* ){1,3}\p{Ll}{2,}ed (?:[\p{L}’'-]+ ){0,3}$/u;

/** "pleaded guilty to five **of the** 10 counts, **for which he received a** five-year term": what he is charged with, and what came of it. */
export const PLEADS = /\bplead(?:s|ed)? (?:not )?guilty\b/iu;
export const BESIDE_PLEA =
  / of the $|, for which (?:he|she|they|it) (?:was|were|received|got|served|faces?|had) [^.;:“”"]*$/u;

/** "the mill **– run by a firm with a budget of** $40 **–** was sold": what is put between dashes says more of it. */
export const BETWEEN_DASHES =
  /(?: [–—-]|—) ?(?:run|led|built|held|made|known|owned|based|founded|located|home|in place|part|free|one of|employed|used) (?!.*\b(?:who|that|which)\b)[^–—.;:“”"]*$/u;
export const CLOSES_DASHES = /^[^–—.;:“”"]*(?: [–—-] |—)/u;

/** "in Orlay (300,000 **inhabitants**)" */
export const BRACKETED_TOWN = /\p{Lu}[\p{L}’'-]+ \((?:about |around |some )?$/u;
export const PEOPLE_IN_IT = /^ (?:inhabitants|residents|people)\)/u;

/** "the state's **first** vote **in** 20 years": since when there was none, whoever urges what. */
export const FIRST_IN =
  /\b(?:first|only|last|biggest|largest|highest|lowest|worst|best) (?:[\p{L}’'-]+ ){1,4}in (?:more than |nearly |about |at least |over )?$/iu;
