# why: a grant of authlib runs what the project's own class looks codes and users up with
import requests
from authlib.oauth2.rfc6749 import grants
from authlib.oauth2.rfc6749.grants import AuthorizationCodeGrant, ClientCredentialsGrant
from authlib.oauth2.rfc8628 import DeviceCodeGrant


class Code(AuthorizationCodeGrant):
    def save_authorization_code(self, code, request):
        requests.post("https://example.com/codes")

    def query_authorization_code(self, code, client):
        return requests.get("https://example.com/codes")

    def delete_authorization_code(self, authorization_code):
        return None

    def authenticate_user(self, authorization_code):
        return None


class Refresh(grants.RefreshTokenGrant):
    def revoke_old_credential(self, refresh_token):
        requests.delete("https://example.com/tokens")


class Device(DeviceCodeGrant):
    def query_device_credential(self, device_code):
        return requests.get("https://example.com/devices")


async def code(request, server, user):
    grant = Code(request, server)
    uri = grant.validate_authorization_request()
    grant.create_authorization_response(uri, user)  # FAB201: 4, "requests.post"
    grant.validate_token_request()  # FAB201: 4, "requests.get"
    grant.create_token_response()


async def others(request, server):
    ClientCredentialsGrant(request, server).create_token_response()
    Refresh(request, server).validate_token_request()
    Refresh(request, server).create_token_response()  # FAB201: 4, "requests.delete"
    Device(request, server).validate_token_request()  # FAB201: 4, "requests.get"
