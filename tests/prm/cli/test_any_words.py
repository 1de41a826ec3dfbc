"""Whatever is typed behind a verb, it is done, refused or wrong usage, and never a traceback."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from prm.cli.verbs import VERBS
from tests.prm.cli.calling import Prm

#: Verbs that write where the words say, or start a program.
ELSEWHERE = {"open", "demo", "import", "export", "backup", "restore"}
INSIDE = sorted({name for verb in VERBS for name in verb.names} - ELSEWHERE)

OPTIONS = (
    "--on", "--kind", "--text", "--sent", "--received", "--meaningful", "--passing", "--every", "--mine", "--ask", "--remove",
    "--show", "--limit", "--circle", "--tag", "--sort", "--yes", "--email", "--birthday", "--all", "--json",
)  # fmt: skip
KNOWN = (
    "c1",
    "i1",
    "f1",
    "n1",
    "h1",
    "Ada",
    "today",
    "tomorrow",
    "3w",
    "none",
    "Monthly",
    "birthday",
    "--12-10",
    "21",
    "meaningful",
)
# What a shell can hand over: no NUL; bytes that are no text arrive as halves of characters.
texts = st.text(st.characters(exclude_characters="\0"), max_size=12)
words = st.lists(st.one_of(texts, st.sampled_from(OPTIONS), st.sampled_from(KNOWN)), max_size=6)


@given(verb=st.sampled_from(INSIDE), rest=words)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_words(prm: Prm, verb: str, rest: list[str]) -> None:
    prm("add", "Ada Lovelace", "--circle", "Monthly")
    prm("log", "c1", "--on", "yesterday")
    with contextlib.suppress(SystemExit):  # --help
        said = prm(verb, *rest)
        assert said.code in {0, 1, 2}
        assert bool(said.err) == (said.code != 0), said
        if said.code and verb != "check":
            assert said.out == ""


@pytest.mark.parametrize("verb", ["note", "show", "search"])
def test_half_a_character_is_a_sentence(prm: Prm, ada: str, verb: str) -> None:
    rest = ["c1", "\udcff"] if verb == "note" else ["\udcff"]
    said = prm(verb, *rest)
    assert said.code in {0, 1, 2}
    assert "Traceback" not in said.err
