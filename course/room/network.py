"""Addresses and ports, without sending a packet."""

from __future__ import annotations

import errno
import ipaddress
import socket

from course.room.errors import CannotStart
from course.room.words import _

LOOPBACK = "127.0.0.1"
EVERYWHERE = "0.0.0.0"  # noqa: S104 - the participants' door is for the local network
TRIES = 50
# TEST-NET-3 and a private network: connecting a UDP socket only makes the system choose its own address.
_SOMEWHERE = (("203.0.113.1", 9), ("10.255.255.255", 9))


def lan_address() -> str | None:
    """Find this computer's address on the local network.

    Returns:
        The address, or None when no network is up.
    """
    for elsewhere in _SOMEWHERE:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            try:
                probe.connect(elsewhere)
            except OSError:
                continue
            address = ipaddress.ip_address(probe.getsockname()[0])
        if not address.is_loopback and not address.is_unspecified:
            return str(address)
    return None


def is_loopback(host: str) -> bool:
    """Say whether a host stays inside this computer.

    Args:
        host: An address or a name.

    Returns:
        True for ``localhost`` and loopback addresses.
    """
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def listen(host: str, port: int) -> socket.socket:
    """Listen on the port, or on the next free one.

    The supervisor keeps the socket: phones that call while a door restarts wait instead of being turned away.

    Args:
        host: The address to listen on.
        port: The first port to try.

    Returns:
        The listening socket.

    Raises:
        CannotStart: When the address is not ours, or none of the ports is free.
    """
    for candidate in range(port, min(port + TRIES, 65536)):
        listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind((host, candidate))
            listening.listen(128)
        except OSError as error:
            listening.close()
            if error.errno in {errno.EADDRINUSE, errno.EACCES}:
                continue
            raise CannotStart(_("This computer cannot listen on {address}."), address=host) from error
        return listening
    raise CannotStart(_("No port is free from {first} to {last}."), first=port, last=port + TRIES - 1)
