"""Where the tests are to run without a network, there is none: `.ci/alone .venv/bin/python -m pytest tests/browser`."""

import os
import socket

import pytest


def test_there_is_nothing_but_this_computer() -> None:
    if os.environ.get("PASSERELLE_ALONE") != "yes":
        pytest.skip(
            "the network is there: begin the command with .ci/alone to run the browser tests without it"
        )
    assert [name for _number, name in socket.if_nameindex()] == ["lo"]
    with pytest.raises(OSError, match="unreachable"):
        socket.create_connection(("192.0.2.1", 80), 1)
