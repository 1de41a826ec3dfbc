"""Settings: everything the person can choose, each at once and with what it comes to in one line.

To add a setting: a field in ``prm/preferences.py``, and one ``SettingRow`` in the section it belongs to; the search finds it
by its words. To add a section: a class with ``rows`` in a file here, and one ``SectionSpec`` in ``ui/settings/sections.py``.
"""
