"""https://dishka.readthedocs.io/en/stable/

distribution: dishka
verified: 1.10.1
"""

from dishka import FromDishka
