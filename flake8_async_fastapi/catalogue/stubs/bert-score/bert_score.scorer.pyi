"""https://github.com/Tiiiger/bert_score

distribution: bert-score
verified: 0.3.13
"""

from bert_score import BERTScorer
