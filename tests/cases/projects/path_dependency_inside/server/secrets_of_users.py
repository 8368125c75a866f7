import bcrypt


def hashed(text: str) -> bytes:
    return bcrypt.hashpw(text.encode(), bcrypt.gensalt())
