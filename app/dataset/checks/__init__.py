"""The rules that the data keeps. Each is a named function over the whole dataset that yields what breaks it.

All rules run, always, and everything they find is reported together. A rule never reads the clock, the network or a
file. An exception that is accepted stands in `data/exceptions.toml` with its reason; one that is no longer needed is
itself a finding.
"""

from app.dataset.checks.fault import Fault
from app.dataset.checks.rules import RULES, Rule, check, judge

__all__ = ["RULES", "Fault", "Rule", "check", "judge"]
