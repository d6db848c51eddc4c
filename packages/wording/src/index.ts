/*
 * The record of a report in plain words: what the terminal, the API and the page say of a statement, a figure, a time
 * and an event. Pure functions over a reading; nothing here says what is true, only who says so.
 */
export { verbOf } from "./act.ts";
export { channelOf } from "./channel.ts";
export { dateInWords, placeInTime } from "./date.ts";
export { type Dated, type Datings, datings, IN_NO_STATEMENT } from "./dated.ts";
export { type InWords, wordings } from "./entry.ts";
export {
  doubtsOfEvent,
  EVENT_KINDS,
  type Happened,
  happenings,
  isIncident,
  kindOf,
  NOT_TOLD,
  partiesOf,
} from "./event.ts";
export {
  boundsOf,
  type Counted,
  countedSpans,
  countings,
  doubtOfFigure,
  isBelow,
  isMoreThan,
  type Owner,
  ownerOf,
  signsOf,
  whoseOf,
} from "./figure.ts";
export { changeInWords, findingInWords } from "./finding.ts";
export { alikeInWords, becauseInWords, newsInWords, otherwiseInWords } from "./linked.ts";
export { kindMeant, type MeasureInWords, measureInWords, NOT_TOLD_OF_WHAT } from "./measure.ts";
export { type Node, nested, type Placed, placed } from "./order.ts";
export { type Passage, passageAround } from "./passage.ts";
export { type Referred, referring } from "./referred.ts";
export { type RevisedEntry, revisedInWords } from "./revised.ts";
export { type Said, sayings } from "./said.ts";
export { asides, isOnePerson, isUnsure, undecided } from "./speaker.ts";
export { everySource, type Taking, takingOf } from "./taking.ts";
export { valueInWords, withUnit } from "./unit.ts";
export { type Told, voiceOf } from "./voice.ts";
