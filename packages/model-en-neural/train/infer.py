"""What a model proposes in articles."""
import numpy as np
import torch

from data import Article, Beliefs, Window, collate, reading_windows
from decode import Candidate, at_home, best_paths, candidate_of, cues_in, words_of
from model import Model


@torch.no_grad()
def beliefs(model: Model, articles: list[Article], markers, device: str, rows: int = 32) -> dict[str, Beliefs]:
    """What a model makes of articles and of the cues that were marked in them, by the article's id."""
    model.eval()
    all_windows = {one.id: reading_windows(one) for one in articles}
    spans = {id: [(s, e) for _, s, e in found] for id, found in all_windows.items()}
    windows = sorted((w for found in all_windows.values() for w in found), key=lambda w: w[2] - w[1])
    transitions = model.transitions.detach().double().cpu().numpy()
    found = {one.id: Beliefs(np.zeros((one.size, 7), np.float32), [None] * len(one.gold)) for one in articles}
    for at in range(0, len(windows), rows):
        some = windows[at : at + rows]
        mask, tags, pieces, cues = encoded(model, some, markers, device)
        asked = []
        for row, (article, start, end) in enumerate(some):
            own = found[article.id].tags
            for i in range(start, end):
                if at_home((i, i + 1), (start, end), spans[article.id], article.size):
                    own[i] = tags[row, 1 + i - start]
            for which, one in enumerate(article.gold):
                if one["cue"] and at_home(one["cue"][0], (start, end), spans[article.id], article.size):
                    begin, stop = one["cue"][0]
                    asked.append((row, which, max(begin - start, 0), min(stop, end) - start))
        if not asked:
            continue
        roles, _ = read_cues(model, pieces, cues, mask, [(row, (a, b, 1.0)) for row, _, a, b in asked], device)
        emissions, lengths, firsts = word_rows(some, [row for row, *_ in asked], roles)
        _, belief = best_paths(emissions, lengths, transitions)
        for i, (row, which, _, _) in enumerate(asked):
            article, start, end = some[row]
            theirs = np.zeros((end - start, 6), np.float16)
            theirs[firsts[row]] = belief[i, : lengths[i]]
            found[article.id].roles[which] = (start, theirs)
    return found


@torch.no_grad()
def candidates(model: Model, articles: list[Article], markers, device: str, rows: int = 32) -> dict[str, list[Candidate]]:
    """All candidates of each article, by its id."""
    model.eval()
    all_windows = {one.id: reading_windows(one) for one in articles}
    windows = sorted((w for found in all_windows.values() for w in found), key=lambda w: w[2] - w[1])
    spans = {id: [(s, e) for _, s, e in found] for id, found in all_windows.items()}
    transitions = model.transitions.detach().double().cpu().numpy()
    found: dict[str, list[Candidate]] = {one.id: [] for one in articles}
    for at in range(0, len(windows), rows):
        some = windows[at : at + rows]
        mask, tags, pieces, cues = encoded(model, some, markers, device)
        asked = []
        for row, (article, start, end) in enumerate(some):
            for cue in cues_in(tags[row, 1 : end - start + 1], article.word[start:end]):
                if at_home((start + cue[0], start + cue[1]), (start, end), spans[article.id], article.size):
                    asked.append((row, cue))
        if not asked:
            continue
        roles, real = read_cues(model, pieces, cues, mask, asked, device)
        emissions, lengths, _ = word_rows(some, [row for row, _ in asked], roles)
        path, belief = best_paths(emissions, lengths, transitions)
        for i, (row, cue) in enumerate(asked):
            article, start, end = some[row]
            one = candidate_of(article.word[start:end], start, cue, path[i], belief[i], float(real[i]))
            if one:
                found[article.id].append(one)
    return found


def encoded(model: Model, windows: list[Window], markers, device: str):
    """Of windows the mask, the tags as probabilities on this side, pieces and cues for the reader."""
    batch = collate(windows, markers)
    ids, features, length = (torch.from_numpy(x).to(device) for x in (batch.ids, batch.features, batch.length))
    mask = torch.arange(ids.shape[1], device=device)[None] < length[:, None]
    with torch.autocast(device, torch.bfloat16, enabled=device == "cuda"):
        tags, pieces, cues = model.encode(ids, features, mask)
    return mask, torch.softmax(tags.float(), -1).cpu().numpy(), pieces.float(), cues.float()


def read_cues(model: Model, pieces, cues, mask, asked: list, device: str) -> tuple[np.ndarray, np.ndarray]:
    """Roles (N x L x 6) and log-odds (N) of cues, each asked for by its row and its pieces in the window."""
    found = []
    for at in range(0, len(asked), 512):
        some = asked[at : at + 512]
        window, begin, end = (
            torch.tensor(x, device=device)
            for x in ([r for r, _ in some], [c[0] + 1 for _, c in some], [c[1] + 1 for _, c in some])
        )
        roles, real = model.read(pieces, cues, mask, window, begin, end)
        found.append((roles.double().cpu().numpy(), real.cpu().numpy()))
    return np.concatenate([roles for roles, _ in found]), np.concatenate([real for _, real in found])


def word_rows(windows: list[Window], rows: list[int], roles: np.ndarray):
    """The reader's answers at the first piece of each word: N x W x 6, the words of each, where they begin by window."""
    firsts = [words_of(article.word[start:end])[0] for article, start, end in windows]
    lengths = np.array([len(firsts[row]) for row in rows])
    emissions = np.zeros((len(rows), lengths.max(), 6))
    for i, row in enumerate(rows):
        emissions[i, : lengths[i]] = roles[i, 1 + firsts[row]]
    return emissions, lengths, firsts
