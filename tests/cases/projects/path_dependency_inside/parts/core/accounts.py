from server.secrets_of_users import hashed


async def create_account(name: str, password: str) -> bytes:
    return hashed(password)  # FAB601: 11, "hashed > bcrypt.hashpw"
