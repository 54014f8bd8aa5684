"""What goes on beside the rest: talks of people, and the work of staff."""

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass, field
from typing import Any

from bench.day.ears import Ears


@dataclass
class Background:
    """Tasks of their own; a mistake of ours spoils the day."""

    ears: Ears
    tasks: set[asyncio.Task[None]] = field(default_factory=set)

    def does(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self.tasks.add(task)
        task.add_done_callback(self.finished)

    def finished(self, task: asyncio.Task[None]) -> None:
        self.tasks.discard(task)
        if not task.cancelled() and (error := task.exception()):
            self.ears.failed.append(repr(error))

    async def ends(self) -> None:
        """Whatever is not done by now is left for tomorrow."""
        tasks = list(self.tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
