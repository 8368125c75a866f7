"""https://docs.ragas.io/en/stable/references/

distribution: ragas
verified: 0.4.3
"""

from ragas import aevaluate, evaluate
