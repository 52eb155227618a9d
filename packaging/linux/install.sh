#!/bin/sh
# Installs NetGrow Desktop for you alone: no password, nothing outside your own folders.
# Run it again with a newer version to update; your network stays as it is.
set -eu

name=netgrow-desktop
title="NetGrow Desktop"
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
data=${XDG_DATA_HOME:-}
case $data in /*) ;; *) data=$HOME/.local/share ;; esac
place=$data/$name
program=$place/program
bin=$HOME/.local/bin
list=$place/installed-files
folders=$place/made-folders

# Makes a folder and those above it, and notes which: only these go again.
make_folder() {
    if [ ! -d "$1" ]; then
        make_folder "$(dirname -- "$1")"
        mkdir "$1"
        printf '%s\n' "$1" >>"$folders"
    fi
}

fail() {
    printf '%s\n' "$@" >&2
    exit 1
}

# --- would it run here? ---

[ -x "$here/program/$name" ] || fail "The folder \"program\" is not beside this file. Unpack the whole archive and run install.sh in it."
if ! "$here/program/$name" --version >/dev/null 2>&1; then
    fail "$title does not run on this system. It needs a 64-bit Linux with glibc 2.35 or newer, such as Debian 12 or Ubuntu 22.04."
fi
missing=$(ldd "$here/program/_internal/PySide6/Qt/plugins/platforms/libqxcb.so" 2>/dev/null | sed -n 's/^[[:space:]]*\(.*\) => not found.*/\1/p' | sort -u)
[ -z "$missing" ] || fail "These libraries are missing for a window; install them with your system's software, then run this again:" "$missing"

if ls -l /proc/[0-9]*/exe 2>/dev/null | grep -qF -- "-> $program/$name"; then
    fail "$title is running. Quit it first (Ctrl+Q), then run this again; nothing was changed."
fi

# --- the program: a whole copy first, then in place of the old one ---

mkdir -p "$place"
make_folder "$bin"
rm -rf "$program.new" "$program.old"
cp -R "$here/program" "$program.new"
if [ -e "$program" ]; then mv "$program" "$program.old"; fi
mv "$program.new" "$program"
rm -rf "$program.old"
cp "$here/uninstall.sh" "$place/uninstall.sh"

# --- the menu, icons, kinds of files, manual ---

: >"$list.new"
(cd "$here/share" && find . -type f) | sed 's|^\./||' | while IFS= read -r file; do
    make_folder "$(dirname -- "$data/$file")"
    cp "$here/share/$file" "$data/$file"
    printf '%s\n' "$data/$file" >>"$list.new"
done
# The path stands in quotes in the entry; what is special there is escaped, once for the quotes and once for the file.
quoted=$(printf '%s' "$program/$name" | sed -e 's/[\\"`$]/\\&/g' -e 's/\\/\\\\/g' -e 's/%/%%/g')
entry=$data/applications/$name.desktop
while IFS= read -r line; do
    case $line in
        Exec=*) printf 'Exec="%s" %%F\n' "$quoted" ;;
        *) printf '%s\n' "$line" ;;
    esac
done <"$here/share/applications/$name.desktop" >"$entry.new"
mv "$entry.new" "$entry"
ln -sf "$program/$name" "$bin/$name"
printf '%s\n' "$bin/$name" >>"$list.new"
mv "$list.new" "$list"

# Desktops notice most of this by themselves; these make it quicker where they are there.
update-desktop-database -q "$data/applications" 2>/dev/null || true
update-mime-database "$data/mime" >/dev/null 2>&1 || true
touch "$data/icons/hicolor" 2>/dev/null || true

printf '%s\n' "$title is installed. You find it in the menu of your desktop." \
    "To remove it: sh \"$place/uninstall.sh\""
case :$PATH: in
    *":$bin:"*) ;;
    *) printf '%s\n' "(For the command $name in a terminal, log out and in again, or add $bin to PATH.)" ;;
esac
