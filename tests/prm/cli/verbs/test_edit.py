"""``prm edit`` changes one fact, says what it did, and refuses what does not fit."""

from __future__ import annotations

import pytest

from prm.cli.verbs.edit import FIELDS
from tests.prm.cli.calling import Prm

VALUES = {
    "display_name": ("Augusta King", "display_name"),
    "given_name": ("Augusta", "given_name"),
    "family_name": ("King", "family_name"),
    "nickname": ("Countess", "nickname"),
    "place": ("London", "place"),
    "how_met": ("At a party", "how_met"),
    "connected_on": ("2026-01-05", "connected_on"),
    "birthday": ("1815-12-10", "dates"),
    "anniversary": ("--07-08", "dates"),
    "death": ("1852", "dates"),
    "organization": ("Analytical Engines", "organization"),
    "position": ("Analyst", "position"),
    "email": ("countess@example.org", "emails"),
    "phone": ("+44 1234567", "methods"),
    "link": ("https://example.org/ada", "methods"),
    "handle": ("@ada", "methods"),
    "leave_alone": ("died", "leave_alone"),
    "cadence": ("21", "cadence_days"),
    "circle": ("Yearly", "circle"),
    "tag": ("math", "tags"),
}


def test_every_field_is_known_here() -> None:
    assert set(VALUES) == set(FIELDS)


@pytest.mark.parametrize("field", VALUES)
def test_a_field_is_set_in_one_step_and_shows(prm: Prm, ada: str, field: str) -> None:
    value, shown = VALUES[field]
    before = prm.json("show", ada)[shown]
    made = prm.json("edit", ada, field, value)
    assert made["step"] == "h2"
    assert made["ids"] == ["c1"]
    assert made["changed"]["contact"] == 1
    after = prm.json("show", ada)[shown]
    assert after != before
    if isinstance(after, str):
        assert after == value
    again = prm.json("edit", ada, field, value)
    assert again == {"step": None, "ids": [], "changed": {}}
    prm.text("undo")
    assert prm.json("show", ada)[shown] == before


@pytest.mark.parametrize(
    ("field", "value", "empty"),
    [
        ("birthday", "none", []),
        ("leave_alone", "no", None),
        ("circle", "none", None),
        ("place", "", ""),
        ("connected-on", "", None),
    ],
)
def test_a_fact_is_cleared(prm: Prm, ada: str, field: str, value: str, empty: object) -> None:
    shown = {"birthday": "dates", "connected-on": "connected_on"}.get(field, field)
    name = field.replace("-", "_")
    if field != "circle":
        prm.text("edit", ada, field, VALUES[name][0])
    assert "cleared" in prm.text("edit", ada, field, value)
    assert prm.json("show", ada)[shown] == empty


def test_an_own_cadence_goes_back_to_the_circles(prm: Prm, ada: str) -> None:
    prm.text("edit", ada, "cadence", "21 days")
    assert prm.json("show", ada)["cadence_days"] == 21
    prm.text("edit", ada, "cadence", "none")
    assert prm.json("show", ada)["cadence_days"] == 30


def test_addresses_and_tags_are_removed(prm: Prm, ada: str) -> None:
    prm.text("edit", ada, "tag", "math")
    assert "removed" in prm.text("edit", ada, "tag", "math", "--remove")
    assert "removed" in prm.text("edit", ada, "email", "ADA@example.org", "--remove")
    person = prm.json("show", ada)
    assert (person["tags"], person["emails"]) == ([], [])
    assert "no address" in prm.refusal("edit", ada, "email", "x@example.org", "--remove", code=2)
    assert "cleared with an empty value" in prm.refusal("edit", ada, "place", "x", "--remove", code=2)


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("shoe_size", "38", "no field 'shoe_size'. Fields are: display_name"),
        ("display_name", "", "needs a name"),
        ("birthday", "1984-13-40", "is no date"),
        ("connected_on", "soon", "wants a day"),
        ("leave_alone", "angry", "died, ended, other or no"),
        ("cadence", "often", "a number of days"),
        ("cadence", "0", "from 1 to 36,500"),
        ("circle", "Weekly", "no rhythm"),
        ("email", "", "cannot be empty"),
    ],
)
def test_what_does_not_fit_is_refused(prm: Prm, ada: str, field: str, value: str, sentence: str) -> None:
    assert sentence in prm.refusal("edit", ada, field, value, code=2)
