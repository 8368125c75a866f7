"""https://inquirerpy.readthedocs.io/en/latest/

distribution: InquirerPy
verified: 0.3.4
"""

from InquirerPy.prompts import (
    CheckboxPrompt as checkbox,
    ConfirmPrompt as confirm,
    ExpandPrompt as expand,
    FilePathPrompt as filepath,
    FuzzyPrompt as fuzzy,
    InputPrompt as text,
    ListPrompt as select,
    NumberPrompt as number,
    RawlistPrompt as rawlist,
    SecretPrompt as secret,
)
