import { attribute } from "./attribution/attribute.ts";
import { rules } from "./attribution/engine.ts";
import { WORDS } from "./en/words-for-all.ts";
import { findEvents, partiesOf, resolveEvents } from "./events/events.ts";
import { asideOf, findCited } from "./figures/cited.ts";
import { resolveFigures } from "./figures/figures.ts";
import type { Language } from "./language.ts";
import { tagQuantities } from "./numbers/quantities.ts";
import { withTimes } from "./statements/said-at.ts";
import { resolveStatements } from "./statements/statements.ts";
import { toldOnce } from "./statements/told-once.ts";
import { tagTimes } from "./times/expressions.ts";
import { resolveTimes } from "./times/times.ts";

/** English. The rooms between `grammar/` and `events/` are its constructions, and import its lists. */
export const english: Language = {
  code: "en",
  name: "English",
  words: WORDS,
  stages: {
    ...{ rules, tagTimes, tagQuantities, findEvents, findCited, partiesOf, resolveStatements, resolveTimes, withTimes },
    ...{ resolveEvents, resolveFigures },
    attribute: (segmented, proposals) => toldOnce(segmented, attribute(segmented, proposals)),
    ownersOf: (cited) => cited.map(asideOf),
  },
};
