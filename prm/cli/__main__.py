"""``python -m prm.cli`` is ``prm``."""

import sys

from prm.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
