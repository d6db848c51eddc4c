"""Articles as arrays, cut into windows, put together as batches."""
import json
import random
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

LONGEST = 254
"""Pieces of a window, its two markers aside."""
OVERLAP = 48
"""Pieces that two neighbouring windows share at least when a report is read."""
SENTENCE, PARAGRAPH = 1, 2
SOURCE, CONTENT, CUE = "source", "content", "cue"
BEGIN = {SOURCE: 1, CONTENT: 3}
CUE_ROLE = 5
IGNORED = -100


@dataclass
class Beliefs:
    """What teachers that had not learnt from an article make of it.

    tags: pieces x 7; roles: for each attribution that was marked, in its order, None or where a window began and what
    each of its pieces is to the cue (n x 6).
    """

    tags: np.ndarray
    roles: list


@dataclass
class Article:
    """ids, word, token: one number a piece; features: pieces x 4; names: one flag a token; gold: runs of pieces."""

    id: str
    publisher: str
    ids: np.ndarray
    word: np.ndarray
    features: np.ndarray
    token: np.ndarray
    names: np.ndarray
    gold: list = field(repr=False)
    beliefs: "Beliefs | None" = field(default=None, repr=False)

    @property
    def size(self) -> int:
        return len(self.ids)


Window = tuple[Article, int, int]


def read(path: Path) -> list[Article]:
    """Articles as prepare.ts writes them; attributions without a cue are left out of what is learnt."""
    with open(path, encoding="utf8") as lines:
        return [from_json(json.loads(line)) for line in lines]


def from_json(row: dict) -> Article:
    return Article(
        row["id"],
        row.get("publisher") or "",
        np.array(row["ids"], np.int32),
        np.array(row["word"], np.int32),
        np.array(row["features"], np.int8).reshape(-1, 4),
        np.array(row["token"], np.int32),
        np.array(row["names"], bool),
        row["gold"],
    )


def window_end(boundary: np.ndarray, start: int, longest: int) -> int:
    """Where a window ends: at the last start of a paragraph, else of a sentence, in its last two fifths."""
    if start + longest >= len(boundary):
        return len(boundary)
    low = start + longest * 3 // 5
    for kind in (PARAGRAPH, SENTENCE):
        at = np.flatnonzero(boundary[low : start + longest + 1] == kind)
        if len(at):
            return low + int(at[-1])
    return start + longest


def training_windows(article: Article, rng: random.Random) -> list[Window]:
    """Windows without overlap; the first is of a random length, so that the cuts differ from pass to pass."""
    boundary = article.features[:, 2]
    windows, start, longest = [], 0, rng.randint(96, LONGEST)
    while start < article.size:
        end = window_end(boundary, start, longest)
        windows.append((article, start, end))
        start, longest = end, LONGEST
    return windows


def reading_windows(article: Article, overlap: int = OVERLAP) -> list[Window]:
    """Windows that share at least `overlap` pieces, each beginning with a paragraph, else with a sentence."""
    boundary = article.features[:, 2]
    windows, start = [], 0
    while article.size:
        end = window_end(boundary, start, LONGEST)
        windows.append((article, start, end))
        if end >= article.size:
            break
        start = next_start(boundary, start, end, overlap)
    return windows


def next_start(boundary: np.ndarray, start: int, end: int, overlap: int) -> int:
    low = max(start + 1, end - 110)
    for kind in (PARAGRAPH, SENTENCE):
        at = np.flatnonzero(boundary[low : end - overlap + 1] == kind)
        if len(at):
            return low + int(at[-1])
    return end - overlap


@dataclass
class Batch:
    """B windows of L pieces and N cues.

    ids (B x L); features (B x L x 4); length (B): pieces of each window, markers counted; first (B x L): begins a word;
    tags (B x L): 0 to 6, -100 where there is nothing to learn; held (B x L x 7): how much each tag is held to be right;
    window, begin, end (N): the window and the pieces of each cue; roles (N x L x 6): how much each piece is held to be what
    to the cue; real (N): false for a cue that only fills the shape.
    """

    ids: np.ndarray
    features: np.ndarray
    length: np.ndarray
    first: np.ndarray
    tags: np.ndarray
    held: np.ndarray
    window: np.ndarray
    begin: np.ndarray
    end: np.ndarray
    roles: np.ndarray
    real: np.ndarray


def collate(
    windows: list[Window], markers: tuple[int, int], rng: random.Random | None = None, shape=None, soft: float = 0.0
) -> Batch:
    """A batch of windows.

    rng: cuts some cues of several pieces down to one. shape: (B, L, N), else what is needed. soft: how much teachers are
    believed, 0 to 1, against what was marked.
    """
    rows, length, most = shape or (len(windows), max(end - start for _, start, end in windows) + 2, None)
    ids = np.zeros((rows, length), np.int64)
    features = np.zeros((rows, length, 4), np.int64)
    lengths = np.full(rows, 2, np.int64)
    first = np.zeros((rows, length), bool)
    tags = np.full((rows, length), IGNORED, np.int64)
    marks: list[Mark] = []
    for row, (article, start, end) in enumerate(windows):
        n = end - start
        ids[row, 0], ids[row, 1 : n + 1], ids[row, n + 1] = markers[0], article.ids[start:end], markers[1]
        features[row, 1 : n + 1] = article.features[start:end]
        lengths[row] = n + 2
        first[row, 1] = True
        first[row, 2 : n + 1] = article.word[start + 1 : end] != article.word[start : end - 1]
        tags[row, 1 : n + 1] = 0
        for which, one in enumerate(article.gold):
            found = mark(one, start, end, tags[row], rng)
            if found:
                marks.append(Mark(row, which, *found))
    marks = marks[:most]
    held = EVERY_TAG[tags.clip(min=-1)]
    roles = np.zeros((len(marks) if most is None else most, length, 6), np.float32)
    for i, one in enumerate(marks):
        roles[i] = EVERY_ROLE[one.roles]
    if soft:
        believe(windows, marks, held, roles, soft)
    cue = np.array([(one.row, one.begin, one.end) for one in marks] + [(0, 1, 2)] * (len(roles) - len(marks)), np.int64)
    window, begin, stop = cue.reshape(-1, 3).T.copy()
    real = np.arange(len(roles)) < len(marks)
    return Batch(ids, features, lengths, first, tags, held, window, begin, stop, roles, real)


EVERY_TAG = np.concatenate([np.eye(7, dtype=np.float32), np.zeros((1, 7), np.float32)])
EVERY_ROLE = np.concatenate([np.eye(6, dtype=np.float32), np.zeros((1, 6), np.float32)])
"""What was marked as beliefs; the last row, -1, is for what is not to be learnt."""


@dataclass
class Mark:
    """One attribution in a window: its row, its place among the article's, its cue's pieces, what each piece is to it."""

    row: int
    which: int
    begin: int
    end: int
    roles: np.ndarray


def mark(one: dict, start: int, end: int, tags: np.ndarray, rng) -> tuple[int, int, np.ndarray] | None:
    """Writes one attribution into its window's tags; gives its cue and roles, nothing where its cue is elsewhere."""
    cue = [(max(a, start) - start + 1, min(b, end) - start + 1) for a, b in one[CUE] if a < end and b > start]
    if not cue:
        return None
    roles = np.where(tags == IGNORED, -1, 0)
    for name, begin in BEGIN.items():
        for a, b in one[name]:
            a, b = max(a, start) - start + 1, min(b, end) - start + 1
            if a < b:
                roles[a:b], roles[a] = begin + 1, begin
    for a, b in cue:
        roles[a:b] = CUE_ROLE
    free = (roles > 0) & (tags == 0)
    tags[free] = np.where(roles == CUE_ROLE, 6, roles)[free]
    begin, stop = cue[0]
    if tags[begin] == 6:
        tags[begin] = 5
    if rng is not None and stop - begin > 1 and rng.random() < 0.3:
        begin = rng.randrange(begin, stop)
        stop = begin + 1
    return begin, stop, roles


def believe(windows: list[Window], marks: list[Mark], held: np.ndarray, roles: np.ndarray, soft: float) -> None:
    """Mixes what teachers believe into what was marked."""
    for row, (article, start, end) in enumerate(windows):
        if article.beliefs:
            own = held[row, 1 : end - start + 1]
            own += soft * (article.beliefs.tags[start:end] - own)
    for i, one in enumerate(marks):
        article, start, end = windows[one.row]
        taught = article.beliefs and article.beliefs.roles[one.which]
        if taught:
            began, theirs = taught
            low, high = max(start, began), min(end, began + len(theirs))
            if low < high:
                own = roles[i, low - start + 1 : high - start + 1]
                own += soft * (theirs[low - began : high - began] - own)
