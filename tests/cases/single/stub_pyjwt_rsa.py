# why: PyJWT reads and checks an RSA key that is text for every token, which takes 37 ms; a loaded key and other algorithms are quick
import jwt
from cryptography.hazmat.primitives.serialization import load_pem_private_key

ALGORITHM = "RS256"


async def signed(pem: str, secret: str, claims: dict, algorithm: str, key) -> list[str]:
    return [
        jwt.encode(claims, pem, algorithm="RS256"),  # FAB601: 8, "jwt.encode()"
        jwt.encode(claims, pem.encode(), ALGORITHM),  # FAB601: 8, "jwt.encode()"
        jwt.encode(claims, secret, algorithm="HS256"),
        jwt.encode(claims, secret),
        jwt.encode(claims, pem, algorithm="ES256"),
        jwt.encode(claims, pem, algorithm=algorithm),
        jwt.encode(claims, key, algorithm="RS256"),
        jwt.encode(claims, load_pem_private_key(pem.encode(), None), algorithm="RS256"),
    ]


async def checked(token: str, pem: str) -> dict:
    return jwt.decode(token, pem, algorithms=["RS256"])
