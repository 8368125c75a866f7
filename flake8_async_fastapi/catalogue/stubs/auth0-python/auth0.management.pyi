"""https://auth0.github.io/auth0-python/

distribution: auth0-python
verified: 6.8.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class _Part:
    """A part of the client: it has parts in turn, and requests."""

    def __getattr__(self, name) -> _Part: ...
    @blocks(FAB204)
    def __call__(self, *args, **kwargs): ...

class _Users(_Part):
    @blocks(FAB204, use="await client.users.create(...) with auth0.management.AsyncManagementClient")
    def create(self, *args, **kwargs): ...
    @blocks(FAB204, use="await client.users.delete(...) with auth0.management.AsyncManagementClient")
    def delete(self, *args, **kwargs): ...
    @blocks(FAB204, use="await client.users.get(...) with auth0.management.AsyncManagementClient")
    def get(self, *args, **kwargs): ...
    @blocks(FAB204, use="await client.users.list_users_by_email(...) with auth0.management.AsyncManagementClient")
    def list_users_by_email(self, *args, **kwargs): ...
    @blocks(FAB204, use="await client.users.revoke_access(...) with auth0.management.AsyncManagementClient")
    def revoke_access(self, *args, **kwargs): ...
    @blocks(FAB204, use="await client.users.update(...) with auth0.management.AsyncManagementClient")
    def update(self, *args, **kwargs): ...
    @blocks(FAB204, use="await client.users.list(...) with auth0.management.AsyncManagementClient")
    def list(self, *args, **kwargs): ...

class ManagementClient:
    def __init__(self, *args, **kwargs) -> None: ...
    users: _Users
    actions: _Part
    agents: _Part
    anomaly: _Part
    attack_protection: _Part
    branding: _Part
    client_grants: _Part
    client_profiles: _Part
    clients: _Part
    connection_profiles: _Part
    connections: _Part
    custom_domains: _Part
    device_credentials: _Part
    email_templates: _Part
    emails: _Part
    event_streams: _Part
    events: _Part
    experimentation: _Part
    flows: _Part
    forms: _Part
    groups: _Part
    guardian: _Part
    hooks: _Part
    jobs: _Part
    keys: _Part
    log_streams: _Part
    logs: _Part
    network_acls: _Part
    organizations: _Part
    prompts: _Part
    rate_limit_policies: _Part
    refresh_tokens: _Part
    resource_servers: _Part
    risk_assessments: _Part
    roles: _Part
    rules: _Part
    rules_configs: _Part
    self_service_profiles: _Part
    sessions: _Part
    stats: _Part
    supplemental_signals: _Part
    tenants: _Part
    tickets: _Part
    token_exchange_profiles: _Part
    user_attribute_profiles: _Part
    user_blocks: _Part
    user_grants: _Part
    verifiable_credentials: _Part

class Auth0:
    def __init__(self, *args, **kwargs) -> None: ...
    users: _Users
    actions: _Part
    agents: _Part
    branding: _Part
    client_grants: _Part
    client_profiles: _Part
    clients: _Part
    connection_profiles: _Part
    connections: _Part
    custom_domains: _Part
    device_credentials: _Part
    email_templates: _Part
    event_streams: _Part
    events: _Part
    flows: _Part
    forms: _Part
    user_grants: _Part
    groups: _Part
    guardian: _Part
    hooks: _Part
    jobs: _Part
    log_streams: _Part
    logs: _Part
    network_acls: _Part
    organizations: _Part
    prompts: _Part
    rate_limit_policies: _Part
    refresh_tokens: _Part
    resource_servers: _Part
    roles: _Part
    rules: _Part
    rules_configs: _Part
    self_service_profiles: _Part
    sessions: _Part
    stats: _Part
    supplemental_signals: _Part
    tickets: _Part
    token_exchange_profiles: _Part
    user_attribute_profiles: _Part
    user_blocks: _Part
    anomaly: _Part
    attack_protection: _Part
    emails: _Part
    experimentation: _Part
    keys: _Part
    risk_assessments: _Part
    tenants: _Part
    verifiable_credentials: _Part
