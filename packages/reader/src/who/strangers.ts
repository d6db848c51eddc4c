import { KIN } from "../en/people.ts";
import { CUE_FORMS } from "../en/predicates/cues.ts";
import {
  BESIDE_PRESIDENT,
  HIS_KIN_BEHIND,
  INTRODUCED_BEFORE,
  OF_STATE,
  ONES_KIN,
  TRADE_BEHIND,
  TRADES,
  WHOSE_SEX,
} from "../en/strangers.ts";
import type { Sex } from "../language-words.ts";
import type { Segmented } from "../layers.ts";
import type { PersonName } from "../names/names.ts";
import { surnameOf } from "../names/naming.ts";
import type { Places } from "../text/places.ts";

/* So many words after the surname alone a full name is told late. */
const LATE = 250;

/** A surname of somebody who is not whoever bears it in full further down. */
interface Stranger {
  readonly surname: string;
  readonly sex: Sex;
}

/**
 * Surnames that stand alone before their only bearer is named in full: late and once, so that "Voss" is somebody else as far as
 * the report says; or as somebody new beside them, "President Voss … **his wife, Dara Voss**", "Voss said … **A porter, Ilan Voss**".
 */
export function strangers(names: readonly PersonName[], { segmented }: Places): readonly Stranger[] {
  const last = ({ tokens: [from, end] }: PersonName): string =>
    surnameOf(segmented.tokens.slice(from, end).map(({ text }) => text));
  const bearers = Map.groupBy(
    names.filter(({ short }) => !short),
    last,
  );
  const alone = Map.groupBy(
    names.filter(({ short }) => short),
    last,
  );
  return [...bearers].flatMap(([key, full]): readonly Stranger[] => {
    const [bearer] = full;
    if (!bearer || !areOne(segmented, full)) return [];
    const before = (alone.get(key) ?? []).filter(({ tokens: [at] }) => at < bearer.tokens[0]);
    const [first] = before;
    if (!first) return [];
    const surname = segmented.tokens[first.tokens[1] - 1]?.text ?? "";
    const sex = sexOfOther(segmented, surname, before, bearer);
    if (sex !== null) return [{ surname, sex }];
    const late = bearer.tokens[0] - first.tokens[0] > LATE;
    return full.length === 1 && before.length > 1 && late ? [{ surname, sex: "unknown" }] : [];
  });
}

/** Is it one name each time? */
const areOne = ({ tokens }: Segmented, full: readonly PersonName[]): boolean =>
  new Set(
    full.map(({ tokens: [from, to] }) =>
      tokens
        .slice(from, to)
        .map(({ text }) => text)
        .join(" "),
    ),
  ).size === 1;

/** The sex of who is called by the surname alone, where its bearer comes in as another beside them; null: they may be one. */
function sexOfOther(
  segmented: Segmented,
  surname: string,
  alone: readonly PersonName[],
  bearer: PersonName,
): Sex | null {
  const { text, tokens } = segmented;
  const inBody = alone.filter((one) => !standsInHeading(segmented, one));
  if (inBody.length === 0 || bearer.tokens[1] - bearer.tokens[0] < 2) return null;
  const [start, end] = [tokens[bearer.tokens[0]]?.start ?? 0, tokens[bearer.tokens[1] - 1]?.end ?? 0];
  const before = text.slice(Math.max(0, start - NEAR), start);
  const behind = text.slice(end, end + NEAR);
  const [, whose = "", kin = ""] = ONES_KIN.exec(before) ?? HIS_KIN_BEHIND.exec(behind) ?? [];
  const isOfAnother = /[’']s$/.test(whose) && whose.slice(0, -2) !== surname;
  if (KIN.has(kin)) return isOfAnother ? null : (WHOSE_SEX.get(whose.toLowerCase()) ?? "unknown");
  const titled = inBody.filter((one) => isTitled(segmented, one));
  if (titled.length > 0 && BESIDE_PRESIDENT.test(before)) return "unknown";
  if (INTRODUCED_BEFORE.test(before)) return "unknown";
  const [, trade = "", verb = ""] = TRADE_BEHIND.exec(behind) ?? [];
  const isSaid = CUE_FORMS.get(verb)?.some(({ entry: { speech } }) => speech) ?? false;
  return titled.length > 0 && TRADES.has(trade) && isSaid ? "unknown" : null;
}

/* "his late great-grandmother, " has no more characters. */
const NEAR = 60;

const standsInHeading = ({ sentences, paragraphs, tokens }: Segmented, { tokens: [at] }: PersonName): boolean => {
  const start = tokens[at]?.start ?? 0;
  const sentence = sentences.find(({ span }) => span[0] <= start && start < span[1]);
  return sentence !== undefined && paragraphs[sentence.paragraph]?.heading === true;
};

/** "**President** Voss", "former foreign **minister** Voss": an office of state before the surname. */
const isTitled = ({ tokens }: Segmented, { tokens: [at] }: PersonName): boolean =>
  OF_STATE.has(tokens[at - 1]?.lower ?? "");
