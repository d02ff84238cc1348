"""Editors show ranges and defaults of parameters: where a name is pointed at, and in a call."""

import my_indicators
import pytest
from language_server import LanguageServer

import indicators as ta

# How each form is named.
FORMS = {
    "array": "{module}.{name}",
    "sweep": "{module}.{name}_batch",
    "stream": "{module}.{stream}",
    "definition": "{module}.spec.{name}",
}
# With parameters of every kind, of one output and of several.
NAMES = ["rsi", "alma", "bollinger_bands", "jsa", "stoch"]
ENTRIES = [("ta", ta.catalogue[name]) for name in NAMES]
ENTRIES += [("mi", entry) for entry in my_indicators.catalogue]
CASES = [
    (entry, form, text.format(module=module, **entry))
    for module, entry in ENTRIES
    for form, text in FORMS.items()
]
IMPORTS = "import indicators as ta\nimport my_indicators as mi\n"


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    """A file with a call of each, in lines from the third on."""
    file = tmp_path_factory.mktemp("hovers") / "program.py"
    text = IMPORTS + "".join(f"{function}()\n" for _, _, function in CASES)
    file.write_text(text, encoding="utf-8")
    server = LanguageServer(file, text)
    yield server
    server.close()


@pytest.mark.parametrize("place", range(len(CASES)), ids=lambda place: CASES[place][2])
def test_ranges_and_defaults(place, server):
    entry, form, function = CASES[place]
    line = place + IMPORTS.count("\n")
    hover = server.hover(line, function.rpartition(".")[2])
    arguments = entry["signatures"][form]["arguments"]
    described = [each for each in arguments if each["role"] in ("parameter", "axis")]
    assert len(described) == len(entry["params"])
    # Of streams, the documentation is that of the class.
    for shown in (hover, server.signature(line)) if form != "stream" else (hover,):
        words = " ".join(shown.split())
        for argument, param in zip(described, entry["params"], strict=True):
            for said in (argument["name"], param["documentation"], param["allowed"]):
                assert " ".join(said.split()) in words, (said, shown)
            assert str(param["default"]) in words, (param, shown)
