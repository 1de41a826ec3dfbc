"""Where pages ask to be taken: each asks here, and the window alone knows how to go there."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Ways(QObject):
    """The wishes of pages and of the tray; nobody but the window listens.

    ``person_asked`` carries a contact's id; ``people_asked`` a ``Filter`` and the title above its list; ``place_asked`` a
    place of the sidebar; ``conversation_asked`` the key of what fills the whole window; ``files_asked`` paths to bring in;
    ``talk_asked`` a list of (id, name), empty where it is still open with whom; ``write_asked``, ``note_asked``,
    ``follow_up_asked`` and ``address_asked`` (how to reach them) an id and a name; ``capture_asked`` the line that is typed already, mostly empty;
    ``notification_asked`` brings the keyboard to Kith's own notification, where one is shown; ``action_asked`` the key
    of an action of the menu; ``restore_asked`` the path of
    a copy that is to take the place of the book. ``import_finished`` is no wish: an import is done, in a few words; a
    window in the background may be told of.
    """

    person_asked = Signal(int)
    people_asked = Signal(object, str)
    place_asked = Signal(str)
    conversation_asked = Signal(str)
    files_asked = Signal(list)
    talk_asked = Signal(list)
    write_asked = Signal(int, str)
    note_asked = Signal(int, str)
    follow_up_asked = Signal(int, str)
    address_asked = Signal(int, str)
    capture_asked = Signal(str)
    notification_asked = Signal()
    import_finished = Signal(str)
    restore_asked = Signal(object)
    action_asked = Signal(str)
