from __future__ import annotations

from datetime import date

from prm import follow_ups, interactions
from prm.importing.carry_out import carry_out
from prm.importing.drafts import FollowUpDraft, InteractionDraft, PersonRef, Reading, SourceRead
from prm.importing.plan import ImportPlan, Outcome
from prm.importing.planning import make_plan
from prm.words import FollowUpKind, FollowUpStatus, InteractionKind
from tests.prm.books import Book

ANA = PersonRef("Ana Silva")
ON = date(2026, 3, 1)


def said(**values: object) -> InteractionDraft:
    draft = {"kind": InteractionKind.CALL, "happened_on": ON, "text": "On the phone"} | values
    return InteractionDraft("f", 2, (ANA,), **draft)  # type: ignore[arg-type]


def promise(**values: object) -> FollowUpDraft:
    draft = {
        "kind": FollowUpKind.MINE,
        "status": FollowUpStatus.OPEN,
        "text": "Send it",
        "due_on": ON,
    } | values
    return FollowUpDraft("f", 3, ANA, **draft)  # type: ignore[arg-type]


def carry(book: Book, *drafts: InteractionDraft | FollowUpDraft) -> ImportPlan:
    """Carry out a file of these drafts; gives the plan that it was."""
    source = SourceRead("f", "kith-interactions", "kith", len(drafts))
    for draft in drafts:
        (source.interactions if isinstance(draft, InteractionDraft) else source.follow_ups).append(draft)  # type: ignore[arg-type]
    plan: ImportPlan = book.read(make_plan, Reading([source], []))
    book.write(carry_out, plan)
    account = plan.accounts[0]
    assert account.read == account.new + account.same + account.conflicts + account.skipped
    return plan


def test_an_interaction_comes_with_its_verdict(book: Book) -> None:
    book.add("Ana Silva")
    carry(
        book,
        said(uid="a", meaningful=True, decided_by="you"),
        said(uid="b", meaningful=False, token_kind="logistics_only", decided_by="rules", text="Later?"),
        said(uid="c", meaningful=False, awaiting="me", started_on=date(2026, 2, 1), text="Well?"),
    )
    rows = book.sql(
        "SELECT uid, meaningful, token_kind, awaiting, decided_by, started_on FROM interaction ORDER BY uid"
    )
    assert rows == [
        ("a", 1, "", "", "you", "2026-03-01"),
        ("b", 0, "logistics_only", "", "rules", "2026-03-01"),
        ("c", 0, "", "me", "you", "2026-02-01"),
    ]


def test_with_or_without_a_uid_a_second_time_is_the_same(book: Book) -> None:
    book.add("Ana Silva")
    drafts = (said(), said(uid="a", text="Other"), promise(), promise(uid="b", text="Other"))
    assert [one.outcome for one in carry(book, *drafts).interactions] == [Outcome.NEW] * 2
    again = carry(book, *drafts)
    assert {one.outcome for one in (*again.interactions, *again.follow_ups)} == {Outcome.SAME}
    assert again.changes_nothing
    assert book.one("SELECT count(*) FROM follow_up") == 2


def test_one_that_says_something_else_by_now_is_a_conflict_and_mine_stays(book: Book) -> None:
    book.add("Ana Silva")
    carry(book, said(uid="a"), promise(uid="b"))
    plan = carry(book, said(uid="a", text="Else"), promise(uid="b", text="Else"))
    assert [one.outcome for one in (*plan.interactions, *plan.follow_ups)] == [Outcome.CONFLICT] * 2
    assert book.one("SELECT text FROM interaction") == "On the phone"


def test_what_i_deleted_stays_deleted(book: Book) -> None:
    book.add("Ana Silva")
    carry(book, said(uid="a"), promise(uid="b"))
    book.write(interactions.delete_interaction, 1)
    book.write(follow_ups.delete_follow_up, 1)
    plan = carry(book, said(uid="a"), promise(uid="b"))
    assert plan.accounts[0].reasons == {"deleted by you": 2}
    assert book.one("SELECT count(*) FROM interaction") == 0


def test_what_is_about_nobody_is_left_out(book: Book) -> None:
    plan = carry(book, said(), promise())
    assert plan.accounts[0].reasons == {"about nobody in your book": 2}
