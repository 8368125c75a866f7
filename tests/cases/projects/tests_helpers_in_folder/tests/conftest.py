import pytest
from tests.fixtures.file import helper  # noqa
