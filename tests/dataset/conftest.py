import pytest

from app.dataset.files import Reading, read
from tests.conftest import DATA


@pytest.fixture(scope="session")
def shipped() -> Reading:
    return read(DATA)
