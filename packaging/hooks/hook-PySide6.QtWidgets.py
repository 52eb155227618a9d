"""What PySide6.QtWidgets needs in the built program."""

from qt_files import qt_dependencies

hiddenimports, binaries, datas = qt_dependencies(__file__)
