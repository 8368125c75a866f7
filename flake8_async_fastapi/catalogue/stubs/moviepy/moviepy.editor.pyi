"""https://zulko.github.io/moviepy/

distribution: moviepy
verified: 2.2.1
"""

from moviepy import AudioClip, AudioFileClip, ColorClip, CompositeAudioClip, CompositeVideoClip, ImageClip
from moviepy import ImageSequenceClip, TextClip, VideoClip, VideoFileClip
from moviepy import clips_array, concatenate_audioclips, concatenate_videoclips
