"""https://docs.djangoproject.com/en/5.2/topics/db/queries/

distribution: Django
verified: 5.2.19
"""

from django.db.models import Manager
