"""https://imageio.readthedocs.io/en/stable/reference/userapi.html

distribution: imageio
verified: 2.38.1
"""

from imageio.v2 import get_reader, get_writer, imread, imwrite, mimread, mimwrite, volread, volwrite
