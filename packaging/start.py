"""The first lines that the built program runs."""

import sys

from netgrow_desktop.__main__ import main

sys.exit(main())
