"""One window for each network: a second start hands its files to the first and leaves."""

from __future__ import annotations

import hashlib
import json
import os
import stat
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_BYTES = 1_000_000
ANSWER = b"taken\n"
WAIT_MS = 2_000
ANSWER_WAIT_MS = 15_000
"""For a window that is there: it may be busy, or its machine, and takes the files even where nobody waits."""


def address(network: Path) -> str:
    """Give the name under which the window of *network* listens: the same for every way to write its path."""
    digest = hashlib.sha256(os.fsencode(network.resolve())).hexdigest()[:20]
    return str(_own_folder() / f"netgrow-{digest}")


def _own_folder() -> Path:
    """Give a folder for sockets that nobody else may enter, else the one for temporary files."""
    runtime = Path(os.environ.get("XDG_RUNTIME_DIR") or "-")
    if hasattr(os, "getuid") and runtime.is_dir() and runtime.stat().st_uid == os.getuid():
        return runtime
    own = Path(tempfile.gettempdir(), f"netgrow-{os.getuid() if hasattr(os, 'getuid') else ''}")
    own.mkdir(mode=0o700, exist_ok=True)
    found = own.lstat()
    if hasattr(os, "getuid") and (found.st_uid != os.getuid() or not stat.S_ISDIR(found.st_mode)):
        # Somebody else made it first; a folder of this start alone hands nothing over, but harms nobody.
        return Path(tempfile.mkdtemp(prefix="netgrow-"))
    return own


def hand_over(network: Path, files: Sequence[Path], patience_ms: int = WAIT_MS) -> bool:
    """Give *files* to the window that has *network* open, which comes to the front; False if none answers."""
    end = time.monotonic() + patience_ms / 1000
    while True:
        socket = QLocalSocket()
        socket.connectToServer(address(network))
        if socket.waitForConnected(200):
            return _send(socket, files)
        if time.monotonic() >= end:
            return False
        # The first window may have taken its file and not listen yet.
        time.sleep(0.05)


def _send(socket: QLocalSocket, files: Sequence[Path]) -> bool:
    token = os.environ.get("XDG_ACTIVATION_TOKEN", "")
    request = json.dumps({"files": [os.fspath(path.absolute()) for path in files], "token": token})
    socket.write(request.encode("utf-8", "surrogateescape") + b"\n")
    socket.flush()
    while not socket.canReadLine():
        if not socket.waitForReadyRead(ANSWER_WAIT_MS):
            return False
    return bytes(socket.readLine().data()) == ANSWER


class Counter(QObject):
    """Listens for later starts with the network that is open."""

    received = Signal(list, str)
    """Files that a later start brought, as paths, and the desktop's token for coming to the front."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visitors: list[QLocalSocket] = []
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)

    def listen(self, network: Path) -> bool:
        """Listen for *network* from now on; gives whether later starts can reach this window."""
        self._server.close()
        name = address(network)
        # The file's lock is ours, so a socket of that name is a dead one's.
        QLocalServer.removeServer(name)
        return self._server.listen(name)

    def close(self) -> None:
        """Listen no more."""
        for socket in tuple(self._visitors):
            self._forget(socket)
        self._server.close()

    def _welcome(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            self._visitors.append(socket)
            socket.readyRead.connect(self._read)
        self._read()

    def _read(self) -> None:
        """Read from everybody who has said something; who has said enough, or too much, goes."""
        for socket in tuple(self._visitors):
            if socket.bytesAvailable() > MOST_BYTES:
                socket.abort()
                self._forget(socket)
            elif socket.canReadLine():
                files, token = _understood(bytes(socket.readLine().data()))
                socket.write(ANSWER)
                socket.waitForBytesWritten(WAIT_MS)
                self._forget(socket)
                self.received.emit(files, token)

    def _forget(self, socket: QLocalSocket) -> None:
        self._visitors.remove(socket)
        socket.readyRead.disconnect(self._read)
        socket.disconnectFromServer()
        socket.deleteLater()


def _understood(line: bytes) -> tuple[list[Path], str]:
    try:
        request = json.loads(line.decode("utf-8", "surrogateescape"))
    except ValueError:
        return [], ""
    if not isinstance(request, dict):
        return [], ""
    files = request.get("files")
    token = request.get("token")
    texts = [each for each in files if isinstance(each, str)] if isinstance(files, list) else []
    return [Path(text) for text in texts], token if isinstance(token, str) else ""
