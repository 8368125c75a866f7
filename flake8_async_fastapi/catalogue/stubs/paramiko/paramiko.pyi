"""https://docs.paramiko.org/en/stable/

distribution: paramiko
verified: 5.1.0
"""

from paramiko.client import SSHClient
from paramiko.sftp_client import SFTPClient
from paramiko.transport import Transport

