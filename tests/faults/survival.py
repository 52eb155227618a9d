"""What must hold of a network after a crash, however it came."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.storage import backups
from netgrow_desktop.storage.integrity import check_integrity
from netgrow_desktop.storage.network import open_network
from tests.faults.disk import Said, image
from tests.faults.life import NETWORK, NEW, Standing, standing
from tests.storage.network_files import damage_in, indexed_words, rebuilt_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from tests.domain.chance import Chance
    from tests.faults.disk import Loss, Recording


def after_crash(recording: Recording, end: int, loss: Loss, chance: Chance, folder: Path) -> str:
    """Give what is wrong with what a crash after so many steps leaves, put into a new folder; or ""."""
    original = next(iter(recording.names)).rpartition("/")[0]
    write(image(recording, end, loss, chance), original, folder)
    said = [each.line for each in recording.steps if isinstance(each, Said)]
    told = sum(isinstance(each, Said) for each in recording.steps[:end])
    return wrong_after(folder, said[:told], said[min(told, len(said) - 1)])


def wrong_after(folder: Path, said: Sequence[str], ahead: str) -> str:
    """Give what is wrong in a folder in which this was said, and what is *ahead* may hold as well."""
    confirmed, following = (Standing(*json.loads(each)) for each in (said[-1] if said else ahead, ahead))
    return wrong_in(folder, confirmed, following, has_confirmed=bool(said))


def write(files: Mapping[str, bytes], original: str, folder: Path) -> None:
    """Write the files of an image, of which *original* was the folder, into another one."""
    for path, content in files.items():
        copy = folder / path.removeprefix(f"{original}/")
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(content)


def wrong_in(folder: Path, confirmed: Standing, ahead: Standing, *, has_confirmed: bool) -> str:
    """Give what is wrong in a folder that holds what was confirmed, or the act after that, and nothing in between."""
    path = folder / NETWORK
    try:
        with closing(open_network(path, before_migration=backups.make)) as network:
            damage = check_integrity(network)
            found = standing(folder, network)
            is_indexed = indexed_words(path) == rebuilt_words(network)
            if not damage:
                ContactService(network).add(ContactDraft(name="Whoever is added next"))
        for each in backups.backups_of(path):
            backups.check(each.path)
        if (folder / NEW).exists():
            open_network(folder / NEW).close()
    except (NetGrowError, sqlite3.DatabaseError) as error:
        return f"refused: {error}"
    problems = {
        f"damaged: {damage or damage_in(path)}": damage or damage_in(path),
        "the search index is another one": not is_indexed,
        "neither what was confirmed nor the next act": found.network not in {confirmed.network, ahead.network},
        "another export": found.export not in {confirmed.export, ahead.export},
        "a backup is gone or another one": has_confirmed and not confirmed.backups.items() <= found.backups.items(),
        "the new network is gone": has_confirmed and confirmed.has_new and not found.has_new,
    }
    return "; ".join(problem for problem, is_so in problems.items() if is_so)
