"""``prm import-child``: an import that the window leaves to a process of its own; not for people."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace

from prm.cli.session import Session
from prm.clock import clock_from_environment


def add_arguments(_parser: ArgumentParser) -> None:
    """It takes none: what it is to do comes on standard input."""


def run(_arguments: Namespace, session: Session) -> int:
    from prm.importing.child import serve

    return serve(session.folder, clock_from_environment(), sys.stdin.fileno(), sys.stdout.fileno())
