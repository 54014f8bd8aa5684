"""Photos as pages show them: with their size, so that nothing jumps while they load."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from storage.files import Files

REMEMBERED = 4096  # photos, so that the files need not be opened for each page


@dataclass(frozen=True, slots=True)
class Picture:
    """A photo in our files. Width and height are in pixels, the size in bytes."""

    ref: str
    width: int
    height: int
    size: int

    @property
    def path(self) -> str:
        return f"/photo/{self.ref}"


class Gallery:
    """Knows the measures of photos; what is no longer there is passed over."""

    def __init__(self, files: Files) -> None:
        self.files = files
        self._measured = lru_cache(maxsize=REMEMBERED)(self._measure)

    def pictures(self, refs: Iterable[str]) -> tuple[Picture, ...]:
        return tuple(self._found(refs))

    def _found(self, refs: Iterable[str]) -> Iterator[Picture]:
        for ref in refs:
            try:
                yield self._measured(ref)
            except OSError:  # erased, or no picture at all
                continue

    def _measure(self, ref: str) -> Picture:
        width, height = self.files.size(ref)
        return Picture(ref, width, height, self.files.path(ref).stat().st_size)
