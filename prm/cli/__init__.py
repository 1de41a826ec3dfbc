"""The command line: ``prm …``, text for people and, with ``--json``, one document for programs.

To add a verb: one file in ``prm/cli/verbs/`` with ``add_arguments(parser)`` and ``run(arguments, session) -> int``, and one
line in ``VERBS`` (``prm/cli/verbs/__init__.py``). A verb asks the engine and says what it got; it has no rules of its
own. Answers go to standard output through the session, sentences of refusal are raised as PrmError; only the chosen
verb's file is loaded.
"""
