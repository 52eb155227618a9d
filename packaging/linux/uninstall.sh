#!/bin/sh
# Removes NetGrow Desktop that install.sh installed for you. Your network, its backups and your settings stay.
set -eu

name=netgrow-desktop
title="NetGrow Desktop"
data=${XDG_DATA_HOME:-}
case $data in /*) ;; *) data=$HOME/.local/share ;; esac
config=${XDG_CONFIG_HOME:-}
case $config in /*) ;; *) config=$HOME/.config ;; esac
state=${XDG_STATE_HOME:-}
case $state in /*) ;; *) state=$HOME/.local/state ;; esac
place=$data/$name
list=$place/installed-files
folders=$place/made-folders

if [ ! -e "$list" ]; then
    printf '%s\n' "$title is not installed in $place; nothing was removed." >&2
    exit 1
fi
if ls -l /proc/[0-9]*/exe 2>/dev/null | grep -qF -- "-> $place/program/$name"; then
    printf '%s\n' "$title is running. Quit it first (Ctrl+Q), then run this again; nothing was removed." >&2
    exit 1
fi

while IFS= read -r file; do
    rm -f "$file"
done <"$list"
# An entry that starts at login what is no longer there.
if grep -qsF "$place/program/" "$config/autostart/$name.desktop"; then
    rm -f "$config/autostart/$name.desktop"
fi
rm -rf "$place/program"
# Folders that install.sh made, the deepest first, where nothing else came into them.
if [ -e "$folders" ]; then
    sort -r "$folders" | while IFS= read -r folder; do
        rmdir "$folder" 2>/dev/null || true
    done
fi
rm -f "$list" "$folders" "$place/uninstall.sh"
rmdir "$place" 2>/dev/null || true
update-desktop-database -q "$data/applications" 2>/dev/null || true
update-mime-database "$data/mime" >/dev/null 2>&1 || true

printf '%s\n' "$title is removed." \
    "Your network and its backups are still in $data/$title." \
    "Settings are in $config/$title, the log is in $state/$title." \
    "Delete these folders yourself if you do not want them any more."
