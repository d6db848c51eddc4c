"""From beliefs to statements, as the engine does it, and how well they say who said what."""
from dataclasses import dataclass, field

import numpy as np

from data import CONTENT, CUE, SOURCE, Article

LEAST_CUE = 0.12
"""A piece less likely a cue than this is none."""
MOST_TAKEN = 0.4
"""A statement more of whose content is another's is left out."""
GAP = 4
"""Pieces between two runs of a content that are taken into it."""
ROLE = np.array([0, 1, 1, 2, 2, 3])
"""Outside, source, content, cue: of the six labels."""


@dataclass
class Candidate:
    """A cue with what is its own; runs of pieces of the article."""

    cue: tuple[int, int]
    source: list = field(default_factory=list)
    content: list = field(default_factory=list)
    features: tuple = ()
    """Log-odds of the cue by its tag and by the reader, log of the content's expected Jaccard, log of the source."""


def log_softmax(x: np.ndarray) -> np.ndarray:
    x = x - x.max(-1, keepdims=True)
    return x - np.log(np.exp(x).sum(-1, keepdims=True))


def cues_in(tags: np.ndarray, word: np.ndarray) -> list[tuple[int, int, float]]:
    """Runs of pieces that may be cues: each a peak, widened while at least half as likely and no other begins, to whole words.

    tags: n x 7 probabilities; word: n. Gives begin, end, the peak.
    """
    either, begin = tags[:, 5] + tags[:, 6], tags[:, 5]
    used, found = np.zeros(len(either), bool), []
    for peak in np.argsort(-either, kind="stable"):
        if either[peak] < LEAST_CUE:
            break
        if used[peak]:
            continue
        low = high = int(peak)
        while low > 0 and not used[low - 1] and either[low - 1] >= 0.5 * either[peak] and begin[low] <= tags[low, 6]:
            low -= 1
        while (
            high + 1 < len(either)
            and not used[high + 1]
            and either[high + 1] >= 0.5 * either[peak]
            and begin[high + 1] <= tags[high + 1, 6]
        ):
            high += 1
        while low > 0 and word[low - 1] == word[low]:
            low -= 1
        while high + 1 < len(word) and word[high + 1] == word[high]:
            high += 1
        used[low : high + 1] = True
        found.append((low, high + 1, float(either[low : high + 1].max())))
    return found


def at_home(cue: tuple[int, int], window: tuple[int, int], all_windows: list[tuple[int, int]], size: int) -> bool:
    """Does a cue lie farther from a cut in this window than in the others?"""
    middle = (cue[0] + cue[1] - 1) // 2

    def room(one: tuple[int, int]) -> int:
        start, end = one
        if not start <= middle < end:
            return -1
        return min(middle - start if start > 0 else 10**6, end - 1 - middle if end < size else 10**6)

    return max(all_windows, key=room) == window


def best_paths(emissions: np.ndarray, lengths: np.ndarray, transitions: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The likeliest labels of rows of words, and how likely each label is of each word.

    emissions: N x W x 6; lengths: N, the words of each row; transitions: 6 x 6. Gives N x W and N x W x 6.
    """
    count, most, _ = emissions.shape
    forward, best = emissions.copy(), emissions.copy()
    back = np.broadcast_to(np.arange(6), emissions.shape).copy()
    goes = np.arange(most)[None] < lengths[:, None]
    for i in range(1, most):
        on = goes[:, i, None]
        step = best[:, i - 1, :, None] + transitions
        back[:, i] = np.where(on, step.argmax(1), back[:, i])
        best[:, i] = np.where(on, emissions[:, i] + step.max(1), best[:, i - 1])
        total = forward[:, i - 1, :, None] + transitions
        top = total.max(1)
        forward[:, i] = emissions[:, i] + top + np.log(np.exp(total - top[:, None]).sum(1))
    behind = np.zeros_like(emissions)
    for i in range(most - 2, -1, -1):
        total = transitions + (emissions[:, i + 1] + behind[:, i + 1])[:, None]
        top = total.max(2)
        behind[:, i] = np.where(goes[:, i + 1, None], top + np.log(np.exp(total - top[..., None]).sum(2)), 0.0)
    path = np.zeros((count, most), int)
    path[:, -1] = best[:, -1].argmax(1)
    for i in range(most - 1, 0, -1):
        path[:, i - 1] = back[np.arange(count), i, path[:, i]]
    return path, np.exp(log_softmax(forward + behind))


def words_of(word: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Where the words of a window begin and end."""
    firsts = np.flatnonzero(np.concatenate([[True], word[1:] != word[:-1]]))
    return firsts, np.append(firsts[1:], len(word))


def candidate_of(
    word: np.ndarray, start: int, cue: tuple[int, int, float], path: np.ndarray, belief: np.ndarray, real: float
) -> Candidate | None:
    """What the reader's beliefs about one cue say. word: of the window's pieces; path, belief: of its words."""
    firsts, ends = words_of(word)
    path, belief = path[: len(firsts)], belief[: len(firsts)]
    role = ROLE[path]
    content = runs(role == 2, path == 3, firsts, ends, GAP, role == 0)
    if not content:
        return None
    source = runs(role == 1, path == 1, firsts, ends, 0, role == 0)
    says = belief[:, 3] + belief[:, 4]
    chosen = role == 2
    jaccard = says[chosen].sum() / (chosen.sum() + says[~chosen].sum())
    is_source = belief[:, 1] + belief[:, 2]
    named = is_source[role == 1].mean() if source else (1 - is_source).min()
    peak = min(max(cue[2], 1e-4), 1 - 1e-4)
    features = (np.log(peak / (1 - peak)), real, np.log(max(jaccard, 1e-4)), np.log(max(named, 1e-4)), float(bool(source)))
    shift = lambda found: [(start + a, start + b) for a, b in found]
    return Candidate((start + cue[0], start + cue[1]), shift(source), shift(content), tuple(float(x) for x in features))


def runs(chosen, begins, firsts, ends, gap: int, free) -> list[tuple[int, int]]:
    """Unbroken runs of words as runs of pieces; one that begins anew is another; gaps of few free pieces are closed."""
    found: list[tuple[int, int]] = []
    last = -1
    for i in np.flatnonzero(chosen):
        joins = found and (
            (last + 1 == i and not begins[i]) or (gap and firsts[i] - ends[last] <= gap and free[last + 1 : i].all())
        )
        if joins:
            found[-1] = (found[-1][0], int(ends[i]))
        else:
            found.append((int(firsts[i]), int(ends[i])))
        last = i
    return found


def choose(candidates: list[tuple[float, Candidate]], size: int, threshold: float) -> list[tuple[float, Candidate]]:
    """The surest first; one whose cue is taken, or too much of whose content, is left out; else it has the rest."""
    taken, chosen = np.zeros(size, bool), []
    for score, one in sorted(candidates, key=lambda pair: -pair[0]):
        if score < threshold:
            break
        pieces = np.concatenate([np.arange(a, b) for a, b in one.content])
        free = pieces[~taken[pieces]]
        if taken[slice(*one.cue)].any() or len(pieces) - len(free) > MOST_TAKEN * len(pieces):
            continue
        taken[pieces] = True
        taken[slice(*one.cue)] = True
        content = [(int(run[0]), int(run[-1]) + 1) for run in np.split(free, np.flatnonzero(np.diff(free) > 1) + 1)]
        chosen.append((score, Candidate(one.cue, one.source, content, one.features)))
    return chosen


class Measure:
    """Counts as the scorer of the evaluation does: who said what, content match, exact spans; by kind it does not count."""

    def __init__(self):
        self.counts = {name: np.zeros(3, int) for name in ("who", "match", CONTENT, SOURCE, CUE)}

    def add(self, article: Article, found: list[Candidate]) -> None:
        gold = [(tokens(article, one[CONTENT]), names(article, one[SOURCE])) for one in article.gold]
        own = [(tokens(article, one.content), names(article, longest(one.source))) for one in found]
        pairs = []
        for i, (content, source) in enumerate(gold):
            for j, (other, whose) in enumerate(own):
                both = len(content & other)
                if both and both / (len(content) + len(other) - both) >= 0.5:
                    right = bool(source & whose) if source and whose else not source and not whose
                    pairs.append((-both / (len(content) + len(other) - both), not right, i, j))
        used_gold, used_own, matched, who = set(), set(), 0, 0
        for _, wrong, i, j in sorted(pairs):
            if i not in used_gold and j not in used_own:
                used_gold.add(i), used_own.add(j)
                matched, who = matched + 1, who + (not wrong)
        self.counts["who"] += (who, len(own), len(gold))
        self.counts["match"] += (matched, len(own), len(gold))
        for role in (CONTENT, SOURCE, CUE):
            marked = {tuple(run) for one in article.gold for run in one[role]}
            mine = {run for one in found for run in ([one.cue] if role == CUE else getattr(one, role))}
            self.counts[role] += (len(marked & mine), len(mine), len(marked))

    def f1(self, name: str) -> float:
        hit, own, gold = self.counts[name]
        return 200 * hit / max(1, own + gold)

    def rates(self, name: str) -> tuple[float, float]:
        """Precision and recall in percent."""
        hit, own, gold = self.counts[name]
        return 100 * hit / max(1, own), 100 * hit / max(1, gold)


def tokens(article: Article, spans) -> frozenset:
    return frozenset(int(t) for a, b in spans for t in article.token[a:b])


def names(article: Article, spans) -> frozenset:
    all_tokens = tokens(article, spans)
    strong = frozenset(t for t in all_tokens if article.names[t])
    return strong or all_tokens


def longest(spans: list) -> list:
    return sorted(spans, key=lambda run: run[0] - run[1])[:1]
