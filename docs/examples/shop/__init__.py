"""A small shop whose endpoints block the event loop, mostly through helpers; `flake8 --select FAB` finds where."""
