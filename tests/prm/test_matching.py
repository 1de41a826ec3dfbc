"""What two spellings of an address or a name share."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prm.matching import address_norm, kind_of_address, link_norm, name_norm, phone_norm, split_name
from prm.words import MethodKind

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


@pytest.mark.parametrize(
    "link",
    [
        "https://www.linkedin.com/in/Inês-Duarte/", "http://linkedin.com/in/in%C3%AAs-duarte?trk=x",
        "pt.linkedin.com/in/ine\u0302s-duarte#top", " LINKEDIN.COM/in/INÊS-DUARTE ",
    ],
)  # fmt: skip
def test_links_to_one_profile_are_one(link: str) -> None:
    assert link_norm(link) == "linkedin.com/in/inês-duarte"


def test_other_links_keep_what_tells_them_apart() -> None:
    assert link_norm("https://www.Example.org/A?b=1/") == "example.org/A?b=1"
    assert link_norm("example.org") == link_norm("HTTP://EXAMPLE.ORG/")


@pytest.mark.parametrize(
    ("number", "norm"),
    [
        ("+351 912-345.678", "+351912345678"), ("00351 912 345 678", "+351912345678"), ("tel:+1(555)0100", "+15550100"),
        ("０９１２", "0912"), ("912 345", "912345"), ("", ""), ("+", "+"),
    ],
)  # fmt: skip
def test_numbers(number: str, norm: str) -> None:
    assert phone_norm(number) == norm


def test_addresses_of_each_kind() -> None:
    assert address_norm("email", " mailto:Ana@Example.ORG ") == "ana@example.org"
    assert address_norm("handle", " @Ana ") == "@ana"
    assert address_norm("link", "https://x.org/") == "x.org"


@given(texts, st.sampled_from(list(MethodKind)))
def test_a_norm_is_its_own_norm(text: str, kind: MethodKind) -> None:
    if kind is not MethodKind.LINK:
        assert address_norm(kind, address_norm(kind, text).strip()) == address_norm(kind, text).strip()
    assert kind_of_address(text) in MethodKind


@given(texts)
def test_a_name_and_its_shouted_spelling_are_one(name: str) -> None:
    assert name_norm(name) == name_norm(f"  {name}  ")
    assert name_norm(name_norm(name)) == name_norm(name)


def test_names() -> None:
    assert name_norm("Inês  DUARTE") == name_norm("ine\u0302s duarte") == "ines duarte"
    assert name_norm("Straße") == "strasse"


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Ana", ("Ana", "")), ("Ana Maria Sá", ("Ana Maria", "Sá")), ("Jan van der Berg", ("Jan", "van der Berg")),
        ("de la Cruz", ("de", "la Cruz")), ("", ("", "")),
    ],
)  # fmt: skip
def test_given_and_family_name(name: str, parts: tuple[str, str]) -> None:
    assert split_name(name) == parts
