"""The first page: who waits, who is due, who is left alone, and that nobody is starved."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from prm import circles, contacts, facts, follow_ups, interactions, today
from prm.database import Transaction
from prm.store.types import instant_text
from prm.today import Today, Why
from prm.words import DateKind, Direction, LeaveAlone
from tests.prm.books import Book

ON = date(2026, 11, 22)


def _today(tx: Transaction, most: int = 3, on: date | None = None) -> Today:
    return today.read_today(tx.sql, on or tx.today, most)


def _names(entries: Any) -> list[str]:
    return [entry.person.display_name for entry in entries]


def _page(book: Book, most: int = 3) -> Today:
    found: Today = book.read(_today, most)
    return found


def _everyone(tx: Transaction) -> list[today.Waiting]:
    return list(today.all_waiting(tx.sql))


def _back(days: int) -> date:
    return ON - timedelta(days=days)


def _due(book: Book, name: str, *, circle: str = "Monthly", talked: int = 60, **kwargs: Any) -> int:
    """Somebody whose rhythm is over: placed long ago, last talked to ``talked`` days ago."""
    who = book.add(name, **kwargs)
    book.write(circles.place_in_circle, [who], book.read(circles.find_circle, circle))
    book.write(_placed_long_ago, who)
    book.log(who, on=_back(talked))
    return who


def _placed_long_ago(tx: Transaction, who: int) -> None:
    tx.sql("UPDATE contact SET placed_in_circle_on = '2020-01-01' WHERE id = ?", (who,))


# Waiting


def test_who_wrote_me_waits_with_their_own_words(book: Book) -> None:
    ana = book.add("Ana", organization="Acme", position="Gardener")
    book.log(ana, on=_back(3), direction=Direction.IN, text="Shall we plant the lemon tree?")
    (entry,) = _page(book).waiting
    assert entry.person[:1] == (ana,)
    assert (entry.awaiting, entry.since_on, entry.text) == ("me", _back(3), "Shall we plant the lemon tree?")


def test_the_words_are_those_of_the_last_message_of_who_waits(book: Book) -> None:
    ana = book.add("Ana Sá")
    said = [
        ("Ana Sá", "2026-11-18T10:00:00+00:00", "I am thinking about leaving my job, what would you do?"),
        (
            "Ana Sá",
            "2026-11-19T10:00:00+00:00",
            "Did you get my question about the job? I have to decide soon.",
        ),
    ]
    book.thread([ana], said)
    (entry,) = _page(book).waiting
    assert entry.text == said[1][2]


def test_a_later_meaningful_exchange_in_any_channel_ends_waiting_both_ways(book: Book) -> None:
    ana, bea = book.add("Ana"), book.add("Bea")
    book.log(ana, on=_back(3), direction=Direction.IN)
    book.log(bea, on=_back(3), direction=Direction.OUT)
    assert {entry.person.display_name for entry in book.read(_everyone)} == {"Ana", "Bea"}
    book.log(ana, bea, on=_back(1))
    assert _page(book).waiting == ()
    assert book.read(_everyone) == []


def test_an_exchange_in_passing_does_not_end_waiting(book: Book) -> None:
    ana = book.add("Ana")
    book.log(ana, on=_back(3), direction=Direction.IN)
    book.log(ana, on=_back(1), meaningful=False)
    assert _names(_page(book).waiting) == ["Ana"]


def test_the_newest_message_tells_who_waits_for_whom(book: Book) -> None:
    ana = book.add("Ana")
    book.log(ana, on=_back(5), direction=Direction.IN)
    book.log(ana, on=_back(3), direction=Direction.OUT)
    assert _page(book).waiting == ()
    assert [entry.awaiting for entry in book.read(_everyone)] == ["them"]


def test_without_a_rhythm_somebody_waits_for_sixty_days_on_today(book: Book) -> None:
    ana, bea = book.add("Ana"), book.add("Bea")
    book.log(ana, on=_back(60), direction=Direction.IN)
    book.log(bea, on=_back(61), direction=Direction.IN)
    assert _names(_page(book).waiting) == ["Ana"]
    assert len(book.read(_everyone)) == 2


def test_resting_is_no_rhythm(book: Book) -> None:
    ana = book.add("Ana")
    book.write(circles.place_in_circle, [ana], book.read(circles.find_circle, "Resting"))
    book.log(ana, on=_back(61), direction=Direction.IN)
    assert _page(book).waiting == ()


def test_with_a_rhythm_somebody_waits_however_long(book: Book) -> None:
    ana = _due(book, "Ana", talked=500)
    book.log(ana, on=_back(300), direction=Direction.IN)
    assert _names(_page(book).waiting) == ["Ana"]


# Due


def test_due_on_the_day_and_not_before(book: Book) -> None:
    _due(book, "Ana", talked=30)
    _due(book, "Bea", talked=29)
    assert _names(_page(book).get_in_touch) == ["Ana"]
    book.advance(1)
    assert _names(_page(book).get_in_touch) == ["Ana", "Bea"]


def test_the_entry_says_why(book: Book) -> None:
    _due(book, "Ana", talked=60)
    bea = book.add("Bea")
    book.write(circles.set_cadence, bea, 1)
    book.advance(1)
    entries = {entry.person.display_name: entry for entry in _page(book).get_in_touch}
    assert (entries["Ana"].why, entries["Ana"].circle, entries["Ana"].cadence_days) == (
        Why.RHYTHM,
        "Monthly",
        30,
    )
    assert entries["Ana"].last_meaningful_on == _back(60)
    assert entries["Ana"].share == pytest.approx(61 / 30)
    assert entries["Bea"].why is Why.NOT_YET
    assert today.why_in_words(entries["Ana"]) == "since 2026-09-23; monthly is the rhythm"
    assert "no meaningful exchange yet in what Kith has read" in today.why_in_words(entries["Bea"])


def test_at_most_so_many_and_the_largest_share_first(book: Book) -> None:
    for name, talked in (("A", 40), ("B", 90), ("C", 50), ("D", 70)):
        _due(book, name, talked=talked)
    _due(book, "Yearly", circle="Yearly", talked=400)
    assert _names(_page(book).get_in_touch) == ["B", "D", "C"]
    assert _names(_page(book, 7).get_in_touch) == ["B", "D", "C", "A", "Yearly"]
    assert len(_page(book, 1).get_in_touch) == 1


def test_ties_go_by_uid_and_never_by_work_or_name(book: Book) -> None:
    people = {}
    for number in range(80):  # more than the first look takes
        who = _due(
            book,
            f"P{number:02}",
            organization=f"Org {99 - number}",
            position="Director" if number % 2 else "",
        )
        people[book.one("SELECT uid FROM contact WHERE id = ?", who)] = f"P{number:02}"
    book.write(_shuffled_uids)
    people = dict(book.sql("SELECT uid, display_name FROM contact"))
    expected = [people[uid] for uid in sorted(people)]
    assert _names(_page(book, 7).get_in_touch) == expected[:7]


def _shuffled_uids(tx: Transaction) -> None:
    for (who,) in tx.sql("SELECT id FROM contact").fetchall():
        tx.sql("UPDATE contact SET uid = ? WHERE id = ?", (f"{who * 7919 % 1009:08}", who))


@pytest.mark.parametrize("how", ["leave_alone", "hide", "trash", "resting", "no rhythm"])
def test_who_is_never_brought_up_unasked(book: Book, how: str) -> None:
    ana = _due(book, "Ana")
    book.log(ana, on=_back(1), direction=Direction.IN)
    book.write(follow_ups.add_follow_up, ana, "send the book", _back(2))
    book.write(facts.set_date, ana, DateKind.BIRTHDAY, "1984-11-23")
    if how in {"resting", "no rhythm"}:
        circle = book.read(circles.find_circle, "Resting") if how == "resting" else None
        book.write(circles.place_in_circle, [ana], circle)
        assert book.one("SELECT next_due_on FROM contact") is None
        return
    if how == "leave_alone":
        book.write(contacts.leave_alone, ana, LeaveAlone.DIED)
    elif how == "hide":
        book.write(contacts.hide_contact, [ana])
    else:
        book.write(contacts.trash_contact, [ana])
    page = _page(book)
    assert (page.get_in_touch, page.waiting, page.follow_ups, page.dates) == ((), (), (), ())
    assert book.read(_everyone) == []
    assert book.one("SELECT next_due_on FROM contact") is None


def test_not_this_time_restarts_the_rhythm(book: Book) -> None:
    ana = _due(book, "Ana")
    book.write(circles.not_this_time, ana)
    assert _page(book).get_in_touch == ()
    book.advance(29)
    assert _page(book).get_in_touch == ()
    book.advance(1)
    assert _names(_page(book).get_in_touch) == ["Ana"]
    assert _page(book).get_in_touch[0].last_meaningful_on == _back(60)


def test_later_moves_only_get_in_touch(book: Book) -> None:
    ana = _due(book, "Ana")
    book.write(circles.snooze_contact, ana, ON + timedelta(days=5))
    assert _page(book).get_in_touch == ()
    book.log(ana, on=ON, direction=Direction.IN)
    assert _names(_page(book).waiting) == ["Ana"]
    book.undo()
    book.write(follow_ups.add_follow_up, ana, "send the book", ON)
    assert _names(_page(book).follow_ups) == ["Ana"]
    book.undo()
    book.advance(5)
    assert _names(_page(book).get_in_touch) == ["Ana"]


# One section each


def test_nobody_stands_in_two_sections(book: Book) -> None:
    ana, bea, cy = _due(book, "Ana"), _due(book, "Bea"), _due(book, "Cy")
    for who in (ana, bea):
        book.log(who, on=_back(2), direction=Direction.IN)
    book.write(follow_ups.add_follow_up, ana, "send the book", _back(1))
    page = _page(book)
    assert _names(page.follow_ups) == ["Ana"]
    assert _names(page.waiting) == ["Bea"]
    assert _names(page.get_in_touch) == ["Cy"]
    assert cy


def test_an_open_follow_up_keeps_out_until_its_day(book: Book) -> None:
    ana = _due(book, "Ana")
    promise = book.write(follow_ups.add_follow_up, ana, "after the holidays", ON + timedelta(days=10))
    assert _page(book).get_in_touch == ()
    book.advance(10)
    assert (_names(_page(book).follow_ups), _names(_page(book).get_in_touch)) == (["Ana"], [])
    book.write(follow_ups.close_follow_up, promise)
    assert _names(_page(book).get_in_touch) == ["Ana"]


def test_a_follow_up_that_repeats_or_has_no_day_keeps_nobody_out(book: Book) -> None:
    ana, bea = _due(book, "Ana"), _due(book, "Bea")
    book.write(follow_ups.add_follow_up, ana, "water her plants", ON + timedelta(days=3), every="week")
    book.write(follow_ups.add_follow_up, bea, "one day", None)
    assert sorted(_names(_page(book).get_in_touch)) == ["Ana", "Bea"]


# No answer


def test_after_i_wrote_there_is_silence_and_then_the_question_once(book: Book) -> None:
    ana = _due(book, "Ana", talked=200)
    book.log(ana, on=_back(13), direction=Direction.OUT)
    assert _page(book).get_in_touch == ()
    book.advance(1)
    (entry,) = _page(book).get_in_touch
    assert (entry.why, entry.since_on) == (Why.NO_ANSWER, _back(13))
    assert "no answer yet since 2026-11-09: write again, or let it rest?" in today.why_in_words(entry)
    book.write(circles.not_this_time, ana)
    assert _page(book).get_in_touch == ()
    book.advance(30)
    assert [entry.why for entry in _page(book).get_in_touch] == [Why.RHYTHM]


def test_the_question_comes_for_people_without_a_rhythm_too(book: Book) -> None:
    ana = book.add("Ana")
    book.log(ana, on=_back(14), direction=Direction.OUT)
    assert [entry.why for entry in _page(book).get_in_touch] == [Why.NO_ANSWER]
    book.write(circles.not_this_time, ana)
    assert _page(book).get_in_touch == ()


def test_the_silence_is_a_third_of_a_long_rhythm(book: Book) -> None:
    ana = _due(book, "Ana", circle="Yearly", talked=500)
    book.log(ana, on=_back(50), direction=Direction.OUT)
    assert _page(book).get_in_touch == ()
    assert book.one("SELECT waiting_until_on FROM contact") == (_back(50) + timedelta(days=122)).isoformat()


@pytest.mark.parametrize(("wrote", "asked"), [(14, True), (43, True), (44, False), (90, False), (400, False)])
def test_the_question_is_asked_within_thirty_days_of_the_silence(book: Book, wrote: int, asked: bool) -> None:
    ana = book.add("Ana")
    book.log(ana, on=_back(wrote), direction=Direction.OUT)
    assert (len(_page(book).get_in_touch) == 1) is asked


def test_unanswered_is_an_ordinary_due(book: Book) -> None:
    ana = _due(book, "Ana", talked=200)
    book.log(ana, on=_back(60), direction=Direction.OUT)
    assert [entry.why for entry in _page(book).get_in_touch] == [Why.RHYTHM]


def test_after_ninety_days_it_was_never_answered(book: Book) -> None:
    ana = _due(book, "Ana", circle="Yearly", talked=500)
    book.log(ana, on=_back(91), direction=Direction.OUT)
    book.advance(40)  # the silence of a third of a year ends now, but nobody asks about it any more
    assert Why.NO_ANSWER not in [entry.why for entry in _page(book).get_in_touch]


# Dates, invitations, coverage


def test_dates_of_the_coming_week(book: Book) -> None:
    for name, text in (("Ana", "1984-11-22"), ("Bea", "--11-29"), ("Cy", "1990-11-30"), ("Di", "1984-11")):
        book.write(facts.set_date, book.add(name), DateKind.BIRTHDAY, text)
    book.write(facts.set_date, book.add("Eve"), DateKind.DEATH, "2020-11-23")
    found = [(entry.display_name, entry.on, entry.turns) for entry in _page(book).dates]
    assert found == [("Ana", ON, 42), ("Bea", date(2026, 11, 29), None)]


def test_dates_over_new_year_and_29_february(book: Book) -> None:
    book.write(facts.set_date, book.add("Ana"), DateKind.BIRTHDAY, "1984-01-02")
    book.write(facts.set_date, book.add("Bea"), DateKind.BIRTHDAY, "1984-02-29")

    def dates(tx: Transaction, on: date, march: bool = False) -> list[tuple[str, date]]:
        return [(e.display_name, e.on) for e in today.coming_dates(tx.sql, on, leap_day_in_march=march)]

    assert book.read(dates, date(2026, 12, 30)) == [("Ana", date(2027, 1, 2))]
    assert book.read(dates, date(2027, 2, 25)) == [("Bea", date(2027, 2, 28))]
    assert book.read(dates, date(2027, 2, 25), True) == [("Bea", date(2027, 3, 1))]
    assert book.read(dates, date(2027, 3, 1), True) == [("Bea", date(2027, 3, 1))]
    assert book.read(dates, date(2028, 2, 25)) == [("Bea", date(2028, 2, 29))]


def test_a_date_that_cannot_be_falls_on_the_last_of_its_month(book: Book) -> None:
    ana = book.add("Ana")

    def wrong_date(tx: Transaction) -> None:
        tx.insert("contact_date", contact_id=ana, kind="birthday", month=11, day=31)

    book.write(wrong_date)
    book.advance(5)
    assert [entry.on for entry in _page(book).dates] == [date(2026, 11, 30)]


def test_open_invitations(book: Book) -> None:
    def invite(
        tx: Transaction, name: str, decision: str = "", later: str | None = None, way: str = "in"
    ) -> None:
        tx.insert(
            "invitation", uid=name, key=name, direction=way, name=name, decision=decision, sent_on="2026-11-01",
            later_until_on=later, made_at=instant_text(tx.now),
        )  # fmt: skip

    for name, decision, later, way in (
        ("open", "", None, "in"), ("mine", "", None, "out"), ("ignored", "ignore", None, "in"),
        ("now", "later", "2026-11-22", "in"), ("later", "later", "2026-11-23", "in"),
    ):  # fmt: skip
        book.write(invite, name, decision, later, way)
    assert [entry.name for entry in _page(book).invitations] == ["now", "open"]


def test_an_absence_carries_its_coverage(book: Book) -> None:
    def cover(tx: Transaction) -> None:
        source = tx.insert("source", name="LinkedIn")
        tx.insert("coverage", source_id=source, part="messages", read_from="2019-01-01", read_to="2026-11-21")

    book.write(cover)
    assert _page(book).coverage == (
        today.Coverage("LinkedIn", "messages", date(2019, 1, 1), date(2026, 11, 21)),
    )


def _many_who_wait(tx: Transaction) -> None:
    for number in range(103):
        person = contacts.add_contact(tx, f"Writer {number:03}")
        interactions.log_interaction(tx, [person], direction=Direction.IN)
    for number in range(104):
        follow_ups.add_follow_up(tx, contacts.add_contact(tx, f"Promised {number:03}"), "send it", tx.today)


def test_what_does_not_fit_the_lists_is_counted(book: Book) -> None:
    book.write(_many_who_wait)
    page = _page(book)
    assert (len(page.waiting), page.more_waiting) == (100, 3)
    assert (len(page.follow_ups), page.more_follow_ups) == (100, 4)
