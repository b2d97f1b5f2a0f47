"""Characters that XML 1.0 (§2.2) cannot hold: told, never dropped in silence."""

from __future__ import annotations

import re

_NOT_XML = re.compile("[\x00-\x06\x08\x0b\x0e-\x1f\ufffe\uffff\ud800-\udfff]")

_SPECIAL = re.compile("[\x00-\x1f\ufffe\uffff\ud800-\udfff]")


class InvalidCharacter(ValueError):
    """A text holds a character that no XML file can hold; its words are the character's number."""

    def __init__(self, character: str) -> None:
        super().__init__(f"U+{ord(character):04X}")


def has_special(text: str) -> bool:
    """Whether the text holds anything that is not simply copied: breaks, tabs, what XML cannot hold."""
    return _SPECIAL.search(text) is not None


def refuse_invalid(text: str) -> None:
    """Raises InvalidCharacter for the first character that cannot stand in a Word file.

    Bell (\\a) and form feed (\\f) pass: docxtpl's language means a new paragraph and a new page by them.
    """
    found = _NOT_XML.search(text)
    if found:
        raise InvalidCharacter(found[0])
