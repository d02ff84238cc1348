"""Headless Chromium, and the pages that it is shown."""

from __future__ import annotations

import http.server
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from selenium import webdriver
from selenium.webdriver.chrome.service import Service

# As root in a container, and without the connections that Chromium makes of its own.
FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
NAMES = ("chromium", "chromium-browser", "google-chrome")
# What is on the console, errors of loading among it.
LOGGED = {"goog:loggingPrefs": {"browser": "ALL"}}


def found() -> tuple[str, str] | None:
    """The browser and its driver."""
    browser = next(filter(None, map(shutil.which, NAMES)), None)
    driver = shutil.which("chromedriver")
    return (browser, driver) if browser and driver else None


class Browser:
    """One page at a time, in a size and a colour scheme."""

    def __init__(self, programs: tuple[str, str], address: str) -> None:
        options = webdriver.ChromeOptions()
        options.binary_location = programs[0]
        for flag in FLAGS:
            options.add_argument(flag)
        for name, value in LOGGED.items():
            options.set_capability(name, value)
        self.driver = webdriver.Chrome(options=options, service=Service(programs[1]))
        self.driver.set_page_load_timeout(60)
        self.driver.set_script_timeout(60)
        self.address = address

    def open(self, page: str) -> None:
        self.driver.get(f"{self.address}/{page}")

    def show(self, width: int, height: int, scheme: str) -> None:
        self.command(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=1,
            mobile=width < 600,
        )
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        self.command("Emulation.setEmulatedMedia", features=features)

    def command(self, name: str, **arguments: Any) -> Any:
        return self.driver.execute_cdp_cmd(name, arguments)

    def asked(self, script: str, *arguments: Any) -> Any:
        """What a function in JavaScript answers; it may be asynchronous."""
        call = (
            "const done = arguments[arguments.length - 1];"
            f"Promise.resolve(({script})(...Array.from(arguments).slice(0, -1)))"
            ".then(done, error => done({failed: String(error)}));"
        )
        return self.driver.execute_async_script(call, *arguments)

    def complaints(self) -> list[str]:
        """What has been written on the console since the last time."""
        log: list[dict[str, str]] = self.driver.get_log("browser")  # type: ignore[no-untyped-call]
        return [f"{entry['level']}: {entry['message']}" for entry in log]

    def quit(self) -> None:
        self.driver.quit()


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: Any) -> None:
        pass


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address at which a folder can be read, on this machine alone."""
    handler = partial(_Quiet, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
