"""`python -m generators.mau` writes every template of `templates_docx/` anew."""

from __future__ import annotations

from pathlib import Path

from generators.mau import cac_mau

THU_MUC = Path(__file__).parents[2] / "templates_docx"


def main() -> None:
    """Each file is written whole under a temporary name, then put in place."""
    THU_MUC.mkdir(exist_ok=True)
    for slug, data in cac_mau():
        temporary = THU_MUC / f".{slug}.docx.new"
        temporary.write_bytes(data)
        temporary.replace(THU_MUC / f"{slug}.docx")


if __name__ == "__main__":
    main()
