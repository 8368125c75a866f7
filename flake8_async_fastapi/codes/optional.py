"""The codes that `--fab-optional` has to switch on, apart from their documentation so that reading them is cheap."""

from __future__ import annotations

OPTIONAL = frozenset({"FAB103", "FAB106", "FAB403", "FAB605", "FAB606"})
