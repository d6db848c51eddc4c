/*
 * WordPiece as the uncased BERT models have it (Devlin et al., NAACL 2019): control characters left out, lower case,
 * accents stripped, words split at white space, marks and CJK characters; a word is then cut into the longest pieces that
 * the vocabulary knows. What the reference tokenizer gives, with offsets into the text as it stands, but for form feeds and the
 * like, which part words here and join them there, and for marks that are newer than its tables.
 */

/** The pieces of a text, in its order. */
export interface Pieces {
  /** Index into the vocabulary. */
  readonly ids: Int32Array;
  /** UTF-16 offsets, half-open. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Which word a piece belongs to, counted from 0. */
  readonly word: Int32Array;
}

/** A vocabulary as in `vocab.txt`: one piece a line, those inside a word begin with `##`. */
export interface Vocabulary {
  readonly ids: ReadonlyMap<string, number>;
  readonly unknown: number;
  readonly first: number;
  readonly last: number;
}

const MARKERS = { unknown: "[UNK]", first: "[CLS]", last: "[SEP]" } as const;

/** Throws an Error where a marker that every text needs is missing. */
export function readVocabulary(lines: string): Vocabulary {
  const ids = new Map(
    lines
      .trimEnd()
      .split("\n")
      .map((piece, i) => [piece, i]),
  );
  const idOf = (marker: string): number => {
    const id = ids.get(marker);
    if (id === undefined) throw new Error(`This is not a vocabulary of word pieces: it has no ${marker}.`);
    return id;
  };
  return { ids, unknown: idOf(MARKERS.unknown), first: idOf(MARKERS.first), last: idOf(MARKERS.last) };
}

/** A word longer than this is unknown as a whole. */
const LONGEST = 100;

/** Characters of a word as the vocabulary writes them, each with its place in the text. */
interface Written {
  readonly characters: string[];
  readonly start: number[];
  readonly end: number[];
}

export function toPieces(text: string, vocabulary: Vocabulary): Pieces {
  const [ids, start, end, word]: [number[], number[], number[], number[]] = [[], [], [], []];
  let count = 0;
  for (const written of spelledWords(text)) {
    for (const [from, to, id] of cut(written.characters, vocabulary)) {
      ids.push(id);
      start.push(written.start[from] as number);
      end.push(written.end[to - 1] as number);
      word.push(count);
    }
    count++;
  }
  return {
    ids: Int32Array.from(ids),
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    word: Int32Array.from(word),
  };
}

const DROPPED = /[\0\ufffd]|(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/u;
const BLANK = /\p{White_Space}/u;
const IDEOGRAPH =
  /[\u4e00-\u9fff\u3400-\u4dbf\u{20000}-\u{2a6df}\u{2a700}-\u{2b73f}\u{2b740}-\u{2b81f}\u{2b920}-\u{2ceaf}\uf900-\ufaff\u{2f800}-\u{2fa1f}]/u;
const ACCENT = /\p{Mn}/u;
const MARK = /[!-/:-@[-`{-~\p{P}]/u;
const PLAIN = /^[a-zA-Z0-9]$/;

/** The words of a text: runs of letters and the like, each mark and each ideograph by itself. */
function* spelledWords(text: string): Generator<Written> {
  let open: Written = empty();
  for (let at = 0; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at) as number);
    const next = at + character.length;
    if (PLAIN.test(character)) append(open, character.toLowerCase(), at, next);
    else if (BLANK.test(character)) {
      if (open.characters.length) yield open;
      open = empty();
    } else if (!DROPPED.test(character))
      for (const plain of plainOf(character)) {
        const alone = IDEOGRAPH.test(character) || MARK.test(plain);
        if (alone && open.characters.length) yield open;
        if (alone) open = empty();
        append(open, plain, at, next);
        if (alone) yield open;
        if (alone) open = empty();
      }
    at = next;
  }
  if (open.characters.length) yield open;
}

const empty = (): Written => ({ characters: [], start: [], end: [] });

function append({ characters, start, end }: Written, character: string, from: number, to: number): void {
  characters.push(character);
  start.push(from);
  end.push(to);
}

/** A character decomposed, without accents, in lower case. */
const plainOf = (character: string): readonly string[] =>
  [...character.normalize("NFD")].filter((one) => !ACCENT.test(one)).flatMap((one) => [...one.toLowerCase()]);

/** The longest known pieces from the left, as `[from, to, id]`; a word that has none somewhere is unknown as a whole. */
function cut(
  characters: readonly string[],
  { ids, unknown }: Vocabulary,
): readonly (readonly [from: number, to: number, id: number])[] {
  const whole = [[0, characters.length, unknown]] as const;
  if (characters.length > LONGEST) return whole;
  const found: [number, number, number][] = [];
  for (let from = 0; from < characters.length; ) {
    const piece = longestPiece(characters, from, ids);
    if (!piece) return whole;
    found.push([from, ...piece]);
    from = piece[0];
  }
  return found;
}

function longestPiece(
  characters: readonly string[],
  from: number,
  ids: ReadonlyMap<string, number>,
): readonly [to: number, id: number] | null {
  for (let to = characters.length; to > from; to--) {
    const id = ids.get(`${from > 0 ? "##" : ""}${characters.slice(from, to).join("")}`);
    if (id !== undefined) return [to, id];
  }
  return null;
}
