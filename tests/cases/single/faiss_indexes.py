# why: adding to a flat index is a copy, adding to a graph looks for neighbours
import faiss

graph = faiss.index_factory(768, "HNSW32", faiss.METRIC_L2)
flat = faiss.index_factory(768, "IDMap,Flat")


async def add(vectors, ids, description: str):
    graph.add(vectors)  # FAB603: 4, "add()"
    flat.add_with_ids(vectors, ids)
    faiss.IndexFlatL2(768).add(vectors)
    faiss.index_factory(768, description).add(vectors)
    index = faiss.IndexIVFPQ(faiss.IndexFlatL2(768), 768, 16, 8, 8)
    index.add_with_ids(vectors, ids)  # FAB603: 4, "add_with_ids()"
