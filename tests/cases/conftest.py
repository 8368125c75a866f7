"""The files below are input of the tests, not tests."""

collect_ignore_glob = ["*"]
