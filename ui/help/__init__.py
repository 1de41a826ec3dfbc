"""Help without a network: the sheet of keys, a page for every place, what is new, versions and licences.

To add a page of the help: one Markdown file in ``resources/help/en`` (and in the other languages), and its name in
``TOPICS`` of ``ui/help/pages.py`` where it should stand in the list.
"""
