# why: drawing a figure, building a PDF, decoding a video and reading HDF5 take time where they are done, not where they are prepared
import io

import av
import h5py
import matplotlib.pyplot as plt
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from reportlab.pdfgen import canvas
from reportlab.platypus import SimpleDocTemplate


def chart(values):
    fig, ax = plt.subplots(figsize=(10, 3))
    ax.plot(values)
    buffer = io.BytesIO()
    fig.savefig(buffer, format="png")
    return buffer


async def figures(values):
    chart(values)  # FAB602: 4, "chart > matplotlib.figure.Figure.savefig"
    plt.figure(figsize=(10, 6))
    plt.plot(values)
    plt.savefig("x.png")  # FAB602: 4, "matplotlib.pyplot.savefig"
    plt.gcf().savefig("x.png")  # FAB602: 4, "savefig"
    plt.close()
    own = FigureCanvasAgg(Figure())
    own.print_png(io.BytesIO())  # FAB602: 4, "print_png"


async def documents(story):
    document = SimpleDocTemplate("x.pdf")
    document.build(story)  # FAB602: 4, "build"
    page = canvas.Canvas(io.BytesIO())
    page.drawString(1, 1, "x")
    page.getpdfdata()  # FAB602: 4, "getpdfdata"


async def videos(path):
    with av.open(path) as container:  # FAB602: 9, "av.open"
        for frame in container.decode(video=0):  # FAB602: 21, "iterating"
            print(frame)


async def tables(path):
    h5py.File(io.BytesIO(), "w")
    with h5py.File(path, "r") as file:  # FAB401: 9, "h5py.File"
        print(file)
