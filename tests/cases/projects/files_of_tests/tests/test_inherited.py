import subprocess

from .inherited import ModuleCheck


class TestGit(ModuleCheck):
    async def prepare(self):
        subprocess.run(["git", "init"])
