"""Text that was pasted or dropped, as a file for what reads files."""

from __future__ import annotations

import contextlib
import hashlib
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


_FOLDER = "netgrow-paste-"


@contextlib.contextmanager
def as_file(text: str) -> Iterator[Path]:
    """Give a file with that text for as long as it is read; one that was pasted twice is known again by its name."""
    with TemporaryDirectory(prefix=_FOLDER) as folder:
        digest = hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()
        path = Path(folder) / f"pasted-{digest}.csv"
        path.write_text(text, encoding="utf-8", errors="surrogatepass", newline="")
        yield path


def is_pasted(path: Path) -> bool:
    """Tell whether a file is text that was pasted: nobody knows it by its name."""
    return path.parent.name.startswith(_FOLDER)
