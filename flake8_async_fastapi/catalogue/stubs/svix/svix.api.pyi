"""https://api.svix.com/docs

distribution: svix
verified: 2.9.1
"""

from svix import Svix, SvixAsync
