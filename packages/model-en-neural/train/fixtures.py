"""Writes what the reference tokenizer gives for hostile texts, beside the tests of the reader that compare: python fixtures.py.

A few texts stand in wordpiece.json as they are. A million characters, and each character of Unicode by itself, are made again
by the test as they are made here, and only fingerprints of their pieces stand in wordpiece-hostile.json.
"""
import hashlib
import json
import random
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

TEXTS = [
    "",
    " \t\n\r\u00a0\u2003\u3000",
    "“The bridge is closed,” said Dara Voss — and that's that.",
    "Don't re-open it; ex-envoy O’Neill's U.S. office, 48,440 killed (3.5%).",
    "naïve façade Åland ÉTAT İstanbul ẞ ß ﬁ",
    "e\u0301 a\u0308\u0323 Voss\u0301",
    "가나다 한국 東京 𠀀𠀁 mixed東京text",
    "🚢👩‍👩‍👧 ship\U0001f6a2wreck \U0001d54f",
    "zero\u200bwidth soft\u00adhyphen bom\ufeff nul\u0000 bad\ufffd bell\u0007 private\ue000",
    "[CLS] [SEP] [UNK] ##ing <b>bold</b> $5 ^ ` ~ |",
    "a" * 100 + " " + "b" * 101,
    "antidisestablishmentarianism Tesmar Qaranvol xqzjkv",
    "«Non», „ja“ ‹si› ¿qué? ¡no! … – — ―",
    "Ǆ ǅ Σίσυφος ΣΑΣ ʼn ŉ",
    "٣٤ १२ Ⅷ ½ ² ™ №",
]


TESTS = Path(__file__).resolve().parents[2] / "reader" / "test"
BLOCKS = 101
LENGTH = 10_000
"""Characters of a block, at least."""
CHARACTERS = 4_096
"""Each by itself, of which one fingerprint is taken."""
RANGES = [(0, 0x250)] * 6 + [
    (0x250, 0x600), (0x600, 0x2000), (0x2000, 0x2C00), (0x2C00, 0xA000), (0xA000, 0xD800),
    (0xE000, 0x10000), (0x10000, 0x20000), (0x20000, 0x110000),
]  # fmt: skip


def main() -> None:
    file = Path(__file__).resolve().parent.parent / "weights" / "vocabulary.txt"
    pieces = file.read_text(encoding="utf8").rstrip("\n").split("\n")
    vocabulary = {piece: i for i, piece in enumerate(pieces)}
    tokenizer = Tokenizer(models.WordPiece(vocabulary, unk_token="[UNK]", max_input_chars_per_word=100))
    tokenizer.normalizer = normalizers.BertNormalizer()
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    random.seed(1)
    mixed = ["".join(random.choices("".join(TEXTS), k=120)) for _ in range(40)]
    (TESTS / "wordpiece.json").write_text(json.dumps([encode(tokenizer, text) for text in TEXTS + mixed]) + "\n")
    write_hostile(tokenizer, [piece.removeprefix("##") for piece in pieces])


def write_hostile(tokenizer: Tokenizer, pieces: list[str]) -> None:
    """What is left out stands in the file, is kept, and is told apart by hand: see the test."""
    file = TESTS / "wordpiece-hostile.json"
    left_out, reordered = json.loads(file.read_text())["leftOut"], in_ranges(list(filter(is_reordered, range(0x110000))))
    left = codes(left_out)
    blocks = [fingerprint(tokenizer, hostile(i, pieces, left | codes(reordered))) for i in range(BLOCKS)]
    each = [fingerprint(tokenizer, alone(at, left)) for at in range(0, 0x110000, CHARACTERS)]
    told = {"leftOut": left_out, "reordered": reordered, "blocks": " ".join(blocks), "each": " ".join(each)}
    file.write_text(json.dumps(told, indent=1) + "\n")


def is_reordered(code: int) -> bool:
    """Changes places with an accent before it, and is none: from there on the reference's offsets are those of the other."""
    return unicodedata.combining(chr(code)) > 0 and unicodedata.category(chr(code)) != "Mn"


def codes(ranges: str) -> set[int]:
    bounds = [(int(first, 16), int(last or first, 16)) for first, _, last in (one.partition("-") for one in ranges.split())]
    return {code for first, last in bounds for code in range(first, last + 1)}


def in_ranges(all_codes: list[int]) -> str:
    """As in the file: "b c 890-891"."""
    starts = [code for code in all_codes if code - 1 not in all_codes]
    ends = [code for code in all_codes if code + 1 not in all_codes]
    return " ".join(f"{a:x}" if a == b else f"{a:x}-{b:x}" for a, b in zip(starts, ends))


def alone(at: int, left: set[int]) -> Iterator[str]:
    """Each character between two letters; no halves of pairs, which are no characters."""
    for code in range(at, at + CHARACTERS):
        if code not in left and not 0xD800 <= code < 0xE000:
            yield f"a{chr(code)}b"


def hostile(block: int, pieces: list[str], left: set[int]) -> Iterator[str]:
    """Texts of 100 characters or word pieces each: any, those of the texts above, or both mixed with pieces and spaces."""
    pool = "".join(TEXTS)
    state = block

    def below(count: int) -> int:
        nonlocal state
        state = (state * 1664525 + 1013904223) % 2**32
        return (state >> 8) % count

    def any_character() -> str:
        low, high = RANGES[below(len(RANGES))]
        return chr(low + below(high - low))

    length = 0
    while length < LENGTH:
        manner, text = below(3), ""
        for _ in range(100):
            one = manner if manner < 2 else below(4)
            text += [any_character, lambda: pool[below(len(pool))], lambda: pieces[below(len(pieces))], lambda: " "][one]()
        text = "".join(one for one in text if ord(one) not in left)
        length += len(text)
        yield text


def fingerprint(tokenizer: Tokenizer, texts: Iterator[str]) -> str:
    digest = hashlib.sha256()
    for text in texts:
        for piece in encode(tokenizer, text)["pieces"]:
            digest.update("{},{},{};".format(*piece).encode())
        digest.update(b"|")
    return digest.hexdigest()[:8]


def encode(tokenizer: Tokenizer, text: str) -> dict:
    """A text with its pieces: id, start and end in UTF-16 code units."""
    units = [0]
    for character in text:
        units.append(units[-1] + len(character.encode("utf-16-le")) // 2)
    found = tokenizer.encode(text, add_special_tokens=False)
    return {"text": text, "pieces": [[i, units[a], units[b]] for i, (a, b) in zip(found.ids, found.offsets)]}


if __name__ == "__main__":
    main()
