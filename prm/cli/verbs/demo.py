"""``prm demo``: the sample network as a book of its own."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from prm.changes import Changes
from prm.cli.session import Session, change_document
from prm.cli.text import counted
from prm.demo import fill_with_sample, holds_sample, make_sample_book, sample_folder


def add_arguments(parser: ArgumentParser) -> None:
    parser.epilog = "With --data-dir it fills an empty folder only. The people in it are invented."


def run(_arguments: Namespace, session: Session) -> int:
    if session.is_folder_chosen:
        written = make_sample_book(session.folder)
        return _say(
            session, session.folder, written.changes, f"{_people(written.result)} are in a book of their own"
        )
    folder = sample_folder()
    if holds_sample(folder):
        return _say(session, folder, Changes(), "The sample network is there already")
    written = fill_with_sample(folder)
    return _say(session, folder, written.changes, f"{_people(written.result)} are in a book of their own")


def _people(number: int) -> str:
    return counted(number, "invented person", "invented people")


def _say(session: Session, folder: Path, changes: Changes, what: str) -> int:
    command = f'prm --data-dir "{folder}"'
    document = change_document(changes, [], data_dir=str(folder))
    lines = [f"{what}: {folder}", f"Open it:           {command}", f"Or ask from here:  {command} today"]
    return session.answer(document, lines)
