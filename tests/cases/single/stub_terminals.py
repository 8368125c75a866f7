# why: rich, click and typer wait for what somebody types
import click
import rich
import typer
from rich.console import Console
from rich.prompt import Confirm, Prompt

console = Console()


async def ask():
    Prompt.ask("name")  # FAB105: 4, "rich.prompt.Prompt.ask"
    if Confirm.ask("sure"):  # FAB105: 7, "rich.prompt.Confirm.ask"
        console.print("yes")
    console.input("> ")  # FAB105: 4, "rich.console.Console.input"
    rich.get_console().input("> ")  # FAB105: 4, "input"
    click.confirm("sure")  # FAB105: 4, "click.confirm"
    typer.prompt("name")  # FAB105: 4, "typer.prompt"
    click.echo("a")
