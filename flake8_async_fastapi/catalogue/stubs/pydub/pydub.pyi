"""https://github.com/jiaaro/pydub/blob/master/API.markdown

distribution: pydub
verified: 0.25.1
install: pydub audioop-lts
"""

from pydub.audio_segment import AudioSegment

