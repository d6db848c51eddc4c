"""Writes what the reference tokenizer gives for hostile texts: python fixtures.py > ../../reader/test/wordpiece.json."""
import json
import random
import sys
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


def main() -> None:
    file = Path(__file__).resolve().parent.parent / "weights" / "vocabulary.txt"
    pieces = file.read_text(encoding="utf8").rstrip("\n").split("\n")
    vocabulary = {piece: i for i, piece in enumerate(pieces)}
    tokenizer = Tokenizer(models.WordPiece(vocabulary, unk_token="[UNK]", max_input_chars_per_word=100))
    tokenizer.normalizer = normalizers.BertNormalizer()
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    random.seed(1)
    mixed = ["".join(random.choices("".join(TEXTS), k=120)) for _ in range(40)]
    json.dump([encode(tokenizer, text) for text in TEXTS + mixed], sys.stdout)
    print()


def encode(tokenizer: Tokenizer, text: str) -> dict:
    """A text with its pieces: id, start and end in UTF-16 code units."""
    units = [0]
    for character in text:
        units.append(units[-1] + len(character.encode("utf-16-le")) // 2)
    found = tokenizer.encode(text, add_special_tokens=False)
    return {"text": text, "pieces": [[i, units[a], units[b]] for i, (a, b) in zip(found.ids, found.offsets)]}


if __name__ == "__main__":
    main()
