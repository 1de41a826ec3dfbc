"""What passed between people is logged, edited, judged, taken apart and joined, with the two clocks running right."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from prm import follow_ups, interactions, timeline, tombstones
from prm.database import Transaction
from prm.errors import PrmError, UsageError
from prm.interactions import span_holds
from prm.words import Direction, InteractionKind
from tests.prm.books import Book

ON = date(2026, 11, 22)
VERDICT = "SELECT meaningful, token_kind, awaiting, decided_by FROM interaction WHERE id = ?"
CLOCKS = "SELECT last_interaction_on, last_meaningful_on FROM contact WHERE id = ?"
SAID = [
    (
        "me",
        "2026-03-01T10:00:00+00:00",
        "Did you read the paper about bees? I wonder what you think of chapter three.",
    ),
    (
        "Ana",
        "2026-03-03T10:00:00+00:00",
        "Yes, it changed how I plan our garden. Shall we plant a lemon tree together?",
    ),
]
LATER = [
    (
        "me",
        "2026-03-20T10:00:00+00:00",
        "The lemon tree arrived, would Saturday suit you for planting it with us?",
    ),
    (
        "Ana",
        "2026-03-21T10:00:00+00:00",
        "Saturday is perfect, I will bring soil and my daughter, who loves digging.",
    ),
]


@pytest.fixture
def ana(book: Book) -> int:
    return book.add("Ana")


# Logging


def test_we_talked_is_meaningful_today_and_decided_by_you(book: Book, ana: int) -> None:
    exchange = book.log(ana)
    assert book.sql(VERDICT, exchange) == [(1, "", "", "you")]
    assert book.sql(CLOCKS, ana) == [("2026-11-22", "2026-11-22")]
    assert book.one("SELECT kind FROM interaction") == "other"


@pytest.mark.parametrize("kind", list(InteractionKind))
def test_every_kind_is_meaningful_unless_it_is_social(book: Book, ana: int, kind: InteractionKind) -> None:
    assert book.sql(VERDICT, book.log(ana, kind=kind))[0][0] == int(kind is not InteractionKind.SOCIAL)
    assert book.sql(VERDICT, book.log(ana, kind=kind, meaningful=True))[0][0] == 1
    assert book.sql(VERDICT, book.log(ana, kind=kind, meaningful=False)) == [(0, "other", "", "you")]


@pytest.mark.parametrize(("direction", "who"), [(Direction.OUT, "them"), (Direction.IN, "me")])
def test_what_went_one_way_waits_for_an_answer(book: Book, ana: int, direction: Direction, who: str) -> None:
    assert book.sql(VERDICT, book.log(ana, direction=direction)) == [(0, "", who, "you")]
    assert book.sql(CLOCKS, ana) == [("2026-11-22", None)]
    assert book.sql(VERDICT, book.log(ana, direction=direction, meaningful=True)) == [(1, "", "", "you")]


def test_an_exchange_with_several_counts_for_all(book: Book, ana: int) -> None:
    bea = book.add("Bea")
    book.log(ana, bea, ana, on="2026-10-01")
    assert [book.sql(CLOCKS, who) for who in (ana, bea)] == [[("2026-10-01", "2026-10-01")]] * 2
    assert book.one("SELECT count(*) FROM participant") == 2


def test_a_future_day_is_refused_and_offered_as_a_follow_up(book: Book, ana: int) -> None:
    with pytest.raises(
        PrmError, match=r"2026-11-23 is still to come, so nothing was logged\. Set a follow-up"
    ):
        book.log(ana, on=ON + timedelta(days=1))
    with pytest.raises(PrmError, match="still to come"):
        book.write(interactions.edit_interaction, book.log(ana), on=ON + timedelta(days=1))


def test_today_is_the_home_zones(book: Book, ana: int) -> None:
    from prm.me import set_home_zone

    book.write(set_home_zone, "Pacific/Kiritimati")
    book.log(ana, on=ON)
    book.advance(1)
    book.log(ana, on=ON + timedelta(days=1))


def test_nobody_and_somebody_who_is_not_there(book: Book) -> None:
    with pytest.raises(UsageError, match="Say whom you talked with"):
        book.log()
    with pytest.raises(UsageError, match="no person c9"):
        book.log(9)


# Editing, judging, deleting


def test_the_clocks_follow_every_change(book: Book, ana: int) -> None:
    bea = book.add("Bea")
    first = book.log(ana, on="2026-05-01")
    second = book.log(ana, on="2026-06-01")
    book.write(interactions.judge_interaction, second, meaningful=False)
    assert book.sql(CLOCKS, ana) == [("2026-06-01", "2026-05-01")]
    book.write(
        interactions.edit_interaction, first, on=date(2026, 4, 1), kind=InteractionKind.CALL, text=" hi "
    )
    assert book.sql(CLOCKS, ana) == [("2026-06-01", "2026-04-01")]
    book.write(interactions.edit_interaction, second, contact_ids=[bea])
    assert (book.sql(CLOCKS, ana), book.sql(CLOCKS, bea)) == (
        [("2026-04-01", "2026-04-01")],
        [("2026-06-01", None)],
    )
    book.write(interactions.delete_interaction, first)
    assert book.sql(CLOCKS, ana) == [(None, None)]


def test_an_edit_says_what_cannot_be(book: Book, ana: int) -> None:
    thread = book.thread([ana], SAID)
    with pytest.raises(UsageError, match="are those of its messages"):
        book.write(interactions.edit_interaction, thread, on=ON)
    book.write(interactions.edit_interaction, thread, text="we planned the garden")
    with pytest.raises(UsageError, match="needs at least one person"):
        book.write(interactions.edit_interaction, thread, contact_ids=[])
    with pytest.raises(UsageError, match="no exchange i99"):
        book.write(interactions.edit_interaction, 99, text="x")


def test_a_judgement_wins_for_ever(book: Book, ana: int) -> None:
    from prm.judging import judge_anew

    thread = book.thread([ana], SAID)
    assert book.sql(VERDICT, thread) == [(1, "", "", "rules")]
    book.write(interactions.judge_interaction, thread, meaningful=False)
    book.write(judge_anew, [thread])
    assert book.sql(VERDICT, thread) == [(0, "other", "", "you")]
    written = book.database.write(interactions.judge_interaction, thread, meaningful=False)
    assert not written.changes


def test_judging_ends_waiting(book: Book, ana: int) -> None:
    exchange = book.log(ana, direction=Direction.IN)
    book.write(interactions.judge_interaction, exchange, meaningful=False)
    assert book.sql(VERDICT, exchange) == [(0, "other", "", "you")]
    assert book.one("SELECT awaiting FROM contact") == ""


def test_a_deleted_exchange_stays_deleted_and_leaves_its_follow_up(book: Book, ana: int) -> None:
    thread = book.thread([ana], SAID)
    book.write(follow_ups.add_follow_up, ana, "bring soil", None, interaction_id=thread)
    book.write(interactions.delete_interaction, thread)
    for table in ("interaction", "participant", "message"):
        assert book.one(f"SELECT count(*) FROM {table}") == 0
    assert book.one("SELECT interaction_id FROM follow_up") is None
    assert len(book.read(tombstones.buried, tombstones.MESSAGE)) == 2
    assert len(book.read(tombstones.buried, tombstones.INTERACTION)) == 1
    book.undo()
    assert book.one("SELECT count(*) FROM message") == 2
    assert book.one("SELECT interaction_id FROM follow_up") == thread
    assert book.one("SELECT count(*) FROM tombstone") == 0


# Taking apart


def test_a_thread_parts_at_its_longest_silence(book: Book, ana: int) -> None:
    thread = book.thread([ana], [*SAID, *LATER])
    part = book.write(interactions.split_interaction, thread)
    span = "SELECT started_on, happened_on, message_count, started_at, ended_at FROM interaction WHERE id = ?"
    assert book.sql(span, thread) == [
        ("2026-03-01", "2026-03-03", 2, "2026-03-01T10:00:00Z", "2026-03-03T10:00:00Z")
    ]
    assert book.sql(span, part) == [
        ("2026-03-20", "2026-03-21", 2, "2026-03-20T10:00:00Z", "2026-03-21T10:00:00Z")
    ]
    assert book.sql("SELECT contact_id, happened_on FROM participant WHERE interaction_id = ?", part) == [
        (ana, "2026-03-21")
    ]
    assert [row[3] for row in book.sql(VERDICT, part)] == ["rules"]


def test_one_piece_cannot_be_taken_apart(book: Book, ana: int) -> None:
    with pytest.raises(PrmError, match="i1 is one piece"):
        book.write(interactions.split_interaction, book.log(ana))
    with pytest.raises(PrmError, match="i2 is one piece"):
        book.write(interactions.split_interaction, book.thread([ana], SAID[:1]))


# Joining


def test_two_threads_become_one(book: Book, ana: int) -> None:
    first, second = book.thread([ana], SAID), book.thread([ana], LATER)
    follow_up = book.write(follow_ups.add_follow_up, ana, "bring soil", None, interaction_id=second)
    assert book.write(interactions.join_interactions, second, first) == first
    (found,) = book.read(timeline.exchanges_of, ana)
    assert (found.id, found.message_count, found.started_on, found.happened_on) == (
        first, 4, date(2026, 3, 1), date(2026, 3, 21),
    )  # fmt: skip
    assert book.sql("SELECT interaction_id FROM follow_up WHERE id = ?", follow_up) == [(first,)]
    assert not found.is_joined


def test_of_two_verdicts_yours_stays(book: Book, ana: int) -> None:
    first, second = book.thread([ana], SAID), book.thread([ana], LATER)
    book.write(interactions.judge_interaction, second, meaningful=False)
    book.write(interactions.join_interactions, first, second)
    assert book.sql(VERDICT, first) == [(0, "other", "", "you")]


@pytest.mark.parametrize("hand_first", [True, False])
def test_a_hand_logged_exchange_and_a_thread_join_and_part_again(
    book: Book, ana: int, hand_first: bool
) -> None:
    def by_hand() -> int:
        return book.log(ana, on="2026-03-02", text="we wrote about bees", title="Bees")

    if hand_first:
        hand = by_hand()
        thread = book.thread([ana], SAID, channel="mail", kind="email")
    else:
        thread = book.thread([ana], SAID, channel="mail", kind="email")
        hand = by_hand()
    kept = book.write(interactions.join_interactions, hand, thread)
    assert kept == min(hand, thread)
    (one,) = book.read(timeline.exchanges_of, ana)
    assert (one.text, one.kind, one.channel, one.message_count, one.decided_by, one.meaningful, one.is_joined) == (
        "we wrote about bees", "email", "mail", 2, "you", True, True,
    )  # fmt: skip
    assert (one.started_on, one.happened_on) == (date(2026, 3, 1), date(2026, 3, 3))
    part = book.write(interactions.split_interaction, kept)
    by_id = {e.id: e for e in book.read(timeline.exchanges_of, ana)}
    mine, theirs = by_id[kept], by_id[part]
    assert (mine.text, mine.title, mine.kind, mine.channel, mine.message_count, mine.happened_on, mine.is_joined) == (
        "we wrote about bees", "Bees", "other", "", 0, date(2026, 3, 2), False,
    )  # fmt: skip
    assert (mine.decided_by, mine.meaningful) == ("you", True)
    assert (theirs.kind, theirs.channel, theirs.message_count, theirs.decided_by) == (
        "email",
        "mail",
        2,
        "rules",
    )
    assert (theirs.started_on, theirs.happened_on, theirs.text) == (date(2026, 3, 1), date(2026, 3, 3), "")


def test_joining_keeps_that_i_wait(book: Book, ana: int) -> None:
    hand = book.log(ana, on="2026-03-01", direction=Direction.OUT, kind=InteractionKind.MESSAGE)
    thread = book.thread([ana], SAID[:1])
    book.write(interactions.join_interactions, hand, thread)
    assert book.sql(VERDICT, hand) == [(0, "", "them", "you")]


@pytest.mark.parametrize("kind", [InteractionKind.MEETING, InteractionKind.CALL, InteractionKind.VIDEO])
def test_a_meeting_and_a_thread_never_join(book: Book, ana: int, kind: InteractionKind) -> None:
    hand, thread = book.log(ana, kind=kind, on="2026-03-02"), book.thread([ana], SAID)
    with pytest.raises(PrmError, match="are two things and stay two"):
        book.write(interactions.join_interactions, hand, thread)


def test_two_meetings_join_and_keep_both_texts(book: Book, ana: int) -> None:
    first = book.log(ana, kind=InteractionKind.MEETING, on="2026-03-02", text="morning", meaningful=False)
    second = book.log(ana, kind=InteractionKind.MEETING, on="2026-03-04", text="evening")
    book.write(interactions.join_interactions, first, second)
    (one,) = book.read(timeline.exchanges_of, ana)
    assert (one.text, one.meaningful, one.started_on, one.happened_on) == (
        "morning\nevening", True, date(2026, 3, 2), date(2026, 3, 4),
    )  # fmt: skip


def test_what_cannot_be_joined(book: Book, ana: int) -> None:
    bea = book.add("Bea")
    first, second = book.log(ana), book.log(bea)
    with pytest.raises(PrmError, match="with different people"):
        book.write(interactions.join_interactions, first, second)
    with pytest.raises(UsageError, match="with itself"):
        book.write(interactions.join_interactions, first, first)
    with pytest.raises(UsageError, match="no exchange i77"):
        book.write(interactions.join_interactions, first, 77)


# Days


def test_a_closing_thumb_does_not_move_the_day(book: Book, ana: int) -> None:
    thread = book.thread([ana], [*SAID, ("me", "2026-03-09T10:00:00+00:00", "👍")])
    assert book.sql("SELECT happened_on, ended_at FROM interaction WHERE id = ?", thread) == [
        ("2026-03-03", "2026-03-09T10:00:00Z")
    ]


def test_the_day_is_that_of_the_home_zone(book: Book, ana: int) -> None:
    late = [(who, at.replace("T10", "T23"), text) for who, at, text in SAID]

    def move(tx: Transaction) -> None:
        tx.home_zone = "Asia/Tokyo"
        from tests.prm.books import add_thread

        add_thread(tx, [ana], late)

    book.write(move)
    assert book.sql("SELECT started_on, happened_on FROM interaction") == [("2026-03-02", "2026-03-04")]


@pytest.mark.parametrize(("day", "holds"), [(28, False), (1, True), (2, True), (5, True), (6, False)])
def test_a_span_holds_a_day_give_or_take_one(day: int, holds: bool) -> None:
    wanted = date(2026, 2 if day == 28 else 3, day)
    assert span_holds(date(2026, 3, 2), date(2026, 3, 4), wanted) is holds
