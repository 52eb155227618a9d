"""Where a network lies decides how it is written: on a drive of another computer without a log."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.storage import backups, file_systems
from netgrow_desktop.storage import network as module
from netgrow_desktop.storage.file_systems import mounted_as, share_of, synced_by
from netgrow_desktop.storage.network import create_network, open_network
from netgrow_desktop.storage.opening import is_written_ahead, logs_of

LAY_OUT = module._lay_out
TABLE = """\
25 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw
40 25 0:35 / /home/ada/Team\\040drive rw,relatime shared:9 - nfs4 server:/team rw,vers=4.2
41 25 0:36 / /mnt/office rw - cifs //office/share rw
42 41 8:3 / /mnt/office/local rw - ext4 /dev/sdb1 rw
43 25 0:37 / /home/ada/ssh rw,nosuid master:2 propagate_from:1 - fuse.sshfs ada@host: rw
44 25 0:38 / /mnt/twice rw - nfs old:/ rw
45 25 8:4 / /mnt/twice rw - xfs /dev/sdc1 rw
broken line
46 25 0:39 / /home/ada/sshkeys rw - fuse.gocryptfs vault rw
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/ada/my.netgrow", "ext4"),
        ("/home/ada/Team drive/a/my.netgrow", "nfs4"),
        ("/mnt/office/my.netgrow", "cifs"),
        ("/mnt/office/local/my.netgrow", "ext4"),
        ("/mnt/offices/my.netgrow", "ext4"),
        ("/home/ada/ssh/my.netgrow", "fuse.sshfs"),
        ("/home/ada/sshkeys/my.netgrow", "fuse.gocryptfs"),
        ("/mnt/twice/my.netgrow", "xfs"),
    ],
)
def test_the_nearest_mount_above_a_file_says_what_holds_it(path: str, kind: str) -> None:
    assert mounted_as(Path(path), TABLE) == kind


def lie_on(folder: Path, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have a folder lie on a drive of that kind, as the system's own table would say."""
    table = folder.parent / f"mounts of {folder.name}"
    table.write_text(f"25 1 8:2 / / rw - ext4 /dev/sda2 rw\n40 25 0:35 / {folder} rw - {kind} server:/team rw\n")
    monkeypatch.setattr(file_systems, "_MOUNTS", table)


def people(path: Path) -> int:
    with closing(open_network(path)) as network:
        return ContactService(network).facets().people


def test_a_network_on_another_computers_drive_is_written_without_a_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    share = tmp_path / "share"
    share.mkdir()
    lie_on(share, "nfs4", monkeypatch)
    monkeypatch.setattr(module, "_lay_out", LAY_OUT)
    path = share / "team.netgrow"
    assert (share_of(path), share_of(tmp_path / "a.netgrow")) == ("nfs4", "")

    with closing(create_network(path)) as network:
        ContactService(network).add(ContactDraft(name="Ada Kowalska"))
        with network.reading() as connection:
            in_force = [
                connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in ("journal_mode", "synchronous")
            ]
        assert in_force == ["delete", 3]
        assert not any(each.exists() for each in logs_of(path))
        network.undo()
        network.redo()
        backup = backups.make(path)

    assert people(path) == 1
    backups.restore(path, backup)
    assert people(path) == 1
    assert not is_written_ahead(path)


def test_a_network_that_came_from_one_kind_of_drive_to_the_other_is_written_as_fits_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mine.netgrow"
    with closing(create_network(path)) as network:
        ContactService(network).add(ContactDraft(name="Ada Kowalska"))
    assert is_written_ahead(path)

    lie_on(tmp_path, "fuse.sshfs", monkeypatch)
    assert people(path) == 1
    assert not is_written_ahead(path)

    lie_on(tmp_path, "ext4", monkeypatch)
    assert people(path) == 1
    assert is_written_ahead(path)


@pytest.mark.parametrize(
    ("folder", "program"),
    [
        ("Dropbox (Example)/people", "Dropbox"),
        ("OneDrive - Example AG", "OneDrive"),
        ("Library/CloudStorage/GoogleDrive-ada@example.org/My Drive", "Google Drive"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud Drive"),
        ("Nextcloud2/people", "Nextcloud"),
        ("Boxes/people", ""),
        ("Megaphone", ""),
    ],
)
def test_a_synced_folder_is_known_by_its_name(tmp_path: Path, folder: str, program: str) -> None:
    assert synced_by(tmp_path / folder / "mine.netgrow") == program


def test_a_synced_folder_is_known_by_what_its_program_left_in_it(tmp_path: Path) -> None:
    (tmp_path / "together" / "people").mkdir(parents=True)
    assert synced_by(tmp_path / "together" / "people" / "mine.netgrow") == ""

    (tmp_path / "together" / ".stfolder").mkdir()

    assert synced_by(tmp_path / "together" / "people" / "mine.netgrow") == "Syncthing"
