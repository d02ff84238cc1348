"""What must be so on each page."""

from __future__ import annotations

from pathlib import Path

from browser import Browser

LOOK = (Path(__file__).parent / "look.js").read_text("utf-8").partition("\n")[2]
# Width, height and colour scheme: a desk and a phone.
SCREENS = [
    (width, height, scheme)
    for width, height in ((1280, 900), (390, 844))
    for scheme in ("light", "dark")
]
# Every page of an indicator has these, whatever else it has.
COUNTS = """() => ({
    pictures: document.querySelectorAll("article img.only-light, article img.only-dark").length,
    formulas: document.querySelectorAll("article math").length,
    tabs: document.querySelectorAll("article .sd-tab-label").length,
})"""
LINKS = """() => [...document.querySelectorAll("a[href]")].map(link => link.href)"""


def faults(browser: Browser, page: str) -> list[str]:
    """What is wrong with a page on any screen."""
    browser.show(*SCREENS[0])
    browser.open(page)
    found = [f"{page}: {complaint}" for complaint in browser.complaints()]
    for width, height, scheme in SCREENS:
        browser.show(width, height, scheme)
        answer = browser.asked(LOOK)
        said = answer if isinstance(answer, list) else [str(answer)]
        found += [f"{page} ({width} px, {scheme}): {fault}" for fault in said]
    found += [f"{page}: {complaint}" for complaint in browser.complaints()]
    if page.startswith("indicators/") and page.count("/") == 1:
        counts = browser.asked(COUNTS)
        found += [f"{page}: no {what}" for what, count in counts.items() if not count]
    return found


def links(browser: Browser) -> list[str]:
    """Where the links of the page that is shown lead."""
    found: list[str] = browser.asked(LINKS)
    return found
