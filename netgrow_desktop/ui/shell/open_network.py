"""An open network file, as the window gets it: what can be asked of it and done with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from pathlib import Path

    from netgrow_desktop.domain.messages import Message
    from netgrow_desktop.services.before_writing import BeforeWritingService
    from netgrow_desktop.services.breakdown import BreakdownService
    from netgrow_desktop.services.cadences import CadenceService
    from netgrow_desktop.services.career import CareerService
    from netgrow_desktop.services.contacts import ContactService
    from netgrow_desktop.services.duplicates import DuplicateService
    from netgrow_desktop.services.erasing import ErasingService
    from netgrow_desktop.services.examine import ExamineService
    from netgrow_desktop.services.follow_ups import FollowUpService
    from netgrow_desktop.services.history import HistoryService
    from netgrow_desktop.services.imports import ImportService
    from netgrow_desktop.services.interviews import InterviewService
    from netgrow_desktop.services.looking_back import LookingBackService
    from netgrow_desktop.services.owner import OwnerService
    from netgrow_desktop.services.printing import PrintingService
    from netgrow_desktop.services.quick_log import QuickLogService
    from netgrow_desktop.services.recall import RecallService
    from netgrow_desktop.services.sorting import SortingService
    from netgrow_desktop.storage.backups import Backup


def network_title(path: Path) -> str:
    """Give the name of a network for people: its file's without the ending."""
    return path.name.removesuffix(".netgrow")


@dataclass(frozen=True, slots=True)
class OpenNetwork:
    """The services of one open file, and how it is checked, saved and closed.

    What a start does not need is made when it is first asked for: ``cadences``, ``career``, ``recall``,
    ``duplicates``, ``quick_log``, ``before_writing``, ``interviews``, ``looking_back``, ``examine``,
    ``sorting``, ``erasing``, ``imports`` and ``printing``.
    ``export`` writes the network, or the people with these ids, to a path in a format of ``services.exports`` and
    gives how many people that were. ``export_calendar`` writes what is due on a day and later, keeps what was told,
    and gives how many entries that are. ``back_up`` gives the path of the copy, ``backups`` those there are, newest
    first, ``save_copy`` makes one under a path that is free, ``check`` the damage that it found,
    ``is_overwritten`` whether another program wrote into the file meanwhile. ``finish`` does what a deleting for
    good that was cut off left to be done (NetGrowError where it cannot yet) and tells of an import that was cut off,
    ``whereabouts`` gives the kind of
    network drive on which the file lies and the program that keeps its folder in sync, "" for none. ``interrupt``
    breaks off reading. All but the last belong off the GUI thread. ``is_disk_full`` says why it can only be read.
    """

    path: Path
    read_only: bool
    is_disk_full: bool
    is_sample: bool
    contacts: ContactService
    breakdown: BreakdownService
    follow_ups: FollowUpService
    history: HistoryService
    owner: OwnerService
    cadences: Callable[[], CadenceService]
    career: Callable[[], CareerService]
    recall: Callable[[], RecallService]
    duplicates: Callable[[], DuplicateService]
    quick_log: Callable[[], QuickLogService]
    before_writing: Callable[[], BeforeWritingService]
    interviews: Callable[[], InterviewService]
    looking_back: Callable[[], LookingBackService]
    examine: Callable[[], ExamineService]
    sorting: Callable[[], SortingService]
    erasing: Callable[[], ErasingService]
    imports: Callable[[], ImportService]
    printing: Callable[[], PrintingService]
    export: Callable[[str, Path, Sequence[int] | None], int]
    export_calendar: Callable[[Path, date], int]
    back_up: Callable[[], Path]
    save_copy: Callable[[Path], None]
    backups: Callable[[], list[Backup]]
    check: Callable[[], tuple[str, ...]]
    is_overwritten: Callable[[], bool]
    finish: Callable[[], Message | None]
    whereabouts: Callable[[], tuple[str, str]]
    interrupt: Callable[[], None]
    close: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Doors:
    """The ways to an open network. All raise NetGrowError, belong off the GUI thread, and leave the file as it was.

    ``own_path`` is the person's own network, made by ``open_own`` where there is none; ``sample_path`` is where the
    sample is made, and ``remove_sample`` deletes it with all that lies beside it. ``backups`` are those of a file,
    ``check_backup`` reads one to its last byte, ``open_as_it_is`` opens a file beside which the log of another one
    lies, which is kept among the backups, ``restore_newest`` puts the newest sound one in its place and ``restore``
    the second path; both give where the present file was kept, and open nothing. ``tidy_up`` removes what killed
    imports left behind.
    """

    own_path: Path
    sample_path: Path
    open_own: Callable[[], OpenNetwork]
    open: Callable[[Path], OpenNetwork]
    create: Callable[[Path], OpenNetwork]
    create_sample: Callable[[date], OpenNetwork]
    remove_sample: Callable[[], None]
    backups: Callable[[Path], list[Backup]]
    check_backup: Callable[[Path], None]
    open_as_it_is: Callable[[Path], OpenNetwork]
    restore: Callable[[Path, Path], Path | None]
    restore_newest: Callable[[Path], Path | None]
    tidy_up: Callable[[], None]
