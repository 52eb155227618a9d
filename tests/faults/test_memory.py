"""How much memory a large import takes."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.services.files import invented_name, linkedin

if TYPE_CHECKING:
    from pathlib import Path

_MEASURED = """
import sys
from pathlib import Path
from netgrow_desktop.__main__ import main
code = main(sys.argv[1:])
# Not getrusage, which counts what this process was before it ran the program: a copy of the tests.
print(Path("/proc/self/status").read_text().split("VmHWM:")[1].split()[0], file=sys.stderr)
raise SystemExit(code)
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="measured as Linux counts it")
@pytest.mark.timeout(600)
def test_a_hundred_thousand_rows_take_at_most_three_hundred_megabytes(tmp_path: Path) -> None:
    rows = [
        ("Ada", invented_name(n), f"ada-{n}", f"a{n}@x.example" if n % 10 < 4 else "", f"Firm {n % 8000}", "CFO", "")
        for n in range(100_000)
    ]
    file = linkedin(tmp_path / "large.csv", *rows)
    network = tmp_path / "a.netgrow"

    for options in (["--new"], []):
        done = subprocess.run(
            [sys.executable, "-c", _MEASURED, "import", str(file), "--network", str(network), *options],
            check=True,
            capture_output=True,
            text=True,
        )

        assert int(done.stderr.split()[-1]) <= 300_000, options
