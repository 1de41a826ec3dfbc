"""Reminders: what should be shown now, what was shown, and how it reaches the person.

To add something that can be due: a ``Kind``, and one function in ``agenda.py`` that makes a ``Due`` of it. To add a way to
show reminders: one class that is a ``Channel`` (``channels.py``), and one line where ``ui/background/background.py`` makes them.
"""
