from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from prm.errors import FileError
from prm.importing.drafts import MethodDraft, SourceRead
from prm.importing.inputs import open_inputs
from prm.importing.linkedin import CLOSED_ACCOUNT, ONLY_A_DATE, TWICE
from prm.importing.linkedin_connections import LinkedInConnections
from prm.words import MethodKind

DATA = Path(__file__).parents[3] / "tests" / "data" / "linkedin"
Reader = Callable[..., SourceRead]
HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"


def sample(name: str) -> SourceRead:
    return LinkedInConnections().read(open_inputs([DATA / name])[0])


@pytest.fixture
def read(tmp_path: Path) -> Reader:
    def from_text(text: str, encoding: str = "utf-8") -> SourceRead:
        (tmp_path / "Connections.csv").write_bytes(text.encode(encoding))
        found = LinkedInConnections().read(open_inputs([tmp_path / "Connections.csv"])[0])
        assert found.read == found.drafts + found.skipped.total() + found.rejected
        return found

    return from_text


@pytest.mark.parametrize(
    "name",
    [
        "li_2022_Connections_preamble_no_url.csv",
        "li_2023plus_Connections_url.csv",
        "li_Connections_excel_resaved.csv",
    ],
)
def test_the_same_people_in_every_era(name: str) -> None:
    found = sample(name)
    assert (found.read, found.rejected, found.skipped) == (10, 0, {ONLY_A_DATE: 1})
    assert found.problems == []
    assert [contact.fields["display_name"] for contact in found.contacts] == [
        "Mara Quillfeather",
        "Odalys Brightwater, PhD, PMP®",
        "Émile Vauclair ☕",
        "伟 陈",
        "محمد المثال",
        "Jean-Luc O’Malley Jr.",
        "Solo",
        "Mara Quillfeather",
        "🚀 Zed Rocket",
    ]
    first, second = found.contacts[0], found.contacts[1]
    assert dict(first.fields) == {
        "display_name": "Mara Quillfeather",
        "given_name": "Mara",
        "family_name": "Quillfeather",
        "organization": "Northwind, Inc.",
        "position": 'Head of "People"',
        "connected_on": "2026-11-22",
    }
    assert second.fields["family_name"] == "Brightwater"
    assert len({contact.record_key for contact in found.contacts}) == 9
    assert str(found.read_to) == "2026-11-22"
    assert found.source == "linkedin"
    assert found.format == "linkedin-connections"


def test_links_are_keys_and_methods() -> None:
    found = sample("li_2023plus_Connections_url.csv")
    assert found.contacts[2].record_key == "linkedin.com/in/émile-vauclair"
    assert found.contacts[0].methods == (
        MethodDraft(MethodKind.EMAIL, "mara@example.org"),
        MethodDraft(MethodKind.LINK, "https://www.linkedin.com/in/mara-quillfeather-1a2b", "LinkedIn"),
    )
    assert found.contacts[0].line == 5


def test_without_a_link_name_and_day_are_the_key_and_namesakes_stay_two() -> None:
    keys = [contact.record_key for contact in sample("li_2022_Connections_preamble_no_url.csv").contacts]
    assert keys[0] == "mara quillfeather|2026-11-22"
    assert keys[7] == "mara quillfeather|2026-11-22|2"
    assert keys[1] == "odalys brightwater|2019-01-03"


def test_columns_nobody_knows_are_kept() -> None:
    assert dict(sample("li_Connections_extra_columns.csv").contacts[0].extra) == {
        "Notes": "hi",
        "Location": "Oslo",
    }


def test_days_of_all_kinds_and_a_mark_where_there_is_none() -> None:
    found = sample("li_Connections_odd_dates.csv")
    days = [contact.fields.get("connected_on") for contact in found.contacts]
    assert days == [
        "2017-01-31",
        "2018-12-31",
        "2024-03-05",
        "2024-03-05",
        "2024-03-05",
        "2022-11-22",
        "2021-02-03",
        "2020-12-14",
        "2024-03-15",
        "2024-03-04",
        None,
        None,
    ]
    assert [(problem.line, problem.field, problem.rejected) for problem in found.problems] == [
        (12, "Connected On", False),
        (13, "Connected On", False),
    ]


def test_a_column_of_days_that_cannot_be_told_is_marked_once(read: Reader) -> None:
    found = read(HEADER + "A,B,a-b,,,,03/04/2024\nC,D,c-d,,,,05/06/2024\n")
    assert [contact.fields["connected_on"] for contact in found.contacts] == ["2024-03-04", "2024-05-06"]
    assert [(problem.line, problem.field) for problem in found.problems] == [(2, "Connected On")]
    assert (
        read(HEADER + "A,B,a-b,,,,03/04/2024\nC,D,c-d,,,,25/06/2024\n").contacts[0].fields["connected_on"]
        == "2024-04-03"
    )


def test_the_first_era(read: Reader) -> None:
    found = read(
        'First Name,Last Name,Email Address,Current Company,Current Position,Tags\nAda,Owner,a@b.c,Acme,Boss,"x, y;x"\n'
    )
    contact = found.contacts[0]
    assert contact.fields["organization"] == "Acme"
    assert contact.fields["position"] == "Boss"
    assert contact.tags == ("x", "y")
    assert contact.record_key == "ada owner|"
    assert found.problems == []
    assert found.read_to is None


def test_the_same_link_twice_is_one_person_with_what_both_rows_tell(read: Reader) -> None:
    found = read(
        HEADER
        + "A,B,https://www.linkedin.com/in/A-B,,Acme,,01 Jan 2020\nA,B,a-b,a@b.c,Other,Boss,01 Jan 2020\n"
    )
    assert found.skipped == {TWICE: 1}
    (contact,) = found.contacts
    assert contact.fields["organization"] == "Acme"
    assert contact.fields["position"] == "Boss"
    assert {method.value for method in contact.methods} == {"a@b.c", "https://www.linkedin.com/in/a-b"}


def test_the_same_row_twice_without_a_link_is_one_person(read: Reader) -> None:
    text = (
        "First Name,Last Name,Email Address,Company,Position,Connected On\n" + "A,B,,Acme,,01 Jan 2020\n" * 2
    )
    found = read(text)
    assert (len(found.contacts), found.skipped) == (1, {TWICE: 1})


def test_rows_that_name_nobody(read: Reader) -> None:
    found = read(
        HEADER
        + ",,,,Acme,,01 Jan 2020\n,,mara-quill-1a,,,,01 Jan 2020\n,,,a@b.c,,,01 Jan 2020\n,,,,,,01 Jan 2020\nLinkedIn,Member,,,,,01 Jan 2020\n"
    )
    assert [(problem.line, problem.rejected) for problem in found.problems] == [
        (2, True),
        (3, False),
        (4, False),
    ]
    assert [contact.fields["display_name"] for contact in found.contacts] == ["Mara Quill", "a@b.c"]
    assert found.skipped == {ONLY_A_DATE: 1, CLOSED_ACCOUNT: 1}


def test_what_is_no_address_is_marked_and_left_out(read: Reader) -> None:
    found = read(HEADER + "A,B,a-b,nobody,,,01 Jan 2020\n")
    assert [method.kind for method in found.contacts[0].methods] == [MethodKind.LINK]
    assert found.problems[0].field == "Email Address"


def test_an_open_quote_is_told_with_its_line(read: Reader) -> None:
    found = read(HEADER + 'A,"B,a-b,,,,01 Jan 2020\nC,"D, PhD",c-d,,,,02 Jan 2020\n')
    assert [contact.fields["given_name"] for contact in found.contacts] == ["C"]
    assert [(problem.line, problem.rejected) for problem in found.problems] == [(2, True)]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "latin-1"]
)
def test_fifty_people_in_every_encoding_and_delimiter(read: Reader, encoding: str, delimiter: str) -> None:
    rows = [f"Zoë {n},Müller,zoe-{n},,Société,,{n % 28 + 1:02} Feb 2024" for n in range(50)]
    found = read((HEADER + "\n".join(rows)).replace(",", delimiter), encoding)
    assert [contact.fields["display_name"] for contact in found.contacts] == [
        f"Zoë {n} Müller" for n in range(50)
    ]
    is_sure = encoding.startswith("utf")
    assert len(found.problems) == (0 if is_sure else 50)


def test_another_kind_of_table_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    with pytest.raises(FileError, match="no header line"):
        LinkedInConnections().read(open_inputs([tmp_path / "x.csv"])[0])
