"""``prm split`` and ``prm join``: where one exchange ends and the next begins."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from prm.cli.people import read_id
from prm.cli.session import Session
from prm.interactions import join_interactions, split_interaction
from prm.words import short_id


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("interaction", metavar="INTERACTION", help="an id like i40")
    if parser.prog.endswith("join"):
        parser.add_argument("other", metavar="INTERACTION")


def run(arguments: Namespace, session: Session) -> int:
    first = read_id("interaction", arguments.interaction)
    with session.book() as database:
        if arguments.verb == "join":
            joined = database.write(join_interactions, first, read_id("interaction", arguments.other))
            sentence = f"They are one exchange now: {short_id('interaction', joined.result)}."
            return session.done(joined, "interaction", [joined.result], sentence)
        written = database.write(split_interaction, first)
    parts = [first, written.result]
    sentence = "They are two exchanges now: " + " and ".join(short_id("interaction", i) for i in parts) + "."
    return session.done(written, "interaction", parts, sentence)
