"""Who said what in English news reports, how many according to whom, and when.

A thin layer over the program ``according``: reports go in and records come out as JSON Lines. Places in a record count code
points, so that ``text[start:end]`` are the words.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import threading
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from .tables import TABLES, frame, rows

__all__ = ["TABLES", "ProgramError", "UndatedWarning", "extract", "frame", "read", "rows"]

Report = str | Mapping[str, Any]
Record = dict[str, Any]


class UndatedWarning(UserWarning):
    """Of some reports it was not told when they were published."""


class ProgramError(RuntimeError):
    """The program could not be started, or stopped; the message says why."""


def extract(
    reports: Iterable[Report],
    *,
    engine: str | None = None,
    min_confidence: float | None = None,
    workers: int | None = None,
    text: bool = True,
    command: Sequence[str] | None = None,
    on_problem: Callable[[str], None] | None = None,
) -> Iterator[Record]:
    """Read reports and yield the record of each, in their order, as soon as it is ready.

    A report is its text, or a mapping with ``text`` and what is known: ``id``, ``date`` (a text, a ``datetime.date`` or a time of
    pandas), ``publisher``, ``title``, ``url``, ``byline``, ``language``; what is ``None`` or NaN is not known. ``text=False`` leaves the texts out of the records. ``on_problem`` hears of each report that cannot
    be read, in a sentence that names its line; by default it is a warning. Raises ``ProgramError`` when the program fails.
    """
    options = ["extract", "-", "--offsets", "codepoints"]
    for flag, value in (("--engine", engine), ("--min-confidence", min_confidence), ("--workers", workers)):
        if value is not None:
            options += [flag, str(value)]
    if not text:
        options.append("--no-text")
    yield from _lines(_command(command) + options, reports, on_problem or _warn)


def read(text: str, **known: Any) -> Record:
    """Read one report; what is known is given by name: ``read(text, date="2026-03-06")``. Raises ``ValueError`` where it cannot."""
    problems: list[str] = []
    options = {key: known.pop(key) for key in ("engine", "min_confidence", "command") if key in known}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UndatedWarning)
        found = list(extract([{"text": text, **known}], workers=1, on_problem=problems.append, **options))
    if not found:
        raise ValueError(problems[0] if problems else "nothing was read")
    return found[0]


def _told(report: Mapping[str, Any]) -> dict[str, Any]:
    """What is known of a report: data frames have NaN and NaT, which are not themselves, where nothing is."""
    return {key: value for key, value in report.items() if value is not None and not (_is_single(value) and value != value)}


def _is_single(value: Any) -> bool:
    return isinstance(value, (float, date)) or hasattr(value, "dtype") and getattr(value, "ndim", 0) == 0


def _plain(value: Any) -> Any:
    """A day or a moment as it is written, a number of a data frame as a number, its lists as lists."""
    if isinstance(value, date):
        return value.isoformat()
    if hasattr(value, "tolist"):
        return value.tolist()
    raise TypeError(f"A report has {type(value).__name__} {value!r}: give texts, numbers, dates, or lists of texts.")


def _warn(problem: str) -> None:
    warnings.warn(problem, stacklevel=3)


def _command(command: Sequence[str] | None) -> list[str]:
    if command is not None:
        return list(command)
    named = os.environ.get("ACCORDING_COMMAND")
    if named:
        return shlex.split(named)
    found = shutil.which("according")
    if found:
        return [found]
    raise ProgramError("The program according is not on the path: install it, or name it in ACCORDING_COMMAND.")


def _lines(command: list[str], reports: Iterable[Report], on_problem: Callable[[str], None]) -> Iterator[Record]:
    pipe = subprocess.PIPE
    try:
        program = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, encoding="utf-8", errors="strict")
    except OSError as error:
        raise ProgramError(f"{command[0]} could not be started: {error.strerror}.") from error
    feeder = _Feeder(program, reports)
    listener = _Listener(program)
    try:
        for line in program.stdout:
            yield json.loads(line)
            listener.tell(on_problem)
        code = program.wait()
        feeder.finish()
        listener.finish()
        listener.tell(on_problem)
        if undated := _UNDATED.search(listener.rest):
            warnings.warn(
                f'{undated[1]}, so that "on Friday" is no day there: give it as "date".', UndatedWarning, stacklevel=3
            )
        if code not in (0, 1) or (code == 1 and not listener.told):
            raise ProgramError(listener.rest or f"The program stopped with exit code {code}.")
    finally:
        program.kill()
        program.wait()
        for stream in (program.stdout, program.stderr):
            stream.close()


_UNDATED = re.compile(r"([\d,]+ reports? of [\d,]+ ha(?:s|ve) no publication date),")


class _Feeder:
    """Writes reports in a thread of its own: the program may not take them as fast as they come."""

    def __init__(self, program: subprocess.Popen[str], reports: Iterable[Report]) -> None:
        self._program = program
        self._reports = reports
        self._error: Exception | None = None
        self._thread = threading.Thread(target=self._feed, daemon=True)
        self._thread.start()

    def _feed(self) -> None:
        stdin = self._program.stdin
        try:
            for report in self._reports:
                fields = {"text": report} if isinstance(report, str) else _told(report)
                stdin.write(json.dumps(fields, default=_plain, allow_nan=False) + "\n")
        except BrokenPipeError:
            pass
        except Exception as error:
            self._error = error
        finally:
            try:
                stdin.close()
            except BrokenPipeError:
                pass

    def finish(self) -> None:
        self._thread.join()
        if self._error is not None:
            raise self._error


class _Listener:
    """Hears what the program says of reports that it cannot read."""

    def __init__(self, program: subprocess.Popen[str]) -> None:
        self._said: list[str] = []
        self._at = 0
        self._stderr = program.stderr
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def _listen(self) -> None:
        for line in self._stderr:
            self._said.append(line.rstrip("\n").removeprefix("according: "))

    def finish(self) -> None:
        self._thread.join()

    @property
    def told(self) -> bool:
        return self._at > 0

    @property
    def rest(self) -> str:
        """What was said of no report."""
        return " ".join(self._said[self._at :])

    def tell(self, on_problem: Callable[[str], None]) -> None:
        while self._at < len(self._said):
            said = self._said[self._at]
            if not said.startswith("line "):
                return
            self._at += 1
            on_problem(said)
