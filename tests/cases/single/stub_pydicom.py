# why: pydicom reads and decodes files; a dataset in memory without its pixels is neither
import io

import pydicom
from pydicom.dataset import Dataset
from pydicom.pixels import iter_pixels


async def ask(path: str, content: bytes, dataset: Dataset):
    found = pydicom.dcmread(path)  # FAB602: 12, "pydicom.dcmread()"
    print(found.pixel_array)  # FAB602: 10, "pydicom.dataset.Dataset.pixel_array"
    found.decompress()  # FAB602: 4, "pydicom.dataset.Dataset.decompress()"
    found.save_as("out.dcm")  # FAB401: 4, "pydicom.dataset.Dataset.save_as()"
    pydicom.dcmwrite("out.dcm", dataset)  # FAB401: 4, "pydicom.dcmwrite()"
    pydicom.dcmread(io.BytesIO(content))  # FAB602: 4, "pydicom.dcmread()"
    for frame in iter_pixels(path):  # FAB602: 17, "iterating"
        print(frame)


async def right(content: bytes, dataset: Dataset):
    found = pydicom.dcmread(io.BytesIO(content), stop_before_pixels=True)
    found.save_as(io.BytesIO())
    pydicom.dcmwrite(io.BytesIO(), dataset)
    return found.PatientName, dataset.to_json_dict()
