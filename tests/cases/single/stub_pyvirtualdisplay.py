# why: the display is a program; already the constructor runs it once, for its help
from pyvirtualdisplay import Display


async def silent(display: Display):
    display.is_alive()
    print(display.new_display_var)


async def show():
    display = Display(visible=False)  # FAB501: 14, "Display"
    display.start()  # FAB501: 4, "start"
    display.stop()  # FAB501: 4, "stop"


async def around(display: Display):
    with display:  # FAB501: 9, "display"
        print(display.env())
