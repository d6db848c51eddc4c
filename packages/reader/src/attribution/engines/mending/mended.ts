import type { Places } from "../../../text/places.ts";
import type { Proposal } from "../../proposal.ts";
import { withSentenceBefore, withWholeQuotation, withWholeWord } from "./begun.ts";
import {
  beforeWhoSays,
  withClauseBefore,
  withDaysDeed,
  withItsSecondHalf,
  withinHeading,
  withinRelative,
  withoutAside,
  withoutDateline,
  withoutOthersWords,
  withoutReportersTail,
  withWholeDeed,
} from "./bounds.ts";
import {
  besideWhomItCites,
  untilSemicolon,
  withinBrackets,
  withinDashes,
  withinWhoClause,
  withoutPassingOn,
} from "./enclosed.ts";
import { byItsHead, byItsSubject, byNearerSubject, byWhoAsks, byWhoSpokeBefore } from "./its-subject.ts";
import {
  bySpeakerBehind,
  byWhoIsMade,
  byWhomIsHeard,
  saidInBetween,
  turnedRound,
  withNameInCue,
  withoutAdverb,
  withoutClauseBefore,
  withoutInversion,
  withoutOpeningWord,
  withoutSlug,
  withoutSmallWords,
  withoutWhatItIsOf,
  withoutWhoHears,
  withVerbBefore,
  withWhatItSaid,
  withWhoIsDescribed,
  withWholeDescription,
  withWholeList,
} from "./said-by.ts";
import { asSayings } from "./separated.ts";
import {
  aroundAside,
  byWhatSaid,
  byWhomItIsTold,
  withItsSubject,
  withNameBehindCue,
  withNameInContent,
  withoutWhereItStands,
  withoutWhomItIsWith,
  withWhatHeIs,
  withWhatItPointsTo,
  withWhoseDescription,
} from "./wholes.ts";
import { withNor, withOfWhat, withoutMeanwhile, withVerbWithheld, withWhatIsDenied } from "./withheld.ts";

/* What trained engines set wrongly for want of examples. */

/** What is read, with its bounds mended; two sayings where it is two. */
export const mended = (places: Places, read: Proposal): readonly Proposal[] =>
  asSayings(
    places,
    MENDS.reduce((one, mend) => ifWhole(mend(places, one), one), read),
  );

/** A mend that leaves nothing of a place does not fit: "**,** l said" has no word before who says it. */
const ifWhole = (mend: Proposal, read: Proposal): Proposal =>
  [mend.source, mend.cue, mend.content].every((spans) => spans.every(([from, to]) => from < to)) ? mend : read;

const MENDS: readonly ((places: Places, one: Proposal) => Proposal)[] = [
  withVerbWithheld,
  withOfWhat,
  withWhatIsDenied,
  withNor,
  withoutMeanwhile,
  withoutSmallWords,
  withoutAdverb,
  withoutInversion,
  withWhatItSaid,
  withNameInCue,
  byWhomIsHeard,
  withVerbBefore,
  bySpeakerBehind,
  beforeWhoSays,
  withinRelative,
  withinBrackets,
  withinDashes,
  untilSemicolon,
  withinWhoClause,
  withoutPassingOn,
  besideWhomItCites,
  saidInBetween,
  withItsSecondHalf,
  turnedRound,
  withoutOthersWords,
  withoutDateline,
  withinHeading,
  withDaysDeed,
  withWholeDeed,
  withoutReportersTail,
  withClauseBefore,
  withoutAside,
  withWholeList,
  withWholeDescription,
  withWhoIsDescribed,
  withWhoseDescription,
  byWhatSaid,
  withNameBehindCue,
  withNameInContent,
  withWhatHeIs,
  withWhatItPointsTo,
  byWhomItIsTold,
  aroundAside,
  withItsSubject,
  withoutWhatItIsOf,
  withoutWhereItStands,
  withoutWhomItIsWith,
  byNearerSubject,
  byItsHead,
  byItsSubject,
  byWhoSpokeBefore,
  byWhoAsks,
  byWhoIsMade,
  withoutWhoHears,
  withoutClauseBefore,
  withoutOpeningWord,
  withoutSlug,
  withWholeQuotation,
  withSentenceBefore,
  withWholeWord,
];
