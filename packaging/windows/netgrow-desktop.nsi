; The installer for Windows: for one person, without an administrator. Compiled by python3 dev.py package:
;   makensis -DVERSION=1.2.3 -DBUNDLE=folder -DOUT=file.exe -DDOCUMENTS=documents.nsh packaging/windows/netgrow-desktop.nsi

; Qt has no 32-bit form, so the installer needs none either.
Target amd64-unicode
SetCompressor /SOLID lzma
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel user

!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "${DOCUMENTS}"

!define TITLE "NetGrow Desktop"
!define PROGRAM "netgrow-desktop.exe"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\NetGrow Desktop"
!define RUN "Software\Microsoft\Windows\CurrentVersion\Run"

Name "${TITLE}"
OutFile "${OUT}"
; The person's networks lie in "$LOCALAPPDATA\NetGrow Desktop", which neither installing nor removing touches.
InstallDir "$LOCALAPPDATA\Programs\NetGrow Desktop"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${TITLE}"
VIAddVersionKey "FileDescription" "Installs ${TITLE}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "The NetGrow Desktop developers, MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!define MUI_UNFINISHPAGE_NOAUTOCLOSE
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!define MUI_WELCOMEPAGE_TEXT "$(LEAVES_DATA)"
!insertmacro MUI_UNPAGE_WELCOME
!insertmacro MUI_UNPAGE_INSTFILES
!define MUI_FINISHPAGE_TEXT "$(DATA_STAYS)"
!insertmacro MUI_UNPAGE_FINISH
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"

LangString PROGRAM_PART ${LANG_ENGLISH} "NetGrow Desktop"
LangString PROGRAM_PART ${LANG_GERMAN} "NetGrow Desktop"
LangString DOCUMENTS_PART ${LANG_ENGLISH} "Offer it for contact cards, tables and calendars"
LangString DOCUMENTS_PART ${LANG_GERMAN} "Für Visitenkarten, Tabellen und Kalender anbieten"
LangString PROGRAM_ABOUT ${LANG_ENGLISH} "The program, its entry in the start menu, and its own kind of file."
LangString PROGRAM_ABOUT ${LANG_GERMAN} "Das Programm, sein Eintrag im Startmenü und seine eigene Dateiart."
LangString DOCUMENTS_ABOUT ${LANG_ENGLISH} "Lists NetGrow Desktop under $\"Open with$\" of .vcf, .csv and .ics files. What opens them now stays."
LangString DOCUMENTS_ABOUT ${LANG_GERMAN} "Nennt NetGrow Desktop unter $\"Öffnen mit$\" für .vcf, .csv und .ics. Was sie bisher öffnet, bleibt."
LangString IS_RUNNING ${LANG_ENGLISH} "NetGrow Desktop is running. Quit it (Ctrl+Q), then choose Retry."
LangString IS_RUNNING ${LANG_GERMAN} "NetGrow Desktop läuft. Beenden Sie es (Strg+Q) und wählen Sie dann Wiederholen."
LangString LEAVES_DATA ${LANG_ENGLISH} "This removes the program. Your network and its backups stay in $LOCALAPPDATA\NetGrow Desktop."
LangString LEAVES_DATA ${LANG_GERMAN} "Dies entfernt das Programm. Ihr Netzwerk und seine Sicherungen bleiben in $LOCALAPPDATA\NetGrow Desktop."
LangString DATA_STAYS ${LANG_ENGLISH} "Your network and its backups are still in $LOCALAPPDATA\NetGrow Desktop. Delete that folder yourself if you do not want them any more."
LangString DATA_STAYS ${LANG_GERMAN} "Ihr Netzwerk und seine Sicherungen sind noch in $LOCALAPPDATA\NetGrow Desktop. Löschen Sie diesen Ordner selbst, wenn Sie sie nicht mehr brauchen."

; A program that runs cannot be written; ask until it was quit.
!macro WAIT_UNTIL_QUIT
  try:
  IfFileExists "$INSTDIR\${PROGRAM}" 0 quit
  ClearErrors
  FileOpen $0 "$INSTDIR\${PROGRAM}" a
  IfErrors 0 free
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IS_RUNNING)" /SD IDCANCEL IDRETRY try
  Abort
  free:
  FileClose $0
  quit:
!macroend

Section "$(PROGRAM_PART)" SEC_PROGRAM
  SectionIn RO
  !insertmacro WAIT_UNTIL_QUIT
  ; What an older version had and this one has not would stay behind.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${BUNDLE}\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${TITLE}.lnk" "$INSTDIR\${PROGRAM}"

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${TITLE}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The NetGrow Desktop developers"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0

  !insertmacro REGISTER_OWN_DOCUMENTS
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

; Not ticked: whoever wants it chooses it.
Section /o "$(DOCUMENTS_PART)" SEC_DOCUMENTS
  !insertmacro REGISTER_OTHER_DOCUMENTS
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${SEC_PROGRAM} "$(PROGRAM_ABOUT)"
  !insertmacro MUI_DESCRIPTION_TEXT ${SEC_DOCUMENTS} "$(DOCUMENTS_ABOUT)"
!insertmacro MUI_FUNCTION_DESCRIPTION_END

Section "Uninstall"
  !insertmacro WAIT_UNTIL_QUIT
  ; A folder that somebody is in cannot be removed.
  SetOutPath "$TEMP"
  ; Named one by one: the folder may be one that somebody chose and has other things in.
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\${PROGRAM}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${TITLE}.lnk"
  !insertmacro UNREGISTER_DOCUMENTS
  DeleteRegKey HKCU "${UNINSTALL}"
  ; Starting at login, which the program itself switches on.
  DeleteRegValue HKCU "${RUN}" "${TITLE}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
