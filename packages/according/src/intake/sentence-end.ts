/** Whether words end as a sentence does; a headline ends in no full stop. */
export const endsSentence = (text: string): boolean => /[.!?]["”’]?$/.test(text);
