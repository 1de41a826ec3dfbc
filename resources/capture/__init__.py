"""How people write down in one line what happened, one JSON file per language; each key is told under ``about`` in ``en.json``."""
