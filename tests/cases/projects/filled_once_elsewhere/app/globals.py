from .manager import CommandManager

manager = CommandManager()
