from fastapi.templating import Jinja2Templates
from jinja2 import Environment, PackageLoader, select_autoescape

environment = Environment(loader=PackageLoader("app"), autoescape=select_autoescape(), enable_async=True)


class Pages(Jinja2Templates):
    def page(self, request, name, **context):
        return self.TemplateResponse(request, f"{name}.html", context)


pages = Pages(directory="templates")


class Mailer:
    def __init__(self, env: Environment):
        self.env = env

    def body(self, name, **context):
        template = self.env.get_template(name)
        return template.render(**context)
