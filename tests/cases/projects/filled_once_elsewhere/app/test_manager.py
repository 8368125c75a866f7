from .manager import CommandManager


def test_state():
    assert CommandManager().state()
