"""https://spacy.io/api/doc

distribution: spacy
verified: 3.8.18
"""

class Doc: ...
