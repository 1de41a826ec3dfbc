"""The SQL of Today: the same text for the first paint on the raw driver and for the query.

Parameters are days as text; every statement is answered by an index at any size of book.
"""

from __future__ import annotations

#: People who may be brought up unasked.
ASKABLE = "c.leave_alone = '' AND c.hidden_at IS NULL AND c.trashed_at IS NULL"

_ASKING = "(SELECT id FROM circle WHERE cadence_days IS NOT NULL)"
_SEEN = "trashed_at IS NULL AND hidden_at IS NULL"
#: How many people have a rhythm that asks: those in such a circle, and the others with a cadence of their own. Two counts,
#: because each is answered by an index alone.
REAL = f"""
SELECT (SELECT count(*) FROM contact WHERE circle_id IN {_ASKING} AND {_SEEN})
  + (SELECT count(*) FROM contact WHERE cadence_days IS NOT NULL AND {_SEEN}
       AND (circle_id IS NULL OR circle_id NOT IN {_ASKING}))
"""

#: Who comes up next, whoever is due first: nobody who may not be brought up has a day.
NEXT = """
SELECT display_name, next_due_on FROM contact
WHERE next_due_on IS NOT NULL ORDER BY next_due_on, sort_key, id LIMIT 1
"""

#: A list of Today has at most this many; how many more there are is counted then.
SHOWN = 100

FOLLOW_UPS = f"""
SELECT f.id, f.contact_id, c.uid, c.display_name, c.organization, c.position, f.kind, f.text, f.due_on, f.rule, f.made_at
FROM follow_up f JOIN contact c ON c.id = f.contact_id
WHERE f.status = 'open' AND f.due_on IS NOT NULL AND f.due_on <= ? AND {ASKABLE}
ORDER BY f.due_on, f.id LIMIT {SHOWN}
"""

COUNT_FOLLOW_UPS = f"""
SELECT count(*) FROM follow_up f JOIN contact c ON c.id = f.contact_id
WHERE f.status = 'open' AND f.due_on IS NOT NULL AND f.due_on <= ? AND {ASKABLE}
"""

#: The last message of the exchange that waits, else what was logged by hand.
_WORDS = """
COALESCE((SELECT m.text FROM message m WHERE m.interaction_id = c.awaiting_interaction_id
            AND m.from_me = (c.awaiting = 'them') ORDER BY m.at DESC, m.id DESC LIMIT 1),
         (SELECT COALESCE(NULLIF(i.text, ''), i.title) FROM interaction i WHERE i.id = c.awaiting_interaction_id))
"""

_WAITING_NOW = f"""
FROM contact c WHERE c.awaiting = 'me' AND c.awaiting <> '' AND {ASKABLE}
  AND (c.cadence_days IS NOT NULL OR c.awaiting_since_on >= ?
    OR EXISTS (SELECT 1 FROM circle k WHERE k.id = c.circle_id AND k.cadence_days IS NOT NULL))
"""

WAITING = f"""
SELECT c.id, c.uid, c.display_name, c.organization, c.position, c.awaiting, c.awaiting_since_on, {_WORDS},
  c.awaiting_interaction_id
{_WAITING_NOW} ORDER BY c.awaiting_since_on DESC, c.id DESC LIMIT {SHOWN}
"""

COUNT_WAITING = f"SELECT count(*) {_WAITING_NOW}"

ALL_WAITING = f"""
SELECT c.id, c.uid, c.display_name, c.organization, c.position, c.awaiting, c.awaiting_since_on, {_WORDS},
  c.awaiting_interaction_id
FROM contact c WHERE c.awaiting <> '' AND {ASKABLE} ORDER BY c.awaiting_since_on DESC, c.id DESC LIMIT ?
"""

#: The people who are due with the largest share of their rhythm passed. The day is given as text and as a number.
DUE = """
SELECT id, 1.0 * (? - rhythm_start_day) / rhythm_days AS share FROM contact
WHERE next_due_on IS NOT NULL AND next_due_on <= ? ORDER BY share DESC, id LIMIT ?
"""

#: People whose answer did not come and about whom is asked once: the silence ended in the last thirty days. Those with
#: the largest share of their rhythm passed come first; without a rhythm nothing has passed.
NO_ANSWER = """
SELECT id, COALESCE(1.0 * (? - rhythm_start_day) / rhythm_days, 0.0) AS share FROM contact
WHERE waiting_until_on IS NOT NULL AND waiting_until_on > ? AND waiting_until_on <= ? AND awaiting_since_on >= ?
  AND (not_this_time_on IS NULL OR not_this_time_on < waiting_until_on)
  AND (later_until_on IS NULL OR later_until_on <= ?)
  AND leave_alone = '' AND hidden_at IS NULL AND trashed_at IS NULL
ORDER BY share DESC, uid LIMIT ?
"""

DETAILS = """
SELECT c.id, c.uid, c.display_name, c.organization, c.position, c.last_meaningful_on, c.awaiting, c.awaiting_since_on,
       c.waiting_until_on, c.next_due_on, c.rhythm_start_day, c.rhythm_days, COALESCE(c.cadence_days, k.cadence_days),
       COALESCE(k.name, ''), c.placed_in_circle_on, c.not_this_time_on, c.later_until_on
FROM contact c LEFT JOIN circle k ON k.id = c.circle_id WHERE c.id IN ({ids})
"""

#: Whom an open follow-up keeps out of Get in touch until its day (a repeating one does not).
KEPT_OUT = """
SELECT DISTINCT contact_id FROM follow_up
WHERE contact_id IN ({ids}) AND status = 'open' AND due_on > ? AND rule = ''
"""

DATES = f"""
SELECT c.id, c.uid, c.display_name, d.kind, d.label, d.year, d.month, d.day
FROM contact_date d JOIN contact c ON c.id = d.contact_id
WHERE ({{days}}) AND d.kind <> 'death' AND {ASKABLE}
"""

INVITATIONS = """
SELECT v.id, v.name, v.profile, v.message, v.sent_on FROM invitation v
WHERE v.direction = 'in' AND (v.decision = '' OR (v.decision = 'later' AND v.later_until_on <= ?)) AND v.contact_id IS NULL
ORDER BY v.sent_on DESC, v.id DESC LIMIT 200
"""

COVERAGE = "SELECT s.name, v.part, v.read_from, v.read_to FROM coverage v JOIN source s ON s.id = v.source_id ORDER BY s.name, v.part"
