"""The owner's career: the jobs and schools at which they came to know people."""

from __future__ import annotations

from enum import StrEnum


class StageKind(StrEnum):
    """What a stage of a career was."""

    JOB = "job"
    SCHOOL = "school"
