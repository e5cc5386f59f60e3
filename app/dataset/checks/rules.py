"""Running the rules over what was read."""

from collections.abc import Callable, Iterator
from pathlib import Path

from app.dataset.checks import claims, identity, muscles, prose, vocabulary
from app.dataset.checks.fault import Fault
from app.dataset.dataset import Dataset
from app.dataset.files import Reading, read
from app.dataset.findings import DataInvalidError, Finding

Rule = Callable[[Dataset], Iterator[Fault]]

RULES: dict[str, Rule] = {
    name.replace("_", "-"): rule
    for module in (identity, vocabulary, claims, muscles, prose)
    for name, rule in vars(module).items()
    if callable(rule) and getattr(rule, "__module__", "") == module.__name__ and not name.startswith("_")
}


STRUCTURE = frozenset({"unique-ids", "known-references"})
"""Rules without which the data cannot be kept at all; no exception from them is accepted."""


def judge(reading: Reading) -> list[Finding]:
    """Everything that is wrong with what was read: unreadable files, broken rules and exceptions that nothing needs."""
    faults = [(name, fault) for name, rule in RULES.items() for fault in rule(reading.dataset)]
    allowed = {(allowance.rule, allowance.record) for allowance in reading.allowances if allowance.rule not in STRUCTURE}
    used = {(name, fault.record) for name, fault in faults} & allowed
    findings = [
        Finding(_file(reading, fault.record), fault.record, name, fault.words, fault.tip)
        for name, fault in faults
        if (name, fault.record) not in allowed and fault.about not in reading.broken
    ]
    for rule, record in sorted({(allowance.rule, allowance.record) for allowance in reading.allowances} - used):
        words = f"the exception for {record} from {rule} is not needed"
        findings.append(Finding("exceptions.toml", record, "needed-exceptions", words, "Remove it."))
    return sorted(reading.findings + findings)


def check(root: Path) -> Dataset:
    """The dataset in a data folder, if it keeps every rule.

    Raises DataInvalidError with all findings if it does not.
    """
    reading = read(root)
    findings = judge(reading)
    if findings:
        raise DataInvalidError(findings)
    return reading.dataset


def _file(reading: Reading, record: str) -> str:
    return reading.files.get(record.split(":", maxsplit=1)[0], record)
