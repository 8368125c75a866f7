"""https://facebook.github.io/prophet/docs/additional_topics.html

distribution: prophet
verified: 1.5.0
"""

from prophet import Prophet

def model_from_json(model_json) -> Prophet: ...
def model_from_dict(model_dict) -> Prophet: ...
