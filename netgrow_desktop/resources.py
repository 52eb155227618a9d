"""Where icons, fonts and the sample network lie: in a checkout, in an installed wheel, in the built program."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
# A wheel and the built program carry the files inside the package, a checkout has them beside it.
_PLACES = (_PACKAGE / "resource_files", _PACKAGE.parent / "resources")


def resource(*parts: str) -> Path:
    """Give the path of a file or folder that came with the program.

    Raises FileNotFoundError, with the path that was looked for, if it is not there.
    """
    path = _resources_folder().joinpath(*parts)
    if not path.exists():
        raise FileNotFoundError(f"A file that belongs to NetGrow Desktop is missing: {path}")
    return path


def sample_folder() -> Path:
    """Give the folder of the sample network's files; raises FileNotFoundError if it is missing."""
    return resource("sample")


def licence_texts() -> Path | None:
    """Give the file with the licences of all works of others that the built program carries; a checkout has none."""
    path = _PACKAGE.parent / "THIRD-PARTY.txt"
    return path if path.is_file() else None


def _resources_folder() -> Path:
    return next((place for place in _PLACES if place.is_dir()), _PLACES[0])
