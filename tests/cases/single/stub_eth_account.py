# why: a password for an Ethereum key is stretched for about a second; keys and signatures are quick
import eth_keyfile
from eth_account import Account
from eth_account.signers.local import LocalAccount


async def silent(account: LocalAccount, keyfile):
    Account.create()
    Account.from_key(account.key)
    return account.address, eth_keyfile.load_keyfile(keyfile)


async def keys(account: LocalAccount, keyfile: dict, password: str):
    Account.encrypt(account.key, password)  # FAB601: 4, "encrypt"
    Account.create().encrypt(password)  # FAB601: 4, "encrypt"
    return Account.decrypt(keyfile, password)  # FAB601: 11, "decrypt"


async def files(key: bytes, path: str, password: bytes):
    eth_keyfile.load_keyfile(path)  # FAB401: 4, "load_keyfile"
    eth_keyfile.extract_key_from_keyfile(path, password)  # FAB601: 4, "extract_key_from_keyfile"
    keyfile = eth_keyfile.create_keyfile_json(key, password, kdf="scrypt")  # FAB601: 14, "create_keyfile_json"
    return eth_keyfile.decode_keyfile_json(keyfile, password)  # FAB601: 11, "decode_keyfile_json"
