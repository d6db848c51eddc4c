"""The network: an encoder that marks source, cue and content everywhere, and a second head that reads one cue."""
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

FEATURES = (8, 6, 4, 2)
"""Values of each feature: shape, quotation, boundary, heading."""
TAGS, ROLES = 7, 6
"""BIO of source, content and cue; outside, BI of a cue's source, BI of its content, the cue."""
DISTANCES = 33
FAR = 1e4


@dataclass
class Shape:
    """Sizes of the network; those of the encoder must be those of the weights that it begins with."""

    layers: int = 6
    width: int = 384
    heads: int = 12
    inner: int = 1536
    vocabulary: int = 16000
    positions: int = 256
    narrow: int = 128


class Layer(nn.Module):
    """One layer of BERT, its normalisation behind."""

    def __init__(self, shape: Shape):
        super().__init__()
        width = shape.width
        self.heads = shape.heads
        self.query, self.key, self.value, self.out = (nn.Linear(width, width) for _ in range(4))
        self.widen, self.narrow = nn.Linear(width, shape.inner), nn.Linear(shape.inner, width)
        self.norm, self.norm_out = nn.LayerNorm(width, eps=1e-12), nn.LayerNorm(width, eps=1e-12)
        self.drop = nn.Dropout(0.0)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        rows, length, width = x.shape

        def split(y: Tensor) -> Tensor:
            return y.view(rows, length, self.heads, width // self.heads).transpose(1, 2)

        q, k, v = split(self.query(x)), split(self.key(x)), split(self.value(x))
        seen = F.scaled_dot_product_attention(q, k, v, attn_mask=bias.to(q.dtype))
        x = self.norm(x + self.drop(self.out(seen.transpose(1, 2).reshape(rows, length, width))))
        return self.norm_out(x + self.drop(self.narrow(F.gelu(self.widen(x)))))


class Encoder(nn.Module):
    """BERT with four more embeddings in its sum, zero at first."""

    def __init__(self, shape: Shape):
        super().__init__()
        self.words = nn.Embedding(shape.vocabulary, shape.width)
        self.places = nn.Embedding(shape.positions, shape.width)
        self.features = nn.ModuleList(nn.Embedding(n, shape.width) for n in FEATURES)
        for one in self.features:
            nn.init.zeros_(one.weight)
        self.norm = nn.LayerNorm(shape.width, eps=1e-12)
        self.drop = nn.Dropout(0.0)
        self.layers = nn.ModuleList(Layer(shape) for _ in range(shape.layers))

    def forward(self, ids: Tensor, features: Tensor, mask: Tensor) -> Tensor:
        words = self.words.weight.index_select(0, ids.flatten()).view(*ids.shape, -1)
        x = words + self.places.weight[: ids.shape[1]]
        for i, one in enumerate(self.features):
            x = x + looked_up(one, features[..., i])
        x = self.drop(self.norm(x))
        bias = torch.zeros_like(mask, dtype=x.dtype).masked_fill(~mask, -FAR)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, bias)
        return x


def looked_up(table: nn.Embedding, index: Tensor) -> Tensor:
    """Rows of a small table; while training as a product, whose gradient is a product too and not many writes to few rows."""
    if not table.training:
        return table(index)
    chosen = index[..., None] == torch.arange(table.num_embeddings, device=index.device)
    return chosen.to(table.weight.dtype) @ table.weight


class Near(nn.Module):
    """A convolution over five neighbouring pieces, written as one product of matrices."""

    def __init__(self, width: int):
        super().__init__()
        self.mix = nn.Linear(5 * width, width)

    def forward(self, x: Tensor) -> Tensor:
        length = x.shape[1]
        padded = F.pad(x, (0, 0, 2, 2))
        return self.mix(torch.cat([padded[:, i : i + length] for i in range(5)], -1))


class Reader(nn.Module):
    """Reads one cue: what each piece is to it, and how likely it is one."""

    def __init__(self, shape: Shape):
        super().__init__()
        narrow = shape.narrow
        self.distance = nn.Embedding(DISTANCES, narrow)
        self.norm = nn.LayerNorm(narrow)
        self.near = nn.ModuleList(Near(narrow) for _ in range(2))
        self.norms = nn.ModuleList(nn.LayerNorm(narrow) for _ in range(2))
        self.drop = nn.Dropout(0.1)
        self.roles = nn.Linear(narrow, ROLES)
        self.look = nn.Linear(narrow, 1)
        self.real = nn.Sequential(nn.Linear(3 * narrow, narrow), nn.GELU(), nn.Linear(narrow, 1))

    def forward(self, pieces: Tensor, cue: Tensor, distance: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """pieces: N x L x narrow; cue: N x 2 narrow; distance: N x L; mask: N x L. Gives N x L x 6 and N."""
        scale, shift = cue.chunk(2, -1)
        x = pieces * (1 + scale[:, None]) + shift[:, None] + looked_up(self.distance, distance)
        inside = mask[..., None].to(x.dtype)
        x = F.gelu(self.norm(x)) * inside
        for near, norm in zip(self.near, self.norms):
            x = norm(x + self.drop(F.gelu(near(x)))) * inside
        weight = torch.softmax(self.look(x)[..., 0].masked_fill(~mask, -FAR), -1)
        seen = torch.cat([(weight[..., None].to(x.dtype) * x).sum(1), cue], -1)
        return self.roles(x), self.real(seen)[..., 0]


class Model(nn.Module):
    """The encoder with both heads."""

    def __init__(self, shape: Shape):
        super().__init__()
        self.shape = shape
        self.encoder = Encoder(shape)
        self.tags = nn.Linear(shape.width, TAGS)
        self.pieces = nn.Linear(shape.width, shape.narrow)
        self.cues = nn.Linear(shape.width, 2 * shape.narrow)
        self.reader = Reader(shape)
        self.transitions = nn.Parameter(torch.zeros(ROLES, ROLES))
        self.drop = nn.Dropout(0.1)

    def encode(self, ids: Tensor, features: Tensor, mask: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Tags (B x L x 7), the pieces for the reader (B x L x narrow), the cues for it (B x L x 2 narrow)."""
        x = self.drop(self.encoder(ids, features, mask))
        return self.tags(x), self.pieces(x), self.cues(x)

    def read(self, pieces: Tensor, cues: Tensor, mask: Tensor, window: Tensor, begin: Tensor, end: Tensor):
        """Roles (N x L x 6) and how real (N) each cue is, the cue being pieces begin to end of its window."""
        rows, length = mask.shape
        at = torch.arange(length, device=mask.device)[None]
        inside = ((at >= begin[:, None]) & (at < end[:, None])).to(cues.dtype)
        inside = inside / inside.sum(1, keepdim=True)
        here = (window[:, None] == torch.arange(rows, device=mask.device)).to(cues.dtype)
        mean = (here[..., None] * inside[:, None]).flatten(1) @ cues.flatten(0, 1)
        own = (here @ pieces.flatten(1)).view(-1, length, pieces.shape[-1])
        return self.reader(own, mean, distances(at, begin, end), mask.index_select(0, window))


def distances(at: Tensor, begin: Tensor, end: Tensor) -> Tensor:
    """Signed distance of each piece to a cue in 33 steps, single ones up to eight, half octaves beyond; N x L."""
    ahead, behind = begin[:, None] - at, at - end[:, None] + 1
    away = torch.where(ahead > 0, ahead, behind.clamp(min=0))
    far = 8 + torch.floor(torch.log2(away.clamp(min=8) / 8.0) * 2).long()
    step = torch.where(away <= 8, away, far.clamp(max=16))
    return torch.where(ahead > 0, 16 - step, 16 + step)


def crf_loss(emissions: Tensor, transitions: Tensor, beliefs: Tensor, first: Tensor) -> Tensor:
    """How unlikely the roles of each cue's words are, told by their first pieces; N.

    emissions: N x L x 6, L a power of two; beliefs: N x L x 6, how likely each role is held to be, 0 or 1 where a person
    marked it: then this is the negative log-likelihood. first: N x L, true at the first piece of a word. The sum over all
    paths is a product of matrices, taken pairwise.
    """
    emissions, transitions, beliefs = emissions.float(), transitions.float(), beliefs.float()
    at = torch.arange(first.shape[1], device=first.device)[None].expand_as(first)
    latest = torch.where(first, at, -1).cummax(1).values
    before = F.pad(latest[:, :-1], (1, 0), value=-1)
    begins, goes_on = first & (before < 0), first & (before >= 0)
    held = beliefs * first[..., None]
    came = held.gather(1, before.clamp(min=0)[..., None].expand_as(held)) * goes_on[..., None]
    told = (held * emissions).sum((1, 2)) + ((came @ transitions) * held).sum((1, 2))
    return log_total(emissions, transitions, first, begins) - told


def log_total(emissions: Tensor, transitions: Tensor, first: Tensor, begins: Tensor) -> Tensor:
    """The logarithm of the sum over all paths; N. Products are kept near one, and their scale beside them."""
    top = emissions.detach().amax(-1, keepdim=True)
    ahead = torch.exp(emissions - top)[..., None, :]
    steps = torch.where(begins[..., None, None], ahead.expand(*ahead.shape[:2], ROLES, ROLES), torch.exp(transitions) * ahead)
    steps = torch.where(first[..., None, None], steps, torch.eye(ROLES, device=emissions.device))
    scale = torch.where(first, top[..., 0], 0.0)
    while steps.shape[1] > 1:
        steps = steps[:, ::2] @ steps[:, 1::2]
        size = steps.detach().amax((-1, -2), keepdim=True)
        steps = steps / size
        scale = scale[:, ::2] + scale[:, 1::2] + torch.log(size[..., 0, 0])
    return torch.log(steps[:, 0, 0].sum(-1)) + scale[:, 0]
