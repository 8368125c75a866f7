from unittest.mock import MagicMock

import pytest

from svc import Roles


@pytest.fixture
def roles(send_task_mock: MagicMock) -> Roles:
    return Roles(None, send_task_mock)
