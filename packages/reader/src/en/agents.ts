/** Ends of words for people. */
export const AGENT = /^(?=\p{Ll}).*(?:er|or|ist|ian|ant|ent|man|woman|person|eer|ee|ary|body|one)$/u;

/** They end so and are seldom people. */
export const NOT_AGENT = /ment$|[^m]ent$|one$|body$/;
