# why: libraries that ask in the terminal wait for the answer; most of them have a coroutine that asks
import inquirer as plain_inquirer
import questionary
import rich_click as click
from InquirerPy import inquirer, prompt_async
from InquirerPy import prompt as prompt_all
from prompt_toolkit import PromptSession, prompt
from prompt_toolkit.shortcuts import create_confirm_session, yes_no_dialog


async def silent():
    session = PromptSession()
    await session.prompt_async("> ")
    await yes_no_dialog(title="sure").run_async()
    question = inquirer.text(message="name")
    await question.execute_async()
    await prompt_async([])
    await questionary.text("name").ask_async()
    await questionary.form(a=questionary.text("a")).unsafe_ask_async()
    questionary.print("a")
    plain_inquirer.Text("name", message="name")
    click.echo("a")


async def toolkit(session: PromptSession):
    session.prompt("> ")  # FAB105: 4, "prompt_async"
    prompt("> ")  # FAB105: 4, "prompt_async"
    create_confirm_session("sure").prompt()  # FAB105: 4, "prompt_async"
    yes_no_dialog(title="sure").run()  # FAB105: 4, "run_async"


async def inquirer_py():
    inquirer.text(message="name").execute()  # FAB105: 4, "execute_async"
    chosen = inquirer.select(message="which", choices=[])
    chosen.execute()  # FAB105: 4, "execute_async"
    prompt_all([])  # FAB105: 4, "prompt_async"


async def asked():
    questionary.text("name").ask()  # FAB105: 4, "ask_async"
    questionary.select("which", choices=[]).skip_if(False).unsafe_ask()  # FAB105: 4, "unsafe_ask_async"
    questionary.form(a=questionary.text("a")).ask()  # FAB105: 4, "ask_async"
    questionary.prompt([])  # FAB105: 4, "questionary.prompt"
    plain_inquirer.prompt([plain_inquirer.Text("name")])  # FAB105: 4, "inquirer.prompt"
    plain_inquirer.confirm("sure")  # FAB105: 4, "inquirer.confirm"


async def clicked():
    click.prompt("name")  # FAB105: 4, "click.prompt"
    click.confirm("sure")  # FAB105: 4, "click.confirm"
