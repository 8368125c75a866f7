"""https://resend.com/docs/send-with-python

distribution: resend
verified: 2.52.0
install: resend[async]
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class ApiKeys:
    @classmethod
    @blocks(FAB204, use="resend.ApiKeys.create_async")
    def create(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.ApiKeys.list_async")
    def list(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.ApiKeys.remove_async")
    def remove(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.ApiKeys.update_async")
    def update(self, *args, **kwargs): ...

class Audiences:
    @classmethod
    @blocks(FAB204, use="resend.Audiences.create_async")
    def create(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Audiences.get_async")
    def get(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Audiences.list_async")
    def list(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Audiences.remove_async")
    def remove(self, *args, **kwargs): ...

class Automations:
    @classmethod
    @blocks(FAB204, use="resend.Automations.create_async")
    def create(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Automations.duplicate_async")
    def duplicate(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Automations.get_async")
    def get(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Automations.list_async")
    def list(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Automations.remove_async")
    def remove(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Automations.stop_async")
    def stop(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Automations.update_async")
    def update(self, *args, **kwargs): ...

class Batch:
    @classmethod
    @blocks(FAB204, use="resend.Batch.send_async")
    def send(self, *args, **kwargs): ...

class Broadcasts:
    @classmethod
    @blocks(FAB204, use="resend.Broadcasts.cancel_async")
    def cancel(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Broadcasts.clicked_links_async")
    def clicked_links(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Broadcasts.create_async")
    def create(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Broadcasts.duplicate_async")
    def duplicate(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Broadcasts.get_async")
    def get(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Broadcasts.list_async")
    def list(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Broadcasts.recipients_async")
    def recipients(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Broadcasts.remove_async")
    def remove(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Broadcasts.send_async")
    def send(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Broadcasts.update_async")
    def update(self, *args, **kwargs): ...

class ContactProperties:
    @classmethod
    @blocks(FAB204, use="resend.ContactProperties.create_async")
    def create(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.ContactProperties.get_async")
    def get(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.ContactProperties.list_async")
    def list(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.ContactProperties.remove_async")
    def remove(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.ContactProperties.update_async")
    def update(self, *args, **kwargs): ...

class Contacts:
    @classmethod
    @blocks(FAB204, use="resend.Contacts.create_async")
    def create(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Contacts.get_async")
    def get(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Contacts.list_async")
    def list(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Contacts.remove_async")
    def remove(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Contacts.update_async")
    def update(self, *args, **kwargs): ...

class Domains:
    @classmethod
    @blocks(FAB204, use="resend.Domains.create_async")
    def create(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Domains.get_async")
    def get(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Domains.list_async")
    def list(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Domains.remove_async")
    def remove(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Domains.update_async")
    def update(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Domains.verify_async")
    def verify(self, *args, **kwargs): ...

class EmailAttachments:
    @classmethod
    @blocks(FAB204, use="resend.EmailAttachments.get_async")
    def get(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.EmailAttachments.list_async")
    def list(self, *args, **kwargs): ...

class Emails:
    @classmethod
    @blocks(FAB204, use="resend.Emails.cancel_async")
    def cancel(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Emails.get_async")
    def get(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Emails.list_async")
    def list(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Emails.metrics_async")
    def metrics(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Emails.send_async")
    def send(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Emails.share_async")
    def share(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Emails.update_async")
    def update(self, *args, **kwargs): ...

class Events:
    @classmethod
    @blocks(FAB204, use="resend.Events.create_async")
    def create(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Events.get_async")
    def get(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Events.list_async")
    def list(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Events.remove_async")
    def remove(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Events.send_async")
    def send(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Events.update_async")
    def update(self, *args, **kwargs): ...

class Logs:
    @classmethod
    @blocks(FAB204, use="resend.Logs.get_async")
    def get(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Logs.list_async")
    def list(self, *args, **kwargs): ...

class Segments:
    @classmethod
    @blocks(FAB204, use="resend.Segments.create_async")
    def create(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Segments.get_async")
    def get(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Segments.list_async")
    def list(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Segments.remove_async")
    def remove(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Segments.update_async")
    def update(self, *args, **kwargs): ...

class Suppressions:
    @classmethod
    @blocks(FAB204, use="resend.Suppressions.add_async")
    def add(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Suppressions.get_async")
    def get(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Suppressions.list_async")
    def list(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Suppressions.remove_async")
    def remove(self, *args, **kwargs): ...

class Templates:
    @classmethod
    @blocks(FAB204, use="resend.Templates.create_async")
    def create(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Templates.duplicate_async")
    def duplicate(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Templates.get_async")
    def get(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Templates.list_async")
    def list(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Templates.publish_async")
    def publish(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Templates.remove_async")
    def remove(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Templates.update_async")
    def update(self, *args, **kwargs): ...

class Topics:
    @classmethod
    @blocks(FAB204, use="resend.Topics.create_async")
    def create(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Topics.get_async")
    def get(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Topics.list_async")
    def list(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Topics.remove_async")
    def remove(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Topics.update_async")
    def update(self, *args, **kwargs): ...

class Webhooks:
    @classmethod
    @blocks(FAB204, use="resend.Webhooks.create_async")
    def create(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Webhooks.get_async")
    def get(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Webhooks.get_event_async")
    def get_event(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Webhooks.list_async")
    def list(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Webhooks.list_event_attempts_async")
    def list_event_attempts(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Webhooks.list_events_async")
    def list_events(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Webhooks.remove_async")
    def remove(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Webhooks.replay_event_async")
    def replay_event(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Webhooks.rotate_signing_secret_async")
    def rotate_signing_secret(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="resend.Webhooks.update_async")
    def update(self, *args, **kwargs): ...
