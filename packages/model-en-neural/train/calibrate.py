"""How sure a reading is: a logistic function of what is known of it, fitted on articles that the model had not seen."""
import numpy as np

from data import Article
from decode import Candidate, choose, longest, names, tokens


def right(article: Article, one: Candidate) -> bool:
    """Does it say who said what as a person marked it: half the content shared, and a name of the source?"""
    content, source = tokens(article, one.content), names(article, longest(one.source))
    for gold in article.gold:
        theirs, whose = tokens(article, gold["content"]), names(article, gold["source"])
        both = len(content & theirs)
        if both and both / (len(content) + len(theirs) - both) >= 0.5:
            if (source & whose) if source and whose else not source and not whose:
                return True
    return False


def fit_logistic(measures: np.ndarray, target: np.ndarray, ridge: float = 1.0, steps: int = 50) -> np.ndarray:
    """An intercept and a weight for each column, by Newton's method with a little ridge on the weights."""
    x = np.hstack([np.ones((len(measures), 1)), measures])
    penalty = np.diag([0.0] + [ridge] * measures.shape[1])
    weights = np.zeros(x.shape[1])
    for _ in range(steps):
        p = 1 / (1 + np.exp(-x @ weights))
        gradient = x.T @ (p - target) + penalty @ weights
        weights = weights - np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + penalty, gradient)
    return weights


def calibrate(articles: list[Article], candidates: dict[str, list[Candidate]]) -> np.ndarray:
    """On all candidates."""
    return fitted([(article, one) for article in articles for one in candidates[article.id]])


def calibrate_chosen(articles: list[Article], candidates: dict[str, list[Candidate]]) -> np.ndarray:
    """On those that are chosen, as `calibrate` ranks them: what is left out says nothing of what is kept."""
    weights = calibrate(articles, candidates)
    chosen = []
    for article in articles:
        ranked = [(sureness(weights, one), one) for one in candidates[article.id]]
        chosen += [(article, one) for _, one in choose(ranked, article.size, LEAST_SURE)]
    return fitted(chosen)


LEAST_SURE = 0.02


def fitted(pairs: list[tuple[Article, Candidate]]) -> np.ndarray:
    measures = np.array([one.features for _, one in pairs])
    return fit_logistic(measures, np.array([right(article, one) for article, one in pairs], float))


def sureness(weights: np.ndarray, one: Candidate) -> float:
    return float(1 / (1 + np.exp(-(weights[0] + np.dot(weights[1:], one.features)))))
