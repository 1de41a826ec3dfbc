"""Choices and pieces of lists cross to another process as they were; reviews in test_review.py."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from prm.importing.crossing import choices_document, choices_from, piece_document, piece_from
from prm.importing.plan import Choices, ForNew, Take
from prm.importing.review import ChangeRow, PersonRow, Piece

ANSWERS = st.dictionaries(st.tuples(st.text(), st.text()), st.sampled_from(Take), max_size=3)


@given(st.builds(Choices, ANSWERS, st.builds(ForNew)))
def test_any_choices_cross(choices: Choices) -> None:
    assert choices_from(json.loads(json.dumps(choices_document(choices)))) == choices


@given(st.lists(st.builds(PersonRow, perhaps=st.just((1, 2)))), st.lists(st.builds(ChangeRow)))
def test_any_piece_crosses(people: list[PersonRow], changes: list[ChangeRow]) -> None:
    for piece in (Piece("new", "a", 3, tuple(people), 9), Piece("updates", "", 0, tuple(changes), 9)):
        assert piece_from(json.loads(json.dumps(piece_document(piece)))) == piece
