#!/bin/sh
# Writes the three locks anew from pyproject.toml, for the newest versions it allows.
#   .venv/bin/python -m pip install pip-tools && sh packaging/lock.sh
# A lock carries the hashes of every platform's wheels and no address of a package index.
set -eu
cd "$(dirname "$0")/.."

compile() {
    .venv/bin/python -m piptools compile --quiet --upgrade --generate-hashes --allow-unsafe --strip-extras \
        --no-header --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --no-emit-options "$@" pyproject.toml
}

compile --output-file requirements.lock
compile --constraint requirements.lock --extra test --output-file requirements-test.lock
compile --constraint requirements.lock --extra package --output-file requirements-package.lock
