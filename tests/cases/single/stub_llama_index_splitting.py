# why: parsers of nodes that ask a model where to split, and extractors; those that count tokens are quick enough
from llama_index.core.extractors import TitleExtractor
from llama_index.core.node_parser import SemanticSplitterNodeParser, SentenceSplitter


async def split(documents: list, nodes: list):
    parser = SemanticSplitterNodeParser.from_defaults()
    parser.get_nodes_from_documents(documents)  # FAB205: 4, "await parser.aget_nodes_from_documents(...)"
    TitleExtractor(nodes=5).extract(nodes)  # FAB205: 4, "aextract(...)"


async def right(documents: list, nodes: list):
    parser = SemanticSplitterNodeParser.from_defaults()
    await parser.aget_nodes_from_documents(documents)
    await TitleExtractor(nodes=5).aextract(nodes)
    return SentenceSplitter().get_nodes_from_documents(documents)
