"""https://github.com/ethereum/eth-keyfile

distribution: eth-keyfile
verified: 0.10.0
"""

from eth_keyfile import create_keyfile_json, decode_keyfile_json, extract_key_from_keyfile, load_keyfile
