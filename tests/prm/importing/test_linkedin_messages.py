from __future__ import annotations

import tracemalloc
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from prm.importing.drafts import PersonRef, SourceRead
from prm.importing.inputs import open_inputs
from prm.importing.linkedin import ADVERTISEMENT, CLOSED_ACCOUNT, DRAFT, EMPTY, SPAM
from prm.importing.linkedin_messages import LinkedInMessages

DATA = Path(__file__).parents[3] / "tests" / "data" / "linkedin"
HEADER = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT\n"
ADA = PersonRef("Ada Owner", "linkedin.com/in/ada-owner")
MARA = PersonRef("Mara Quillfeather", "linkedin.com/in/mara-quillfeather-1a2b")
Reader = Callable[[str], SourceRead]


@pytest.fixture
def read(tmp_path: Path) -> Reader:
    def from_text(text: str) -> SourceRead:
        (tmp_path / "messages.csv").write_text(text, encoding="utf-8", newline="")
        found = LinkedInMessages().read(open_inputs([tmp_path / "messages.csv"])[0])
        assert found.read == found.drafts + found.skipped.total() + found.rejected
        return found

    return from_text


def row(**cells: str) -> str:
    values = {
        "id": "2-x",
        "title": "",
        "sender": "Mara",
        "url": "https://www.linkedin.com/in/mara",
        "to": "Ada Owner",
        "urls": "https://www.linkedin.com/in/ada-owner",
        "date": "2026-02-01 08:00:00 UTC",
        "subject": "",
        "content": "Hello",
        "folder": "INBOX",
        "attachments": "",
        "draft": "No",
        "draft_thread": "No",
    }
    return ",".join(f'"{value}"' for value in (values | cells).values()) + "\n"


@pytest.mark.parametrize(
    "name",
    ["li_2021_messages_9col.csv", "li_2023_messages_10col.csv", "li_2026_messages_11col_all_quoted.csv"],
)
def test_the_same_messages_in_every_era(name: str) -> None:
    found = LinkedInMessages().read(open_inputs([DATA / name])[0])
    assert (found.read, found.rejected) == (6, 0)
    assert found.skipped == {ADVERTISEMENT: 1, SPAM: 1, EMPTY: 1}
    assert [message.text for message in found.messages] == [
        'Hi Ada,\nthanks for the call.\n\n- hiring plan\n- "budget"',
        "Great.\nTalk soon",
        "Round two",
    ]
    first, second, group = found.messages
    assert (first.sender, second.sender) == (MARA, ADA)
    assert first.conversation == second.conversation == "2-c3ludGgtMDAx"
    assert first.at == datetime(2026, 2, 1, 8, tzinfo=UTC)
    assert (first.line, second.line, group.line) == (2, 7, 9)
    assert group.title == "Design crit"
    assert [person.name for person in group.recipients] == ["Odalys Brightwater, PhD, PMP®", "Émile Vauclair"]
    if "9col" not in name:
        assert [person.profile for person in group.recipients] == [
            "linkedin.com/in/odalys-bw",
            "linkedin.com/in/émile-vauclair",
        ]
    assert found.read_to == date(2026, 3, 1)
    assert {message.from_me for message in found.messages} == {None}


def test_the_inbox_of_2016(read: Reader) -> None:
    found = read(
        "From,To,Date,Subject,Content,Direction,Folder\n"
        'Mara Q,Ada Owner,"March 15, 2016, 02:05 PM",Hi,Hello,INCOMING,INBOX\n'
        'Ada Owner,Mara Q,"March 16, 2016, 02:05 PM",Hi,Hello,OUTGOING,SENT\n'
    )
    assert [message.from_me for message in found.messages] == [False, True]
    assert found.messages[0].at == datetime(2016, 3, 15, 14, 5, tzinfo=UTC)
    assert len({message.conversation for message in found.messages}) == 1
    assert found.messages[0].subject == "Hi"


def test_2019_and_early_2020(read: Reader) -> None:
    found = read(
        "FROM,TO,DATE,SUBJECT,CONTENT,DIRECTION,FOLDER\nMara,Ada,2019-11-06T02:08:20,,Hello,INCOMING,INBOX\n"
    )
    assert found.messages[0].at == datetime(2019, 11, 6, 2, 8, 20, tzinfo=UTC)
    assert found.messages[0].conversation == "people:ada|mara"


def test_what_is_no_message_is_counted_by_reason(read: Reader) -> None:
    found = read(
        HEADER
        + row(draft="Yes")
        + row(draft="true")
        + row(draft_thread="Yes")
        + row(folder="SPAM")
        + row(sender="Acme", url="", title="Your next role")
        + row(sender="LinkedIn Member", url="", content="Hi %FIRSTNAME%,")
        + row(folder="sponsored")
        + row(sender="LinkedIn Member", url="")
        + row(sender="Ada Owner", to="LinkedIn Member", urls="")
        + row(content="")
        + row(content="<p>&nbsp;</p>")
        + row()
    )
    assert found.skipped == {DRAFT: 3, SPAM: 1, ADVERTISEMENT: 3, CLOSED_ACCOUNT: 2, EMPTY: 2}
    assert len(found.messages) == 1


def test_an_attachment_alone_is_something_that_passed(read: Reader) -> None:
    found = read(HEADER + row(content="", attachments="https://example.org/a.pdf"))
    assert found.messages[0].text == ""


def test_a_draft_does_not_move_how_far_it_was_read(read: Reader) -> None:
    found = read(HEADER + row() + row(date="2027-01-01 00:00:00 UTC", draft="Yes"))
    assert found.read_to == date(2026, 2, 1)


def test_a_person_without_a_link_is_still_a_person(read: Reader) -> None:
    found = read(HEADER + row(url="", urls=""))
    assert found.messages[0].sender == PersonRef("Mara")
    assert found.messages[0].recipients == (PersonRef("Ada Owner"),)


def test_names_that_do_not_match_the_links_are_left_open(read: Reader) -> None:
    urls = "https://www.linkedin.com/in/a,https://www.linkedin.com/in/b"
    found = read(HEADER + row(to="One, Two, Three", urls=urls))
    assert found.messages[0].recipients == (
        PersonRef("", "linkedin.com/in/a"),
        PersonRef("", "linkedin.com/in/b"),
    )


def test_broken_records_are_told(read: Reader) -> None:
    found = read(
        HEADER + row(date="soon") + row(date="") + row(sender="", url="") + row() + '"2-x","never closed\n'
    )
    assert [(problem.line, problem.field, problem.rejected) for problem in found.problems] == [
        (2, "Date", True),
        (3, "Date", True),
        (4, "From", True),
        (6, "", True),
    ]
    assert len(found.messages) == 1


def test_a_long_letter_is_read_whole(read: Reader) -> None:
    letter = "\n".join(f"line {number}, and on" for number in range(4_000))
    found = read(HEADER + row(content=letter) + row())
    assert found.messages[0].text == letter
    assert found.problems == []


def test_people_and_threads_are_held_once(read: Reader) -> None:
    found = read(HEADER + row() * 50 + row(content="x"))
    first, last = found.messages[0], found.messages[-1]
    assert first.sender is last.sender
    assert first.recipients is last.recipients
    assert first.conversation is last.conversation


def test_many_messages_stay_small(tmp_path: Path) -> None:
    (tmp_path / "messages.csv").write_text(HEADER + row() * 5_000, encoding="utf-8")
    tracemalloc.start()
    try:
        found = LinkedInMessages().read(open_inputs([tmp_path / "messages.csv"])[0])
        size, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert size / len(found.messages) < 500
