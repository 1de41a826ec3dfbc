"""The verdict on the conversations for tuning, where they are at hand: better than the naive rule by a clear margin."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

import pytest

from prm.verdict import Episode, EpisodeMessage, judge

SET = Path(__file__).parents[3].parent / "shared" / "conversations" / "episodes.jsonl"
NAIVE_ACCURACY = 0.814


@pytest.mark.skipif(not SET.exists(), reason="the conversations for tuning are not here")
def test_better_than_the_naive_rule() -> None:
    right = waiting = waits = 0
    records = [json.loads(line) for line in SET.read_text(encoding="utf-8").splitlines()]
    for record in records:
        messages = tuple(
            EpisodeMessage(one["from"] == "me", datetime.fromisoformat(one["at"]), one["text"])
            for one in record["messages"]
        )
        told = judge(Episode(messages))
        right += told.meaningful == (record["label"] == "meaningful")
        waiting += told.awaiting is not None and record["kind"] == "unanswered"
        waits += record["kind"] == "unanswered"
    assert right / len(records) > NAIVE_ACCURACY + 0.12
    assert waiting == waits
