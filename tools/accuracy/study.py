"""The whole study: every indicator on every series, by every library."""

from collections.abc import Callable
from dataclasses import dataclass, field

from cases import CASES, ORDINARY
from catalogue import Outputs, Series, Subject, subjects
from exact import Section, sections, series_of, settled
from measure import Errors, errors
from peers import Peer

OURS = "this library"
# On ordinary prices no arithmetic is as bad as this: what is further away is another indicator.
ANOTHER = 1e-6


@dataclass
class Study:
    """Largest errors by library, indicator and case, over all parameter sets."""

    errors: dict[tuple[str, str, str], Errors] = field(default_factory=dict)
    # Functions of other libraries that share the name and not the definition, and how far they are.
    others: dict[tuple[str, str], float] = field(default_factory=dict)
    # Calls that raised, with what they said.
    failures: dict[tuple[str, str, str], str] = field(default_factory=dict)
    places: int = 0

    def note(self, library: str, subject: Subject, case: str, found: Errors) -> None:
        key = (library, subject.name, case)
        self.errors[key] = self.errors.get(key, Errors()) | found


def study(peers: list[Peer], progress: Callable[[str], None]) -> Study:
    done = Study()
    for subject in subjects():
        progress(subject.name)
        priced = subject.in_price_units(ORDINARY.series(subject.inputs, 4 * subject.warmup + 9, 0))
        for case in CASES:
            series = series_of(subject, case)
            known = list(sections(subject, case, series))
            done.places += sum(section.truths.values.shape[1] for section in known)
            ours = errors(subject.compute(series), known, 0, priced)
            done.note(OURS, subject, case.name, ours)
            for peer in peers:
                if peer.has(subject):
                    compare(done, peer, subject, case.name, series, known, priced)
    return done


def compare(
    done: Study,
    peer: Peer,
    subject: Subject,
    case: str,
    series: Series,
    known: list[Section],
    priced: bool,
) -> None:
    """From the place on where it no longer matters how a library starts its averages."""
    if (peer.name, subject.name) in done.others:
        return
    try:
        got: Outputs = peer.compute(subject, series)
    except (KeyboardInterrupt, SystemExit, GeneratorExit):
        raise
    except BaseException as error:
        # A panic of a Rust library is no `Exception`.
        done.failures[peer.name, subject.name, case] = f"{type(error).__name__}: {error}"
        return
    found = errors(got, known, settled(subject) or 0, priced)
    if case == ORDINARY.name and found.own > ANOTHER:
        done.others[peer.name, subject.name] = found.own
        return
    done.note(peer.name, subject, case, found)
