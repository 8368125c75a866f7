"""https://radimrehurek.com/gensim/apiref.html

distribution: gensim
verified: 4.4.0
"""

from gensim.models import Word2Vec

