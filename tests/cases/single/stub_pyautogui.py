# why: each action on the screen ends with a pause, and a screenshot runs a program
import pyautogui


async def act(x: int, y: int):
    pyautogui.size()
    pyautogui.position()
    pyautogui.moveTo(x, y)  # FAB101: 4, "pyautogui.moveTo"
    pyautogui.move(1, 1)  # FAB101: 4, "pyautogui.move"
    pyautogui.write("text", interval=0.1)  # FAB101: 4, "pyautogui.typewrite"
    pyautogui.keyDown("a", _pause=False)
    pyautogui.prompt("name?")  # FAB105: 4, "pyautogui.prompt"
    shot = pyautogui.screenshot()  # FAB602: 11, "pyautogui.screenshot"
    shot.save("a.png")  # FAB602: 4, "save"
