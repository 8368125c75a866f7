# why: the codes of processes and of password hashing
import asyncio
import hashlib
import os
import subprocess

import bcrypt


async def processes(process: subprocess.Popen):
    subprocess.run(["ls"])  # FAB501: 4, "asyncio.create_subprocess_exec"
    subprocess.check_output(["ls"])  # FAB501: 4, "check_output"
    subprocess.call(["ls"])  # FAB501: 4, "call"
    os.system("ls")  # FAB501: 4, "os.system"
    process.communicate()  # FAB501: 4, "communicate"
    process.wait()  # FAB501: 4, "wait"
    process.poll()
    await asyncio.create_subprocess_exec("ls")


async def hashing():
    bcrypt.hashpw(b"x", b"y")  # FAB601: 4, "hashpw"
    bcrypt.checkpw(b"x", b"y")  # FAB601: 4, "checkpw"
    hashlib.pbkdf2_hmac("sha256", b"x", b"y", 100_000)  # FAB601: 4, "pbkdf2_hmac"
    hashlib.scrypt(b"x", salt=b"y", n=1, r=1, p=1)  # FAB601: 4, "scrypt"
    hashlib.sha256(b"x").hexdigest()
