"""A PDF on disk: whole under its name, or not there."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from generators.pdf.failure import ConvertFailed


def write_pdf(path: Path, pdf: bytes) -> Path:
    """The path, once the whole file stands there; a failure leaves what stood there before."""
    try:
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except OSError as error:
        raise ConvertFailed("PDF08", detail=str(error)) from error
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(pdf)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(0o644)
        Path(temporary).replace(path)
    except OSError as error:
        raise ConvertFailed("PDF08", detail=str(error)) from error
    finally:
        Path(temporary).unlink(missing_ok=True)
    return path
