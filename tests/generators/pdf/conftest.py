"""One warm LibreOffice for all tests of a worker: starting it is the dear part."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from generators.pdf import Pool


@pytest.fixture(scope="session")
def pool() -> Iterator[Pool]:
    with Pool() as warm:
        yield warm
