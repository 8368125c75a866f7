"""https://ewels.github.io/rich-click/latest/documentation/

distribution: rich-click
verified: 1.9.9
"""

from click import confirm, edit, getchar, pause, prompt
