"""Packages that hold nothing but the types of a library, one for each service: what their names stand for."""

from __future__ import annotations

import re

# mypy_boto3_s3.client.S3Client (https://youtype.github.io/mypy_boto3_builder/), also under its new name types_boto3_s3.
_NAMES = (
    (re.compile(r"(?:mypy|types)_boto3_\w+(?:\.client)?\.\w*Client"), ("botocore.client", "BaseClient")),
    (
        re.compile(r"(?:mypy|types)_boto3_\w+(?:\.service_resource)?\.\w*ServiceResource"),
        ("boto3.resources.base", "ServiceResource"),
    ),
)


def meant(qualified: str) -> tuple[str, str] | None:
    """Return the module and name in the catalogue of what a type package calls `qualified`, None for anything else."""
    if "_boto3_" not in qualified:
        return None
    return next((target for pattern, target in _NAMES if pattern.fullmatch(qualified)), None)
