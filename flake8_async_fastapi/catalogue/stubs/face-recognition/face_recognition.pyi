"""https://face-recognition.readthedocs.io/en/latest/face_recognition.html

distribution: face-recognition
verified: 1.3.0
skip: compiles dlib
"""

from flake8_async_fastapi.catalogue import FAB602, FAB604, blocks

@blocks(FAB602)
def load_image_file(file, mode="RGB"): ...
@blocks(FAB604)
def face_locations(*args, **kwargs) -> list: ...
@blocks(FAB604)
def batch_face_locations(*args, **kwargs) -> list: ...
@blocks(FAB604)
def face_landmarks(*args, **kwargs) -> list: ...
@blocks(FAB604)
def face_encodings(*args, **kwargs) -> list: ...
