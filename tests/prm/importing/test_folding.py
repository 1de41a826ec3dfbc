from __future__ import annotations

from datetime import date

from prm.importing.drafts import ContactDraft, MethodDraft, SourceRead
from prm.importing.folding import Record, each_once, key_without_link
from prm.words import MethodKind

LINK = "linkedin.com/in/ana"


def person(key: str, *, file: str = "a", email: str = "", **fields: str) -> ContactDraft:
    methods = (MethodDraft(MethodKind.EMAIL, email),) if email else ()
    return ContactDraft(file, 2, key, {"display_name": "Ana Silva", **fields}, methods)


def source(file: str, day: date | None, *drafts: ContactDraft, name: str = "linkedin") -> SourceRead:
    return SourceRead(file, "linkedin-connections", name, len(drafts), contacts=list(drafts), read_to=day)


def test_one_file_is_taken_as_it_is() -> None:
    draft = person(LINK)
    assert each_once([source("a", None, draft, draft)]) == ([Record("linkedin", draft)] * 2, [])


def test_of_two_values_the_newer_files_counts_and_the_rest_is_united() -> None:
    old = person(LINK, file="old", email="ana@x.example", organization="Acme", place="Porto")
    new = person(LINK, file="new", organization="Bloom")
    for files in ([source("old", date(2021, 1, 1), old), source("new", date(2026, 1, 1), new)],):
        for order in (files, files[::-1]):
            ((record,), older) = each_once(order)
            assert dict(record.draft.fields) == {
                "display_name": "Ana Silva",
                "organization": "Bloom",
                "place": "Porto",
            }
            assert record.draft.methods == old.methods
            assert record.draft.file == "new"
            assert [draft.file for draft in older] == ["old"]


def test_an_archive_without_links_is_told_by_name_and_day() -> None:
    names = {"given_name": "Ana", "family_name": "Silva", "connected_on": "2019-05-05"}
    new = person(LINK, file="new", **names)
    assert key_without_link(new) == "ana silva|2019-05-05"
    assert key_without_link(person("ana silva|2019-05-05", **names)) == ""
    old = person("ana silva|2019-05-05", file="old", **names)
    other = person("ana silva|2019-05-06", file="old", **names)
    records, older = each_once(
        [source("old", date(2021, 1, 1), old, other), source("new", date(2026, 1, 1), new)]
    )
    assert [record.draft.record_key for record in records] == [LINK, "ana silva|2019-05-06"]
    assert [draft.file for draft in older] == ["old"]


def test_namesakes_of_one_day_are_folded_one_by_one() -> None:
    names = {"given_name": "Ana", "family_name": "Silva", "connected_on": "2019-05-05"}
    new = [person(f"{LINK}-{n}", file="new", **names) for n in (1, 2)]
    old = [person(f"ana silva|2019-05-05{end}", file="old", **names) for end in ("", "|2")]
    records, older = each_once([source("old", date(2021, 1, 1), *old), source("new", date(2026, 1, 1), *new)])
    assert [record.draft.record_key for record in records] == [f"{LINK}-1", f"{LINK}-2"]
    assert [draft.file for draft in older] == ["old", "old"]


def test_other_services_are_other_people() -> None:
    files = [source("a", None, person("k")), source("b", None, person("k"), name="mail")]
    assert len(each_once([*files, source("c", None, person("z"))])[0]) == 3
