"""What an import did or would do, for programs and for people."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from prm.importing.plan import ImportPlan, Outcome
from prm.importing.targets import Target
from prm.when import date_in_words
from prm.words import short_id, source_name

#: More problems than this are counted for people, not listed; programs get all.
_SHOWN = 20


@dataclass(frozen=True, slots=True)
class ImportReport:
    """A plan and whether it was carried out. ``step_id`` is None where it was not, or nothing changed."""

    plan: ImportPlan
    is_applied: bool
    step_id: int | None

    def json(self) -> dict[str, Any]:
        """The document of ``prm import --json``."""
        plan = self.plan
        return {
            "applied": self.is_applied,
            "step": None if self.step_id is None else short_id("step", self.step_id),
            "sources": [
                {
                    "file": account.file,
                    "format": account.format,
                    "read": account.read,
                    "new": account.new,
                    "updated": account.updated,
                    "same": account.same,
                    "conflicts": account.conflicts,
                    "skipped": account.skipped,
                    "rejected": account.rejected,
                }
                for account in plan.accounts
            ],
            "contacts": {
                "new": plan.count(Outcome.NEW),
                "updated": plan.count(Outcome.UPDATED),
                "same": plan.count(Outcome.SAME),
                "conflicts": plan.count(Outcome.CONFLICT),
            },
            "interactions": {
                "new": plan.new_interactions,
                "updated": plan.updated_interactions,
                "same": plan.same_interactions,
            },
            "skipped": [
                {"file": file, "reason": reason, "count": number}
                for (file, reason), number in plan.skipped.items()
            ],
            "problems": [
                {
                    "file": problem.file,
                    "line": problem.line,
                    "field": problem.field,
                    "reason": problem.reason,
                    "rejected": problem.rejected,
                }
                for problem in plan.problems
            ],
            "coverage": [
                {"source": source, "to": day.isoformat()} for source, day in sorted(known_to(plan).items())
            ],
        }

    def lines(self) -> list[str]:
        """The same for a person."""
        plan = self.plan
        lines = []
        for account in plan.accounts:
            lines.append(f"{account.file}: {account.read:,} read")
            parts = (
                ("new", account.new),
                ("updated", account.updated),
                ("same", account.same),
                ("in conflict (yours kept)", account.conflicts),
                ("left out", account.skipped),
                ("broken", account.rejected),
            )
            lines.append(
                "  " + ", ".join(f"{number:,} {word}" for word, number in parts if number or word == "new")
            )
            lines += [
                f"  left out: {number:,} {reason}" for reason, number in sorted(account.reasons.items())
            ]
        lines += self._column_lines()
        lines += self._problem_lines()
        lines += self._conflict_lines()
        lines.append(
            f"People: {plan.count(Outcome.NEW):,} new, {plan.count(Outcome.UPDATED):,} updated,"
            f" {plan.count(Outcome.SAME):,} same, {plan.count(Outcome.CONFLICT):,} in conflict."
        )
        lines.append(
            f"Exchanges: {plan.new_interactions:,} new, {plan.updated_interactions:,} grown,"
            f" {plan.same_interactions:,} same."
        )
        lines += [
            f"Known to: {source_name(source)} to {date_in_words(day)}"
            for source, day in sorted(known_to(plan).items())
        ]
        lines.append(self._last_line())
        return lines

    def _column_lines(self) -> list[str]:
        """Where the columns of tables went that no format knows."""
        lines = []
        for source in self.plan.reading.sources:
            if not source.mapped:
                continue
            taken = [f"{title} → {target}" for title, target in source.mapped if target != Target.LEAVE_OUT]
            left = [title for title, target in source.mapped if target == Target.LEAVE_OUT]
            lines.append(f"Columns of {source.file}: {', '.join(taken)}")
            if left:
                lines.append(f"  left out: {', '.join(left)}")
        return lines

    def _problem_lines(self) -> list[str]:
        shown = [
            f"  {problem.file}, line {problem.line}"
            + (f", {problem.field}" if problem.field else "")
            + f": {problem.reason}"
            + ("" if problem.rejected else " (kept)")
            for problem in self.plan.problems[:_SHOWN]
        ]
        rest = len(self.plan.problems) - len(shown)
        if rest > 0:
            shown.append(f"  and {rest:,} more; --json lists them all")
        return ["Please look at:", *shown] if shown else []

    def _conflict_lines(self) -> list[str]:
        found = [
            f"  {action.display_name}, {change.field.replace('_', ' ')}: yours is {change.mine or 'empty'}, the file says"
            f" {change.file} (yours kept)"
            for action in self.plan.conflicts
            for change in action.conflicts
        ]
        shown = found[:_SHOWN]
        if len(found) > _SHOWN:
            shown.append(f"  and {len(found) - _SHOWN:,} more")
        return ["You and the file disagree:", *shown] if shown else []

    def _last_line(self) -> str:
        if not self.is_applied:
            return "Nothing was written yet (dry run)."
        if self.step_id is None:
            return self._nothing_new()
        step = short_id("step", self.step_id)
        return f"Done as {step}; take it back with: prm undo {step}"

    def _nothing_new(self) -> str:
        accounts = self.plan.accounts
        if not any(account.read for account in accounts):
            return "There is nothing in it, so nothing was changed."
        if not any(account.same or account.conflicts for account in accounts):
            return "Nothing of it was brought in, for the reasons above; your book is as it was."
        return "Nothing new: all of it is in your book already."


def known_to(plan: ImportPlan) -> dict[str, Any]:
    """Up to which day each source is known after this import."""
    newest: dict[str, Any] = {}
    for part in plan.coverage:
        newest[part.source] = max(part.read_to, newest.get(part.source, part.read_to))
    return newest
