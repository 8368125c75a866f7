# why: waiting for a process and measuring over an interval sleep; a measurement since the last call does not
import psutil


async def stop(pid: int):
    process = psutil.Process(pid)
    process.terminate()
    process.wait(timeout=5)  # FAB501: 4, "psutil.Process.wait"
    process.wait(0)
    for child in process.children(recursive=True):
        child.wait()  # FAB501: 8, "wait"


async def load():
    psutil.cpu_percent()
    psutil.cpu_percent(interval=None)
    psutil.cpu_percent(interval=0.1)  # FAB101: 4, "psutil.cpu_percent"
    psutil.cpu_percent(0.0)
    psutil.cpu_times_percent(1)  # FAB101: 4, "psutil.cpu_times_percent"
    psutil.Process().cpu_percent()
    psutil.Process().cpu_percent(1)  # FAB101: 4, "cpu_percent"
    for process in psutil.process_iter():
        process.cpu_percent(interval=1)  # FAB101: 8, "cpu_percent"
    psutil.Popen(["ls"])  # FAB501: 4, "psutil.Popen"
    _, left = psutil.wait_procs([psutil.Process()], timeout=0)
    psutil.wait_procs(left, timeout=3)  # FAB101: 4, "psutil.wait_procs()"
