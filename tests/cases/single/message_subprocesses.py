# why: a command for the shell has a counterpart of its own; asyncio's subprocesses raise ValueError for what asks for text
import subprocess


async def work(): ...


def languages():
    return subprocess.run("tesseract --list-langs | grep -v osd", shell=True, capture_output=True).stdout


def program(name: str, shell: bool):
    return subprocess.run(name, shell=shell)


async def commands(name: str):
    await work()
    subprocess.run("a | b", shell=True, text=True)  # FAB501: 4, 'use "await asyncio.create_subprocess_shell(...)"'
    subprocess.run(["a"], shell=False)  # FAB501: 4, 'use "await asyncio.create_subprocess_exec(...)"'
    subprocess.call("a | b", shell=True)  # FAB501: 4, 'use "await asyncio.create_subprocess_shell(...)"'
    subprocess.check_call("a | b", shell=True)  # FAB501: 4, 'use "await asyncio.create_subprocess_shell(...)"'
    subprocess.check_output("a | b", shell=True)  # FAB501: 4, 'use "await asyncio.create_subprocess_shell(...)"'
    subprocess.check_output(["a"])  # FAB501: 4, 'use "await asyncio.create_subprocess_exec(...)"'
    languages()  # FAB501: 4, 'use "await asyncio.create_subprocess_shell(...)" there, or run it with'
    program(name, False)  # FAB501: 4, 'use "await asyncio.create_subprocess_exec(...)" there, or run it with'


async def processes(kind: str | None):
    await work()
    subprocess.Popen("a | b", shell=True)  # FAB501: 4, 'use "await asyncio.create_subprocess_shell(...)"'
    subprocess.Popen(["a"], stdout=subprocess.PIPE)  # FAB501: 4, 'use "await asyncio.create_subprocess_exec(...)"'
    subprocess.Popen(["a"], -1, "b", encoding=None)  # FAB501: 4, 'use "await asyncio.create_subprocess_exec(...)"'
    subprocess.Popen(["a"], text=True)  # FAB501: 4, 'processes: run it with "await asyncio.to_thread(subprocess.Popen, ...)"'
    subprocess.Popen("a", shell=True, encoding="utf-8")  # FAB501: 4, 'processes: run it with "await asyncio.to_thread('
    subprocess.Popen(["a"], bufsize=1)  # FAB501: 4, 'processes: run it with "await asyncio.to_thread('
    process = subprocess.Popen(["a"], universal_newlines=True)  # FAB501: 14, 'run it with "await asyncio.to_thread('
    process.wait()  # FAB501: 4, 'use "await process.wait()" with asyncio.subprocess.Process'
