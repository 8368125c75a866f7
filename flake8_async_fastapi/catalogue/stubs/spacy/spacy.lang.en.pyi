"""https://spacy.io/usage/models

distribution: spacy
verified: 3.8.18
"""

from spacy.language import Language

class English(Language): ...
