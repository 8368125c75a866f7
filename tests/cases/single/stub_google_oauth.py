# why: exchanging a code asks Google, a client's secrets are a file, and a local server waits for somebody to agree
import google_auth_oauthlib.flow
from google_auth_oauthlib.flow import Flow, InstalledAppFlow

settings = {"web": {}}
flow = Flow.from_client_secrets_file("secrets.json", scopes=["openid"]) if settings else None


async def callback(url: str):
    if flow is None:
        raise ValueError
    flow.authorization_url(prompt="consent")
    flow.fetch_token(authorization_response=url)  # FAB201: 4, "google_auth_oauthlib.flow.Flow.fetch_token"
    flow.credentials.refresh(None)  # FAB204: 4, "Credentials.refresh"
    flow.authorized_session().get("https://example.org")  # FAB201: 4, "requests.Session.get"


async def agreed():
    installed = InstalledAppFlow.from_client_secrets_file("secrets.json", ["openid"])  # FAB401: 16, "from_client_secrets_file"
    installed = google_auth_oauthlib.flow.InstalledAppFlow.from_client_config(settings, ["openid"])
    credentials = installed.run_local_server(port=0)  # FAB105: 18, "InstalledAppFlow.run_local_server"
    return credentials.token
