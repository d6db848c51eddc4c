"""The vocabulary that is kept: the pieces that news uses, then the commonest of the encoder's own."""
from collections import Counter

MARKERS = ("[PAD]", "[UNK]", "[CLS]", "[SEP]")
LATIN = 0x250
"""Characters below it are kept whatever they count for, with a few marks beyond, so that hardly a word is unknown."""


def kept(pieces: list[str], counts: Counter, size: int, least: int = 3) -> list[int]:
    """Ids of the pieces that are kept, in their old order.

    pieces: the encoder's vocabulary. counts: how often each id stands in the training articles. size: how many are
    kept. least: a piece that stands so often is kept before any that does not.
    """
    always = {i for i, piece in enumerate(pieces) if piece in MARKERS or is_character(piece)}
    often = [i for i, n in counts.most_common() if n >= least and i not in always]
    rest = [i for i in range(len(pieces)) if i not in always and counts[i] < least and not pieces[i].startswith("[")]
    return sorted([*always, *(often + rest)[: size - len(always)]])


def is_character(piece: str) -> bool:
    """One character, or one inside a word."""
    bare = piece.removeprefix("##")
    return len(bare) == 1 and (ord(bare) < LATIN or 0x2000 <= ord(bare) < 0x2200)
