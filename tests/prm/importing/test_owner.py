from __future__ import annotations

from pathlib import Path

import pytest

from prm.errors import PrmError, UsageError
from prm.importing.planning import NOBODY_KNOWN, NOT_YOU
from prm.me import add_me, read_me
from tests.prm.books import Book
from tests.prm.importing.archives import (
    ME,
    Archive,
    Connection,
    Said,
    bring,
    by,
    is_nothing_new,
    names,
    reasons,
    to,
)
from tests.prm.importing.test_plan_messages import ASKED, TOLD, talk

OTHER = "Nils Berg"


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return Archive(tmp_path / "archive", [Connection("Ana Silva")], talk("Ana Silva"))


def their_archive(folder: Path) -> Archive:
    """The archive of somebody else, who talks with Ana too."""
    said = [
        Said(OTHER, "Ana Silva", "2026-04-01 10:00:00", ASKED),
        Said("Ana Silva", OTHER, "2026-04-02 10:00:00", TOLD, conversation="with Ana Silva"),
    ]
    return Archive(folder, [Connection("Ana Silva")], said, owner=OTHER)


def test_the_owner_is_learned(book: Book, archive: Archive) -> None:
    archive.extra = {
        "Email Addresses.csv": [
            ("Email Address", "Confirmed", "Primary", "Updated On"),
            ("zoe@x.example", "Yes", "Yes", "Not Available"),
        ]
    }
    bring(book, archive)
    me = book.read(read_me)
    assert (me.names, me.profiles, me.emails) == ((ME,), {"linkedin.com/in/zoe"}, {"zoe@x.example"})
    assert names(book) == ["Ana Silva"]
    assert book.sql("SELECT from_me FROM message ORDER BY at") == [(1,), (0,)]
    assert is_nothing_new(bring(book, archive))


def test_the_archive_of_somebody_else_is_refused(book: Book, archive: Archive, tmp_path: Path) -> None:
    bring(book, archive)
    before = book.sql("SELECT count(*) FROM step")
    with pytest.raises(PrmError) as refused:
        bring(book, their_archive(tmp_path / "theirs"))
    assert OTHER in str(refused.value)
    assert ME in str(refused.value)
    assert "nothing was changed" in str(refused.value)
    assert "--owner" in str(refused.value)
    assert book.sql("SELECT count(*) FROM step") == before


def test_owner_says_that_both_are_one(book: Book, archive: Archive, tmp_path: Path) -> None:
    bring(book, archive)
    theirs = their_archive(tmp_path / "theirs")
    bring(book, theirs, owner=OTHER)
    assert book.read(read_me).names == (ME, OTHER)
    assert names(book) == ["Ana Silva"]
    assert is_nothing_new(bring(book, theirs))
    assert is_nothing_new(bring(book, archive))


def test_messages_of_two_strangers_are_refused(book: Book, archive: Archive, tmp_path: Path) -> None:
    bring(book, archive)
    theirs = their_archive(tmp_path / "theirs")
    theirs.owner, theirs.connections = "", ()
    with pytest.raises(PrmError, match=f"{ME} takes no part"):
        bring(book, theirs)


def test_who_owns_it_is_asked_where_nobody_can_tell(book: Book, tmp_path: Path) -> None:
    alone = Archive(tmp_path / "alone", messages=talk("Ana Silva"), owner="")
    with pytest.raises(PrmError) as asked:
        bring(book, alone)
    assert "--owner NAME" in str(asked.value)
    assert ME in str(asked.value)
    assert book.sql("SELECT count(*) FROM source") == [(0,)]
    bring(book, alone, owner=ME.upper())
    assert names(book) == ["Ana Silva"]
    assert book.sql("SELECT from_me FROM message ORDER BY at") == [(1,), (0,)]


def test_an_owner_who_writes_nothing_is_unknown(book: Book, archive: Archive) -> None:
    with pytest.raises(UsageError) as unknown:
        bring(book, archive, owner="Zoe Brand")
    assert "'Zoe Brand'" in str(unknown.value)
    assert ME in str(unknown.value)
    with pytest.raises(UsageError, match="needs a name"):
        bring(book, archive, owner="  ")


def test_names_of_the_profile_that_are_not_the_owners_are_not_learned(book: Book, archive: Archive) -> None:
    archive.owner = "Zoë Elisabeth Brandt"  # the profile has her whole name, the messages do not
    report = bring(book, archive, owner=ME)
    assert reasons(report) == {NOT_YOU: 1}
    assert book.read(read_me).names == (ME,)
    assert is_nothing_new(bring(book, archive, owner=ME))


def test_people_without_messages_need_no_owner(book: Book, tmp_path: Path) -> None:
    bring(book, Archive(tmp_path / "alone", [Connection("Ana Silva")], owner=""))
    assert names(book) == ["Ana Silva"]
    assert not book.read(read_me)


def test_learned_later_directions_are_derived_anew(book: Book, archive: Archive) -> None:
    old_name = "Zoë Kehl"
    archive.messages = [
        *talk("Ana Silva"),
        Said(old_name, "Ana Silva", "2019-03-01 10:00:00", ASKED, "with Ana Silva", has_links=False),
        by("Ana Silva", "2019-03-02 10:00:00", TOLD, has_links=False),
    ]
    bring(book, archive)
    book.write(add_me, names=[old_name])
    assert book.sql("SELECT from_me FROM message ORDER BY at") == [(1,), (0,), (1,), (0,)]
    assert is_nothing_new(bring(book, archive))


def test_a_namesake_of_the_owner_with_another_link_is_somebody_else(book: Book, archive: Archive) -> None:
    namesake = "https://www.linkedin.com/in/zoe-brandt-2"
    archive.connections = [*archive.connections, Connection(ME, url=namesake)]
    archive.messages = [*archive.messages, to("Ben Ode", "2026-05-01 10:00:00", ASKED)]
    bring(book, archive)
    assert names(book) == ["Ana Silva", ME]


def test_addresses_of_an_owner_whom_nobody_knows_yet_are_not_called_somebody_elses(
    book: Book, tmp_path: Path
) -> None:
    file = tmp_path / "Email Addresses.csv"
    file.write_text(
        "Email Address,Confirmed,Primary,Updated On\nzoe@example.org,Yes,Yes,\n", encoding="utf-8"
    )
    assert reasons(bring(book, file)) == {NOBODY_KNOWN: 1}
