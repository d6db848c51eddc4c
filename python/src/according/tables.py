"""Records as flat rows, in names and words as well as ids."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Literal

Record = Mapping[str, Any]
Row = dict[str, Any]


def rows(records: Iterable[Record], table: str) -> Iterator[Row]:
    """A row for each entry of a table of records: one of ``TABLES``. Words are empty where a record has no text."""
    make = TABLES[table]
    for record in records:
        report = record["report"]
        begin = {
            "report": record["id"],
            "title": report.get("title"),
            "outlet": report.get("outlet"),
            "published": report.get("publishedAt"),
        }
        for row in make(record, _Words(record)):
            yield {**begin, **row}


def frame(records: Iterable[Record], table: str, library: Literal["pandas", "polars"] = "pandas") -> Any:
    """The same as a ``pandas.DataFrame`` or a ``polars.DataFrame``. Raises ``ImportError`` where the library is not installed."""
    if library not in _FRAMES:
        raise ValueError(f"There are frames of {' and '.join(_FRAMES)}, none of {library}.")
    try:
        frames = importlib.import_module(library)
    except ImportError as error:
        raise ImportError(f"A frame of {library} needs it: pip install {library}") from error
    # What kind a column of polars is, all of its rows tell: a number may have no fraction until the last.
    columns, more = _FRAMES[library]
    return frames.DataFrame(list(rows(records, table)), **{columns: [*_REPORT, *_COLUMNS[table].split()]}, **more)


_FRAMES: Mapping[str, tuple[str, Mapping[str, Any]]] = {
    "pandas": ("columns", {}),
    "polars": ("schema", {"infer_schema_length": None, "strict": False}),
}

_REPORT = ("report", "title", "outlet", "published")

# A frame without rows has them too.
_COLUMNS: Mapping[str, str] = {
    "statements": "statement speaker candidates words source_words cue form act polarity mode hedge confidence within start end",
    "figures": "figure words minimum maximum approximate kind measure unit as_of whose according_to statement"
    " polarity mode part_of changed_to start end",
    "times": "time words edtf start end",
    "events": "event type event_mode words actor recipient date whose according_to polarity mode start end",
    "sources": "source name kind statements start end",
}


class _Words:
    """Looks up the words of a record's spans and the names of its sources."""

    def __init__(self, record: Record) -> None:
        self._text: str | None = record["report"].get("text")
        self._names = {source["id"]: source["name"] for source in record["sources"]}

    def at(self, *spans: list[int]) -> str | None:
        if self._text is None or not spans:
            return None
        return " … ".join(self._text[start:end] for start, end in spans)

    def name(self, source: str | None) -> str | None:
        return self._names.get(source) if source is not None else None

    def whose(self, whose: Mapping[str, Any]) -> str | None:
        return self.name(whose["source"]) if whose["by"] == "source" else None


def _places(*spans: list[int]) -> Row:
    if not spans:
        return {"start": None, "end": None}
    return {"start": min(start for start, _ in spans), "end": max(end for _, end in spans)}


def _statements(record: Record, words: _Words) -> Iterator[Row]:
    for one in record["statements"]:
        spans = one["content"] or one["cue"]
        yield {
            "statement": one["id"],
            "speaker": words.name(one["speaker"]),
            "candidates": [words.name(other["source"]) for other in one.get("candidates", [])],
            "words": words.at(*spans),
            "source_words": words.at(*one["source"]),
            "cue": words.at(*one["cue"]),
            "form": one["form"],
            "act": one["act"],
            "polarity": one["assertion"]["polarity"],
            "mode": one["assertion"]["mode"],
            "hedge": one.get("hedge"),
            "confidence": one["confidence"],
            "within": one["within"],
            **_places(*spans),
        }


def _figures(record: Record, words: _Words) -> Iterator[Row]:
    for one in record["figures"]:
        yield {
            "figure": one["id"],
            "words": words.at(one["span"]),
            "minimum": one["minimum"],
            "maximum": one["maximum"],
            "approximate": one["approximate"],
            "kind": one["measure"]["kind"],
            "measure": words.at(one["measure"]["span"]),
            "unit": one["measure"].get("unit"),
            "as_of": one.get("asOf"),
            "whose": one["whose"]["by"],
            "according_to": words.whose(one["whose"]),
            "statement": one["statement"],
            "polarity": one["assertion"]["polarity"],
            "mode": one["assertion"]["mode"],
            "part_of": one["partOf"],
            "changed_to": one.get("changedTo"),
            **_places(one["span"]),
        }


def _times(record: Record, words: _Words) -> Iterator[Row]:
    for one in record["times"]:
        yield {"time": one["id"], "words": words.at(one["span"]), "edtf": one["edtf"], **_places(one["span"])}


def _events(record: Record, words: _Words) -> Iterator[Row]:
    dates = {time["id"]: time["edtf"] for time in record["times"]}
    for one in record["events"]:
        yield {
            "event": one["id"],
            "type": one["type"],
            "event_mode": one.get("mode"),
            "words": words.at(one["span"]),
            "actor": words.name(one["actor"]),
            "recipient": words.name(one["recipient"]),
            "date": dates.get(one.get("time")),
            "whose": one["whose"]["by"],
            "according_to": words.whose(one["whose"]),
            "polarity": one["assertion"]["polarity"],
            "mode": one["assertion"]["mode"],
            **_places(one["span"]),
        }


def _sources(record: Record, words: _Words) -> Iterator[Row]:
    for one in record["sources"]:
        spans = [mention["span"] for mention in one["mentions"]]
        yield {
            "source": one["id"],
            "name": one["name"],
            "kind": one["kind"],
            "statements": sum(said["speaker"] == one["id"] for said in record["statements"]),
            **_places(*spans),
        }


TABLES: Mapping[str, Callable[[Record, _Words], Iterator[Row]]] = {
    "statements": _statements,
    "figures": _figures,
    "times": _times,
    "events": _events,
    "sources": _sources,
}
