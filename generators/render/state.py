"""What one rendering collects while it runs: pictures that values bring along, and whether text holds line breaks."""

from __future__ import annotations

from contextvars import ContextVar
from dataclasses import dataclass, field

MAX_LOOP_STEPS = 2_000_000


@dataclass(frozen=True, slots=True)
class Media:
    """A file that a value puts into the document; its name and relationship id follow from its content."""

    relationship_id: str
    name: str
    content_type: str
    data: bytes

    @property
    def extension(self) -> str:
        """The ending of the name, as [Content_Types].xml declares it."""
        return self.name.rpartition(".")[2]


@dataclass(slots=True)
class RenderState:
    """Collected during the rendering of one part of one record; never shared."""

    media: dict[str, Media] = field(default_factory=dict)
    has_breaks: bool = False
    loop_steps: int = 0


current: ContextVar[RenderState] = ContextVar("the rendering that is running")


def collect(media: Media) -> None:
    """Note that the running rendering needs this file; outside of a rendering nothing is noted."""
    state = current.get(None)
    if state is not None:
        state.media[media.relationship_id] = media
