"""The search of the site, used as a reader does."""

from __future__ import annotations

from typing import Literal

from browser import Browser
from pages import SCREENS
from selenium.common.exceptions import StaleElementReferenceException, TimeoutException
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webdriver import WebDriver
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

    def address(driver: WebDriver) -> str | Literal[False]:
        """That of the page among the first answers, which come one by one."""
        answers = driver.find_elements(By.CSS_SELECTOR, RESULTS)[:FIRST]
        found = (answer.get_attribute("href") or "" for answer in answers)
        return next((each for each in found if f"/{page}" in each), False)

    wait = WebDriverWait(browser.driver, 30, ignored_exceptions=[StaleElementReferenceException])
    try:
        browser.driver.get(wait.until(address))
    except TimeoutException:
        return [f"search for {query!r}: {page} is not among the first {FIRST} answers"]
    return [f"search for {query!r}: {complaint}" for complaint in browser.complaints()]
