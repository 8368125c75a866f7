"""https://github.com/SYSTRAN/faster-whisper

distribution: faster-whisper
verified: 1.2.1
"""

from faster_whisper import available_models, download_model, format_timestamp
