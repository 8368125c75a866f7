"""https://github.com/Kaggle/kaggle-api

distribution: kaggle
verified: 2.2.5
install: kaggle six
"""

from kaggle.api.kaggle_api_extended import KaggleApi

api: KaggleApi
