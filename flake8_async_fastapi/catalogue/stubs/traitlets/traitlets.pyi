"""https://traitlets.readthedocs.io/en/stable/trait_types.html

distribution: traitlets
verified: 5.14.3
"""

from traitlets.traitlets import Instance, TraitType, Type
