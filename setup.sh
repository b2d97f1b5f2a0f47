#!/usr/bin/env bash
# Everything Văn Thư needs on this machine: system packages, the virtual environment, the `vanthu` command.
# Safe to run again: what is there is left alone. Usage: ./setup.sh
set -euo pipefail
cd "$(dirname "$0")"

# LibreOffice Writer and Calc without a screen, UNO for the warm converter, and poppler to look at pages.
PACKAGES="libreoffice-writer-nogui libreoffice-calc-nogui python3-uno poppler-utils"

# Liberation 1.x, still called fonts-liberation on Debian 12, lacks the Vietnamese letters: the wanted one is 2.x.
font_package() {
    if fc-list ':family=Liberation Serif:charset=1ed9' 2>/dev/null | grep -q . ; then return; fi
    if apt-cache show fonts-liberation2 >/dev/null 2>&1; then echo fonts-liberation2; else echo fonts-liberation; fi
}

missing_packages() {
    for package in $PACKAGES; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || echo "$package"
    done
    font_package
}

install_packages() {
    local missing as_root=""
    missing=$(missing_packages | tr '\n' ' ')
    [ -n "${missing// /}" ] || return 0
    if ! command -v apt-get >/dev/null; then
        echo "Máy này không có apt-get. Hãy cài bằng cách của máy các gói tương đương: $missing" >&2
        exit 3
    fi
    if [ "$(id -u)" != 0 ]; then
        if sudo -n true 2>/dev/null; then as_root="sudo"; else
            echo "Cần quyền quản trị để cài: $missing" >&2
            echo "Nhờ quản trị chạy: sudo apt-get install --no-install-recommends $missing — rồi chạy lại lệnh này." >&2
            exit 3
        fi
    fi
    echo "Cài các gói hệ thống: $missing"
    $as_root apt-get update -qq
    missing=$(missing_packages | tr '\n' ' ') # the list of packages is fresh now, so is the name of the fonts
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
}

find_python() {
    for python in python3.11 python3.12 python3.13 python3; do
        if command -v "$python" >/dev/null && "$python" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            echo "$python"
            return
        fi
    done
    echo "Cần Python 3.11 trở lên (kèm venv). Trên Debian/Ubuntu: sudo apt-get install python3 python3-venv" >&2
    exit 3
}

install_python_packages() {
    local stamp=.venv/.lock-installed want
    want=$(cat requirements.lock pyproject.toml | sha256sum | cut -d' ' -f1)
    [ "$(cat $stamp 2>/dev/null)" = "$want" ] && [ -x .venv/bin/vanthu ] && return 0
    echo "Cài các thư viện Python vào .venv (vài phút ở lần đầu)"
    local python
    python=$(find_python)
    [ -x .venv/bin/python ] || "$python" -m venv .venv
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps -e .
    echo "$want" > $stamp
}

install_packages
install_python_packages
