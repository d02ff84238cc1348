"""What the message of every refused call must contain."""

import re

import pytest

import indicators as ta

# How a message begins to say what is allowed.
ALLOWED = ("allowed: ", "must be ")


def refused(function, *args, says=(), error=(ValueError, TypeError), **kwargs):
    """Asserts that a call is refused with a message that has all it should say."""
    with pytest.raises(error) as caught:
        function(*args, **kwargs)
    message = str(caught.value)
    name = r"\w+(Stream:| stream:)" if isinstance(function, type) else f"{function.__name__}:"
    assert re.match(name, message), f"the message does not say the function: {message}"
    assert "panic" not in message.lower()
    if not isinstance(caught.value, TypeError):
        assert type(caught.value) is ta.IndicatorError
    for part in says:
        assert part in message, f"the message does not say {part!r}: {message}"
    return message
