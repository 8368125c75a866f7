# why: clients of mail, tables, customers and logins send a request for each call, and have asynchronous twins
import sib_api_v3_sdk
from auth0.authentication import GetToken
from auth0.management import Auth0, AsyncManagementClient, ManagementClient
from brevo import AsyncBrevo, Brevo
from hubspot import HubSpot
from pyairtable import Api, Table
from pyairtable.orm import Model

api = Api("token")


class Contact(Model):
    pass


async def tables(table: Table):
    rows = api.table("base", "name")
    rows.all()  # FAB204: 4, "pyairtable.Table.all()"
    for page in table.iterate():  # FAB204: 16, "iterating table.iterate()"
        page.clear()
    contact = Contact()
    contact.save()  # FAB204: 4, "pyairtable.orm.Model.save()"
    return Contact.from_id("x", fetch=False)


async def customers(token: str):
    client = HubSpot(access_token=token)
    client.crm.contacts.basic_api.get_page(limit=10)  # FAB204: 4, "client.crm.contacts.basic_api.get_page()"
    return client.crm.contacts.basic_api.get_page(async_req=True)


async def logins(users: AsyncManagementClient, management: ManagementClient, auth0: Auth0):
    GetToken("domain", "id", client_secret="x").client_credentials("audience")  # FAB204: 4, "client_credentials()"
    management.users.get("x")  # FAB204: 4, "management.users.get()"
    auth0.roles.list()  # FAB204: 4, "auth0.roles.list()"
    return await users.users.get("x")


async def mail(client: AsyncBrevo, message):
    Brevo(api_key="x").transactional_emails.send_transac_email(subject="x")  # FAB204: 4, "send_transac_email()"
    configuration = sib_api_v3_sdk.Configuration()
    emails = sib_api_v3_sdk.TransactionalEmailsApi(sib_api_v3_sdk.ApiClient(configuration))
    emails.send_transac_email(message)  # FAB204: 4, "emails.send_transac_email()"
    return await client.transactional_emails.send_transac_email(subject="x")
