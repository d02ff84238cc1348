"""The search of the site, used as a reader does."""

from __future__ import annotations

from browser import Browser
from pages import SCREENS
from selenium.common.exceptions import TimeoutException
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

# What is typed, and a page that must be among the first answers.
QUERIES = {
    "supertrend": "indicators/supertrend.html",
    "bollinger": "indicators/bollinger_bands.html",
    "BBANDS": "docs/talib-names.html",
    "sweep": "docs/sweeps.html",
}
FIRST = 10
RESULTS = "#search-results li a"


def faults(browser: Browser) -> list[str]:
    return [fault for query, page in QUERIES.items() for fault in failed(browser, query, page)]


def failed(browser: Browser, query: str, page: str) -> list[str]:
    """Types into the field of the first page and follows an answer."""
    browser.show(*SCREENS[0])
    browser.open("index.html")
    browser.driver.find_element(By.CSS_SELECTOR, ".sidebar-search").send_keys(query + Keys.ENTER)
    try:
        WebDriverWait(browser.driver, 30).until(
            lambda driver: driver.find_elements(By.CSS_SELECTOR, RESULTS)
        )
        answers = browser.driver.find_elements(By.CSS_SELECTOR, RESULTS)[:FIRST]
    except TimeoutException:
        return [f"search for {query!r}: no answer"]
    for address in [answer.get_attribute("href") or "" for answer in answers]:
        if f"/{page}" in address:
            browser.driver.get(address)
            return [f"search for {query!r}: {complaint}" for complaint in browser.complaints()]
    return [f"search for {query!r}: {page} is not among the first {FIRST} answers"]
