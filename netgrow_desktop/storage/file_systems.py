"""Where a network file lies: on this computer, on a drive of another one, or in a folder that is kept in sync."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_MOUNTS = Path("/proc/self/mountinfo")
_SHARES = frozenset(
    (
        "9p", "afs", "afpfs", "auristorfs", "ceph", "cifs", "coda", "davfs", "davfs2", "fuse.curlftpfs", "fuse.davfs2",
        "fuse.glusterfs", "fuse.gvfsd-fuse", "fuse.kio-fuse", "fuse.rclone", "fuse.s3fs", "fuse.sshfs",
        "fuse.vmhgfs-fuse", "gfs", "gfs2", "glusterfs", "lustre", "ncpfs", "nfs", "nfs3", "nfs4", "ocfs2", "prl_fs",
        "smb2", "smb3", "smbfs", "sshfs", "vboxsf", "vmhgfs", "webdav",
    )
)  # fmt: skip
"""File systems whose files lie on another computer, or that share no memory between programs, which the log needs."""
_REMOTE = 4
"""DRIVE_REMOTE of Windows' GetDriveType."""

_SYNCED_NAMES: tuple[tuple[str, str], ...] = (
    (r"dropbox(?: \(.+\)|-.+)?", "Dropbox"),
    (r"onedrive(?: ?- ?.+)?", "OneDrive"),
    (r"google ?drive(?:-.+)?|googledrivestream|drivefs", "Google Drive"),
    (r"icloud ?drive|icloud~.+|com~apple~clouddocs|mobile documents", "iCloud Drive"),
    (r"nextcloud\d*", "Nextcloud"),
    (r"owncloud\d*", "ownCloud"),
    (r"mega|megasync", "MEGA"),
    (r"pcloud ?drive|pclouddrive", "pCloud"),
    (r"box|box sync|box-box", "Box"),
    (r"proton ?drive.*", "Proton Drive"),
    (r"seafile", "Seafile"),
)
_SYNCED_MARKS: tuple[tuple[str, str], ...] = (
    (".stfolder", "Syncthing"),
    (".dropbox", "Dropbox"),
    (".dropbox.cache", "Dropbox"),
    (".nextcloudsync.log", "Nextcloud"),
    (".owncloudsync.log", "ownCloud"),
    (".tmp.drivedownload", "Google Drive"),
    (".sync/ID", "Resilio Sync"),
)
"""What programs that sync leave in the folder that they keep."""


def share_of(path: Path) -> str:
    """Give the kind of network drive on which *path* lies, such as "nfs"; "" for a drive of this computer."""
    if sys.platform == "win32":
        return _share_on_windows(path)
    if sys.platform == "darwin":
        return _share_on_mac(path)
    try:
        table = _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return ""
    kind = mounted_as(path.resolve(), table)
    return kind.removeprefix("fuse.") if kind in _SHARES else ""


def mounted_as(path: Path, table: str) -> str:
    """Give the file system of a real path by a table like ``/proc/self/mountinfo``; "" where that does not say.

    https://man7.org/linux/man-pages/man5/proc_pid_mountinfo.5.html
    """
    above = {str(path), *(str(each) for each in path.parents)}
    best, kind = "", ""
    for line in table.splitlines():
        place, _, system = line.partition(" - ")
        fields = place.split(" ")
        if len(fields) < 6 or not system:
            continue
        point = fields[4]
        if "\\" in point:
            point = re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), point)
        # Of several on one place the last one is seen.
        if point in above and len(point) >= len(best):
            best, kind = point, system.split(" ")[0]
    return kind


def _share_on_windows(path: Path) -> str:
    root = path.resolve().anchor
    if root.startswith("\\\\"):
        return "smb"
    if sys.platform == "win32":
        import ctypes

        return "smb" if ctypes.windll.kernel32.GetDriveTypeW(root) == _REMOTE else ""
    return ""


def _share_on_mac(path: Path) -> str:
    """Ask statfs, whose flags say whether a file system is local (MNT_LOCAL, sys/mount.h)."""
    import ctypes

    library = ctypes.CDLL(None, use_errno=True)
    ask = getattr(library, "statfs$INODE64", None) or library.statfs
    answer = ctypes.create_string_buffer(4096)
    if ask(os.fsencode(path.resolve().parent), answer) != 0:
        return ""
    flags = int.from_bytes(answer.raw[64:68], sys.byteorder)
    kind = answer.raw[72:88].split(b"\0")[0].decode("ascii", "replace")
    return "" if flags & 0x1000 else kind


def synced_by(path: Path) -> str:
    """Give the name of the program that keeps the folder of *path* in sync with other computers, "" for none known.

    It is told by the names of folders and by what such programs leave in them; nothing else is asked.
    """
    folders = tuple(path.resolve().parents)
    return _named(each.name for each in folders) or _marked(folders)


def _named(names: Iterable[str]) -> str:
    for name in names:
        for pattern, program in _SYNCED_NAMES:
            if re.fullmatch(pattern, name, re.IGNORECASE):
                return program
    return ""


def _marked(folders: Iterable[Path]) -> str:
    for folder in folders:
        for mark, program in _SYNCED_MARKS:
            if os.path.lexists(folder / mark):
                return program
    return ""
