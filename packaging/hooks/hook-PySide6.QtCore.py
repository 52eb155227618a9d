"""What PySide6.QtCore needs in the built program."""

from qt_files import qt_dependencies

hiddenimports, binaries, datas = qt_dependencies(__file__)
