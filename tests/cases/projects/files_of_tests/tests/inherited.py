class ModuleCheck:
    async def prepare(self):
        pass

    async def test_run(self):
        await self.prepare()
