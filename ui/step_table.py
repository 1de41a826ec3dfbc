"""The words of each kind of step: its icon, its sentence in the history, and what undoing it is called in the menu.

To add a command: one line with its verb here, and, where its step can say more than whom it was about, one reader in
``prm/step_details.py``. ``{names}`` are the people, ``{text}`` the words or the name that it was about, ``{kind}`` the kind
of an exchange in words.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from ui.marking import QT_TRANSLATE_NOOP


class Words(NamedTuple):
    """``sentence`` stands in the history, ``label`` after *Undo* in the menu; both are sources of translations."""

    icon: str
    sentence: str
    label: str


#: For a command that has no line yet.
OTHER: Final = Words(
    "history",
    QT_TRANSLATE_NOOP("steps", "You changed something about {names}"),
    QT_TRANSLATE_NOOP("steps", "Change about {names}"),
)
#: The same where nobody is named.
OTHER_ALONE: Final = Words(
    "history",
    QT_TRANSLATE_NOOP("steps", "You changed something"),
    QT_TRANSLATE_NOOP("steps", "The last change"),
)

STEPS: Final[dict[str, Words]] = {
    "add_contact": Words(
        "user-plus",
        QT_TRANSLATE_NOOP("steps", "You added {names}"),
        QT_TRANSLATE_NOOP("steps", "Add {names}"),
    ),
    "add_person": Words(
        "user-plus",
        QT_TRANSLATE_NOOP("steps", "You added {names}"),
        QT_TRANSLATE_NOOP("steps", "Add {names}"),
    ),
    "add_contacts": Words(
        "user-plus",
        QT_TRANSLATE_NOOP("steps", "You added {names}"),
        QT_TRANSLATE_NOOP("steps", "Add {names}"),
    ),
    "edit_contact": Words(
        "pen-line",
        QT_TRANSLATE_NOOP("steps", "You edited {names}"),
        QT_TRANSLATE_NOOP("steps", "Edit {names}"),
    ),
    "add_method": Words(
        "mail",
        QT_TRANSLATE_NOOP("steps", "You added a way to reach {names}"),
        QT_TRANSLATE_NOOP("steps", "Add a way to reach {names}"),
    ),
    "edit_method": Words(
        "mail",
        QT_TRANSLATE_NOOP("steps", "You changed a way to reach {names}"),
        QT_TRANSLATE_NOOP("steps", "Change a way to reach {names}"),
    ),
    "remove_method": Words(
        "mail",
        QT_TRANSLATE_NOOP("steps", "You removed a way to reach {names}"),
        QT_TRANSLATE_NOOP("steps", "Remove a way to reach {names}"),
    ),
    "add_address": Words(
        "map-pin",
        QT_TRANSLATE_NOOP("steps", "You added an address of {names}"),
        QT_TRANSLATE_NOOP("steps", "Add an address of {names}"),
    ),
    "remove_address": Words(
        "map-pin",
        QT_TRANSLATE_NOOP("steps", "You removed an address of {names}"),
        QT_TRANSLATE_NOOP("steps", "Remove an address of {names}"),
    ),
    "set_position": Words(
        "user",
        QT_TRANSLATE_NOOP("steps", "You set where {names} works"),
        QT_TRANSLATE_NOOP("steps", "Set where {names} works"),
    ),
    "remove_position": Words(
        "user",
        QT_TRANSLATE_NOOP("steps", "You removed a position of {names}"),
        QT_TRANSLATE_NOOP("steps", "Remove a position of {names}"),
    ),
    "set_date": Words(
        "cake",
        QT_TRANSLATE_NOOP("steps", "You set a date of {names}"),
        QT_TRANSLATE_NOOP("steps", "Set a date of {names}"),
    ),
    "add_tag": Words(
        "tag",
        QT_TRANSLATE_NOOP("steps", "You tagged {names} with {text}"),
        QT_TRANSLATE_NOOP("steps", "Tag {names} with {text}"),
    ),
    "remove_tag": Words(
        "tag",
        QT_TRANSLATE_NOOP("steps", "You took the tag {text} off {names}"),
        QT_TRANSLATE_NOOP("steps", "Take the tag {text} off {names}"),
    ),
    "rename_tag": Words(
        "tag",
        QT_TRANSLATE_NOOP("steps", "You renamed a tag to {text}"),
        QT_TRANSLATE_NOOP("steps", "Rename the tag {text}"),
    ),
    "place_in_circle": Words(
        "git-compare-arrows",
        QT_TRANSLATE_NOOP("steps", "You gave {names} the rhythm {text}"),
        QT_TRANSLATE_NOOP("steps", "Rhythm of {names}"),
    ),
    "set_cadence": Words(
        "git-compare-arrows",
        QT_TRANSLATE_NOOP("steps", "You set how often for {names}"),
        QT_TRANSLATE_NOOP("steps", "How often for {names}"),
    ),
    "add_circle": Words(
        "circle-dashed",
        QT_TRANSLATE_NOOP("steps", "You added the rhythm {text}"),
        QT_TRANSLATE_NOOP("steps", "Add the rhythm {text}"),
    ),
    "edit_circle": Words(
        "circle-dashed",
        QT_TRANSLATE_NOOP("steps", "You changed the rhythm {text}"),
        QT_TRANSLATE_NOOP("steps", "Change the rhythm {text}"),
    ),
    "remove_circle": Words(
        "circle-dashed",
        QT_TRANSLATE_NOOP("steps", "You removed the rhythm {text}"),
        QT_TRANSLATE_NOOP("steps", "Remove the rhythm {text}"),
    ),
    "replace_circle": Words(
        "circle-dashed",
        QT_TRANSLATE_NOOP("steps", "You removed the rhythm {text}"),
        QT_TRANSLATE_NOOP("steps", "Remove the rhythm {text}"),
    ),
    "not_this_time": Words(
        "alarm-clock",
        QT_TRANSLATE_NOOP("steps", "You said not this time for {names}"),
        QT_TRANSLATE_NOOP("steps", "Not this time for {names}"),
    ),
    "snooze_contact": Words(
        "alarm-clock",
        QT_TRANSLATE_NOOP("steps", "You put off {names}"),
        QT_TRANSLATE_NOOP("steps", "Later for {names}"),
    ),
    "put_off": Words(
        "alarm-clock",
        QT_TRANSLATE_NOOP("steps", "You put off {names}"),
        QT_TRANSLATE_NOOP("steps", "Later for {names}"),
    ),
    "leave_alone": Words(
        "eye-off",
        QT_TRANSLATE_NOOP("steps", "You asked to leave {names} alone, or no longer"),
        QT_TRANSLATE_NOOP("steps", "Leave {names} alone"),
    ),
    "hide_contact": Words(
        "eye-off",
        QT_TRANSLATE_NOOP("steps", "You hid {names}"),
        QT_TRANSLATE_NOOP("steps", "Hide {names}"),
    ),
    "show_contact": Words(
        "eye-off",
        QT_TRANSLATE_NOOP("steps", "You brought back {names} from hiding"),
        QT_TRANSLATE_NOOP("steps", "Bring back {names}"),
    ),
    "trash_contact": Words(
        "trash-2",
        QT_TRANSLATE_NOOP("steps", "You moved {names} to the trash"),
        QT_TRANSLATE_NOOP("steps", "Move {names} to the trash"),
    ),
    "restore_contact": Words(
        "trash-2",
        QT_TRANSLATE_NOOP("steps", "You took {names} out of the trash"),
        QT_TRANSLATE_NOOP("steps", "Take {names} out of the trash"),
    ),
    "log_interaction": Words(
        "message-circle",
        QT_TRANSLATE_NOOP("steps", "You logged {kind} with {names}"),
        QT_TRANSLATE_NOOP("steps", "Log {kind} with {names}"),
    ),
    "log_line": Words(
        "message-circle",
        QT_TRANSLATE_NOOP("steps", "You logged {kind} with {names}"),
        QT_TRANSLATE_NOOP("steps", "Log {kind} with {names}"),
    ),
    "edit_interaction": Words(
        "message-circle",
        QT_TRANSLATE_NOOP("steps", "You edited {kind} with {names}"),
        QT_TRANSLATE_NOOP("steps", "Edit {kind} with {names}"),
    ),
    "delete_interaction": Words(
        "trash-2",
        QT_TRANSLATE_NOOP("steps", "You deleted {kind} with {names}"),
        QT_TRANSLATE_NOOP("steps", "Delete {kind} with {names}"),
    ),
    "judge_interaction": Words(
        "circle-check",
        QT_TRANSLATE_NOOP("steps", "You decided whether {kind} with {names} counts"),
        QT_TRANSLATE_NOOP("steps", "Decide whether {kind} with {names} counts"),
    ),
    "split_interaction": Words(
        "split",
        QT_TRANSLATE_NOOP("steps", "You took apart {kind} with {names}"),
        QT_TRANSLATE_NOOP("steps", "Take apart {kind} with {names}"),
    ),
    "join_interactions": Words(
        "merge",
        QT_TRANSLATE_NOOP("steps", "You joined two exchanges with {names}"),
        QT_TRANSLATE_NOOP("steps", "Join two exchanges with {names}"),
    ),
    "add_note": Words(
        "pen-line",
        QT_TRANSLATE_NOOP("steps", "You wrote a note on {names}"),
        QT_TRANSLATE_NOOP("steps", "Note on {names}"),
    ),
    "note_line": Words(
        "pen-line",
        QT_TRANSLATE_NOOP("steps", "You wrote a note on {names}"),
        QT_TRANSLATE_NOOP("steps", "Note on {names}"),
    ),
    "edit_note": Words(
        "pen-line",
        QT_TRANSLATE_NOOP("steps", "You changed a note on {names}"),
        QT_TRANSLATE_NOOP("steps", "Change a note on {names}"),
    ),
    "delete_note": Words(
        "trash-2",
        QT_TRANSLATE_NOOP("steps", "You deleted a note on {names}"),
        QT_TRANSLATE_NOOP("steps", "Delete a note on {names}"),
    ),
    "add_follow_up": Words(
        "bell",
        QT_TRANSLATE_NOOP("steps", "You set a follow-up with {names}"),
        QT_TRANSLATE_NOOP("steps", "Follow-up with {names}"),
    ),
    "plan_line": Words(
        "bell",
        QT_TRANSLATE_NOOP("steps", "You set a follow-up with {names}"),
        QT_TRANSLATE_NOOP("steps", "Follow-up with {names}"),
    ),
    "edit_follow_up": Words(
        "bell",
        QT_TRANSLATE_NOOP("steps", "You changed a follow-up with {names}"),
        QT_TRANSLATE_NOOP("steps", "Change a follow-up with {names}"),
    ),
    "close_follow_up": Words(
        "check",
        QT_TRANSLATE_NOOP("steps", "You closed a follow-up with {names}"),
        QT_TRANSLATE_NOOP("steps", "Close a follow-up with {names}"),
    ),
    "reopen_follow_up": Words(
        "bell",
        QT_TRANSLATE_NOOP("steps", "You opened a follow-up with {names} again"),
        QT_TRANSLATE_NOOP("steps", "Open a follow-up with {names} again"),
    ),
    "postpone_follow_up": Words(
        "alarm-clock",
        QT_TRANSLATE_NOOP("steps", "You moved a follow-up with {names}"),
        QT_TRANSLATE_NOOP("steps", "Move a follow-up with {names}"),
    ),
    "delete_follow_up": Words(
        "trash-2",
        QT_TRANSLATE_NOOP("steps", "You deleted a follow-up with {names}"),
        QT_TRANSLATE_NOOP("steps", "Delete a follow-up with {names}"),
    ),
    "add_relation": Words(
        "users",
        QT_TRANSLATE_NOOP("steps", "You added somebody around {names}"),
        QT_TRANSLATE_NOOP("steps", "Add somebody around {names}"),
    ),
    "edit_relation": Words(
        "users",
        QT_TRANSLATE_NOOP("steps", "You changed somebody around {names}"),
        QT_TRANSLATE_NOOP("steps", "Change somebody around {names}"),
    ),
    "remove_relation": Words(
        "users",
        QT_TRANSLATE_NOOP("steps", "You removed somebody around {names}"),
        QT_TRANSLATE_NOOP("steps", "Remove somebody around {names}"),
    ),
    "carry_out": Words(
        "download",
        QT_TRANSLATE_NOOP("steps", "You imported {text}"),
        QT_TRANSLATE_NOOP("steps", "Import of {text}"),
    ),
    "make_sample": Words(
        "telescope",
        QT_TRANSLATE_NOOP("steps", "You brought in the sample network"),
        QT_TRANSLATE_NOOP("steps", "Bring in the sample network"),
    ),
    "add_me": Words(
        "user",
        QT_TRANSLATE_NOOP("steps", "You said who you are: {text}"),
        QT_TRANSLATE_NOOP("steps", "Say who you are"),
    ),
    "remove_me": Words(
        "user",
        QT_TRANSLATE_NOOP("steps", "You took {text} off your own names and addresses"),
        QT_TRANSLATE_NOOP("steps", "Take {text} off your own"),
    ),
    "set_home_zone": Words(
        "map-pin",
        QT_TRANSLATE_NOOP("steps", "You set the home zone to {text}"),
        QT_TRANSLATE_NOOP("steps", "Set the home zone"),
    ),
    "add_list": Words(
        "list",
        QT_TRANSLATE_NOOP("steps", "You saved the list {text}"),
        QT_TRANSLATE_NOOP("steps", "Save the list {text}"),
    ),
    "rename_list": Words(
        "list",
        QT_TRANSLATE_NOOP("steps", "You renamed a list to {text}"),
        QT_TRANSLATE_NOOP("steps", "Rename the list {text}"),
    ),
    "change_list": Words(
        "list",
        QT_TRANSLATE_NOOP("steps", "You changed the list {text}"),
        QT_TRANSLATE_NOOP("steps", "Change the list {text}"),
    ),
    "remove_list": Words(
        "list",
        QT_TRANSLATE_NOOP("steps", "You removed the list {text}"),
        QT_TRANSLATE_NOOP("steps", "Remove the list {text}"),
    ),
    "move_list": Words(
        "list",
        QT_TRANSLATE_NOOP("steps", "You moved the list {text}"),
        QT_TRANSLATE_NOOP("steps", "Move the list {text}"),
    ),
    "add_to_list": Words(
        "list",
        QT_TRANSLATE_NOOP("steps", "You put people into the list {text}"),
        QT_TRANSLATE_NOOP("steps", "Put people into the list {text}"),
    ),
    "take_from_list": Words(
        "list",
        QT_TRANSLATE_NOOP("steps", "You took people out of the list {text}"),
        QT_TRANSLATE_NOOP("steps", "Take people out of the list {text}"),
    ),
}
