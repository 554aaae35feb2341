"""The small answers of both doors: built files, farewells, the state of a kernel, the way home."""

from __future__ import annotations

from pathlib import Path

from jupyter_server.base.handlers import JupyterHandler
from tornado.web import HTTPError, StaticFileHandler
from voila.tornado.handler import TornadoVoilaHandler

from course.room.assets import TYPES
from course.room.guard import NOTEBOOK_POLICY, Guard, same_origin
from course.room.packed import coding, packed


class BuiltFile(Guard, StaticFileHandler):
    """A built file: its name changes with its content, so a browser asks for it once."""

    async def get(self, path: str, include_body: bool = True) -> None:
        """Send the file, compressed where the browser takes that.

        Args:
            path: The file.
            include_body: Whether more than the head is asked for.
        """
        how = coding(self.request.headers.get("Accept-Encoding", ""), Path(path).suffix)
        self.path = self.parse_url_path(path)  # tornado's own get does so, and its checks name it
        found = (
            self.validate_absolute_path(self.root, self.get_absolute_path(self.root, self.path))
            if how
            else None
        )
        if how is None or found is None:
            await super().get(path, include_body)
            return
        self.absolute_path = found
        self.set_extra_headers(path)
        self.set_header("Content-Encoding", how)
        # tornado adds Vary itself, and leaves alone what is compressed already.
        self.write(packed(found, how))

    def compute_etag(self) -> str | None:
        """Tell a file's forms apart; the name already tells its contents.

        Returns:
            The tag.
        """
        return f'"{Path(self.absolute_path or "").name} {self._headers.get("Content-Encoding", "plain")}"'

    def set_extra_headers(self, path: str) -> None:
        """Let the browser keep it.

        Args:
            path: The file.
        """
        self.set_header("Cache-Control", "public, max-age=31536000, immutable")
        self.set_header("Content-Type", TYPES[Path(path).suffix])


class Farewell(Guard, JupyterHandler):  # type: ignore[misc]
    """A page that closes says so; its kernel ends a little later unless the page comes back."""

    def post(self, kernel: str) -> None:
        """Note the farewell.

        Args:
            kernel: The page's kernel; whoever knows its id is the page.

        Raises:
            HTTPError: 403 when another origin asks.
        """
        # Under "no-referrer" a browser's beacon says "null".
        if self.request.headers.get("Origin", "null") != "null" and not same_origin(self.request):
            raise HTTPError(403, "foreign Origin")
        self.kernel_manager.farewell(kernel)
        self.set_status(204)


class KernelState(Guard, JupyterHandler):  # type: ignore[misc]
    """Whether a kernel lives: Voila's front end asks before it connects, our own page while it waits."""

    def get(self, kernel: str) -> None:
        """Describe the kernel.

        Args:
            kernel: Its id.

        Raises:
            HTTPError: 404 when there is none.
        """
        if kernel not in self.kernel_manager:
            raise HTTPError(404, "no such kernel")
        self.set_header("Content-Type", "application/json")
        self.write({"id": kernel, "name": self.kernel_manager.get_kernel(kernel).kernel_name})


class Home(Guard, JupyterHandler):  # type: ignore[misc]
    """The facilitator's front step."""

    def get(self) -> None:
        """Go to the home page; the token stays behind."""
        self.redirect("/home")


class NotebookPage(Guard, TornadoVoilaHandler):  # type: ignore[misc]
    """A notebook of the facilitator's, by Voila's own front end."""

    policy = NOTEBOOK_POLICY

    async def get(self, stem: str) -> None:
        """Show a notebook.

        Args:
            stem: The notebook's name.

        Raises:
            HTTPError: 404 when there is no such notebook.
        """
        if self.shed_token():
            return
        if not (Path(self.settings["door"].notebooks) / f"{stem}.ipynb").is_file():
            raise HTTPError(404, "no such notebook")
        await super().get(path=f"{stem}.ipynb")  # type: ignore[misc]
