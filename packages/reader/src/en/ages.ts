/* Words that tell how old somebody is. */

/** "the **62-year-old**": somebody, by an age. */
export const AGED = /^\p{N}{1,3}-year-olds?$/u;
