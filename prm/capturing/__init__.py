"""One line of what happened, read, filled from the book and logged; and finding people and commands while somebody types.

The doors: ``line.read_line(text, on=…, languages=…, day_first=…) -> Line`` (pure), ``resolving.resolve(tx, line) -> Capture``,
``changing`` (pure: ``with_person(capture, place, found | None)``, ``with_somebody(capture, found | name)``,
``without_person(capture, place)``, ``with_day``, ``with_kind``, ``with_topic``, ``with_follow_up(capture, follow_up | None)``,
``with_text``, ``with_counts``, each a new Capture with its verdict), ``logging.log_line(tx, capture, with_follow_up=…) -> Logged``,
``logging.note_line(tx, capture) -> Logged``, ``logging.plan_line(tx, capture) -> Logged``, ``finding.find_people(tx, words, limit) -> tuple[Found, ...]``,
``finding.recent_people(tx, limit)`` and ``ranking.rank_titles(words, titles) -> tuple[Ranked, ...]`` (pure).

To add a language: one file ``resources/capture/<code>.json`` like ``en.json``, which explains its keys under ``about``.
To add a kind of piece: a ``PieceKind``, what finds it in ``line.py``, and what becomes of it in ``resolving.py``.
"""
