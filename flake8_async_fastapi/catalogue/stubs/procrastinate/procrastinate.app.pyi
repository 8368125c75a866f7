"""https://procrastinate.readthedocs.io/en/stable/howto/basics/defer.html

distribution: procrastinate
verified: 3.10.0
"""

from procrastinate import App
