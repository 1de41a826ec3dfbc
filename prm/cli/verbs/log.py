"""``prm log``: keep that something passed between you and somebody."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from datetime import date

from prm.cli.people import find_people
from prm.cli.session import Session
from prm.cli.text import listed
from prm.cli.verbs.show import verdict_words
from prm.database import Transaction
from prm.interactions import log_interaction
from prm.timeline import exchange
from prm.when import day_in_words, past_day
from prm.words import Direction, InteractionKind, short_id


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("contacts", metavar="CONTACT", nargs="+")
    parser.add_argument("--on", metavar="DATE", help="2026-11-22, today, yesterday, monday, 3 days ago")
    parser.add_argument("--kind", choices=[str(kind) for kind in InteractionKind])
    parser.add_argument("--text", metavar="T", default="", help="what it was about")
    way = parser.add_mutually_exclusive_group()
    way.add_argument("--sent", action="store_true", help="you wrote, and wait for an answer")
    way.add_argument("--received", action="store_true", help="they wrote, and wait for yours")
    verdict = parser.add_mutually_exclusive_group()
    verdict.add_argument("--meaningful", action="store_true", help="it was a real exchange")
    verdict.add_argument("--passing", action="store_true", help="it was in passing")


def run(arguments: Namespace, session: Session) -> int:
    direction = Direction.OUT if arguments.sent else Direction.IN if arguments.received else None
    usual = InteractionKind.OTHER if direction is None else InteractionKind.MESSAGE
    kind = usual if arguments.kind is None else InteractionKind(arguments.kind)
    decided = arguments.meaningful or arguments.passing
    with session.book() as database:
        people = database.read(find_people, arguments.contacts)
        on = None if arguments.on is None else past_day(arguments.on, database.today)
        written = database.write(
            log_interaction,
            list(people),
            kind=kind,
            on=on,
            text=arguments.text,
            direction=direction,
            meaningful=arguments.meaningful if decided else None,
        )
        sentence = database.read(logged_sentence, written.result, listed(people.values()), database.today)
    return session.done(written, "interaction", [written.result], sentence)


def logged_sentence(tx: Transaction, interaction_id: int, names: str, today: date) -> str:
    """What was logged, with its verdict."""
    one = exchange(tx, interaction_id)
    what = "exchange" if one.kind == InteractionKind.OTHER else one.kind
    when = day_in_words(one.happened_on, today)
    return f"Logged {short_id('interaction', one.id)}: {what} with {names}, {when}; {verdict_words(one)}."
