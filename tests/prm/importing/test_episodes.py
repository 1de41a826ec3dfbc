from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prm.importing.episodes import DAY, LONGEST, Known, Span, attach, silence_of
from prm.words import Channel

SILENCE = 14 * DAY
times = st.lists(st.integers(0, 400 * DAY), max_size=25).map(sorted)


@st.composite
def known_spans(draw: st.DrawFn) -> list[Known]:
    """Episodes as a book may hold them: one after another, never longer than the longest."""
    found, at = [], 0
    ids = draw(st.permutations(range(1, 7)))
    for number in ids[: draw(st.integers(0, 5))]:
        start = at + draw(st.integers(1, 40 * DAY))
        end = start + draw(st.integers(0, LONGEST))
        found.append(Known(number, start, end, draw(st.booleans())))
        at = end
    return found


def whole(known: list[Known], times: list[int], silence: int = SILENCE) -> list[Span]:
    """All spans after attaching, the untouched too."""
    spans = attach(known, times, silence)
    gone = {i for span in spans for i in (span.id, *span.joined)}
    rest = [Span(k.start, k.end, k.id, k.is_judged) for k in known if k.id not in gone]
    return sorted([*spans, *rest], key=lambda span: span.start)


@pytest.mark.parametrize(
    ("channel", "days"),
    [
        (Channel.LINKEDIN, 14),
        (Channel.MAIL, 14),
        (Channel.WHATSAPP, 1),
        (Channel.SIGNAL, 1),
        ("elsewhere", 1),
    ],
)
def test_silences(channel: str, days: int) -> None:
    assert silence_of(channel) == days * DAY


def test_a_silence_ends_an_episode_and_no_less() -> None:
    assert [s.messages for s in attach([], [0, SILENCE, 2 * SILENCE + 1], SILENCE)] == [[0, 1], [2]]


def test_an_episode_spans_sixty_days_at_most() -> None:
    every_ten_days = [day * 10 * DAY for day in range(9)]
    spans = attach([], every_ten_days, SILENCE)
    assert [s.messages for s in spans] == [[0, 1, 2, 3, 4, 5, 6], [7, 8]]
    assert (spans[1].after_id, spans[1].after_message) == (None, 6)


@given(known_spans(), times)
def test_every_message_is_in_exactly_one_span_that_holds_it(known: list[Known], times: list[int]) -> None:
    spans = attach(known, times, SILENCE)
    assert sorted(place for span in spans for place in span.messages) == list(range(len(times)))
    assert all(span.start <= times[place] <= span.end for span in spans for place in span.messages)


@given(known_spans(), times)
def test_known_episodes_are_never_cut_and_only_join_the_lower(known: list[Known], times: list[int]) -> None:
    spans = whole(known, times)
    homes = {i: span for span in spans for i in (span.id, *span.joined) if i is not None}
    assert set(homes) == {one.id for one in known}
    for one in known:
        home = homes[one.id]
        assert home.start <= one.start
        assert one.end <= home.end
        assert home.id is not None
        assert home.id <= one.id
    assert len([i for span in spans for i in (span.id, *span.joined) if i is not None]) == len(known)


@given(known_spans(), times)
def test_no_span_is_longer_than_the_longest(known: list[Known], times: list[int]) -> None:
    assert all(span.end - span.start <= LONGEST for span in whole(known, times))


@given(known_spans(), times)
def test_a_judged_episode_joins_nothing_and_keeps_its_span(known: list[Known], times: list[int]) -> None:
    spans = whole(known, times)
    for one in known:
        if one.is_judged:
            (home,) = [span for span in spans if span.id == one.id]
            assert (home.start, home.end, home.joined) == (one.start, one.end, [])


@given(known_spans(), times)
def test_within_a_span_no_silence_is_new(known: list[Known], times: list[int]) -> None:
    """Between what a span holds there is never more than the silence, the known episodes taken as whole."""
    for span in attach(known, times, SILENCE):
        parts = [(times[place], times[place]) for place in span.messages]
        parts += [(k.start, k.end) for k in known if k.id in (span.id, *span.joined)]
        reached = min(start for start, _ in parts)
        for start, end in sorted(parts):
            assert start - reached <= SILENCE
            reached = max(reached, end)


@given(times.filter(lambda found: not found or found[-1] - found[0] <= LONGEST), st.data())
def test_two_files_or_one_make_the_same_episodes(times: list[int], data: st.DataObject) -> None:
    first = sorted(data.draw(st.lists(st.sampled_from(times), unique=True)) if times else [])
    second = [time for time in times if time not in first]
    at_once = [(span.start, span.end) for span in attach([], times, SILENCE)]
    book = [Known(n, s.start, s.end, False) for n, s in enumerate(attach([], first, SILENCE), 1)]
    assert [(span.start, span.end) for span in whole(book, second)] == at_once


def test_a_message_between_joins_two_and_the_lower_id_stays() -> None:
    known = [Known(7, 0, 5 * DAY, False), Known(3, 25 * DAY, 30 * DAY, False)]
    (span,) = attach(known, [15 * DAY], SILENCE)
    assert (span.id, span.joined, span.start, span.end) == (3, [7], 0, 30 * DAY)


def test_two_too_long_together_stay_two() -> None:
    known = [Known(1, 0, 30 * DAY, False), Known(2, 50 * DAY, 80 * DAY, False)]
    (span,) = attach(known, [40 * DAY], SILENCE)
    assert (span.id, span.joined) == (1, [])


def test_after_a_judged_one_a_new_one_begins_with_what_was_said_last_before_it() -> None:
    known = [Known(1, 0, 10 * DAY, True)]
    (span,) = attach(known, [12 * DAY], SILENCE)
    assert (span.id, span.after_id, span.after_message) == (None, 1, None)
    inside, after = attach(known, [4 * DAY, 12 * DAY], SILENCE)
    assert inside.id == 1
    assert after.after_message is None  # the last before it is in the book already, not the one inside
    late = attach(known, [12 * DAY, 40 * DAY], SILENCE)[1]
    assert (late.after_id, late.after_message) == (None, None)  # a silence lies between
