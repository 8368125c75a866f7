# why: GPUtil asks nvidia-smi each time, a process of its own
import GPUtil


async def names() -> list[str]:
    found = GPUtil.getGPUs()  # FAB501: 12, "GPUtil.getGPUs"
    GPUtil.getAvailability(found)
    return [gpu.name for gpu in found]
