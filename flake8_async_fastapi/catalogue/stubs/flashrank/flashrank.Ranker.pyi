"""https://github.com/PrithivirajDamodaran/FlashRank

distribution: FlashRank
verified: 0.2.10
"""

from flashrank import Ranker

