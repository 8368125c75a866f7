"""https://developer.squareup.com/docs/sdks/python

distribution: squareup
verified: 46.0.0.20260916
"""

from square import Square
