"""Connections.csv into an empty book, against the sqlite3 command-line tool bringing the same rows into the same schema."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from prm.store.schema import first_rows, schema_statements
from tests.benchmarks.again import again, written
from tests.benchmarks.import_child import NOW
from tests.benchmarks.imports import Imported, bring
from tests.benchmarks.measuring import Finding, Lab, exponent, p50, paired_ratio, seconds
from tests.benchmarks.network import CONNECTIONS_HEAD, Network, write_connections

#: What the tool does with the rows once ``.import`` has them: our tables, with triggers on, indices and search there.
#: It cleans nothing, matches nobody and looks for no namesakes; ids follow the order of the file, as ours do.
_FILL = """
BEGIN;
INSERT INTO step(verb, at, first_change, last_change, revision, discarded)
  VALUES ('bring', '2026-11-22T12:00:00Z', 1, 0, 1, 0);
UPDATE recording SET step_id = 1;
INSERT INTO source(name) VALUES ('linkedin');
INSERT INTO contact(uid, display_name, given_name, family_name, connected_on, made_at, sort_key, organization, position)
  SELECT lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2))
      || '-' || hex(randomblob(6))),
    given || ' ' || family, given, family,
    substr(day, 8) || '-' || printf('%02d', (instr('JanFebMarAprMayJunJulAugSepOctNovDec', substr(day, 4, 3)) + 2) / 3)
      || '-' || substr(day, 1, 2),
    '2026-11-22T12:00:00Z', lower(given || ' ' || family), organization, title
  FROM temp.file ORDER BY rowid;
INSERT INTO contact_method(contact_id, kind, value, norm, label)
  SELECT rowid, 'email', email, lower(email), '' FROM temp.file WHERE email <> '';
INSERT INTO contact_method(contact_id, kind, value, norm, label)
  SELECT rowid, 'link', profile, lower(replace(profile, 'https://www.', '')), 'LinkedIn' FROM temp.file;
INSERT INTO position(contact_id, organization, title, is_current, seen_on)
  SELECT rowid, organization, title, 1, '2026-11-22' FROM temp.file;
INSERT INTO base(source_id, record_key, contact_id, fields)
  SELECT 1, lower(replace(profile, 'https://www.linkedin.com/in/', '')), rowid,
    json_object('connected_on', day, 'display_name', given || ' ' || family, 'family_name', family, 'given_name', given,
      'organization', organization, 'position', title)
  FROM temp.file;
INSERT INTO coverage(source_id, part, read_to) VALUES (1, 'connections', '2026-11-22');
INSERT INTO contact_search(rowid, name, work, reach, tags, notes)
  SELECT c.id, c.display_name || ' ' || c.given_name || ' ' || c.family_name, c.organization || ' ' || c.position,
    (SELECT group_concat(m.value, ' ') FROM contact_method m WHERE m.contact_id = c.id), '', ''
  FROM contact c;
UPDATE recording SET step_id = NULL, revision = 1;
UPDATE step SET last_change = (SELECT max(id) FROM change);
COMMIT;
"""


def script(file: Path) -> str:
    """What the tool is told: the newest schema, then the file.

    Its SQLite may be older than ours, so search tables are made without ``contentless_delete``, which writing does not need.
    """
    lines = ["PRAGMA journal_mode = WAL;", "PRAGMA synchronous = FULL;", "PRAGMA foreign_keys = ON;"]
    lines += ["PRAGMA temp_store = MEMORY;", "PRAGMA cache_size = -65536;", "BEGIN;"]
    lines += [f"{one.replace(' contentless_delete=1,', '')};" for one in schema_statements()]
    for statement, parameters in first_rows(NOW, "UTC"):
        for value in parameters:
            statement = statement.replace("?", "NULL" if value is None else f"'{value}'", 1)
        lines.append(f"{statement};")
    lines += ["COMMIT;", "CREATE TEMP TABLE file(given, family, profile, email, organization, title, day);"]
    lines += [".mode csv", f'.import --schema temp --skip {CONNECTIONS_HEAD} "{file}" file', _FILL]
    return "\n".join(lines)


def bring_by_tool(folder: Path, file: Path) -> float:
    """Bring the file in by the sqlite3 tool; gives the seconds. The folder is gone afterwards."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    told = script(file)
    command = ["sqlite3", "-batch", "-bail", str(folder / "book.db")]

    def run() -> None:
        done = subprocess.run(command, input=told, text=True, capture_output=True, check=False)
        if done.returncode != 0 or done.stderr:
            raise RuntimeError(f"sqlite3 failed: {done.stderr[:500]}")

    taken = seconds(run)
    shutil.rmtree(folder)
    return taken


def measure(lab: Lab) -> list[Finding]:
    """Rounds of both in turn at the smaller size; the larger size for the exponent; the same file again."""
    small, large = lab.size(30_000, 3_000), lab.size(100_000, 9_000)
    file = write_connections(Network(small), lab.folder / "Connections.csv")
    large_file = write_connections(Network(large), lab.folder / "Connections-large.csv")
    has_tool = shutil.which("sqlite3") is not None
    ours: list[Imported] = []
    larger: list[float] = []
    theirs: list[float] = []
    their_larger: list[float] = []
    for turn in range(lab.size(5, 2)):
        ours.append(bring(lab.folder / "book", file, twice=True))
        if has_tool:
            theirs.append(bring_by_tool(lab.folder / "tool", file))
        if turn % 2 == 0:
            larger.append(bring(lab.folder / "book", large_file).first)
            their_larger += [bring_by_tool(lab.folder / "tool", large_file)] if has_tool else []
    first = [one.first for one in ours]
    note = (
        f"{p50(first):.2f} s → {p50(larger):.2f} s, medians of {len(first)} and {len(larger)} rounds in turn"
    )
    if has_tool:
        note += f"; the tool's own growth: {exponent(small, p50(theirs), large, p50(their_larger)):.2f}"
    return [
        _against_tool(small, first, theirs),
        Finding(
            f"Connections.csv: growth {small:,} → {large:,} rows",
            1.15,
            "exponent",
            exponent(small, p50(first), large, p50(larger)),
            note,
            why="not located; the tool's own growth stands with the figures",
        ),
        again(f"Connections.csv of {small:,} rows", ours),
        written(f"Connections.csv of {small:,} rows", ours),
    ]


def _against_tool(rows: int, ours: list[float], theirs: list[float]) -> Finding:
    what = f"Connections.csv of {rows:,} rows, everything done"
    unit = "× the sqlite3 tool"
    if not theirs:
        return Finding(
            what,
            2.0,
            unit,
            None,
            f"The command-line tool sqlite3 is not installed; ours took {p50(ours):.2f} s.",
        )
    return Finding(
        what,
        2.0,
        unit,
        paired_ratio(ours, theirs),
        f"{p50(ours):.2f} s against {p50(theirs):.2f} s, median ratio of {len(ours)} rounds in turn;"
        f" {rows / p50(ours):,.0f} rows/s",
        why=(
            "the tool only copies the rows; ours also cleans them, matches each against everybody and accounts for it, in"
            " Python: under a profiler a sixth of the time is reading, a third planning, a half writing and settling"
        ),
    )
