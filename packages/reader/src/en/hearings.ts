/* Frames of words that are said where many listen, or are handed on below a line. Compiled for this project. */

/** "The court **heard** that the guard had called": by whom is not said; "heard from **Dr Moro** that". */
export const HEARD =
  /(?:^|[,;] )(?:(?:the|a|an) (?:\p{L}+ ){0,2}(?:court|inquest|inquiry|tribunal|jury|hearing|trial|panel)|jurors|the jurors|magistrates) (?<cue>(?:also |then |earlier |previously )?(?:heard|was told|were told))(?: on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?(?: (?:from|by) (?<who>[^.;:“”"]{2,100}?),?)? (?<content>that .+?)[.!?]?$/isu;

/** "**The court** heard", "The inquest **was told**": where many listen, none of them says it. */
export const HEARS =
  /^(?:(?:the|a|an|his|her) )?(?:[\p{L}-]+ ){0,3}(?:court|inquest|inquiry|tribunal|jury|hearing|trial|panel|jurors|magistrates|council|committee|board|commission|assembly|parliament|senate|house|trust|meeting|conference|session|audience|mps|lawmakers|members|delegates|councillors)$/iu;
export const IS_HEARD = /^(?:(?:has|have|had|also|then|earlier|previously) )*(?:heard|was told|were told)$/iu;

/** "And **from** Chairwoman Ria Dolen:", with her words behind or below. */
export const FROM_WHOM =
  /^(?:and |also |this |then )?(?<cue>from) (?<who>(?:the |our )?[\p{L}][^:“”"\n]{2,80}):\s*(?=$|["“])/iu;
