"""The network as two ONNX graphs: one sees a window, one reads the cues in it. Weights of products and words as 8-bit integers."""
import math
from pathlib import Path

import onnx
import torch
import torch.nn.functional as F
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import Tensor, nn

from model import Layer, Model

OPSET = 17


class Seeing(nn.Module):
    """ids (1 x L), features (1 x L x 4) → tags as probabilities (L x 7), pieces (L x narrow), cues (L x 2 narrow)."""

    def __init__(self, model: Model):
        super().__init__()
        self.model = model

    def forward(self, ids: Tensor, features: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        encoder = self.model.encoder
        x = encoder.words(ids) + encoder.places.weight[: ids.shape[1]]
        for i, one in enumerate(encoder.features):
            x = x + one(features[..., i])
        x = encoder.norm(x)
        for layer in encoder.layers:
            x = seen(layer, x)
        tags = torch.softmax(self.model.tags(x), -1)
        return tags[0], self.model.pieces(x)[0], self.model.cues(x)[0]


def seen(layer: Layer, x: Tensor) -> Tensor:
    """What a layer makes of one whole window: nothing is hidden from anything."""
    _, length, width = x.shape

    def split(y: Tensor) -> Tensor:
        return y.reshape(1, length, layer.heads, width // layer.heads).transpose(1, 2)

    q, k, v = split(layer.query(x)), split(layer.key(x)), split(layer.value(x))
    weight = torch.softmax(q @ k.transpose(-1, -2) / math.sqrt(width // layer.heads), -1)
    x = layer.norm(x + layer.out((weight @ v).transpose(1, 2).reshape(1, length, width)))
    return layer.norm_out(x + layer.narrow(F.gelu(layer.widen(x))))


class Reading(nn.Module):
    """pieces (L x narrow), cues (N x 2 narrow), distance (N x L) → roles (N x L x 6), log-odds that each is a cue (N)."""

    def __init__(self, model: Model):
        super().__init__()
        self.reader = model.reader

    def forward(self, pieces: Tensor, cues: Tensor, distance: Tensor) -> tuple[Tensor, Tensor]:
        return self.reader(pieces[None], cues, distance, torch.ones_like(distance, dtype=torch.bool))


def export(model: Model, folder: Path) -> None:
    """Writes seeing.onnx and reading.onnx."""
    model = model.eval().cpu()
    narrow = model.shape.narrow
    pieces = torch.zeros(1, 40, dtype=torch.int32)
    write(
        Seeing(model), (pieces, torch.zeros(1, 40, 4, dtype=torch.int32)), folder / "seeing.onnx",
        ["ids", "features"], ["tags", "pieces", "cues"],
        {"ids": {1: "L"}, "features": {1: "L"}, "tags": {0: "L"}, "pieces": {0: "L"}, "cues": {0: "L"}},
        ["MatMul", "Gather"],
    )
    write(
        Reading(model), (torch.zeros(40, narrow), torch.zeros(3, 2 * narrow), torch.zeros(3, 40, dtype=torch.int32)),
        folder / "reading.onnx", ["pieces", "cues", "distance"], ["roles", "real"],
        {"pieces": {0: "L"}, "cues": {0: "N"}, "distance": {0: "N", 1: "L"}, "roles": {0: "N", 1: "L"}, "real": {0: "N"}},
        ["MatMul"],
    )


def write(network: nn.Module, inputs: tuple, file: Path, names: list, answers: list, axes: dict, quantized: list) -> None:
    whole, ready = file.with_suffix(".whole"), file.with_suffix(".ready")
    torch.onnx.export(
        network, inputs, str(whole), input_names=names, output_names=answers, dynamic_axes=axes, opset_version=OPSET,
        dynamo=False,
    )
    quant_pre_process(str(whole), str(ready), skip_symbolic_shape=True)
    quantize_dynamic(
        str(ready), str(file), op_types_to_quantize=quantized, per_channel=True, weight_type=QuantType.QInt8,
        extra_options={"MatMulConstBOnly": True},
    )
    onnx.checker.check_model(str(file))
    whole.unlink()
    ready.unlink()
