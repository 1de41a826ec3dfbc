"""``python -m ui``: the window."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

USAGE = "usage: python -m ui [--data-dir DIR] [--hidden] [--capture] [--demo] [FILE …]"


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window and give the exit code: 0 done, 1 refused, 2 wrong usage."""
    from prm.errors import PrmError

    words = list(sys.argv[1:] if argv is None else argv)
    try:
        return _run(words)
    except PrmError as fault:
        sys.stderr.write(f"{fault}\n")
        return 1


def _run(words: list[str]) -> int:
    # argparse would cost the first paint more than reading four words by hand.
    folder: Path | None = None
    is_hidden = is_demo = captures = False
    files: list[Path] = []
    while words:
        word = words.pop(0)
        if word == "--data-dir" and words:
            folder = Path(words.pop(0)).expanduser()
        elif word.startswith("--data-dir="):
            folder = Path(word.partition("=")[2]).expanduser()
        elif word == "--hidden":
            is_hidden = True
        elif word == "--capture":
            captures = True
        elif word == "--demo":
            is_demo = True
        elif word.startswith("-"):
            sys.stderr.write(f"{USAGE}\n")
            return 0 if word in ("-h", "--help") else 2
        else:
            files.append(Path(word).expanduser().absolute())
    if sys.platform.startswith("linux") and not _has_screen():
        sys.stderr.write(
            "There is no screen here to open the window on; start it on a desktop, or with: xvfb-run -a python -m ui\n"
        )
        return 1
    make_ready()
    from prm.clock import clock_from_environment
    from ui.app import Options, run

    place = (folder or _default_folder(is_demo=is_demo)).absolute()
    return run(Options(place, is_hidden, is_demo, tuple(files), captures), clock_from_environment())


def make_ready() -> None:
    """What comes before anything else of the window is imported, because it makes importing cheaper."""
    gc.disable()  # hardly anything that is made before the first paint is garbage; then ui/collector.py takes over
    from ui.plain_imports import use_plain_imports

    use_plain_imports()


def _has_screen() -> bool:
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _default_folder(*, is_demo: bool) -> Path:
    if is_demo:
        from platformdirs import user_data_path

        return user_data_path("kith-sample", appauthor=False)
    from prm.paths import default_data_folder

    return default_data_folder()


if __name__ == "__main__":
    sys.exit(main())
