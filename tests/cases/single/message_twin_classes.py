# why: a method of a class is called on the class's twin, and the twin of a class that derives from a base of another package is its own
import e2b
from authlib.integrations.httpx_client import OAuth2Client
from e2b_code_interpreter import Sandbox
from elasticsearch.dsl import Document
from sqlmodel import Session


class Post(Document):
    title: str


class Client(OAuth2Client):
    pass


async def use(client: Client, session: Session, plain: e2b.Sandbox):
    sandbox = Sandbox.create()  # FAB204: 14, 'use "await AsyncSandbox.create()" with e2b_code_interpreter.AsyncSandbox'
    sandbox.run_code("1")  # FAB204: 4, 'use "await sandbox.run_code(...)" with e2b_code_interpreter.AsyncSandbox'
    sandbox.kill()  # FAB204: 4, 'use "await sandbox.kill()" with e2b_code_interpreter.AsyncSandbox'
    Sandbox()  # FAB204: 4, 'use "await AsyncSandbox.create(...)" with e2b_code_interpreter.AsyncSandbox'
    e2b.Sandbox.connect("x")  # FAB204: 4, 'use "await AsyncSandbox.connect(...)" with e2b.AsyncSandbox'
    plain.kill()  # FAB204: 4, 'use "await plain.kill()" with e2b.AsyncSandbox'
    Post.get("x")  # FAB303: 4, 'use "await Post.get(...)" with elasticsearch.dsl.AsyncDocument'
    client.get("x")  # FAB201: 4, 'use "await client.get(...)" with authlib.integrations.httpx_client.AsyncOAuth2Client'
    session.commit()  # FAB302: 4, 'use "await session.commit()" with sqlmodel.ext.asyncio.session.AsyncSession'
