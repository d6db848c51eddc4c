"""Training: steps set the schedule; on a GPU a whole step is one graph that is replayed."""
import random
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from data import IGNORED, Article, Batch, collate, training_windows
from model import Model, crf_loss

CUES_A_WINDOW = 8
"""Room for cues in a batch of fixed shape: so many times its windows. The few beyond are left out of that step."""
ROLES_A_CUE = 25
"""A cue weighs as much as so many pieces."""


@dataclass
class Recipe:
    passes: float = 6
    windows: int = 16
    rate: float = 2.5e-4
    heads_rate: float = 1.5e-3
    layer_decay: float = 0.9
    warm: float = 0.06
    weight_decay: float = 0.01
    dropout: float = 0.0
    average: float = 0.998
    """Decay of the moving average of the weights; what is kept is the average."""
    negatives: int = 3
    """Pieces a window that look most like a cue and are none, for the reader to tell from cues."""
    real_weight: float = 0.5
    train_words: bool = False
    soft: float = 0.0
    """How much teachers are believed against what was marked."""


def groups(model: Model, recipe: Recipe) -> list[dict]:
    """Parameters by rate: lower layers slower, the heads faster, vectors without decay."""
    found = []

    def add(parameters, rate: float, decay: float) -> None:
        parameters = [one for one in parameters if one.requires_grad]
        for matrices in (True, False):
            some = [one for one in parameters if (one.dim() > 1) == matrices]
            if some:
                found.append(dict(params=some, lr=rate, weight_decay=decay if matrices else 0.0))

    layers = model.encoder.layers
    low = recipe.rate * recipe.layer_decay ** len(layers)
    for i, layer in enumerate(layers):
        add(layer.parameters(), recipe.rate * recipe.layer_decay ** (len(layers) - 1 - i), recipe.weight_decay)
    add([model.encoder.places.weight, *model.encoder.norm.parameters()], low, 0.0)
    model.encoder.words.weight.requires_grad_(recipe.train_words)
    add([model.encoder.words.weight], low, 0.0)
    add(model.encoder.features.parameters(), recipe.heads_rate, 0.0)
    heads = [model.tags, model.pieces, model.cues, model.reader]
    add([p for head in heads for p in head.parameters()], recipe.heads_rate, recipe.weight_decay)
    add([model.transitions], recipe.heads_rate * 3, 0.0)
    return found


def loss_of(model: Model, recipe: Recipe, b: dict[str, Tensor]) -> Tensor:
    """Of a batch: tags of all pieces, roles to each cue, cues told from what only looks like one."""
    at = torch.arange(b["ids"].shape[1], device=b["ids"].device)[None]
    mask = at < b["length"][:, None]
    tags, pieces, cues = model.encode(b["ids"], b["features"], mask)
    tags = tags.float()
    loss = -(b["held"] * torch.log_softmax(tags, -1)).sum() / (b["tags"] != IGNORED).sum()
    real = b["real"].float()
    roles, is_cue = model.read(pieces, cues, mask, b["window"], b["begin"], b["end"])
    each = crf_loss(roles, model.transitions, b["roles"], b["first"].index_select(0, b["window"]))
    loss = loss + (each * real).sum() / real.sum().clamp(min=1) / ROLES_A_CUE
    return loss + recipe.real_weight * real_loss(model, recipe, b, tags, pieces, cues, mask, is_cue, real)


def real_loss(model, recipe, b, tags, pieces, cues, mask, is_cue, real) -> Tensor:
    seems = torch.softmax(tags.detach(), -1)[..., 5:].sum(-1)
    near = F.max_pool1d((b["tags"] >= 5).float()[:, None], 5, 1, 2)[:, 0] > 0
    seems = torch.where(near | (b["tags"] == IGNORED), -1.0, seems)
    count = recipe.negatives * seems.shape[0]
    top = seems.flatten().topk(count).indices
    window, begin = top // seems.shape[1], top % seems.shape[1]
    _, false_cue = model.read(pieces, cues, mask, window, begin, begin + 1)
    right = F.binary_cross_entropy_with_logits(is_cue.float(), torch.ones_like(real), weight=real, reduction="sum")
    wrong = F.binary_cross_entropy_with_logits(false_cue.float(), torch.zeros_like(false_cue.float()), reduction="sum")
    return (right + wrong) / (real.sum() + count)


def tensors(batch: Batch) -> dict[str, Tensor]:
    return {name: torch.from_numpy(value) for name, value in vars(batch).items()}


def fit(articles: list[Article], model: Model, recipe: Recipe, markers, seed: int, device: str, say=print) -> Model:
    """Trains a model in place and leaves it with the moving average of its weights."""
    rng = random.Random(seed)
    torch.manual_seed(seed)
    model.to(device).train()
    for layer in model.encoder.layers:
        layer.drop.p = recipe.dropout
    pieces = sum(one.size for one in articles)
    windows_a_pass = sum(len(training_windows(one, rng)) for one in articles)
    steps = int(recipe.passes * windows_a_pass / recipe.windows)
    stepper = Stepper(model, recipe, device)
    queue: list = []
    lost = torch.zeros((), device=device)
    for step in range(steps):
        while len(queue) < recipe.windows:
            queue += shuffled_pass(articles, rng)
        taken, queue = queue[: recipe.windows], queue[recipe.windows :]
        shape = None
        if device == "cuda":
            shape = (recipe.windows, 256, recipe.windows * CUES_A_WINDOW)
        else:
            longest = max(end - start for _, start, end in taken) + 2
            shape = (recipe.windows, 1 << (longest - 1).bit_length(), None)
        batch = collate(taken, markers, rng, shape, recipe.soft)
        lost += stepper.step(tensors(batch), rate_at(step / steps, recipe.warm))
        if (step + 1) % 200 == 0:
            say(f"step {step + 1} of {steps}, loss {float(lost) / 200:.4f}", flush=True)
            lost.zero_()
    stepper.settle()
    say(f"{steps} steps over {pieces} pieces a pass", flush=True)
    return model.eval()


def shuffled_pass(articles: list[Article], rng: random.Random) -> list:
    windows = [window for one in articles for window in training_windows(one, rng)]
    rng.shuffle(windows)
    return windows


def rate_at(done: float, warm: float) -> float:
    """Up from 0 while it warms, then down to 0 in a line."""
    return max(0.01, done / warm if done < warm else (1 - done) / (1 - warm))


class Stepper:
    """One step of AdamW and of the moving average. On a GPU it is captured once and replayed."""

    def __init__(self, model: Model, recipe: Recipe, device: str):
        self.model, self.recipe, self.device = model, recipe, device
        self.groups = groups(model, recipe)
        self.base = [group["lr"] for group in self.groups]
        gpu = device == "cuda"
        for group in self.groups:
            group["lr"] = torch.tensor(group["lr"], device=device)
        self.adam = torch.optim.AdamW(self.groups, betas=(0.9, 0.98), eps=1e-6, fused=True, capturable=gpu)
        self.parameters = [one for group in self.groups for one in group["params"]]
        self.mean = [one.detach().clone() for one in self.parameters]
        self.pull = torch.tensor(0.0, device=device)
        self.graph = None
        self.steps = 0

    def step(self, batch: dict[str, Tensor], rate: float) -> Tensor:
        """The loss of the batch before the step."""
        for group, base in zip(self.adam.param_groups, self.base):
            group["lr"].fill_(base * rate)
        self.steps += 1
        self.pull.fill_(1 - min(self.recipe.average, self.steps / (self.steps + 10)))
        if self.device != "cuda":
            return self._whole({name: value.to(self.device) for name, value in batch.items()})
        return self._replayed(batch)

    def _whole(self, batch: dict[str, Tensor]) -> Tensor:
        self.adam.zero_grad(set_to_none=True)
        with torch.autocast(self.device, torch.bfloat16, enabled=self.device == "cuda", cache_enabled=False):
            loss = loss_of(self.model, self.recipe, batch)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.parameters, 1.0, foreach=True)
        self.adam.step()
        with torch.no_grad():
            away = torch._foreach_sub(self.parameters, self.mean)
            torch._foreach_mul_(away, self.pull)
            torch._foreach_add_(self.mean, away)
        return loss.detach()

    def _replayed(self, batch: dict[str, Tensor]) -> Tensor:
        if self.graph is None:
            return self._captured(batch)
        for name, value in batch.items():
            self.inputs[name].copy_(value.pin_memory(), non_blocking=True)
        self.graph.replay()
        return self.loss

    def _captured(self, batch: dict[str, Tensor]) -> Tensor:
        """The first steps run as they are, the next is captured."""
        self.inputs = {name: value.to("cuda") for name, value in batch.items()}
        if self.steps <= 3:
            side = torch.cuda.Stream()
            side.wait_stream(torch.cuda.current_stream())
            with torch.cuda.stream(side):
                loss = self._whole(self.inputs)
            torch.cuda.current_stream().wait_stream(side)
            return loss
        self.adam.zero_grad(set_to_none=True)
        torch.cuda.synchronize()
        self.graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(self.graph):
            self.loss = self._whole(self.inputs)
        self.graph.replay()
        return self.loss

    def settle(self) -> None:
        """Leaves the model with the mean of its weights."""
        with torch.no_grad():
            for one, mean in zip(self.parameters, self.mean):
                one.copy_(mean)
