"""What a rule yields."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Fault:
    """A record that breaks a rule: the record as `kind/id`, what is wrong, and how to mend it.

    `about` names another record that the fault is about; when that record's own file could not be read, the fault is
    only its echo and is not reported.
    """

    record: str
    words: str
    tip: str
    about: str = ""
