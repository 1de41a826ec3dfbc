"""From the arguments to a verb and from its outcome to an exit code."""

from __future__ import annotations

import argparse
import difflib
import importlib
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn, TextIO

from typing_extensions import override

from prm.cli.session import Session
from prm.cli.verbs import HIDDEN, VERBS, Verb
from prm.errors import PrmError, UsageError
from prm.paths import default_data_folder

_PROJECT = Path(__file__).resolve().parents[2] / "pyproject.toml"
_YEARLESS = re.compile(r"--\d\d-?\d\d")

DONE, REFUSED, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run one verb and give the exit code: 0 done, 1 refused or failed, 2 wrong usage, 130 interrupted."""
    prepare_stream(sys.stdout)
    prepare_stream(sys.stderr)
    try:
        code = _run(sys.argv[1:] if argv is None else argv)
        sys.stdout.flush()
        return code
    except UsageError as fault:
        return _refuse(str(fault), WRONG_USAGE)
    except PrmError as fault:
        return _refuse(str(fault), REFUSED)
    except BrokenPipeError:
        _silence(sys.stdout)
        return DONE
    except OSError as fault:
        _silence(sys.stdout)
        what = fault.filename or "The answer"
        return _refuse(
            f"{what} cannot be read or written ({fault.strerror}); what was done until then stands in: prm history",
            REFUSED,
        )
    except KeyboardInterrupt:
        return INTERRUPTED


def prepare_stream(stream: TextIO) -> None:
    """Let every name be written, whatever the terminal's encoding."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8", errors="backslashreplace")


def _run(argv: Sequence[str]) -> int:
    top = _Parser(
        "prm",
        "Kith, a personal relationship manager. Without a verb it opens the window.",
        usage="prm [--data-dir DIR] [--json] [VERB …]",
        epilog=_listed_verbs(),
    )
    _add_everywhere(top)
    top.add_argument("--version", action="store_true", help="say which Kith this is")
    top.add_argument("verb", metavar="VERB", nargs="?", default="open", help=argparse.SUPPRESS)
    top.add_argument("rest", nargs=argparse.REMAINDER, help=argparse.SUPPRESS)
    chosen = top.parse_args(list(argv))
    if chosen.version:
        print(f"prm {_version()}")
        return DONE
    if chosen.verb == "help":
        top.print_help()
        return DONE
    return _run_verb(_find_verb(chosen.verb), chosen)


def _find_verb(name: str) -> Verb:
    names = [known for verb in VERBS for known in verb.names]
    for verb in (*VERBS, *HIDDEN):
        if name in verb.names:
            return verb
    near = difflib.get_close_matches(name, names, n=3)
    hint = f"Did you mean {' or '.join(near)}?" if near else f"Verbs are: {', '.join(names)}."
    raise UsageError(f"There is no verb {name!r}. {hint}")


def _run_verb(verb: Verb, chosen: argparse.Namespace) -> int:
    module = importlib.import_module(f"prm.cli.verbs.{verb.module}")
    parser = _Parser(f"prm {chosen.verb}", verb.names[chosen.verb])
    _add_everywhere(parser)
    module.add_arguments(parser)
    arguments = parser.parse_args(_shielded(chosen.rest), chosen)
    folder = default_data_folder() if arguments.data_dir is None else Path(arguments.data_dir).expanduser()
    is_chosen = arguments.data_dir is not None or bool(os.environ.get("PRM_DATA_DIR"))
    session = Session(folder.absolute(), arguments.verb, as_json=arguments.json, is_folder_chosen=is_chosen)
    code: int = module.run(arguments, session)
    return code


def _shielded(words: Sequence[str]) -> list[str]:
    """The arguments with a day without a year (``--02-09``) kept from looking like an option."""
    return [f" {word}" if _YEARLESS.fullmatch(word) else word for word in words]


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence instead of two lines of grammar, and leaves exiting to ``main``."""

    def __init__(
        self, prog: str, description: str, usage: str | None = None, epilog: str | None = None
    ) -> None:
        super().__init__(
            prog,
            usage,
            description,
            epilog,
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )

    @override
    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message[:1].upper()}{message[1:]}. How it goes: {self.prog} --help")


def _add_everywhere(parser: argparse.ArgumentParser) -> None:
    """The two options that stand before the verb or after it."""
    parser.add_argument(
        "--data-dir", metavar="DIR", help="the folder of the book (else PRM_DATA_DIR, else your own)"
    )
    parser.add_argument("--json", action="store_true", help="one JSON document instead of text")


def _listed_verbs() -> str:
    words = {name: sentence for verb in VERBS for name, sentence in verb.names.items()}
    width = max(map(len, words))
    lines = [f"  {name.ljust(width)}  {sentence}" for name, sentence in words.items()]
    return "\n".join(["verbs (each has its own --help):", *lines])


def _version() -> str:
    import tomllib
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("prm")
    except PackageNotFoundError:  # run from its own folder, as run.py does
        return str(tomllib.loads(_PROJECT.read_text(encoding="utf-8"))["project"]["version"])


def _refuse(sentence: str, code: int) -> int:
    try:
        print(sentence, file=sys.stderr)
    except BrokenPipeError:
        _silence(sys.stderr)
    return code


def _silence(stream: TextIO) -> None:
    """Nobody reads any more: what is still buffered goes nowhere, without a word at exit."""
    try:
        number = stream.fileno()
    except (OSError, ValueError):
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, number)
    os.close(nowhere)
