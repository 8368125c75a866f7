# why: a helper that is defined after its caller, and a helper of a helper
import subprocess


async def service():
    first()  # FAB501: 4, "subprocess.run"
    harmless()


def first():
    second()


def second():
    third()


def third():
    subprocess.run(["ls"])


def harmless():
    return [number for number in range(3)]
