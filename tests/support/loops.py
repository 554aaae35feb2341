"""Event loops in tests: a browser test before may have left one running in the main thread."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Coroutine

T = TypeVar("T")


def run(coroutine: Coroutine[Any, Any, T], seconds: float = 30) -> T:
    """Run a coroutine in an event loop of its own; what never ends fails."""

    async def within() -> T:
        return await asyncio.wait_for(coroutine, seconds)

    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, within()).result()
