"""The whole evening once more where there is no network at all: nothing but this computer itself."""

import os
import shlex
import subprocess
import sys
from pathlib import Path
from shutil import which

import pytest

pytestmark = pytest.mark.slow

EVENING = Path(__file__).with_name("test_evening.py")
ROOT = Path(__file__).parents[2]
ALONE = ["unshare", "--map-root-user", "--net", "sh", "-c"]
LOOPBACK = 'ip link set lo up && test "$(ip -o link | wc -l)" = 1'
LONGEST_S = 900


def alone(command: str) -> subprocess.CompletedProcess[str]:
    """Run a command where the only network is this computer's own loopback."""
    return subprocess.run(
        [*ALONE, f"{LOOPBACK} && exec {command}"],
        cwd=ROOT,
        env=os.environ | {"PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        timeout=LONGEST_S,
        check=False,
    )


def missing() -> str:
    """Say what is missing to take the network away, or nothing."""
    if sys.platform != "linux":
        return "only Linux can take the network away from one program"
    for name, package in (("unshare", "util-linux"), ("ip", "iproute2")):
        if which(name) is None:
            return f"{name} is not installed: install {package} to run this test"
    tried = alone("true")
    return tried.stderr and f"this computer does not let a program leave the network: {tried.stderr.strip()}"


def test_the_evening_passes_with_nothing_but_loopback() -> None:
    if lack := missing():
        pytest.skip(lack)
    python = shlex.join(
        [sys.executable, "-m", "pytest", "-q", "-n", "0", "-p", "no:cacheprovider", str(EVENING)]
    )
    evening = alone(python)
    if "skipped" in evening.stdout and evening.returncode == 0:
        pytest.skip(next(line for line in evening.stdout.splitlines() if line.startswith("SKIPPED")))
    assert evening.returncode == 0, evening.stdout[-8000:] + evening.stderr[-2000:]
    assert "1 passed" in evening.stdout
