"""A document cannot make LibreOffice call out, and what it needs to show is all inside the PDF."""

from __future__ import annotations

import socket
import threading

import pytest

from generators.pdf import LibreOffice, Pool, pages, to_pdf
from tests.generators.pdf import word


class Listener:
    """A web server's ear on this machine: it only counts who calls."""

    def __init__(self) -> None:
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.calls = 0
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        while True:
            try:
                caller, _ = self.socket.accept()
            except OSError:
                return
            self.calls += 1
            caller.close()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.socket.getsockname()[1]}/a.png"


@pytest.mark.parametrize("isolated", [True, False], ids=["no network", "network within reach"])
def test_a_linked_picture_is_never_fetched(isolated: bool) -> None:
    listener = Listener()
    with LibreOffice(isolated=isolated) as office:
        office.convert(word.linked(listener.url))
        assert office.offline <= isolated
    listener.socket.close()
    assert listener.calls == 0


def test_every_font_is_embedded_and_has_the_measures_of_times(pool: Pool) -> None:
    fonts = pages.fonts(to_pdf(word.letter(1, body="Ạ ế ộ ữ ỹ đ Ư"), pool=pool))
    assert all(fonts.values())
    assert {name.split("-")[0] for name in fonts} <= {"LiberationSerif", "LiberationSans", "Carlito", "Calibri", "DejaVuSans"}
