"""Kith beside its window: the tray, reminders by whatever the desktop has for them, and what closing the window means.

To add a way to show reminders: one class here that is a ``Channel`` (``prm/reminders/channels.py``), and one line in ``background.py``.
"""
