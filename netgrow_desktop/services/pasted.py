"""Text that was pasted or dropped, as a file for what reads files."""

from __future__ import annotations

import contextlib
import csv
import hashlib
import io
import re
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


_FOLDER = "netgrow-paste-"
_NAME = re.compile(r"pasted-[0-9a-f]{12}\.(?:csv|vcf)")
_CARD = re.compile(r"\s*BEGIN:VCARD\s", re.IGNORECASE)


@contextlib.contextmanager
def as_file(text: str) -> Iterator[Path]:
    """Give a file with that text for as long as it is read; one that was pasted twice is known again by its name."""
    with TemporaryDirectory(prefix=_FOLDER) as folder:
        digest = hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()
        kind = "vcf" if _CARD.match(text) else "csv"
        path = Path(folder) / f"pasted-{digest}.{kind}"
        path.write_text(_as_table(text), encoding="utf-8", errors="surrogatepass", newline="")
        yield path


def lists_people(text: str) -> bool:
    """Tell whether a text is nothing but people: recipients of a mail, or names one below the other."""
    from netgrow_desktop.formats.mail.recipients import listed_people

    return bool(listed_people(text))


def _as_table(text: str) -> str:
    """Give a list of people as a table; anything else as it is."""
    from netgrow_desktop.formats.mail.recipients import listed_people

    people = listed_people(text)
    if not people:
        return text
    table = io.StringIO()
    csv.writer(table).writerows([("Name", "E-mail"), *people])
    return table.getvalue()


def is_paste_name(name: str) -> bool:
    """Tell whether a file's name, without its folder, is one of those that :func:`as_file` gives."""
    return _NAME.fullmatch(name) is not None


def is_pasted(path: Path) -> bool:
    """Tell whether a file is text that was pasted: nobody knows it by its name."""
    return path.parent.name.startswith(_FOLDER)
