"""https://github.com/cloudflare/cloudflare-python

distribution: cloudflare
verified: 5.9.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class _Part:
    """A part of the client: it has parts in turn, and requests."""

    def __getattr__(self, name) -> _Part: ...
    @blocks(FAB204)
    def __call__(self, *args, **kwargs): ...

class Cloudflare:
    def __init__(self, *args, **kwargs) -> None: ...
    accounts: _Part
    organizations: _Part
    tenants: _Part
    origin_ca_certificates: _Part
    ips: _Part
    memberships: _Part
    user: _Part
    zones: _Part
    load_balancers: _Part
    cache: _Part
    ssl: _Part
    acm: _Part
    analytics_query: _Part
    argo: _Part
    certificate_authorities: _Part
    client_certificates: _Part
    custom_certificates: _Part
    custom_csrs: _Part
    custom_hostnames: _Part
    custom_nameservers: _Part
    tenant_custom_nameservers: _Part
    dns_firewall: _Part
    dns: _Part
    email_security: _Part
    email_auth: _Part
    email_routing: _Part
    email_sending: _Part
    filters: _Part
    firewall: _Part
    healthchecks: _Part
    keyless_certificates: _Part
    logpush: _Part
    logs: _Part
    origin_tls_client_auth: _Part
    page_rules: _Part
    rate_limits: _Part
    waiting_rooms: _Part
    web3: _Part
    workers: _Part
    kv: _Part
    durable_objects: _Part
    containers: _Part
    queues: _Part
    api_gateway: _Part
    managed_transforms: _Part
    page_shield: _Part
    rulesets: _Part
    url_normalization: _Part
    spectrum: _Part
    addressing: _Part
    dls: _Part
    audit_logs: _Part
    billing: _Part
    brand_protection: _Part
    diagnostics: _Part
    images: _Part
    intel: _Part
    magic_transit: _Part
    ddos_protection: _Part
    magic_network_monitoring: _Part
    magic_cloud_networking: _Part
    network_interconnects: _Part
    mtls_certificates: _Part
    pages: _Part
    registrar: _Part
    registrar_sandbox: _Part
    request_tracers: _Part
    rules: _Part
    stream: _Part
    alerting: _Part
    d1: _Part
    r2: _Part
    r2_data_catalog: _Part
    basin_catalog: _Part
    workers_for_platforms: _Part
    zero_trust: _Part
    turnstile: _Part
    connectivity: _Part
    hyperdrive: _Part
    rum: _Part
    vectorize: _Part
    url_scanner: _Part
    vulnerability_scanner: _Part
    radar: _Part
    bot_management: _Part
    fraud: _Part
    precursor: _Part
    origin_post_quantum_encryption: _Part
    origin_tls_compliance_modes: _Part
    google_tag_gateway: _Part
    zaraz: _Part
    speed: _Part
    dcv_delegation: _Part
    hostnames: _Part
    snippets: _Part
    realtime_kit: _Part
    calls: _Part
    moq: _Part
    managed_defense: _Part
    cloudforce_one: _Part
    ai_gateway: _Part
    flagship: _Part
    iam: _Part
    cloud_connector: _Part
    botnet_feed: _Part
    security_txt: _Part
    workflows: _Part
    resource_sharing: _Part
    resource_tagging: _Part
    leaked_credential_checks: _Part
    content_scanning: _Part
    ai_security: _Part
    csam_scanner: _Part
    abuse_reports: _Part
    ai: _Part
    ai_audit: _Part
    aisearch: _Part
    security_center: _Part
    browser_rendering: _Part
    custom_pages: _Part
    secrets_store: _Part
    pipelines: _Part
    schema_validation: _Part
    token_validation: _Part
    field_extractors: _Part

Client = Cloudflare
