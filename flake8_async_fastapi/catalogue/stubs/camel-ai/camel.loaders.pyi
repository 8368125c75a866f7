"""https://docs.camel-ai.org/reference/camel.loaders.unstructured_io

distribution: camel-ai
verified: 0.2.90
"""

from flake8_async_fastapi.catalogue import FAB204, FAB602, blocks

class UnstructuredIO:
    @staticmethod
    @blocks(FAB602)
    def parse_file_or_url(*args, **kwargs): ...
    @staticmethod
    @blocks(FAB602)
    def parse_bytes(*args, **kwargs): ...

class MarkItDownLoader:
    @blocks(FAB602)
    def convert_file(self, file_path: str) -> str: ...
    @blocks(FAB602)
    def convert_files(self, *args, **kwargs) -> dict: ...

class JinaURLReader:
    @blocks(FAB204)
    def read_content(self, url: str) -> str: ...

class Firecrawl:
    @blocks(FAB204)
    def crawl(self, *args, **kwargs): ...
    @blocks(FAB204)
    def check_crawl_job(self, job_id: str) -> dict: ...
    @blocks(FAB204)
    def scrape(self, *args, **kwargs): ...
    @blocks(FAB204)
    def structured_scrape(self, *args, **kwargs): ...
    @blocks(FAB204)
    def map_site(self, *args, **kwargs): ...

class MistralReader:
    @blocks(FAB204)
    def extract_text(self, *args, **kwargs): ...
