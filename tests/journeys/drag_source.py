"""A little window that files can be dragged out of, as from a file manager; the paths are its arguments."""

from __future__ import annotations

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel
from typing_extensions import override


class FileHeap(QLabel):
    """Begins a drag of its files as soon as the mouse moves over it with a button down."""

    @override
    def mouseMoveEvent(self, event: QMouseEvent, /) -> None:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(path) for path in sys.argv[1:]])
        drag = QDrag(self)
        drag.setMimeData(mime)
        drag.exec(Qt.DropAction.CopyAction)


if __name__ == "__main__":
    app = QApplication(sys.argv[:1])
    heap = FileHeap("files")
    heap.setGeometry(0, 0, 200, 200)
    heap.show()
    print("ready", flush=True)
    sys.exit(app.exec())
