# why: a graph is put together in memory; drawing it starts a program of Graphviz
import graphviz


def draw(graph: graphviz.Digraph) -> bytes:
    return graph.pipe(format="png")


async def picture(highlighted: bool):
    graph = graphviz.Digraph(graph_attr={"rankdir": "LR"})
    graph.node("a", "A")
    graph.edge("a", "b")
    with graph.subgraph(name="inner") as part:
        part.node("c")
    if not highlighted:
        return graph.source
    graph.render("picture")  # FAB501: 4, "graphviz.Digraph.render"
    graphviz.Source(graph.source).pipe("svg")  # FAB501: 4, "graphviz.Source.pipe"
    return draw(graph)  # FAB501: 11, "draw > graphviz.Digraph.pipe"
