# why: BERTScore loads a model and runs it over every pair of sentences
import bert_score
from bert_score import BERTScorer


async def ask(found: list[str], wanted: list[str]):
    bert_score.score(found, wanted, lang="en")  # FAB604: 4, "bert_score.score()"
    scorer = BERTScorer(lang="en")  # FAB604: 13, "bert_score.BERTScorer()"
    scorer.score(found, wanted)  # FAB604: 4, "bert_score.BERTScorer.score()"


async def right(scorer: BERTScorer):
    return scorer.lang, scorer.hash
