"""Private to prm: the tables, their triggers, search, derived columns, driver and migrations.

To change the schema: change the row class, then write ``migrations/versions/NNNN_what.py`` (self-contained SQL),
raise ``SCHEMA`` in ``schema.py``, keep a book of the old schema under ``tests/data/books``, and test the migration.
"""
