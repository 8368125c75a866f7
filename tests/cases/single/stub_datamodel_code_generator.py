# why: generating models parses, renders and formats
from pathlib import Path

from datamodel_code_generator import InputFileType, generate


async def make(schema: str):
    return generate(schema, input_file_type=InputFileType.JsonSchema, output=Path("m.py"))  # FAB602: 11, "generate()"
