/* Frames of words that are said where many listen, or are handed on below a line. Compiled for this project. */

/** "The court **heard** that the guard had called": by whom is not said. */
export const HEARD =
  /(?:^|[,;] )(?:(?:the|a|an) (?:\p{L}+ ){0,2}(?:court|inquest|inquiry|tribunal|jury|hearing|trial|panel)|jurors|the jurors|magistrates) (?<cue>(?:also |then |earlier |previously )?(?:heard|was told|were told))(?: on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)? (?<content>that .+?)[.!?]?$/isu;

/** "And **from** Chairwoman Ria Dolen:", with her words behind or below. */
export const FROM_WHOM =
  /^(?:and |also |this |then )?(?<cue>from) (?<who>(?:the |our )?[\p{L}][^:“”"\n]{2,80}):\s*(?=$|["“])/iu;
