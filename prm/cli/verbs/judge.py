"""``prm judge``: overrule a verdict; your word wins for ever."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from prm.cli.people import read_id
from prm.cli.session import Session
from prm.cli.text import listed
from prm.interactions import judge_interaction
from prm.timeline import exchange


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("interaction", metavar="INTERACTION", help="an id like i40, as prm show says it")
    parser.add_argument("verdict", choices=["meaningful", "passing"])


def run(arguments: Namespace, session: Session) -> int:
    interaction_id = read_id("interaction", arguments.interaction)
    is_meaningful = arguments.verdict == "meaningful"
    with session.book() as database:
        written = database.write(judge_interaction, interaction_id, meaningful=is_meaningful)
        people = database.read(exchange, interaction_id).people
    words = "meaningful" if is_meaningful else "in passing"
    with_whom = listed(name for _, name in people)
    return session.done(
        written, "interaction", [interaction_id], f"The exchange with {with_whom} is {words}, you decided."
    )
